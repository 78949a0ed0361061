"""From a refused benefit to what would open it: the link, the page, and where else it leads."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from mesaides.simulations.run import prepare
from tests.questions.households import PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]

RSA, SAC_ADOS = "revenu-solidarite-active", "toulouse-sac-ados"
PENSIONED: dict[str, Any] = SINGLE | {
    "demandeur.revenus": ["pensions_invalidite"],
    "demandeur.revenus.pensions_invalidite": 612.34,
}


@pytest.fixture(scope="module", autouse=True)
def _prepared() -> None:
    """The graph of the month, learned once: no page waits for it."""
    prepare(timezone.localdate(), 0)


def test_a_refusal_leads_to_what_would_open_it(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    address = opened(PENSIONED)
    here = f"{address}/aides/{RSA}/pourquoi-pas/"
    with caplog.at_level(logging.DEBUG):
        assert here in links_of(client.get(f"{address}/resultats/"))
        assert here in links_of(client.get(f"{address}/aides/{RSA}/"))
        response = client.get(here)
    told = text_of(response)
    assert heading_of(response) == "Pourquoi pas aujourd’hui ?"
    assert "Ce qui l’ouvrirait" in told
    assert "vous avez 612 € par mois" in told
    assert "6,49 € par mois" in told, "573.49 € less 567 €, the ceiling"
    assert "D’autres points en décident aussi" not in told, "the law decides the RSA by what is asked"
    assert "Indiquez toujours votre situation telle qu’elle est" in told
    assert "no-store" in response["Cache-Control"]
    assert 'name="robots" content="noindex"' in response.content.decode()
    assert "612" not in caplog.text, "nothing of the household reaches the logs"


def test_a_door_to_what_unasked_facts_decide_too_says_so(client: Client, opened: Opened) -> None:
    """The card of large families is for three children of whom one has the custody, which nobody asks."""
    told = text_of(client.get(f"{opened(PARENT)}/aides/carte-familles-nombreuses/pourquoi-pas/"))
    assert "Avec un enfant de plus" in told
    assert "D’autres points en décident aussi, que nous n’avons pas demandés" in told


def test_a_search_that_finds_nothing_says_what_was_looked_for(client: Client, opened: Opened) -> None:
    """An address at a town hall is for those who have no stable home (CASF, art. L264-1): not for a tenant."""
    told = text_of(client.get(f"{opened(SINGLE)}/aides/domiciliation/pourquoi-pas/"))
    assert "le temps qui passe (cinq ans au plus), vos revenus (jusqu’au double)" in told
    assert "Nous n’avons rien trouvé qui suffise à lui seul." in told
    assert "Ce qui l’ouvrirait" not in told


def test_an_age_limit_that_is_past_is_told_as_such(client: Client, opened: Opened) -> None:
    told = text_of(client.get(f"{opened(PENSIONED)}/aides/{SAC_ADOS}/pourquoi-pas/"))
    assert "Avoir entre 16 et 25 ans" in told
    assert "Elle ne peut plus s’ouvrir pour vous" in told
    assert "Ce qui l’ouvrirait" not in told


@pytest.mark.parametrize("slug", [RSA, "inconnue"])
def test_a_benefit_that_is_not_refused_leads_to_its_own_page(client: Client, opened: Opened, slug: str) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/aides/{slug}/pourquoi-pas/")
    assert (response.status_code, response["Location"]) == (303, f"{address}/aides/{slug}/")
