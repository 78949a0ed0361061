"""One mail and a real mail server: taken, refused for good or for now, or nobody knows."""

from __future__ import annotations

import logging
import smtplib

import pytest

from mesaides.mails.sending import MailServer, NoServerError, Outcome, code_of, outcome_of
from tests.mails.letterbox import ADDRESS, letter
from tests.mails.postman import Postman, free_port, mails_go_to, part, postman


def sent_to(server: Postman) -> Outcome:
    del server
    with MailServer() as opened:
        return opened.deliver(letter())


def test_a_mail_arrives_in_both_versions() -> None:
    with postman() as server:
        assert sent_to(server) is Outcome.SENT
    (message,) = server.received
    assert (message["To"], message["Subject"]) == (ADDRESS, "Vos aides possibles")
    assert part(message, "plain").strip() == "En texte, à 573 €."
    assert "En HTML, à 573 €." in part(message, "html")


@pytest.mark.parametrize(
    ("to_recipient", "to_message", "expected"),
    [
        ("550 5.1.1 no such user", "250 OK", Outcome.REFUSED),
        ("450 4.2.1 greylisted", "250 OK", Outcome.LATER),
        ("250 OK", "554 5.7.1 refused", Outcome.REFUSED),
        ("250 OK", "452 4.3.1 no room", Outcome.LATER),
    ],
)
def test_an_answer_from_500_up_is_final(to_recipient: str, to_message: str, expected: Outcome) -> None:
    with postman() as server:
        server.to_recipient, server.to_message = to_recipient, to_message
        assert sent_to(server) is expected
    assert not server.received


def test_a_server_that_leaves_before_it_answers_leaves_a_doubt() -> None:
    with postman() as server:
        server.leaves_before_answering = True
        assert sent_to(server) is Outcome.UNCERTAIN
    assert len(server.received) == 1


def test_a_server_that_is_away_is_told_before_anything_is_sent() -> None:
    with mails_go_to(free_port()), pytest.raises(NoServerError, match="ConnectionRefusedError"), MailServer():
        pass


def test_no_address_reaches_a_log(caplog: pytest.LogCaptureFixture) -> None:
    with postman() as server, caplog.at_level(logging.DEBUG, logger="mesaides"):
        server.to_recipient = "550 5.1.1 no such user"
        sent_to(server)
    assert "SMTPRecipientsRefused, code 550" in caplog.text
    assert ADDRESS not in caplog.text


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (smtplib.SMTPSenderRefused(550, b"", "nous@exemple.fr"), Outcome.LATER),
        (smtplib.SMTPNotSupportedError(), Outcome.LATER),
        (smtplib.SMTPServerDisconnected(), Outcome.UNCERTAIN),
        (TimeoutError(), Outcome.UNCERTAIN),
    ],
)
def test_what_is_ours_to_mend_is_tried_again_and_silence_is_a_doubt(error: Exception, expected: Outcome) -> None:
    assert outcome_of(error) is expected


def test_the_code_of_an_error_is_0_when_the_server_said_nothing() -> None:
    assert code_of(TimeoutError()) == 0
    assert code_of(smtplib.SMTPRecipientsRefused({"a": (450, b""), "b": (550, b"")})) == 550
