"""A grant belongs to one pupil."""

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family

MONTH = "2026-11"
HOLDERS = [False, True, False]
"""The parent, the boy at collège, his sister at primary school."""


def holders(model: TaxBenefitSystem) -> list[bool]:
    children = [
        {"date_naissance": "2013-03-01", "scolarite": "college"},
        {"date_naissance": "2017-03-01", "scolarite": "primaire"},
    ]
    home = family(
        model, MONTH, [{"date_naissance": "1985-03-10"}], children, foyer_fiscal={"rfr": {"2025": 0, "2024": 0}}
    )
    return [bool(value) for value in home.calculate("boursier", MONTH)]


def test_only_the_pupil_holds_the_grant(corrected: TaxBenefitSystem) -> None:
    assert holders(corrected) == HOLDERS


def test_the_model_still_gives_it_to_the_whole_family(plain: TaxBenefitSystem) -> None:
    assert holders(plain) == [True, True, True]
