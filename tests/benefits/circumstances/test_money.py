"""Incomes that change or are not told, tax notice, savings, benefits received."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.circumstances.households import holds, housed, with_me

EVERY_MONTH = {f"{2025 + (month > 12)}-{(month - 1) % 12 + 1:02d}": 900 for month in range(11, 24)}
"""The same from November 2025 to November 2026."""

HAS: list[tuple[str, dict[str, Any]]] = [
    ("revenus_variables", with_me(revenus={"salaire_net": {"2026-10": 900}})),
    ("revenus_variables", with_me(revenus={"salaire_net": EVERY_MONTH | {"2026-09": 1200}})),
    ("revenus_inconnus", with_me(revenus=None)),
    ("revenus_inconnus", with_me(revenus={"salaire_net": None})),
    ("revenus_inconnus", with_me(revenus={"salaire_net": {"2026-10": None}})),
    ("pension_alimentaire", with_me(revenus={"pensions_alimentaires_percues": 100})),
    ("pension_alimentaire", with_me(revenus={"pensions_alimentaires_versees_individu": 100})),
    ("avis_impot_absent", {"impots": {}}),
    ("avis_impot_donne", {}),
    ("avis_impot_donne", {"impots": {}} | with_me(revenus_annuels={"2024": {"salaire_imposable": 9000}})),
    ("epargne_absente", {"patrimoine": None}),
    ("aide_logement_non_declaree", housed("locataire_hlm")),
    ("aide_recue", {"prestations_recues": {"rsa": 500}}),
    ("aide_recue", with_me(prestations_recues={"aah": 900})),
]
HAS_NOT: list[tuple[str, dict[str, Any]]] = [
    ("revenus_variables", with_me(revenus={"salaire_net": 900})),
    ("revenus_variables", with_me(revenus={"salaire_net": EVERY_MONTH})),
    ("revenus_inconnus", with_me(revenus={"salaire_net": 900})),
    ("pension_alimentaire", with_me(revenus={"salaire_net": 900})),
    ("avis_impot_absent", {}),
    ("avis_impot_donne", {"impots": {}}),
    ("epargne_absente", {}),
    ("aide_logement_non_declaree", {}),
    ("aide_logement_non_declaree", housed("locataire_hlm") | {"prestations_recues": {"aide_logement": 200}}),
    ("aide_recue", {}),
]


@pytest.mark.parametrize(("name", "answers"), HAS)
def test_a_household_that_has_it(name: str, answers: dict[str, Any]) -> None:
    assert holds(name, **answers)


@pytest.mark.parametrize(("name", "answers"), HAS_NOT)
def test_a_household_close_to_it_has_not(name: str, answers: dict[str, Any]) -> None:
    assert not holds(name, **answers)
