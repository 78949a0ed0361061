"""A decision is taken on what was read, told to its author, and both or neither."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from cryptography.fernet import Fernet
from django.test import override_settings

from mesaides.contributions.models import Contribution, State
from mesaides.mails import queue
from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import letter_of
from mesaides.team.deciding import Act, DecisionError, address_of, decide, mark_of
from mesaides.team.reading import published
from tests.team.proposals import ADDRESS, file_of, sent

pytestmark = pytest.mark.django_db


def _decided(one: Contribution, act: Act, comment: str = "Et le plafond ?") -> bool:
    return decide(one, act, "anne", comment, mark_of(one))


def _as_before(one: Contribution) -> bool:
    one.refresh_from_db()
    return one.state == State.ENVOYEE and one.revisions.count() == 1 and not QueuedMail.objects.exists()


@pytest.mark.parametrize(
    ("act", "state", "subject"),
    [
        (Act.ASK, State.A_REPRENDRE, "Votre contribution est à reprendre"),
        (Act.REFUSE, State.REFUSEE, "Votre contribution n’est pas retenue"),
    ],
)
def test_its_author_is_told(act: Act, state: State, subject: str) -> None:
    one = sent()
    assert _decided(one, act)
    letter = letter_of(QueuedMail.objects.get())
    assert (one.state, letter.to, letter.subject) == (state, ADDRESS, subject)
    for told in (letter.text, letter.html):
        assert "Bourse au permis d’Ajaccio" in told
        assert "Et le plafond ?" in told


def test_what_is_written_to_them_runs_nothing() -> None:
    one = sent()
    _decided(one, Act.ASK, "<script>alert(1)</script>")
    assert "<script>" not in letter_of(QueuedMail.objects.get()).html


def test_a_note_stays_within_the_team() -> None:
    one = sent()
    assert not _decided(one, Act.NOTE, "À comparer avec Bastia.")
    assert (one.state, one.revisions.last().what) == (State.ENVOYEE, "commented")
    assert not QueuedMail.objects.exists()
    with pytest.raises(DecisionError, match="Écrivez la note"):
        _decided(one, Act.NOTE, "  ")


def test_what_changed_since_it_was_read_is_not_decided() -> None:
    one = sent()
    read = mark_of(one)
    Contribution.objects.filter(pk=one.pk).update(file=file_of())
    with pytest.raises(DecisionError, match="a changé depuis"):
        decide(one, Act.REFUSE, "anne", "Non.", read)
    assert _as_before(one)


@pytest.mark.parametrize("act", [Act.ASK, Act.REFUSE])
def test_nothing_is_done_without_a_reason(act: Act) -> None:
    one = sent()
    with pytest.raises(DecisionError, match="Dites pourquoi"):
        _decided(one, act, " ")
    assert _as_before(one)


def test_nothing_is_done_when_its_author_cannot_be_told() -> None:
    one = sent()
    with patch.object(queue, "MOST", 0), pytest.raises(DecisionError, match="rien n’a été décidé"):
        _decided(one, Act.REFUSE)
    assert _as_before(one)


def test_what_the_catalogue_refuses_is_not_accepted_and_says_why() -> None:
    one = sent(file="nom: Aide\n")
    with pytest.raises(DecisionError):
        _decided(one, Act.ACCEPT, "")
    assert _as_before(one)


def test_accepted_it_is_what_the_next_correction_is_compared_with() -> None:
    one = sent()
    assert _decided(one, Act.ACCEPT, "")
    assert (one.state, published(one)) == (State.ACCEPTEE, one.file)
    assert [act.what for act in one.revisions.all()] == ["sent", "accepted", "published"]
    assert letter_of(QueuedMail.objects.get()).subject == "Votre contribution est acceptée"


def test_without_an_address_or_a_mail_server_the_decision_stands() -> None:
    assert not _decided(sent(author=b""), Act.REFUSE)
    with override_settings(COURRIELS=False):
        assert not _decided(sent(), Act.REFUSE)
    assert not QueuedMail.objects.exists()


def test_an_address_whose_key_is_gone_is_no_address() -> None:
    one = sent()
    assert address_of(one) == ADDRESS
    with override_settings(COURRIELS_CLEFS=[Fernet.generate_key().decode()]):
        assert address_of(one) == ""
    assert address_of(sent(author=b"\xff")) == ""
