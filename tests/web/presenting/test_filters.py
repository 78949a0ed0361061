"""Results of one theme, or of one person."""

from __future__ import annotations

import pytest

from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.filters import Filters, filters_of, kept
from mesaides.web.presenting.results import Results, present
from mesaides.web.visiting import Visiting, visiting_of
from tests.questions.households import PARENT, TODAY

RSA, HOUSING, AAH = "revenu-solidarite-active", "aide-logement", "allocation-adultes-handicapes"
RIGHTS = (
    Right(RSA, Statut.CALCULE, eligible=True, amount=500),
    Right(HOUSING, Statut.CALCULE, eligible=False),
    Right(AAH, Statut.CALCULE, person="enfants.1", eligible=True, amount=100),
    Right(AAH, Statut.CALCULE, person="demandeur", eligible=True, amount=200),
)


@pytest.fixture
def visiting() -> Visiting:
    return visiting_of(Visit("jeton", PARENT))


def asked(visiting: Visiting, **parameters: str) -> tuple[Filters, Results]:
    whole = present(Result(TODAY, RIGHTS, ()), visiting)
    filters = filters_of(whole, visiting, parameters)
    return filters, kept(whole, filters)


def shown(results: Results) -> list[str]:
    return [card.benefit.slug for card in (*results.to_claim, *results.not_now)]


def test_without_parameter_everything_is_shown(visiting: Visiting) -> None:
    filters, results = asked(visiting)
    assert not filters.is_active
    assert set(shown(results)) == {RSA, HOUSING, AAH}
    assert [choice.label for choice in filters.persons] == ["vous", "votre deuxième enfant"]


def test_one_theme(visiting: Visiting) -> None:
    filters, results = asked(visiting, theme="logement")
    assert filters.is_active
    assert shown(results) == [HOUSING]
    assert results.total == "800 €", "the summary stays the whole"


def test_one_person_keeps_what_the_household_has_together(visiting: Visiting) -> None:
    _filters, results = asked(visiting, personne="demandeur")
    assert set(shown(results)) == {RSA, HOUSING, AAH}


@pytest.mark.parametrize("parameters", [{"theme": "<b>"}, {"theme": "retraite"}, {"personne": "enfants.9"}])
def test_what_names_nothing_of_these_results_is_nothing(visiting: Visiting, parameters: dict[str, str]) -> None:
    filters, results = asked(visiting, **parameters)
    assert not filters.is_active
    assert len(shown(results)) == 3


def test_a_person_alone_has_no_choice_of_persons() -> None:
    alone = visiting_of(Visit("jeton", PARENT))
    whole = present(Result(TODAY, RIGHTS[:2], ()), alone)
    assert filters_of(whole, alone, {}).persons == ()
