"""« Depuis la dernière fois »: a version is kept, answers change, both are computed today."""

from __future__ import annotations

import pytest
from django.test import Client

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.visits import find_visit, save_answers
from mesaides.web.snapshots import Snapshot
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, text_of

pytestmark = pytest.mark.django_db


def test_without_a_version_the_page_says_what_it_is_for(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened(SINGLE)}/depuis/")
    assert heading_of(response) == "Ce qui a changé"
    assert "Gardez une version" in text_of(response)


def test_a_version_is_kept_in_the_sealed_visit_alone(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert client.post(f"{address}/depuis/garder/")["Location"] == f"{address}/depuis/"
    snapshot = Snapshot.of(find_visit(address.split("/")[2]).answers)
    assert snapshot
    assert snapshot.answers == SINGLE
    assert b"inactif" not in bytes(StoredVisit.objects.get().sealed)
    assert "Aucune réponse n’a changé" in text_of(client.get(f"{address}/depuis/"))


def test_a_version_that_lacks_an_answer_is_said_not_to_compare(client: Client, opened: Opened) -> None:
    address = opened({name: answer for name, answer in SINGLE.items() if name != "logement.loyer"})
    client.post(f"{address}/depuis/garder/")
    save_answers(address.split("/")[2], {"logement.loyer": 450})
    response = client.get(f"{address}/depuis/")
    assert "Les droits ne peuvent pas être comparés" in text_of(response)


def test_a_follow_link_keeps_nothing(client: Client, opened: Opened) -> None:
    assert client.get(f"{opened(SINGLE)}/depuis/garder/").status_code == 405


def test_a_job_lost_shows_what_appears(client: Client, opened: Opened) -> None:
    """1 800 € net a month alone: no RSA. No income: RSA is due to a person of 36 (CASF L262-2)."""
    address = opened(
        SINGLE
        | {
            "demandeur.activites": ["salarie"],
            "demandeur.revenus": ["salaire_net"],
            "demandeur.revenus.salaire_net": 1800,
        }
    )
    client.post(f"{address}/depuis/garder/")
    save_answers(address.split("/")[2], {"demandeur.activites": ["inactif"], "demandeur.revenus": []})
    told = text_of(client.get(f"{address}/depuis/"))
    appeared = told[told.index("Ce qui apparaît") :]
    assert "Revenu de solidarité active" in appeared
