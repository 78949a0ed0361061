"""What is still to run, in order, until the deadline."""

import pytest

from mesaides.engine.deadline import Deadline, TooLongError
from mesaides.engine.state import blank
from tests.engine.test_advancing import ALONE, KEPT, REAL, SHARE, advanced, graph, renting


def test_past_the_deadline_nothing_more_is_run() -> None:
    with pytest.raises(TooLongError):
        advanced(blank(graph(), ALONE), renting(450), deadline=Deadline.within(-1))


def test_what_is_read_runs_before_what_reads_it() -> None:
    _, ran = advanced(blank(graph(), ALONE), renting(450))
    assert ran == [REAL, KEPT, SHARE]
