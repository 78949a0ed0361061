"""What every correction of the model says of itself."""

import dataclasses
import re

import pytest

from mesaides.engine.correction import Correction
from mesaides.engine.corrections import all_corrections

CORRECTIONS = all_corrections()


@pytest.mark.parametrize("correction", CORRECTIONS, ids=lambda correction: correction.slug)
def test_a_correction_tells_the_fault_the_law_its_source_and_its_end(correction: Correction) -> None:
    for text in (correction.fault, correction.law, correction.source, correction.until):
        assert len(text) > 15, f"{correction.slug} : → Dites-le en une phrase."
    assert re.fullmatch(r"[a-z0-9]+([-_][a-z0-9]+)*", correction.slug)
    assert correction.variables


def test_two_corrections_never_bear_one_name() -> None:
    slugs = [correction.slug for correction in CORRECTIONS]
    assert len(slugs) == len(set(slugs)) > 0


def test_a_correction_does_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        CORRECTIONS[0].slug = "autre"  # type: ignore[misc]  # c’est ce que le test essaie
