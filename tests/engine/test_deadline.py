"""A calculation stops past its moment, and only then."""

import pytest

from mesaides.engine.deadline import NEVER, Deadline, TooLongError


def test_past_its_moment_a_calculation_stops() -> None:
    with pytest.raises(TooLongError, match="Réessayez"):
        Deadline.within(-1).check()


@pytest.mark.parametrize("deadline", [NEVER, Deadline.within(3_600)], ids=["never", "in an hour"])
def test_before_it_goes_on(deadline: Deadline) -> None:
    deadline.check()
