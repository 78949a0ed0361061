"""A draft is opened by its link alone, and keeps all that is typed, until it is with the reviewers."""

from __future__ import annotations

import pytest

from mesaides.contributions.drafts import ClosedDraftError, UnknownDraftError, find, open_draft, reference_of, save
from mesaides.contributions.models import Contribution, State

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
