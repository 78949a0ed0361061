"""SNCF season ticket: pupils under 21, students under 26, apprentices under 23 (service-public.gouv.fr, F34964)."""

from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

MONTH = "2026-11"


def has_it(model: TaxBenefitSystem, commune: str = "31555", **facts: Any) -> bool:
    home = family(model, MONTH, [facts], menage={"depcom": commune})
    return bool(amount(home, "carte_sncf_eleve_apprenti_eligibilite", MONTH))


@pytest.mark.parametrize(
    ("born", "facts", "expected"),
    [
        ("2009-03-01", {"scolarite": "lycee"}, True),
        ("2014-03-01", {"scolarite": "college"}, True),
        ("2005-10-01", {"scolarite": "lycee"}, False),
        ("2009-03-01", {"scolarite": "inconnue"}, False),
        ("2001-03-01", {"activite": "etudiant"}, True),
        ("2000-10-01", {"activite": "etudiant"}, False),
        ("2004-03-01", {"apprenti": True}, True),
        ("2003-10-01", {"apprenti": True}, False),
    ],
)
def test_by_age_and_studies(corrected: TaxBenefitSystem, born: str, facts: dict[str, Any], expected: bool) -> None:
    assert has_it(corrected, date_naissance=born, **facts) is expected


def test_only_in_metropolitan_france(corrected: TaxBenefitSystem) -> None:
    assert not has_it(corrected, "97411", date_naissance="2009-03-01", scolarite="lycee")


def test_the_model_still_leaves_pupils_out(plain: TaxBenefitSystem) -> None:
    assert not has_it(plain, date_naissance="2009-03-01", scolarite="lycee")
