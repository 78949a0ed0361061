"""Each kind of answer goes into its field and comes out the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mesaides.questions.asked import Asked
from mesaides.questions.kinds import (
    Choice,
    Day,
    Euros,
    MonthlyEuros,
    Option,
    Place,
    Several,
    Sources,
    Whole,
    YesNo,
)
from mesaides.web.forms.adapters import adapt, unchanged
from tests.questions.households import TODAY

ASKED = Asked({}, TODAY, "demandeur")
RATES = (Option(value=0.4, label="Moins de 50 %"), Option(value=0.8, label="80 % ou plus"))
KINDS = (Option(value="a", label="A"), Option(value="b", label="B"))


@pytest.mark.parametrize(
    ("kind", "answer", "posted"),
    [
        (Day(), "1990-05-31", ["31", "5", "1990"]),
        (Day(unknown=True), None, ["", "", ""]),
        (YesNo(), True, "oui"),
        (YesNo(), False, "non"),
        (YesNo(unknown=True), None, "nsp"),
        (Choice(RATES), 0.8, "0.8"),
        (Choice(RATES, unknown="Je ne sais pas"), None, "nsp"),
        (Several(KINDS), ["a"], ["a"]),
        (Several(KINDS), [], []),
        (Several(KINDS, none="Aucun"), [], ["aucun"]),
        (Several(KINDS, unknown="?"), None, ["nsp"]),
        (Sources(KINDS, none="Rien", optional=True), None, []),
        (Sources(KINDS, none="Rien", optional=True), [], ["aucun"]),
        (Whole(), 2, "2"),
        (Euros(), 450.5, "450,50"),
        (Euros(unknown=True), None, ""),
        (Place(), "31555", {"typed": "31000", "chosen": ""}),
    ],
)
def test_an_answer_is_read_from_what_is_posted(kind: Any, answer: Any, posted: Any) -> None:
    adapter = adapt(kind, ASKED)
    assert adapter.answer(adapter.field.clean(posted)) == answer


@pytest.mark.parametrize(
    ("kind", "answer", "shown"),
    [
        (Day(), "1990-05-31", date(1990, 5, 31)),
        (Day(unknown=True), None, None),
        (YesNo(), False, "non"),
        (YesNo(unknown=True), None, "nsp"),
        (Choice(RATES), 0.4, "0.4"),
        (Choice(RATES, unknown="?"), None, "nsp"),
        (Several(KINDS, none="Aucun"), [], ["aucun"]),
        (Several(KINDS, unknown="?"), None, ["nsp"]),
        (Sources(KINDS, none="Rien", optional=True), None, []),
        (Sources(KINDS, none="Rien", optional=True), [], ["aucun"]),
        (Whole(), 2, 2),
    ],
)
def test_a_stored_answer_is_shown_as_it_was_given(kind: Any, answer: Any, shown: Any) -> None:
    assert adapt(kind, ASKED).shown(answer) == shown


def test_months_are_named_from_the_current_one() -> None:
    field: Any = adapt(MonthlyEuros(), ASKED).field
    assert [label for _key, label in field.months] == [
        "Novembre 2026 (mois en cours, estimation)",
        "Octobre 2026",
        "Septembre 2026",
        "Août 2026",
        "Juillet 2026",
    ]
    assert field.widget.before == "Avant, d’octobre 2025 à juin 2026"


def test_a_blank_that_says_something_is_announced() -> None:
    assert "Laissez vide" in adapt(Euros(unknown=True), ASKED).hint
    assert adapt(Euros(), ASKED).hint == ""


def test_a_kind_without_field_is_named() -> None:
    with pytest.raises(NotImplementedError, match="str"):
        adapt("rien", ASKED)


def test_unchanged() -> None:
    assert unchanged(3) == 3
