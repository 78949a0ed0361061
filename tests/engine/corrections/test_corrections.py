"""Every correction is found, named after its module, explained, and about variables that exist."""

from pathlib import Path

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine import corrections
from mesaides.engine.correction import Correction
from mesaides.engine.corrections import all_corrections

ALL = all_corrections()


def test_each_module_gives_one_correction_of_its_name() -> None:
    modules = sorted(path.stem for path in Path(corrections.__file__).parent.glob("*.py") if path.stem != "__init__")
    assert [correction.slug for correction in ALL] == [name.replace("_", "-") for name in modules]


@pytest.mark.parametrize("correction", ALL, ids=lambda correction: correction.slug)
def test_it_says_the_fault_the_law_and_when_it_can_go(correction: Correction) -> None:
    told = (correction.fault, correction.law, correction.source, correction.until)
    assert all(len(text) > 20 for text in told)
    assert correction.until.startswith("Quand ")


@pytest.mark.parametrize("correction", ALL, ids=lambda correction: correction.slug)
def test_it_names_variables_of_the_model(correction: Correction, corrected: TaxBenefitSystem) -> None:
    assert set(correction.variables) <= set(corrected.variables)
