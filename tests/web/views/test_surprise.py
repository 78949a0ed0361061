"""From an unexpected amount and back: the reason, the answer it asks for, the new amount, on the same page."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.questions.households import NOTICE, PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]

RENTREE, LOGEMENT, RSA = "allocation-rentree-scolaire", "aide-logement", "revenu-solidarite-active"
WORKING: dict[str, Any] = SINGLE | {
    "demandeur.activites": ["salarie"],
    "demandeur.revenus": ["salaire_net"],
    "demandeur.revenus.salaire_net": 900,
}


def link_to(response: HttpResponse, name: str) -> str:
    """The address of the only link whose text is `name`, the first time it is met."""
    found = re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', response.content.decode(), flags=re.DOTALL)
    named = [address for address, text in found if re.sub(r"<[^>]+>|\s|&nbsp;", "", text) == name.replace(" ", "")]
    assert named, f"Pas de lien « {name} »."
    return named[0]


def amount_in(response: HttpResponse) -> float:
    """The first amount told after « Notre calcul »."""
    told = re.sub(r"\s+", " ", text_of(response).partition("Notre calcul")[2])
    found = re.search(r"([\d ]+(?:,\d+)?) €", told)
    assert found, told[:200]
    return float(found[1].replace(" ", "").replace(",", "."))


def test_a_tax_notice_given_from_there_changes_the_amount_and_comes_back(client: Client, opened: Opened) -> None:
    """Above its ceiling, the allowance is no longer due (code de la sécurité sociale, art. L543-1 and R543-5)."""
    address = opened(PARENT)
    here = f"{address}/aides/{RENTREE}/montant/"
    before = client.get(here)
    assert amount_in(before) > 0
    notice = link_to(before, "Compléter : Avis d’impôt 2025")
    asked = client.post(notice, {"precisions": ["avis"], "patrimoine": ["aucun"]})
    assert asked["Location"] == f"{address}/avis-impot/?retour=montant-{RENTREE}"
    given = {"impots-2024-rfr": "100000", "impots-2024-nombre_parts": "2"}
    assert client.post(asked["Location"], given)["Location"] == here
    after = client.get(here)
    assert "Pas de droit trouvé" in text_of(after)
    assert "Nous ne connaissons pas votre avis d’impôt" not in text_of(after)
    assert "Corriger : Revenu fiscal de référence 2024, nombre de parts 2024" in re.sub(r"\s+", " ", text_of(after))


def test_savings_given_from_there_lower_the_amount(client: Client, opened: Opened) -> None:
    """Above 30 000 €, 3 % of them count as incomes (code de la construction et de l’habitation, art. R822-22)."""
    address = opened(WORKING | {"patrimoine": None})
    here = f"{address}/aides/{LOGEMENT}/montant/"
    before = client.get(here)
    savings = link_to(before, "Compléter : Épargne et biens")
    asked = client.post(savings, {"patrimoine": ["livret_a"]})
    assert asked["Location"] == f"{address}/montants-epargne/?retour=montant-{LOGEMENT}"
    assert client.post(asked["Location"], {"patrimoine-livret_a": "60000"})["Location"] == here
    assert amount_in(client.get(here)) < amount_in(before)


def test_the_page_of_a_benefit_leads_there(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    here = link_to(client.get(f"{address}/aides/{RSA}/"), "Montant inattendu ?Revenu de solidarité active")
    response = client.get(here)
    assert heading_of(response) == "Montant inattendu ?"
    told = text_of(response)
    assert told.index("Les raisons probables pour vous") < told.index("Autres raisons possibles")
    assert "no-store" in response["Cache-Control"]
    assert 'name="robots" content="noindex"' in response.content.decode()
    assert f"{address}/aides/{RSA}/" in links_of(response)


def test_what_is_received_stands_beside_what_is_computed(client: Client, opened: Opened) -> None:
    """32 % of 478.16 € for two children, one of them half the time: 153.01 × 1.5 / 2 = 114.76 €, less 0.5 % cut to
    the cent below (0.57 €): 114.19 €."""
    address = opened(PARENT | NOTICE | {"prestations_recues.af": 100})
    listed = client.get(f"{address}/resultats/")
    told = re.sub(r"\s+", " ", text_of(client.get(link_to(listed, "Montant inattendu ?Allocations familiales"))))
    assert "Vous recevez : 100 € par mois" in told
    assert "C’est 14 € de moins que notre calcul" in told


def test_the_way_back_from_a_question_is_there(client: Client, opened: Opened) -> None:
    address = opened(WORKING)
    question = client.get(f"{address}/loyer/?retour=montant-{LOGEMENT}")
    assert f"{address}/aides/{LOGEMENT}/montant/" in links_of(question)


@pytest.mark.parametrize("slug", ["carte-avantage-sncf", "inconnue"])
def test_a_benefit_without_usual_reasons_leads_to_its_own_page(client: Client, opened: Opened, slug: str) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/aides/{slug}/montant/")
    assert (response.status_code, response["Location"]) == (303, f"{address}/aides/{slug}/")


def test_nothing_of_the_household_reaches_the_logs(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    address = opened(WORKING | {"demandeur.revenus.salaire_net": 987.65})
    with caplog.at_level(logging.DEBUG):
        client.get(f"{address}/aides/{LOGEMENT}/montant/")
    assert "987" not in caplog.text
