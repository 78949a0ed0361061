"""The pages of benefits."""

import pytest
from django.test import Client

from mesaides.benefits.catalogue import catalogue
from tests.web.reading import heading_of, links_of, text_of


def test_every_benefit_is_listed_once(client: Client) -> None:
    links = links_of(client.get("/aides/"))
    for benefit in catalogue().benefits:
        assert links.count(f"/aides/{benefit.slug}/") == 1


def test_a_benefit_tells_what_it_is_how_to_claim_and_who_answers(client: Client) -> None:
    benefit = catalogue().benefits[0]
    response = client.get(f"/aides/{benefit.slug}/")
    assert heading_of(response).replace("\u202f", " ") == benefit.nom.replace("\u202f", " ")
    assert "Comment la demander" in text_of(response)
    assert "Qui répond ?" in text_of(response)
    assert benefit.page_officielle in links_of(response)


@pytest.mark.parametrize("path", ["/aides/n-existe-pas/", "/aides/RSA!/"])
def test_an_unknown_benefit_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
