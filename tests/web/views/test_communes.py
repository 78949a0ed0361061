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
        assert text_of(client.get(f"/communes/{query}")).strip() == ""


def test_an_unknown_name_is_said_and_what_is_typed_is_never_run(client: Client) -> None:
    response = client.get("/communes/", {"logement-commune": "<script>zzz"})
    assert "Aucune commune" in text_of(response)
    assert b"<script>" not in response.content


def test_the_number_of_communes_goes_to_the_status_of_the_page(client: Client) -> None:
    response = client.get("/communes/?logement-commune=saint-denis 93")
    assert 'hx-swap-oob="innerHTML:#id_logement-commune-statut"' in response.content.decode()
    assert "2 communes correspondent" in text_of(response)
