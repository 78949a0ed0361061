"""The numbers that brackets look at."""

import pytest

from mesaides.benefits.case import NOTHING, Constats, Needs
from mesaides.benefits.choices import Selon
from mesaides.benefits.measures import measure, needs_of
from mesaides.benefits.verdict import Measure
from tests.benefits.cases import case, family

DATA = family(impots={"2024": {"rfr": 24000, "nombre_parts": 2.5}}, prestations_recues={"rsa": 300})
FOUND = Constats(quotient_familial_caf=Measure(512.0))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (Selon.QUOTIENT_FAMILIAL_IMPOT, 800),
        (Selon.QUOTIENT_FAMILIAL_CAF, 512),
        (Selon.REVENU_FISCAL_PAR_PART, 9600),
        (Selon.RESSOURCES_MENSUELLES, 300),
        (Selon.AGE, 8),
    ],
)
def test_each_number(name: Selon, value: float) -> None:
    assert measure(name, case(DATA, "enfants.0", FOUND)) == Measure(value)


@pytest.mark.parametrize("name", list(Selon))
def test_only_the_quotient_of_the_caf_needs_the_engine(name: Selon) -> None:
    expected = Needs(quotient_familial_caf=True) if name is Selon.QUOTIENT_FAMILIAL_CAF else NOTHING
    assert needs_of(name) == expected
