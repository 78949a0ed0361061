"""The history: who did what, when, and what changed in the file each time."""

from __future__ import annotations

import pytest

from mesaides.contributions.models import Revision
from mesaides.contributions.transitions import ask_for_changes, write
from mesaides.team.difference import Change, counted
from mesaides.team.history import acts
from tests.team.proposals import file_of, sent

pytestmark = pytest.mark.django_db


def test_the_newest_first_with_what_changed_since_the_one_before() -> None:
    one = sent()
    ask_for_changes(one, "anne", "Et le plafond ?")
    one.file = file_of()
    write(one, "contributeur", Revision.What.SENT)
    newest, asked, first = acts(one)
    assert [(act.who, act.what, act.comment) for act in (first, asked, newest)] == [
        ("contributeur", "envoyée", ""),
        ("anne", "à reprendre", "Et le plafond ?"),
        ("contributeur", "envoyée", ""),
    ]
    assert (first.parts, asked.parts) == ((), ())
    assert counted(newest.parts) == {Change.ADDED: 1, Change.REMOVED: 1}
