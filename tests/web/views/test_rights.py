"""The pages that a visit gives: results, plan, one benefit."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]
DISCREET = "aide-urgence-violences-conjugales"


def test_the_results_begin_with_what_to_do_first(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/resultats/")
    told = text_of(response)
    assert told.index("par mois, environ") < told.index("À faire en premier") < told.index("À demander")
    assert told.index("À demander") < told.index("Peut-être pour vous") < told.index("Pas maintenant")
    assert f"{address}/plan/" in links_of(response)
    assert DISCREET not in response.content.decode()


def test_the_results_of_one_theme(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    sections = client.get(f"{address}/resultats/?theme=logement").content.decode().partition('id="a-demander"')[2]
    assert 'id="aide-aide-logement"' in sections
    assert 'id="aide-revenu-solidarite-active"' not in sections


def test_the_plan_is_in_order_and_private(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/plan/")
    assert heading_of(response) == "Votre plan"
    assert "Les mois d’avant la demande ne sont pas payés" in text_of(response)
    assert f"{address}/aides/revenu-solidarite-active/" in links_of(response)
    assert "no-store" in response["Cache-Control"]


def test_a_benefit_of_the_visit_tells_the_household_and_shares_the_public_page(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/aides/revenu-solidarite-active/")
    assert heading_of(response) == "Revenu de solidarité active"
    assert "par mois" in text_of(response)
    assert "Documents à préparer" in text_of(response)
    assert "/aides/revenu-solidarite-active/" in links_of(response)


def test_a_benefit_tells_what_to_do_after_a_refusal(client: Client, opened: Opened) -> None:
    """CASF art. L262-47 and R262-88: two months, to the president of the département, for RSA."""
    text = text_of(client.get(f"{opened(SINGLE)}/aides/revenu-solidarite-active/"))
    refused = text.partition("En cas de refus")[2]
    assert "deux mois après la décision" in refused
    assert "à la présidente ou au président du département" in refused
    assert "commission de recours amiable" not in refused
    assert "09 69 39 00 00" in refused


@pytest.mark.parametrize("slug", [DISCREET, "inconnue"])
def test_a_benefit_that_is_not_of_the_results_leads_to_its_public_page(
    client: Client, opened: Opened, slug: str
) -> None:
    response = client.get(f"{opened(SINGLE)}/aides/{slug}/")
    assert (response.status_code, response["Location"]) == (303, f"/aides/{slug}/")


def test_the_public_page_of_a_discreet_aid_starts_no_simulation(client: Client) -> None:
    told = text_of(client.get(f"/aides/{DISCREET}/"))
    assert "39 19" in told
    assert "Voir si j’y ai droit" not in told


def test_a_benefit_that_misses_an_answer_tells_between_what_it_stands(client: Client, opened: Opened) -> None:
    """Without a rent nothing is due; no housing benefit of a person alone in Toulouse reaches 400 € (zone 2)."""
    address = opened(SINGLE | {"logement.loyer": None})
    told = text_of(client.get(f"{address}/aides/aide-logement/"))
    found = re.search(
        r"Selon votre réponse : rien, ou jusqu’à (\d+) € par mois, environ",
        told.replace("\u202f", " ").replace("\xa0", " "),
    )
    assert found
    assert 100 < int(found[1]) < 400
    assert "Il manque" in told
