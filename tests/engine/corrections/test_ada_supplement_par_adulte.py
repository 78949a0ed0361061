"""ADA: the daily amounts of the scale that the Ofii publishes."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

ADULT = {"date_naissance": "1990-03-10"}
CHILD = {"date_naissance": "2018-03-10", "scolarite": "primaire"}


def daily(model: TaxBenefitSystem, adults: int, children: int, *, housed: bool) -> float:
    """Euros a day; November has thirty."""
    seeking = {"asile_demandeur": {"2026-11": True}, "place_hebergement": {"2026-11": housed}}
    household = family(model, "2026-11", [ADULT] * adults, [CHILD] * children, famille=seeking)
    return amount(household, "ada", "2026-11") / 30


@pytest.mark.parametrize(
    ("adults", "children", "housed", "expected"),
    [
        (1, 0, True, 6.80),
        (1, 0, False, 14.20),
        (1, 1, False, 17.60),
        (2, 0, True, 10.20),
        (2, 0, False, 25.00),
        (2, 1, False, 28.40),
        (2, 3, False, 35.20),
    ],
)
def test_the_scale_of_the_ofii(
    corrected: TaxBenefitSystem, adults: int, children: int, housed: bool, expected: float
) -> None:
    assert daily(corrected, adults, children, housed=housed) == pytest.approx(expected, abs=0.001)


def test_the_published_model_pays_one_supplement_a_family(plain: TaxBenefitSystem) -> None:
    assert daily(plain, 2, 0, housed=False) == pytest.approx(17.60, abs=0.001)
