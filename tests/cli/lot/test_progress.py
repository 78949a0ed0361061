"""How far a batch is, where there is no terminal and where there is one."""

import sys

import pytest

from mesaides.cli.lot.progress import display, say
from tests.cli.terminal import plain


def test_without_a_terminal_a_line_is_written_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    with display(total=2000, before=0) as shown:
        for _ in range(20):
            shown.show(100)
    out, err = capsys.readouterr()
    lines = plain(err).splitlines()
    assert out == ""
    assert len(lines) == 10
    assert lines[0].startswith("200 lignes sur 2 000 (10 %), ")
    assert lines[-1].startswith("2 000 lignes sur 2 000 (100 %), ")


def test_what_was_done_before_counts(capsys: pytest.CaptureFixture[str]) -> None:
    with display(total=100, before=50) as shown:
        shown.show(50)
    assert plain(capsys.readouterr().err).startswith("100 lignes sur 100 (100 %)")


def test_in_a_terminal_there_is_a_bar(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with display(total=200, before=100) as shown:
        shown.show(100)
    out, err = capsys.readouterr()
    assert out == ""
    assert "200/200" in err
    assert "lignes/s" in err


def test_sentences_go_to_the_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    say("Rejets : a.jsonl")
    out, err = capsys.readouterr()
    assert (out, plain(err)) == ("", "Rejets : a.jsonl\n")
