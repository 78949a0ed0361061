"""The queue: the oldest first, never a draft, and what a row says of its file."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from mesaides.contributions.models import State
from mesaides.team.waiting import UnknownContributionError, counts, field_of, one, queue, rows
from tests.contributions.written import contribution
from tests.team.proposals import SLUG, sent

pytestmark = pytest.mark.django_db


def test_the_oldest_first_and_no_draft() -> None:
    draft, recent = contribution(), sent()
    old = sent(sent_at=timezone.now() - timedelta(days=9))
    asked = sent(state=State.A_REPRENDRE)
    assert list(queue(State.ENVOYEE)) == [old, recent]
    assert set(queue()) == {old, recent, asked}
    assert counts() == {State.ENVOYEE: 2, State.A_REPRENDRE: 1, State.ACCEPTEE: 0, State.REFUSEE: 0}
    assert one(old.pk) == old
    with pytest.raises(UnknownContributionError):
        one(draft.pk)


def test_what_a_row_says() -> None:
    (row,) = rows([sent()])
    assert (row.slug, row.name, row.institution) == (SLUG, "Bourse au permis d’Ajaccio", "ville-ajaccio")
    assert (row.corrects, row.days, row.state) == (True, 2, State.ENVOYEE)


@pytest.mark.parametrize(
    ("file", "expected"), [('nom: "Aide : à tous"\n', "Aide : à tous"), ("", ""), ("  nom: dedans\n", "")]
)
def test_a_field_is_read_at_the_top_of_the_file(file: str, expected: str) -> None:
    assert field_of(file, "nom") == expected
