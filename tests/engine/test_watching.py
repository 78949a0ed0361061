"""OpenFisca's own calculation, watched."""

from __future__ import annotations

from openfisca_core.periods import period

from mesaides.engine.deadline import NEVER
from mesaides.engine.members import Household
from mesaides.engine.record import Source
from mesaides.engine.request import assemble
from mesaides.engine.watching import NativeRecord, watch
from tests.engine.households import household, situation

RSA = ("rsa", period("2026-11"))


def test_what_openfisca_forgets_of_a_spiral_is_kept() -> None:
    simulation = watch(assemble(Household(situation(household()))), NEVER)
    found = simulation.calculate(*RSA)
    assert simulation.get_array(*RSA) is None, "the way went round a spiral: OpenFisca forgets it"
    record = NativeRecord(simulation)
    place = record.root(RSA)
    assert record.source(place) is Source.FORMULA
    assert record.array(place).tobytes() == found.tobytes()
    assert [record.node(read)[0] for read in record.reads(place)] == [name for name, _ in record.asked(place)]


def test_the_end_of_a_spiral_is_told_from_a_value_computed() -> None:
    simulation = watch(assemble(Household(situation(household()))), NEVER)
    simulation.calculate(*RSA)
    assert Source.END_OF_SPIRAL in {one.source for one in simulation.seen}
    assert all(not one.reads for one in simulation.seen if one.source is not Source.FORMULA)
