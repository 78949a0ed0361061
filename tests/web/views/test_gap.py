"""« Dire ce que j’ai vraiment obtenu », from the benefit’s page to what is kept."""

from __future__ import annotations

import logging

import pytest
from django.test import Client, override_settings

from mesaides.simulations.gaps.keeping import reported
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]

RSA = "revenu-solidarite-active"
GIVEN = {"decision": "accordee", "montant": "517,17", "accord": "oui"}


def test_a_person_tells_what_they_were_granted(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    """573.49 €: 651.69 € less 12 % for housing."""
    address = opened(SINGLE)
    here = f"{address}/aides/{RSA}/ecart/"
    with caplog.at_level(logging.DEBUG):
        assert here in links_of(client.get(f"{address}/aides/{RSA}/"))
        assert here in links_of(client.get(f"{address}/aides/{RSA}/montant/"))
        shown = client.get(here)
        answered = client.post(here, GIVEN)
    assert heading_of(shown) == "Dire ce que j’ai obtenu"
    assert "573 € par mois" in text_of(shown).replace("\u202f", " ").replace("\xa0", " ")
    assert "no-store" in shown["Cache-Control"]
    assert answered["Location"] == f"{here}merci/"
    assert heading_of(client.get(answered["Location"])) == "Merci, c’est noté"
    ((_month, gap),) = reported().values()
    assert (gap.benefit, gap.computed, gap.granted) == (RSA, 573.49, 517.17)
    assert "517" not in caplog.text


def test_what_lacks_is_told_and_nothing_is_kept(client: Client, opened: Opened) -> None:
    response = client.post(f"{opened(SINGLE)}/aides/{RSA}/ecart/", {"decision": "accordee", "montant": "517,17"})
    assert response.status_code == 422
    assert "Sans votre accord, nous ne gardons rien." in text_of(response)
    assert 'value="517,17"' in response.content.decode()
    assert reported() == {}


@pytest.mark.parametrize("slug", ["carte-avantage-sncf", "inconnue"])
def test_what_has_no_amount_leads_to_its_own_page(client: Client, opened: Opened, slug: str) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/aides/{slug}/ecart/")
    assert (response.status_code, response["Location"]) == (303, f"{address}/aides/{slug}/")


def test_without_a_key_nothing_is_offered(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    with override_settings(ECARTS_CLEFS=[]):
        assert client.get(f"{address}/aides/{RSA}/ecart/").status_code == 404
