"""A draft is opened by its link alone, and keeps all that is typed, until it is with the reviewers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from mesaides.contributions.drafts import (
    DRAFT_KEPT,
    ClosedDraftError,
    UnknownDraftError,
    find,
    forget_abandoned,
    open_draft,
    reference_of,
    save,
)
from mesaides.contributions.models import Contribution, State
from tests.contributions.written import contribution

pytestmark = pytest.mark.django_db


def test_the_link_opens_it_and_is_kept_nowhere() -> None:
    token = open_draft()
    assert find(token).state == State.BROUILLON
    assert token not in str(Contribution.objects.values().get())


@pytest.mark.parametrize("token", ["", "1", "é" * 43, "\ud800", "A" * 10_000, "../../etc/passwd"])
def test_nothing_else_opens_it(token: str) -> None:
    open_draft()
    with pytest.raises(UnknownDraftError):
        find(token)


def test_the_hash_that_is_stored_opens_nothing() -> None:
    with pytest.raises(UnknownDraftError):
        find(reference_of(open_draft()))


def test_what_is_typed_on_a_page_leaves_the_others() -> None:
    one = find(open_draft({"nom": ["Avant"], "age_min": ["dix-huit"]}))
    save(one, {"nom": ["Après"]}, slug="apres")
    one.refresh_from_db()
    assert one.answers == {"nom": ["Après"], "age_min": ["dix-huit"]}
    assert one.slug == "apres"


def test_what_is_sent_no_longer_changes() -> None:
    one = find(open_draft({"nom": ["Avant"]}))
    Contribution.objects.update(state=State.ENVOYEE)
    with pytest.raises(ClosedDraftError, match="envoyée"):
        save(one, {"nom": ["Après"]})
    one.refresh_from_db()
    assert one.answers == {"nom": ["Avant"]}


def test_an_abandoned_draft_goes_and_what_was_sent_stays_without_an_address() -> None:
    late = timezone.now() - DRAFT_KEPT - timedelta(minutes=1)
    kept = contribution(changed_at=late + timedelta(minutes=2))
    gone = contribution(changed_at=late)
    left = contribution(changed_at=late, state=State.A_REPRENDRE)
    waiting = contribution(changed_at=late, state=State.ENVOYEE)
    assert [forget_abandoned(), forget_abandoned()] == [1, 0]
    stored = {one.pk: bytes(one.author) for one in Contribution.objects.all()}
    assert stored == {kept.pk: b"adresse", left.pk: b"", waiting.pk: b"adresse"}
    assert gone.pk not in stored
