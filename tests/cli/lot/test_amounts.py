"""The table: what stands in the cells of a benefit."""

from datetime import date
from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Genre, Statut
from mesaides.cli.lot.amounts import cells, column_names, genres
from mesaides.cli.lot.layout import Answered
from mesaides.simulations.right import Result, Right
from tests.cli.lot.rows import DAY, answered, right


def _benefit_of(genre: Genre) -> str:
    benefits = catalogue().for_households
    return next(one.slug for one in benefits if one.montant.genre is genre and not one.is_declarative)


MONTHLY, YES_OR_NO, PRICE, RATE = (
    _benefit_of(genre) for genre in (Genre.MENSUEL, Genre.OUI_NON, Genre.PRIX, Genre.TAUX)
)


def _cells_of(*rights: Right) -> tuple[Any, Any]:
    told = dict(zip(column_names(), cells(answered(*rights)), strict=True))
    return told[rights[0].benefit], told[f"{rights[0].benefit}.statut"]


def test_each_benefit_of_the_catalogue_has_its_two_columns() -> None:
    names = column_names()
    assert names[:2] == ["id", "ligne"]
    assert names[2:4] == [catalogue().benefits[0].slug, f"{catalogue().benefits[0].slug}.statut"]
    assert len(names) == len(set(names)) == 2 + 2 * len(catalogue().for_households)
    assert cells(answered(line=7, identity="x"))[:2] == ["x", 7]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        (right(MONTHLY, 573.49), 573.49),
        (right(MONTHLY), 0.0),
        (right(YES_OR_NO, eligible=True), True),
        (right(YES_OR_NO), False),
        (right(PRICE, 0.0), 0.0),
        (right(PRICE, 0.0, eligible=False), None),
    ],
)
def test_an_amount_or_yes_or_no(told: Right, value: object) -> None:
    assert _cells_of(told) == (value, "calcule")


def test_what_hangs_on_points_to_check_is_told_as_possible() -> None:
    possible = next(one.slug for one in catalogue().for_households if one.is_declarative and one.to_check)
    assert _cells_of(right(possible, 20.0))[1] == "a_confirmer"
    assert _cells_of(right(possible, eligible=False))[1] == "calcule"


@pytest.mark.parametrize("status", [Statut.ECHEC, Statut.NON_DISPONIBLE])
@pytest.mark.parametrize("benefit", [MONTHLY, YES_OR_NO, PRICE, RATE])
def test_what_was_not_computed_never_looks_like_a_refusal(benefit: str, status: Statut) -> None:
    assert _cells_of(right(benefit, status=status)) == (None, status.value)


def test_a_benefit_received_and_not_computed_again_has_no_amount() -> None:
    assert _cells_of(right(MONTHLY, eligible=True, status=Statut.DEJA_RECUE)) == (None, "deja_recue")


@pytest.mark.parametrize("day", [date(2012, 1, 1), DAY])
def test_a_benefit_that_did_not_exist_that_day_or_there_is_told(day: date) -> None:
    told = dict(zip(column_names(), cells(Answered(2, "a", Result(day, (), ()))), strict=True))
    assert {told[slug] for slug in genres()} == {None}
    elsewhere = {benefit.slug for benefit in catalogue().for_households if benefit.is_in_force(day)}
    assert {slug for slug in genres() if told[f"{slug}.statut"] == "hors_territoire"} == elsewhere
    assert {slug for slug in genres() if told[f"{slug}.statut"] == "pas_en_vigueur"} == genres().keys() - elsewhere


def test_a_right_of_which_nothing_is_known_is_no_refusal() -> None:
    unknown = right(YES_OR_NO, eligible=None, status=Statut.INFORMATION_MANQUANTE)
    assert _cells_of(unknown) == (None, "information_manquante")


def test_the_amounts_of_the_persons_are_added_up_and_the_weakest_status_is_told() -> None:
    adults = (
        right(MONTHLY, 0.1, person="demandeur"),
        right(MONTHLY, 0.2, person="conjoint", status=Statut.INFORMATION_MANQUANTE),
    )
    assert _cells_of(*adults) == (0.3, "information_manquante")


def test_the_rates_of_the_persons_are_not_added_up() -> None:
    assert _cells_of(right(RATE, 2.5, person="demandeur"), right(RATE, 2.5, person="conjoint")) == (2.5, "calcule")
