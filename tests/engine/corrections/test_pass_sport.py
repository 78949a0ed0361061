"""Pass'Sport, by the rules of its two last seasons."""

from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family

POOR: dict[str, Any] = {"date_naissance": "1985-03-10"}
RICH: dict[str, Any] = POOR | {"salaire_imposable": 5_000, "salaire_de_base": 6_000}


def of_child(model: TaxBenefitSystem, month: str, parent: dict[str, Any], child: dict[str, Any]) -> float:
    home = family(model, month, [parent], [child], menage={"statut_occupation_logement": "loge_gratuitement"})
    return float(home.calculate("pass_sport", month)[1])


@pytest.mark.parametrize(
    ("month", "born", "expected"),
    [
        ("2026-11", "2020-12-31", 50),  # 6 ans en 2026
        ("2026-11", "2021-01-01", 0),
        ("2026-11", "2009-01-01", 50),  # 17 ans en 2026
        ("2026-11", "2008-12-31", 0),
        ("2025-11", "2011-12-31", 70),  # 14 ans en 2025
        ("2025-11", "2012-01-01", 0),
        ("2026-03", "2012-01-01", 0),  # entre deux saisons
        ("2027-01", "2012-01-01", 0),
    ],
)
def test_a_child_of_a_poor_family(corrected: TaxBenefitSystem, month: str, born: str, expected: float) -> None:
    assert of_child(corrected, month, POOR, {"date_naissance": born}) == expected


def test_a_rich_family_has_nothing(corrected: TaxBenefitSystem) -> None:
    """(5 000 € + benefits) / 2,5 parts is far over 700 €."""
    assert of_child(corrected, "2026-11", RICH, {"date_naissance": "2014-03-01"}) == 0


def test_a_disabled_child_needs_no_small_means(corrected: TaxBenefitSystem) -> None:
    child = {"date_naissance": "2014-03-01", "handicap": True, "taux_incapacite": 0.8}
    assert of_child(corrected, "2026-11", RICH, child) == 50


def test_a_parent_has_none(corrected: TaxBenefitSystem) -> None:
    home = family(corrected, "2026-11", [POOR], [{"date_naissance": "2014-03-01"}])
    assert home.calculate("pass_sport", "2026-11")[0] == 0


def test_a_student_with_a_grant_up_to_28(corrected: TaxBenefitSystem) -> None:
    student = {"scolarite": "enseignement_superieur", "boursier": {"2026-11": True}}
    for born, expected in (("1998-01-01", 50), ("1997-12-31", 0)):
        home = family(corrected, "2026-11", [student | {"date_naissance": born}])
        assert home.calculate("pass_sport", "2026-11")[0] == expected


def test_the_model_still_has_the_rules_of_2022(plain: TaxBenefitSystem) -> None:
    assert of_child(plain, "2025-11", POOR, {"date_naissance": "2014-03-01"}) == 50
    assert of_child(plain, "2026-03", POOR, {"date_naissance": "2014-03-01"}) == 50
