"""Allocation de rentrée scolaire: children born late in the year. service-public.fr, F1878, 29 July 2020."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

COUPLE = [{"date_naissance": "1978-02-03"}, {"date_naissance": "1980-05-06"}]
CRDS = 0.005


def net(model: TaxBenefitSystem, *births: str, **facts: object) -> float:
    children = [{"date_naissance": birth, "scolarite": "college", **facts} for birth in births]
    return amount(family(model, "2020-12", COUPLE, children), "ars", "2020") * (1 - CRDS)


@pytest.mark.parametrize(
    ("birth", "euros"),
    [
        ("2015-01-01", 0),
        ("2014-12-31", 469.97),
        ("2010-01-01", 469.97),
        ("2009-12-31", 490.39),
        ("2006-01-01", 490.39),
        ("2005-12-31", 503.91),
        ("2002-09-16", 503.91),
        ("2002-09-15", 0),
    ],
)
def test_the_ages_published_for_2020(corrected: TaxBenefitSystem, birth: str, euros: float) -> None:
    """Born from 16 September 2002 to 31 December 2014; 6 to 10, 11 to 14, 15 to 18 on 31 December."""
    assert net(corrected, birth) == pytest.approx(euros, abs=0.02)


def test_the_published_model_forgets_the_children_of_december(plain: TaxBenefitSystem) -> None:
    assert net(plain, "2014-12-31") == 0
    assert net(plain, "2002-09-15") > 0


def test_the_amounts_of_several_children_add_up(corrected: TaxBenefitSystem) -> None:
    assert net(corrected, "2012-03-01", "2009-12-31") == pytest.approx(469.97 + 490.39, abs=0.03)


def test_a_child_who_earns_too_much_has_none(corrected: TaxBenefitSystem) -> None:
    assert net(corrected, "2003-03-01", autonomie_financiere=True) == 0
