"""ASF: what the Caf pays beside a low child support."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

CRDS = 0.005
CHILD = {"date_naissance": "2018-03-10", "scolarite": "primaire"}


def net(model: TaxBenefitSystem, month: str, support: float, children: int = 1) -> float:
    parent = {"date_naissance": "1990-03-10", "pensions_alimentaires_percues": support}
    return amount(family(model, month, [parent], [CHILD] * children), "asf", month) * (1 - CRDS)


def test_the_example_of_the_caf(corrected: TaxBenefitSystem, plain: TaxBenefitSystem) -> None:
    """2024: 50 € of child support, 145.86 € of supplement, so that the child has 195.86 € (0.422 × 466.44 × 0.995)."""
    assert net(corrected, "2024-11", 50) == pytest.approx(145.86, abs=0.011)
    assert net(plain, "2024-11", 50) == pytest.approx(146.11, abs=0.011)


def test_without_child_support_nothing_changes(corrected: TaxBenefitSystem) -> None:
    """0.422 × 478.16 × 0.995."""
    assert net(corrected, "2026-11", 0) == pytest.approx(200.77, abs=0.011)


def test_a_difference_below_15_euros_is_not_paid(corrected: TaxBenefitSystem) -> None:
    assert net(corrected, "2026-11", 190) == 0


def test_two_children_are_counted_together(corrected: TaxBenefitSystem) -> None:
    assert net(corrected, "2026-11", 100, children=2) == pytest.approx(2 * 200.77 - 100, abs=0.02)
