"""A version kept in the visit itself."""

from datetime import date

from mesaides.questions.journey import Journey
from mesaides.web.marks import MARKS
from mesaides.web.snapshots import SNAPSHOT, Snapshot, taken
from tests.questions.households import SINGLE, TODAY

DAY = date(2026, 11, 27)


def test_what_is_kept_is_the_answers_of_that_day_and_nothing_else() -> None:
    kept = taken(SINGLE | {MARKS: {"day": "2026-11-27", "seen": []}}, DAY)
    assert Snapshot.of(SINGLE | kept) == Snapshot(DAY, SINGLE)


def test_a_new_version_replaces_the_last_and_does_not_hold_it() -> None:
    again = taken(SINGLE | taken(SINGLE, DAY), date(2026, 11, 28))
    assert SNAPSHOT not in again[SNAPSHOT]["reponses"]
    assert again[SNAPSHOT]["jour"] == "2026-11-28"


def test_a_visit_that_keeps_none_says_so() -> None:
    assert Snapshot.of(SINGLE) is None


def test_a_version_changes_no_answer() -> None:
    assert Journey(SINGLE | taken(SINGLE, DAY), TODAY).read == Journey(SINGLE, TODAY).read
