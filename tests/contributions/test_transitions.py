"""Each act is done from the states that allow it, is written, and leaves nothing half done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mesaides.contributions import publication
from mesaides.contributions.models import Contribution, State
from mesaides.contributions.transitions import TransitionError, accept, ask_for_changes, refuse, send
from tests.contributions.written import contribution

pytestmark = pytest.mark.django_db

ACTS: dict[str, Callable[[Contribution], None]] = {
    "send": send,
    "ask": lambda one: ask_for_changes(one, "anne", "Le plafond ?"),
    "refuse": lambda one: refuse(one, "anne", "Déjà au catalogue."),
    "accept": lambda one: accept(one, "anne"),
}


def _history(one: Contribution) -> list[tuple[str, str, str]]:
    return list(one.revisions.values_list("who", "what", "comment"))


def test_sent_given_back_and_sent_again() -> None:
    one = contribution()
    send(one)
    assert (one.state, one.sent_at is not None) == (State.ENVOYEE, True)
    ask_for_changes(one, "anne", " Le plafond ? ")
    assert one.state == State.A_REPRENDRE
    send(one)
    assert one.state == State.ENVOYEE
    assert _history(one) == [
        ("contributeur", "sent", ""),
        ("anne", "asked", "Le plafond ?"),
        ("contributeur", "sent", ""),
    ]
    assert {act.file for act in one.revisions.all()} == {one.file}


def test_a_refusal_closes_it() -> None:
    one = contribution(state=State.ENVOYEE)
    refuse(one, "anne", "Déjà au catalogue.")
    assert (one.state, _history(one)) == (State.REFUSEE, [("anne", "refused", "Déjà au catalogue.")])


@pytest.mark.parametrize("act", [ask_for_changes, refuse])
def test_its_author_is_always_told_why(act: Callable[[Contribution, str, str], None]) -> None:
    one = contribution(state=State.ENVOYEE)
    with pytest.raises(TransitionError, match="Dites pourquoi"):
        act(one, "anne", "  ")
    assert _history(one) == []


@pytest.mark.parametrize(
    ("act", "state"),
    [
        *(("send", state) for state in (State.ENVOYEE, State.ACCEPTEE, State.REFUSEE)),
        *((act, state) for act in ("ask", "refuse", "accept") for state in State if state != State.ENVOYEE),
    ],
)
def test_an_act_that_its_state_forbids_changes_nothing(act: str, state: State) -> None:
    one = contribution(state=state)
    with pytest.raises(TransitionError, match=State(state).label):
        ACTS[act](one)
    one.refresh_from_db()
    assert (one.state, _history(one)) == (state, [])


@pytest.mark.parametrize(("missing", "told"), [("file", "complète"), ("slug", "complète"), ("author", "vérifiée")])
def test_what_is_not_complete_or_not_verified_is_not_sent(missing: str, told: str) -> None:
    one = contribution(**{missing: b"" if missing == "author" else ""})
    with pytest.raises(TransitionError, match=told):
        send(one)


def test_what_cannot_be_published_is_not_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(slug: str, text: str, who: str, *_: str) -> None:
        raise ValueError(f"{slug} {text} {who}")

    monkeypatch.setattr(publication, "publish", refused)
    one = contribution(state=State.ENVOYEE)
    with pytest.raises(ValueError, match="aide-essai nom: Aide d’essai\n anne"):
        accept(one, "anne")
    one.refresh_from_db()
    assert (one.state, _history(one)) == (State.ENVOYEE, [])


def test_accepted_it_is_published(monkeypatch: pytest.MonkeyPatch) -> None:
    published: list[tuple[str, ...]] = []
    monkeypatch.setattr(publication, "publish", lambda *given: published.append(given))
    one = contribution(state=State.ENVOYEE)
    accept(one, "anne", "Merci !")
    assert published == [("aide-essai", one.file, "anne", "", "")]
    assert (one.state, _history(one)) == (State.ACCEPTEE, [("anne", "accepted", "Merci !"), ("anne", "published", "")])
