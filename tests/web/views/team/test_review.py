"""The queue and one contribution, as who reviews sees them; a script or a formula in every field does nothing."""

from __future__ import annotations

import csv
import io
import re

import pytest
from django.test import Client

from mesaides.contributions.models import Contribution, State
from mesaides.team.deciding import mark_of
from tests.contributions.written import contribution
from tests.team.members import reviewer
from tests.team.proposals import SCRIPT, file_of, hostile, sent
from tests.web.reading import links_of, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser() -> Client:
    return reviewer()


def _page(one: Contribution, rest: str = "") -> str:
    return f"/equipe/contributions/{one.pk}/{rest}"


def test_the_queue_tells_what_waits_and_for_how_long(browser: Client) -> None:
    one, _draft = sent(), contribution()
    told = text_of(browser.get("/equipe/"))
    assert "Bourse au permis d’Ajaccio" in told
    assert "Correction, ville-ajaccio" in told
    assert "Envoyée , depuis 2 jours" in told
    assert _page(one) in links_of(browser.get("/equipe/?etat=toutes&page=nimporte"))
    assert "Aucune contribution n’est dans cet état" in text_of(browser.get("/equipe/?etat=refusee"))


def test_a_difference_is_told_in_words(browser: Client) -> None:
    told = text_of(browser.get(_page(sent())))
    assert "1 ligne ajoutée, 1 ligne retirée" in told
    assert re.search(r"retirée \d+ - age: {min: 17, max: 25} ajoutée \d+ - age: {min: 17, max: 30}", told)


def test_a_file_that_is_the_same_and_a_new_one_say_so(browser: Client) -> None:
    assert "le même que celui qui est publié" in text_of(browser.get(_page(sent(file=file_of()))))
    assert "Nouvelle aide" in text_of(browser.get(_page(sent(slug="neuve", corrects=""))))


def test_a_draft_is_its_author_s(browser: Client) -> None:
    for rest in ("", "apercu/", "exemples/"):
        assert browser.get(_page(contribution(), rest)).status_code == 404


def test_a_decision_is_taken_then_told(browser: Client) -> None:
    one = sent()
    answer = browser.post(_page(one, "decision/"), {"acte": "refuser", "commentaire": "Non.", "lu": mark_of(one)})
    told = text_of(browser.get(answer["Location"]))
    assert "La contribution est refusée." in told
    assert "Refusée par anne.relit" in told
    assert "il n’y a rien à décider" in told


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"acte": "refuser"}, "Dites pourquoi"),
        ({"acte": "refuser", "commentaire": "Non.", "lu": "autre"}, "a changé depuis"),
        ({"acte": "effacer", "commentaire": "Non."}, "Choisissez ce que vous décidez"),
        ({}, "Choisissez ce que vous décidez"),
    ],
)
def test_what_cannot_be_decided_says_why_and_keeps_what_was_typed(
    browser: Client, given: dict[str, str], why: str
) -> None:
    one = sent()
    answer = browser.post(_page(one, "decision/"), {"lu": mark_of(one)} | given)
    assert answer.status_code == 422
    assert why in text_of(answer)
    assert given.get("commentaire", "") in text_of(answer)
    one.refresh_from_db()
    assert one.state == State.ENVOYEE


def test_the_page_to_come_is_shown_and_is_not_published(browser: Client) -> None:
    answer = browser.get(_page(sent(), "apercu/"))
    assert "30 ans" in text_of(answer)
    assert "Aperçu, pour l’équipe" in text_of(answer)
    assert "noindex" in answer.content.decode()


def test_a_script_in_every_field_does_nothing(browser: Client) -> None:
    one = hostile()
    pages = [browser.get("/equipe/"), *(browser.get(_page(one, rest)) for rest in ("", "apercu/", "exemples/"))]
    sent_back = browser.post(_page(one, "decision/"), {"acte": SCRIPT, "commentaire": SCRIPT, "lu": SCRIPT})
    pages += [
        sent_back,
        browser.get(f"/equipe/?etat={SCRIPT}&page={SCRIPT}"),
        browser.get(_page(one, f"?fait={SCRIPT}")),
    ]
    for page in pages:
        assert page.status_code in {200, 422}
        assert "<script>alert" not in page.content.decode()


def test_a_formula_in_a_spreadsheet_does_nothing(browser: Client) -> None:
    one = hostile()
    answer = browser.get("/equipe/contributions.csv")
    _columns, row = csv.reader(io.StringIO(answer.content.decode(), newline=""))
    assert row[0] == str(one.pk)
    assert row[2].startswith("'=HYPERLINK")
    assert row[4].startswith("'@")
