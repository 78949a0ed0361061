"""The minimum income that Paris completes, and its help with a health cover."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount
from tests.engine.corrections.parisians import MONTH, parisians

ELDER = {"date_naissance": "1950-03-10"}
NO_COVER = {"cmu_c": False, "css_participation_forfaitaire": 0.0}


def _told(model: TaxBenefitSystem, variable: str, parents: list[Inputs], cover: Inputs = NO_COVER) -> float:
    return amount(parisians(model, parents, famille=cover), variable, MONTH)


@pytest.mark.parametrize(("pension", "expected"), [(1_100, 52), (1_152, 0), (1_200, 0)])
def test_alone_up_to_1152_euros(corrected: TaxBenefitSystem, pension: float, expected: float) -> None:
    assert _told(corrected, "paris_logement_psol", [ELDER | {"retraite_imposable": pension}]) == expected


def test_a_couple_up_to_1821_euros(corrected: TaxBenefitSystem) -> None:
    couple = [ELDER | {"retraite_imposable": 900}, ELDER | {"retraite_imposable": 850}]
    assert _told(corrected, "paris_logement_psol", couple) == 1_821 - 1_750


def test_the_cover_is_helped_under_the_same_ceiling(corrected: TaxBenefitSystem) -> None:
    assert _told(corrected, "paris_complement_sante", [ELDER | {"retraite_imposable": 1_152}]) == 468
    assert _told(corrected, "paris_complement_sante", [ELDER | {"retraite_imposable": 1_153}]) == 0


@pytest.mark.parametrize("cover", [{"cmu_c": True}, {"css_participation_forfaitaire": 30.0}])
def test_the_solidarity_cover_comes_first(corrected: TaxBenefitSystem, cover: Inputs) -> None:
    assert _told(corrected, "paris_complement_sante", [ELDER | {"retraite_imposable": 1_100}], NO_COVER | cover) == 0


def test_the_plain_model_keeps_the_ceilings_of_2024(plain: TaxBenefitSystem) -> None:
    assert _told(plain, "paris_logement_psol", [ELDER | {"retraite_imposable": 1_140}]) == 0


def test_the_plain_model_helps_beside_a_cover_with_a_share(plain: TaxBenefitSystem) -> None:
    cover = NO_COVER | {"css_participation_forfaitaire": 30.0}
    assert _told(plain, "paris_complement_sante", [ELDER | {"retraite_imposable": 1_100}], cover) == 468


@pytest.mark.parametrize(
    ("pension", "expected"), [(1_152, (False, True)), (1_100, (True, True)), (1_200, (False, False))]
)
def test_the_rights_are_told_without_their_amounts(
    corrected: TaxBenefitSystem, pension: float, expected: tuple[bool, bool]
) -> None:
    household = parisians(corrected, [ELDER | {"retraite_imposable": pension}], famille=NO_COVER)
    facts = ("paris_solidarite_due", "paris_complement_sante_du")
    assert tuple(bool(household.calculate(fact, MONTH)[0]) for fact in facts) == expected
