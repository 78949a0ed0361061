"""« Pourquoi ce montant ? »: from the page of a benefit, the sentence, the steps, the tree and its law."""

from __future__ import annotations

import logging
import re

import pytest
from django.test import Client
from django.utils import timezone

from mesaides.simulations import recounting
from mesaides.simulations.run import prepare
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]

RSA = "revenu-solidarite-active"


@pytest.fixture(scope="module", autouse=True)
def _prepared() -> None:
    """The graph of the month, learned once: no page waits for it."""
    prepare(timezone.localdate(), 0)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_the_three_depths_of_the_rsa(client: Client, opened: Opened) -> None:
    """651.69 € since April 2026, less 12 % for the housing (78.20 €; CASF R262-9), no income: 573.49 €."""
    address = opened(SINGLE)
    here = f"{address}/aides/{RSA}/calcul/"
    assert here in links_of(client.get(f"{address}/aides/{RSA}/"))
    response = client.get(here)
    assert heading_of(response) == "Pourquoi ce montant ?"
    told = plain(text_of(response))
    assert "573,49 € par mois : 651,69 € de montant forfaitaire pour votre foyer, moins 78,20 €" in told
    assert "moins Forfait logement 78,20 €" in told
    assert "Total 573,49 €" in told
    assert "0,12, depuis le 1er juin 2009" in told
    assert "no-store" in response["Cache-Control"]
    assert 'name="robots" content="noindex"' in response.content.decode()


def test_a_story_that_does_not_give_the_amount_is_not_told(
    client: Client, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recounting, "CENT", -1)
    response = client.get(f"{opened(SINGLE)}/aides/{RSA}/calcul/")
    told = plain(text_of(response))
    assert "573,49 € par mois" in told
    assert "que nous ne savons pas raconter" in told
    assert "651,69 €" not in told
    assert "<table" not in response.content.decode()
    assert "0,12, depuis le 1er juin 2009" in told


def test_the_tree_goes_on_from_one_of_its_values(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    here = f"{address}/aides/{RSA}/calcul/"
    onward = [link for link in links_of(client.get(here)) if link.startswith("?valeur=")]
    assert onward
    response = client.get(here + onward[0].partition("#")[0])
    assert "Revenir au début du détail" in text_of(response)
    assert f"{here}#detail" in links_of(response)


@pytest.mark.parametrize("slug", ["carte-avantage-sncf", "allocations-familiales", "inconnue"])
def test_a_benefit_without_story_or_amount_leads_to_its_own_page(client: Client, opened: Opened, slug: str) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/aides/{slug}/calcul/")
    assert (response.status_code, response["Location"]) == (303, f"{address}/aides/{slug}/")


def test_nothing_of_the_household_reaches_the_logs(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    address = opened(SINGLE | {"logement.loyer": 487.65})
    with caplog.at_level(logging.DEBUG):
        client.get(f"{address}/aides/{RSA}/calcul/")
    assert "487" not in caplog.text
