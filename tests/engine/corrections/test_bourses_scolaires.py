"""Grants for collège and lycée, against the official scales of four school years."""

import pytest
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

PARENT = {"date_naissance": "1985-03-10"}
OTHER_YEARS = 99_999
"""Reference income of the years that must not count."""


def grant(model: TaxBenefitSystem, month: str, school: str, rfr: dict[str, float], children: int = 1) -> float:
    """Euros a year for one pupil among `children`; `rfr` by year of income."""
    pupils = [
        {"date_naissance": "2010-03-01", "scolarite": school if rank == 0 else "primaire"} for rank in range(children)
    ]
    home = family(model, month, [PARENT], pupils, foyer_fiscal={"rfr": rfr})
    return amount(home, f"bourse_{school}", month)


@pytest.mark.parametrize(
    ("month", "school", "year", "rfr", "expected"),
    [
        # 2025-2026, fiches F984 et F616 : 18 130, 9 800 et 3 458 € ; 120, 330 et 516 € ; lycée 495 à 1 053 €
        ("2025-11", "college", 2024, 18_130, 120),
        ("2025-11", "college", 2024, 18_131, 0),
        ("2025-11", "college", 2024, 9_800, 330),
        ("2025-11", "college", 2024, 3_458, 516),
        ("2025-11", "lycee", 2024, 21_611, 495),
        ("2026-02", "lycee", 2024, 0, 1_053),
        # 2023-2024, fiche F984 : 16 885, 9 127 et 3 220 € ; 111, 312 et 486 € ; lycée 20 127 €
        ("2023-10", "college", 2022, 16_885, 111),
        ("2024-03", "college", 2022, 9_127, 312),
        ("2023-10", "college", 2022, 3_220, 486),
        ("2023-10", "lycee", 2022, 20_128, 0),
        # 2022-2023 : montants de juillet 2022, 37, 104 et 162 € par trimestre (F984 du 11 octobre 2022)
        ("2022-11", "college", 2021, 0, 486),
        # 2020-2021, fiches de novembre 2020 : 15 609, 8 437 et 2 977 € ; 35, 98 et 153 € ; lycée 213 et 277 €
        ("2020-11", "college", 2019, 15_609, 105),
        ("2020-11", "college", 2019, 2_977, 459),
        ("2020-11", "lycee", 2019, 12_000, 639),
        ("2021-04", "lycee", 2019, 5_000, 831),
        # 2018-2019, avant le décret de 2019 : revenus de l’avant-dernière année, plafond 15 048 €
        ("2018-11", "college", 2016, 15_048, 105),
        ("2018-11", "college", 2016, 15_049, 0),
        # 2026-2027, à la main : Smic du 1er juillet 2025 11,88 € × 1 855 = 22 037 ; 474,37 × 1,0642 / 3 → 168 × 3
        ("2026-11", "lycee", 2025, 22_037, 504),
        ("2026-11", "college", 2025, 3_526, 525),
    ],
)
def test_the_school_year_decides(
    corrected: TaxBenefitSystem, month: str, school: str, year: int, rfr: float, expected: float
) -> None:
    incomes = {str(other): OTHER_YEARS for other in range(year - 2, year + 4)} | {str(year): rfr}
    assert grant(corrected, month, school, incomes) == expected


def test_a_second_child_raises_the_ceiling(corrected: TaxBenefitSystem) -> None:
    """F984 2023-2024: 20 781 € for two children."""
    assert grant(corrected, "2023-10", "college", {"2022": 20_781}, children=2) == 111
    assert grant(corrected, "2023-10", "college", {"2022": 20_782}, children=2) == 0


def test_both_incomes_of_an_unmarried_couple_count(corrected: TaxBenefitSystem) -> None:
    """18 130 € is the ceiling for one child: 10 000 + 9 000 passes it."""
    situation = {
        "individus": {
            "a": {"date_naissance": {"ETERNITY": "1985-03-10"}},
            "b": {"date_naissance": {"ETERNITY": "1986-03-10"}},
            "e": {"date_naissance": {"ETERNITY": "2012-03-10"}, "scolarite": {"2025-11": "college"}},
        },
        "familles": {"f": {"parents": ["a", "b"], "enfants": ["e"]}},
        "foyers_fiscaux": {
            "ta": {"declarants": ["a"], "personnes_a_charge": ["e"], "rfr": {"2024": 10_000}},
            "tb": {"declarants": ["b"], "rfr": {"2024": 9_000}},
        },
        "menages": {"m": {"personne_de_reference": ["a"], "conjoint": ["b"], "enfants": ["e"]}},
    }
    home = SimulationBuilder().build_from_entities(corrected, situation)
    assert amount(home, "bourse_college", "2025-11") == 0


def test_the_law_before_2016_is_left_alone(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    incomes = {"2013": 1_000.0}
    assert grant(corrected, "2015-11", "college", incomes) == grant(plain, "2015-11", "college", incomes) > 0


def test_the_model_still_reads_the_wrong_years(plain: TaxBenefitSystem) -> None:
    assert grant(plain, "2026-02", "lycee", {"2024": 0}) == 1_071
    assert grant(plain, "2025-11", "college", {"2023": 0, "2024": OTHER_YEARS}) == 516
