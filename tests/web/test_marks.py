"""What a visit keeps of its own counting is read back as it was kept."""

from datetime import date

from mesaides.figures.events import Event
from mesaides.web.marks import MARKS, Marks


def test_marks_are_read_back() -> None:
    marks = Marks(date(2026, 11, 27), frozenset({"commencee"}), 29_000_000, {"bouton-demande": "faire"}, "caf")
    assert Marks.of({MARKS: marks.kept()}) == marks
    assert Marks.of({"logement.loyer": 450}) is None


def test_the_start_is_forgotten_at_the_end() -> None:
    marks = Marks(date(2026, 11, 27), frozenset(), 29_000_000)
    assert marks.with_seen({Event.REACHED}).start == 29_000_000
    assert "start" not in marks.with_seen({Event.FINISHED}).kept()
