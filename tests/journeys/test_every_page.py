"""Every page of questions there is, reached and examined in a real browser."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from mesaides.questions.chapters import incomes
from mesaides.questions.journey import Journey
from mesaides.questions.order import ORDER
from mesaides.simulations.visits import open_visit, save_answers
from tests.journeys.visitor import Visitor
from tests.questions.completing import completed

pytestmark = pytest.mark.django_db(transaction=True)

STUDENT: dict[str, Any] = {
    "demandeur.date_naissance": "2004-02-02",
    "demandeur.nationalite": "autre",
    "demandeur.activites": ["etudiant", "salarie"],
    "demandeur.etudes.scolarite": "enseignement_superieur",
    "demandeur.alternance": "apprentissage",
    "demandeur.boursier": True,
    "demandeur.etudes.situations": ["etudes_etranger"],
    "logement.statut_occupation_logement": "loge_gratuitement",
    "demandeur.revenus": ["remuneration_apprenti"],
}
COUPLE: dict[str, Any] = {
    "demandeur.date_naissance": "1990-01-01",
    "demandeur.nationalite": "eee_suisse",
    "demandeur.activites": ["chomeur"],
    "demandeur.recherche_emploi.situations": ["fin_contrat", "reprise", "deplacement"],
    "demandeur.sante": ["enceinte", "handicap", "arret_de_travail", "accident_travail"],
    "demandeur.taux_incapacite": 0.6,
    "statut_marital": "union_libre",
    "conjoint.date_naissance": "1950-01-01",
    "conjoint.activites": ["independant", "retraite"],
    "conjoint.sante": ["autonomie"],
    "enfants.nombre": 1,
    "enfants.0.date_naissance": "2009-01-01",
    "enfants.0.situations": ["handicap", "adoption"],
    "enfants.0.etudes.scolarite": "lycee",
    "logement.statut_occupation_logement": "primo_accedant",
    "conjoint.revenus": ["rpns_auto_entrepreneur_CA_bnc"],
    "prestations_recues": ["demandeur.prestations_recues.aah"],
    "patrimoine": ["livret_a"],
}
PARENT: dict[str, Any] = {
    "demandeur.date_naissance": "1990-01-01",
    "enfants.nombre": 1,
    "logement.commune": "75114",
    "logement.statut_occupation_logement": "locataire_foyer",
    "logement.situations": ["emmenagement"],
}
VISITS = (STUDENT, COUPLE, PARENT)


def test_these_visits_reach_every_page_of_the_order() -> None:
    """The amounts of incomes share one kind of page: two of them stand for all."""
    today = timezone.localdate()
    reached = {id(page.page) for visit in VISITS for page in Journey(completed(visit, today), today).pages}
    missed = [
        page.slug
        for chapter in ORDER
        for group in chapter.groups
        for page in group.pages
        if id(page) not in reached and page not in incomes.PAGES
    ]
    assert missed == []


@pytest.mark.parametrize("answers", VISITS, ids=["apprenti", "couple", "parent"])
def test_every_page_is_accessible(page: Page, live_server: LiveServer, answers: dict[str, Any]) -> None:
    today = timezone.localdate()
    visit, stored = open_visit(), completed(answers, today)
    save_answers(visit.token, stored)
    for asked in Journey(stored, today).pages:
        visitor = Visitor(page, "page").opens(f"{live_server.url}/simulation/{visit.token}/{asked.slug}/")
        assert visitor.page.url.endswith(f"/{asked.slug}/")
