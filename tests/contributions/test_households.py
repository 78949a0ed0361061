"""Three households show a rule: the answers that are checked here are derived from the rule by hand."""

from __future__ import annotations

from datetime import date

from mesaides.benefits.model import Benefit
from mesaides.contributions.checking import checked
from mesaides.contributions.document import drafted
from mesaides.contributions.households import FAR, INSIDE, OUTSIDE, home, proposed
from tests.contributions.typed import answers

DAY = date(2026, 11, 27)


def _benefit(**others: str | list[str]) -> Benefit:
    found = checked(drafted(answers(**others)))
    assert found.benefit is not None, found.problems
    return found.benefit


def test_they_are_just_inside_just_outside_and_far() -> None:
    """25 ans et 900 € : les deux bornes sont comprises. 26 ans : au-delà. Lille n’est pas Vannes."""
    inside, outside, far = proposed(_benefit(), DAY)
    assert [one.key for one in (inside, outside, far)] == [INSIDE, OUTSIDE, FAR]
    assert (inside.eligible, inside.amount, inside.person) == (True, 400.0, "demandeur")
    assert inside.situation["demandeur"]["date_naissance"] == "2001-11-12"
    assert inside.situation["impots"] == {"2024": {"rfr": 10800, "nombre_parts": 1.0}}
    assert (outside.eligible, outside.reasons) == (False, ("Avoir entre 18 et 25 ans",))
    assert outside.situation["demandeur"]["date_naissance"] == "2000-11-12"
    assert (far.eligible, far.situation["logement"]["commune"]) == (False, "59350")


def test_an_aid_for_children_has_a_child() -> None:
    inside, outside, _far = proposed(
        _benefit(pour="enfant", age_min="", age_max="11", quotient_familial_impot_max=""), DAY
    )
    assert [one["date_naissance"] for one in inside.situation["enfants"]] == ["2015-11-12"]
    assert (inside.eligible, inside.person, outside.eligible) == (True, "enfants.0", False)


def test_an_amount_by_child_counts_them() -> None:
    """2 enfants au moins, à 400 € : 800 €."""
    typed = {"pour": "foyer", "facon": "par_enfant", "enfants_min": "2", "age_min": "", "age_max": ""}
    inside, outside, _far = proposed(_benefit(**typed), DAY)
    assert (inside.amount, len(inside.situation["enfants"])) == (800.0, 2)
    assert len(outside.situation["enfants"]) == 1


def test_the_home_is_in_the_territory() -> None:
    assert home(_benefit(lieux=["regions:53"])).nom == "Rennes"
    assert home(_benefit()).nom == "Vannes"
