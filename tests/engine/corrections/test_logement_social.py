"""Social housing: ceilings of the PLUS. Arrêté du 29 juillet 1987, annexe I, version of 1 January 2026."""

import pytest
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

PARIS, BOULOGNE, VERSAILLES, TOULOUSE = "75056", "92012", "78646", "31555"
ADULT, YOUNG, CHILD = (
    {"date_naissance": "1980-01-01"},
    {"date_naissance": "2000-01-01"},
    {"date_naissance": "2015-01-01"},
)


@pytest.mark.parametrize(
    ("commune", "parents", "children", "expected"),
    [
        (TOULOUSE, 1, 0, 23_403),
        (PARIS, 1, 0, 26_920),
        (TOULOUSE, 2, 0, 31_254),
        (PARIS, 2, 0, 40_233),
        (TOULOUSE, 1, 1, 37_584),  # une personne seule avec une personne à charge : catégorie 3
        (VERSAILLES, 2, 1, 48_362),
        (BOULOGNE, 2, 1, 52_740),
        (PARIS, 2, 2, 62_968),
        (TOULOUSE, 2, 3, 53_376),
        (TOULOUSE, 2, 4, 60_156),
        (TOULOUSE, 2, 6, 60_156 + 2 * 6_710),
    ],
)
def test_ceilings_of_2026(
    corrected: TaxBenefitSystem, commune: str, parents: int, children: int, expected: float
) -> None:
    household = family(corrected, "2026-11", [ADULT] * parents, [CHILD] * children, menage={"depcom": commune})
    assert amount(household, "logement_social_plafond_ressources", "2026-11") == expected


def test_a_young_couple_is_of_the_third_category(corrected: TaxBenefitSystem) -> None:
    household = family(corrected, "2026-11", [YOUNG, YOUNG], menage={"depcom": TOULOUSE})
    assert amount(household, "logement_social_plafond_ressources", "2026-11") == 37_584


def test_a_disabled_person_counts_one_more(corrected: TaxBenefitSystem) -> None:
    household = family(corrected, "2026-11", [ADULT | {"invalidite": True}], menage={"depcom": TOULOUSE})
    assert amount(household, "logement_social_plafond_ressources", "2026-11") == 31_254


def test_the_plain_model_still_holds_the_lowest_ceilings_of_2022(plain: TaxBenefitSystem) -> None:
    household = family(plain, "2026-11", [ADULT], menage={"depcom": TOULOUSE})
    assert amount(household, "logement_social_plafond_ressources", "2026-11") < 12_000


def _eligible(model: TaxBenefitSystem, incomes: dict[str, float], month: str = "2026-11") -> bool:
    household = family(model, month, [ADULT], menage={"depcom": TOULOUSE})
    for year, income in incomes.items():
        household.set_input("rfr", year, [income])
    return bool(household.calculate("logement_social_eligible", month)[0])


@pytest.mark.parametrize(
    ("incomes", "expected"),
    [
        ({"2024": 23_403, "2025": 50_000, "2026": 50_000}, True),
        ({"2024": 30_000, "2025": 23_000, "2026": 30_000}, True),  # baisse de plus de 10 % l’an dernier
        ({"2024": 25_000, "2025": 23_000, "2026": 25_000}, False),  # 8 % de baisse seulement
        ({"2024": 40_000, "2025": 40_000, "2026": 10_000}, True),  # douze mois : 10 000 + 40 000 / 12
    ],
)
def test_incomes_of_late(corrected: TaxBenefitSystem, incomes: dict[str, float], expected: bool) -> None:
    assert _eligible(corrected, incomes) is expected


def test_january_does_not_open_the_right_to_all(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    """In January the year has one month: 4 000 € then are 48 000 € over twelve months."""
    incomes = {"2024": 48_000.0, "2025": 48_000.0, "2026": 4_000.0}
    assert not _eligible(corrected, incomes, "2026-01")
    assert _eligible(plain, incomes, "2026-01")


def test_both_returns_of_an_unmarried_couple_count(corrected: TaxBenefitSystem) -> None:
    years = ("2024", "2025", "2026")
    situation = {
        "individus": {name: {"date_naissance": {"ETERNITY": "1980-01-01"}} for name in ("a", "b")},
        "familles": {"f": {"parents": ["a", "b"]}},
        "foyers_fiscaux": {
            "un": {"declarants": ["a"], "rfr": dict.fromkeys(years, 10_000)},
            "deux": {"declarants": ["b"], "rfr": dict.fromkeys(years, 25_000)},
        },
        "menages": {"m": {"personne_de_reference": ["a"], "conjoint": ["b"], "depcom": {"2026-11": TOULOUSE}}},
    }
    household = SimulationBuilder().build_from_entities(corrected, situation)
    assert not household.calculate("logement_social_eligible", "2026-11")[0]
