"""Visale since January 2026 and the Loca-Pass advance."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, family

SOON = {"2026-11": "2026-12-15"}
PARIS, TOULOUSE, SEES = "75056", "31555", "61464"


def _visale(
    model: TaxBenefitSystem,
    birth: str,
    wage: float,
    rent: float,
    commune: str = TOULOUSE,
    status: str = "locataire_vide",
) -> bool:
    person: Inputs = {"date_naissance": birth, "salaire_net": wage, "activite": "actif"}
    home: Inputs = {
        "depcom": commune,
        "statut_occupation_logement": status,
        "loyer": rent,
        "date_entree_logement": SOON,
    }
    return bool(family(model, "2026-11", [person], menage=home).calculate("visale_eligibilite", "2026-11")[0])


@pytest.mark.parametrize(
    ("birth", "wage", "rent", "commune", "expected"),
    [
        ("2000-01-01", 1_700, 800, TOULOUSE, True),  # 26 ans, moins de la moitié de 1 700 €
        ("2000-01-01", 1_700, 1_300, TOULOUSE, False),  # plus de la moitié, même avec les prestations
        ("1985-01-01", 1_710, 800, TOULOUSE, True),  # 41 ans, salaire au plafond
        ("1985-01-01", 1_711, 800, TOULOUSE, False),
        ("1985-01-01", 0, 100, TOULOUSE, False),
        ("2000-01-01", 6_000, 1_940, PARIS, True),
        ("2000-01-01", 6_000, 1_941, PARIS, False),
        ("2000-01-01", 6_000, 1_575, TOULOUSE, True),
        ("2000-01-01", 6_000, 1_576, TOULOUSE, False),
        ("2000-01-01", 6_000, 1_365, SEES, True),
        ("2000-01-01", 6_000, 1_366, SEES, False),
    ],
)
def test_visale_in_2026(
    corrected: TaxBenefitSystem,
    birth: str,
    wage: float,
    rent: float,
    commune: str,
    expected: bool,
) -> None:
    assert _visale(corrected, birth, wage, rent, commune) is expected


def test_someone_hosted_may_ask(corrected: TaxBenefitSystem) -> None:
    assert _visale(corrected, "2000-01-01", 1_500, 0, status="loge_gratuitement")


def test_an_owner_has_no_use_of_it(corrected: TaxBenefitSystem) -> None:
    assert not _visale(corrected, "2000-01-01", 1_500, 0, status="proprietaire")


def test_the_plain_model_still_stops_at_30_years(plain: TaxBenefitSystem) -> None:
    assert not _visale(plain, "1985-01-01", 1_500, 500)


def _locapass(model: TaxBenefitSystem, person: Inputs) -> bool:
    home: Inputs = {"statut_occupation_logement": "locataire_vide", "date_entree_logement": SOON}
    return bool(family(model, "2026-11", [person], menage=home).calculate("locapass_eligibilite", "2026-11")[0])


def test_locapass_is_for_employees_and_the_under_thirty(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    """service-public.fr, fiche F18490: employee of the private sector, or a job seeker under 30."""
    employee = {"date_naissance": "1985-01-01", "activite": "actif", "salaire_net": 1_800}
    self_employed = {"date_naissance": "1985-01-01", "activite": "actif"}
    seeker_of_29 = {"date_naissance": "1997-01-01", "activite": "chomeur"}
    seeker_of_30 = {"date_naissance": "1996-01-01", "activite": "chomeur"}
    rights = [_locapass(corrected, person) for person in (employee, self_employed, seeker_of_29, seeker_of_30)]
    assert rights == [True, False, True, False]
    assert [_locapass(plain, person) for person in (self_employed, seeker_of_30)] == [True, True]
