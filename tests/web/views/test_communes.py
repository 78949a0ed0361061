"""Communes suggested while one types."""

from django.test import Client

from tests.web.reading import text_of


def test_communes_that_answer_are_offered_as_choices(client: Client) -> None:
    response = client.get("/communes/?logement-commune=31000")
    assert 'name="logement-commune-code" value="31555"' in response.content.decode()
    assert "Toulouse (31000)" in text_of(response)
    assert "no-store" in response["Cache-Control"]


def test_nothing_typed_offers_nothing(client: Client) -> None:
    for query in ("", "?logement-commune=", "?logement-commune=%20"):
        assert client.get(f"/communes/{query}").content.strip() == b""


def test_an_unknown_name_is_said_and_what_is_typed_is_never_run(client: Client) -> None:
    response = client.get("/communes/", {"logement-commune": "<script>zzz"})
    assert "Aucune commune" in text_of(response)
    assert b"<script>" not in response.content
