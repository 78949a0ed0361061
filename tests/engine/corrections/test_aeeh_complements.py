"""AEEH: the amounts that service-public.fr published in 2020, and the rate below which nothing is due."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

COUPLE = [{"date_naissance": "1985-03-10"}, {"date_naissance": "1986-06-12"}]
BASE_2020 = 132.61
"""32 % of 414.40 €, the monthly base of April 2020."""


def aeeh(model: TaxBenefitSystem, month: str, *, rank: int = 0, rate: float = 0.8, parents: int = 2) -> float:
    child = {"date_naissance": "2016-05-01", "handicap": True, "taux_incapacite": rate, "aeeh_niveau_handicap": rank}
    return amount(family(model, month, COUPLE[:parents], [child]), "aeeh", month)


@pytest.mark.parametrize(
    ("rank", "complement"), [(0, 0.0), (1, 99.46), (2, 269.36), (3, 381.25), (4, 590.81), (5, 755.08), (6, 1125.29)]
)
def test_each_rank_has_its_own_amount(corrected: TaxBenefitSystem, rank: int, complement: float) -> None:
    """24, 65, 92, 142,57 and 182,21 % of 414.40 €; the sixth is in euros. F14809: rank 4, 723.42 € in all."""
    assert aeeh(corrected, "2020-11", rank=rank) == pytest.approx(BASE_2020 + complement, abs=0.011)


def test_the_published_model_pays_the_rank_below(plain: TaxBenefitSystem) -> None:
    assert aeeh(plain, "2020-11", rank=4) == pytest.approx(132.61 + 381.25, abs=0.01)


@pytest.mark.parametrize(("rank", "supplement"), [(1, 0.0), (2, 53.87), (4, 236.21), (6, 443.41)])
def test_a_lone_parent_has_a_supplement_from_rank_2(corrected: TaxBenefitSystem, rank: int, supplement: float) -> None:
    """13, 57 and 107 % of 414.40 €."""
    together, alone = (aeeh(corrected, "2020-11", rank=rank, parents=parents) for parents in (2, 1))
    assert alone - together == pytest.approx(supplement, abs=0.01)


@pytest.mark.parametrize(("rate", "expected"), [(0.49, 0), (0.5, 153.01), (0.8, 153.01)])
def test_nothing_is_due_below_half(corrected: TaxBenefitSystem, rate: float, expected: float) -> None:
    """32 % of 478.16 €, in 2026. Article R541-1."""
    assert aeeh(corrected, "2026-11", rate=rate) == pytest.approx(expected, abs=0.01)


def test_the_published_model_ignores_the_rate(plain: TaxBenefitSystem) -> None:
    assert aeeh(plain, "2026-11", rate=0.3) == pytest.approx(153.01, abs=0.01)


def test_the_sixth_complement_follows_the_rise_of_2026(corrected: TaxBenefitSystem, plain: TaxBenefitSystem) -> None:
    """1 288.13 € × 1.008 = 1 298.44 €."""
    assert aeeh(corrected, "2026-11", rank=6) == pytest.approx(153.01 + 1298.44, abs=0.01)
    assert aeeh(plain, "2026-11", rank=6) == pytest.approx(153.01 + 1288.13, abs=0.01)


def test_the_right_ends_at_20(corrected: TaxBenefitSystem) -> None:
    grown = {"date_naissance": "2006-05-01", "handicap": True, "taux_incapacite": 0.8}
    assert amount(family(corrected, "2026-11", COUPLE, [grown]), "aeeh", "2026-11") == 0
