"""Disability, pregnancy, dependence."""

import pytest

from tests.engine.households import Json
from tests.engine.inputs.answers import alone, answer, on_parents_return, with_child

RSDAE = "aah_restriction_substantielle_durable_acces_emploi"


def disabled(rate: float | None, **others: object) -> Json:
    return alone(handicap=True, taux_incapacite=rate, **others)


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("handicap", alone(), False),
        ("handicap", disabled(0.8), True),
        ("handicap", alone(handicap=None), None),
        ("taux_incapacite", alone(), 0),
        ("taux_incapacite", disabled(0.65), 0.65),
        ("taux_incapacite", disabled(None), None),
        ("invalidite", alone(), False),
        ("invalidite", disabled(0.79), False),
        ("invalidite", disabled(0.8), True),
        ("invalidite", disabled(None), None),
        (RSDAE, disabled(0.65, **{RSDAE: True}), True),
        (RSDAE, disabled(0.65), None),
        (RSDAE, disabled(0.8, **{RSDAE: True}), False),
        (RSDAE, disabled(0.4), False),
        ("enceinte", alone(enceinte=True), True),
        ("enceinte", alone(enceinte=None), None),
        ("inapte_travail", alone(inapte_travail=True), True),
        ("gir", alone(), "non_defini"),
        ("gir", alone(gir="gir_2"), "gir_2"),
        ("gir", alone(gir=None), None),
    ],
)
def test_health_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


def test_between_50_and_79_percent_the_restriction_must_be_told() -> None:
    """« aah_restriction_substantielle_durable_acces_emploi » is asked at 50 %, no longer at 80 %."""
    assert answer("aah_restriction_substantielle_durable_acces_emploi", disabled(0.5)) is None
    assert answer("aah_restriction_substantielle_durable_acces_emploi", disabled(0.8)) is False


@pytest.mark.parametrize(
    ("variable", "expected"), [("enceinte", False), ("inapte_travail", False), ("gir", "non_defini")]
)
def test_a_child_has_the_plain_answer(variable: str, expected: object) -> None:
    assert answer(variable, with_child(), "enfants.0") == expected


@pytest.mark.parametrize(("variable", "expected"), [("handicap", False), ("taux_incapacite", 0)])
def test_a_parent_elsewhere_has_no_disability_that_counts(variable: str, expected: object) -> None:
    assert answer(variable, on_parents_return(), "parents.0") == expected
