"""RSA: a couple under 25 who expects a child."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount, family

FLAT = {"statut_occupation_logement": "sans_domicile"}
AT_22 = {"date_naissance": "2004-03-10"}


def rsa(model: TaxBenefitSystem, *parents: Inputs) -> float:
    return amount(family(model, "2026-11", parents, menage=FLAT), "rsa", "2026-11")


def test_an_expected_child_opens_the_right(corrected: TaxBenefitSystem) -> None:
    """Two persons: 651.69 × 1.5."""
    assert rsa(corrected, AT_22 | {"enceinte": True}, AT_22) == pytest.approx(977.54, abs=0.01)


def test_the_published_model_refuses_it(plain: TaxBenefitSystem) -> None:
    assert rsa(plain, AT_22 | {"enceinte": True}, AT_22) == 0


def test_no_child_expected_no_right(corrected: TaxBenefitSystem) -> None:
    assert rsa(corrected, AT_22, AT_22) == 0


def test_students_still_have_no_right(corrected: TaxBenefitSystem) -> None:
    student = AT_22 | {"activite": "etudiant", "etudiant": True}
    assert rsa(corrected, student | {"enceinte": True}, student) == 0
