"""A difference tells each line added or removed, with its number, and a little of what stands around."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from mesaides.team.difference import AROUND, Change, counted, difference

LINES = [f"ligne {number}" for number in range(1, 21)]
TEXTS = strategies.lists(strategies.sampled_from("abc"), max_size=12).map("\n".join)


def test_what_changes_with_its_numbers_and_what_stands_around() -> None:
    changed = [*LINES[:9], "autre", *LINES[10:]]
    (part,) = difference("\n".join(LINES), "\n".join(changed))
    told = [(line.change, line.number, line.text) for line in part]
    assert told[AROUND : AROUND + 2] == [(Change.REMOVED, 10, "ligne 10"), (Change.ADDED, 10, "autre")]
    assert len(told) == 2 * AROUND + 2
    assert counted((part,)) == {Change.ADDED: 1, Change.REMOVED: 1}


@pytest.mark.parametrize("text", ["", "a\nb\n"])
def test_nothing_when_nothing_changes(text: str) -> None:
    assert difference(text, text) == ()


@given(before=TEXTS, after=TEXTS)
def test_what_is_removed_was_there_and_what_is_added_is_there(before: str, after: str) -> None:
    old, new = before.splitlines(), after.splitlines()
    for line in (line for part in difference(before, after) for line in part):
        where = old if line.change is Change.REMOVED else new
        assert where[line.number - 1] == line.text
    counts = counted(difference(before, after))
    assert len(old) - counts[Change.REMOVED] + counts[Change.ADDED] == len(new)
