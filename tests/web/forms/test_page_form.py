"""The form of a page of questions."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import given, settings

from mesaides.questions.journey import Journey
from mesaides.web.forms import PageForm
from mesaides.web.forms.page_form import name_of
from tests.questions.households import PARENT, SINGLE, TODAY
from tests.questions.strategies import complete_visits


def form(slug: str, posted: str | None = None, answers: dict[str, Any] = PARENT) -> PageForm:
    page = Journey(answers, TODAY).page(slug)
    return PageForm(page, answers, None if posted is None else QueryDict(posted))


def test_a_field_for_each_question() -> None:
    assert list(form("loyer").fields) == ["logement-loyer", "logement-situations"]


def test_the_label_is_the_title_of_a_page_of_one_question() -> None:
    assert form("aides-recues").fields["prestations_recues"].heading  # type: ignore[attr-defined]  # our fields bear it
    assert not form("loyer").fields["logement-loyer"].heading  # type: ignore[attr-defined]  # our fields bear it


def test_changes_are_answers_by_field() -> None:
    posted = form("loyer", "logement-loyer=450,5&logement-situations=coloc")
    assert posted.is_valid()
    assert posted.changes() == {
        "logement.loyer": 450.5,
        "logement.situations": ["coloc"],
        "logement.situations?": ["coloc", "logement_chambre", "proprietaire_proche_famille", "emmenagement"],
    }


@pytest.mark.parametrize(
    ("slug", "posted", "told"),
    [
        ("foyer", "statut_marital=veuf&enfants-nombre=13", "entre 0 et 12"),
        ("foyer", "statut_marital=veuf&enfants-nombre=", "Indiquez un nombre"),
        ("vous-identite", "demandeur-date_naissance-jour=1/1/2020&demandeur-nationalite=francaise", "6 ans"),
        ("vous-situation", "demandeur-activites=inactif&demandeur-activites=salarie", "ne va pas avec"),
        ("vous-situation", "", "Cochez au moins"),
        ("vous-montants", "demandeur-revenus-salaire_net-montant=-5", "trop petit"),
    ],
)
def test_a_fault_of_the_answer_is_told_at_its_field(slug: str, posted: str, told: str) -> None:
    refused = form(slug, posted)
    assert not refused.is_valid()
    assert told in str(refused.errors)


def test_names_have_no_dot() -> None:
    assert name_of("enfants.0.date_naissance") == "enfants-0-date_naissance"


@settings(max_examples=25)
@given(complete_visits())
def test_every_page_of_every_visit_has_a_form_that_shows(answers: dict[str, Any]) -> None:
    journey = Journey(answers, TODAY)
    for page in journey.pages:
        shown = PageForm(page, answers)
        assert all(shown[name].as_field_group() for name in shown.fields)
        assert set(shown.initial) == {name_of(question.field) for question in page.questions}


def test_nothing_is_preset_before_an_answer() -> None:
    assert form("logement", answers={k: v for k, v in SINGLE.items() if not k.startswith("logement")}).initial == {}


def test_a_form_is_recognised_when_it_comes_back() -> None:
    shown = form("aides-recues")
    assert not form("aides-recues", f"prestations_recues=aucun&page={shown.mark}").is_stale
    assert not form("aides-recues", "prestations_recues=aucun").is_stale
    without_children = PARENT | {"enfants.nombre": 0}
    assert form("aides-recues", f"prestations_recues=aucun&page={shown.mark}", without_children).is_stale
    assert form("loyer").mark != form("logement").mark
