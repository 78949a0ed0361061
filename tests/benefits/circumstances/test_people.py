"""Partner, children, handicap."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.circumstances.households import PARTNER, holds, with_child, with_me

HAS: list[tuple[str, dict[str, Any]]] = [
    ("couple", PARTNER),
    ("parent_isole", with_child()),
    ("enfants", with_child()),
    ("enfants", with_child() | PARTNER),
    ("enfant_de_16_ans", with_child(date_naissance="2010-11-27")),
    ("garde_alternee", with_child(garde_alternee=True)),
    ("grossesse", with_me(enceinte=True, date_accouchement_prevue="2027-02-01")),
    ("handicap", with_me(handicap=True, taux_incapacite=0.8)),
    ("handicap", with_child(handicap=True, taux_incapacite=0.8)),
    ("taux_inconnu", with_me(handicap=True)),
]
HAS_NOT: list[tuple[str, dict[str, Any]]] = [
    ("couple", {}),
    ("parent_isole", {}),
    ("parent_isole", with_child() | PARTNER),
    ("enfants", PARTNER),
    ("enfant_de_16_ans", with_child(date_naissance="2010-11-28")),
    ("garde_alternee", with_child()),
    ("grossesse", {}),
    ("handicap", {}),
    ("taux_inconnu", with_me(handicap=True, taux_incapacite=0.8)),
]


@pytest.mark.parametrize(("name", "answers"), HAS)
def test_a_household_that_has_it(name: str, answers: dict[str, Any]) -> None:
    assert holds(name, **answers)


@pytest.mark.parametrize(("name", "answers"), HAS_NOT)
def test_a_household_close_to_it_has_not(name: str, answers: dict[str, Any]) -> None:
    assert not holds(name, **answers)
