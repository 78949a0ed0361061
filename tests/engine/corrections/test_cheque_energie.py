"""The energy voucher. Arrêté du 3 mars 2023; code de l'énergie, art. R124-1."""

import pytest
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

ALONE, CHILD = {"date_naissance": "1985-03-10"}, {"date_naissance": "2015-01-01"}
HOME = {"depcom": "61464", "statut_occupation_logement": "locataire_vide"}


def _voucher(model: TaxBenefitSystem, year: int, income: float, parents: int = 1, children: int = 0) -> float:
    household = family(model, f"{year}-11", [ALONE] * parents, [CHILD] * children, menage=HOME)
    household.set_input("rfr", str(year - 2), [income])
    return amount(household, "cheque_energie", str(year))


@pytest.mark.parametrize(
    ("income", "parents", "children", "expected"),
    [
        (5_699, 1, 0, 194),  # 1 unité, moins de 5 700 €
        (5_700, 1, 0, 146),
        (6_800, 1, 0, 98),
        (7_850, 1, 0, 48),
        (10_999, 1, 0, 48),
        (11_000, 1, 0, 0),
        (16_499, 2, 0, 63),  # 1,5 unité : 16 499 / 1,5 = 10 999,33 €
        (16_500, 2, 0, 0),
        (23_099, 2, 2, 76),  # 2,1 unités : 23 099 / 2,1 = 10 999,52 €
        (23_100, 2, 2, 0),
    ],
)
def test_ceilings_since_2023(
    corrected: TaxBenefitSystem, income: float, parents: int, children: int, expected: float
) -> None:
    assert _voucher(corrected, 2026, income, parents, children) == expected


def test_the_plain_model_still_stops_at_10_800(plain: TaxBenefitSystem) -> None:
    assert _voucher(plain, 2026, 10_900) == 0


def test_the_ceilings_of_2022_stay(corrected: TaxBenefitSystem) -> None:
    """Arrêté du 24 février 2021 : 10 800 €."""
    assert _voucher(corrected, 2022, 10_799) == 48
    assert _voucher(corrected, 2022, 10_900) == 0


def _unmarried(model: TaxBenefitSystem, year: int) -> float:
    """Two tax households in one dwelling: 10 000 € for the first, 30 000 € for the other."""
    situation = {
        "individus": {name: {"date_naissance": {"ETERNITY": "1985-03-10"}} for name in ("a", "b")},
        "familles": {"f": {"parents": ["a", "b"]}},
        "foyers_fiscaux": {
            "un": {"declarants": ["a"], "rfr": {str(year - 2): 10_000}},
            "deux": {"declarants": ["b"], "rfr": {str(year - 2): 30_000}},
        },
        "menages": {
            "m": {
                "personne_de_reference": ["a"],
                "conjoint": ["b"],
                "depcom": {f"{year}-01": "61464"},
                "statut_occupation_logement": {f"{year}-01": "locataire_vide"},
            }
        },
    }
    return amount(SimulationBuilder().build_from_entities(model, situation), "cheque_energie", str(year))


def test_since_2025_only_the_tax_household_of_the_contract_counts(
    plain: TaxBenefitSystem, corrected: TaxBenefitSystem
) -> None:
    """10 000 € for one unit gives 48 €; in 2024, 40 000 € for 1,5 unit gave nothing."""
    assert _unmarried(corrected, 2026) == 48
    assert _unmarried(corrected, 2024) == 0
    assert _unmarried(plain, 2026) == 0
