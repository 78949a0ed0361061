"""The guide of the command line is true: its commands say what it shows."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.terminal import plain, run

GUIDE = (Path(__file__).parents[2] / "docs/how-to/ligne-de-commande.md").read_text("utf-8")
(SITUATION,) = re.findall(r"^```json\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
SESSIONS = re.findall(r"^```console\n\$ (.*?)\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
SKIPPED = "…"


@pytest.mark.parametrize(("command", "shown"), SESSIONS, ids=[command[:50] for command, _ in SESSIONS])
def test_a_command_says_what_is_shown(
    command: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "situation.json").write_text(SITUATION, "utf-8")
    monkeypatch.chdir(tmp_path)
    said = _said(command)
    for line in plain(shown).splitlines():
        assert line == SKIPPED or line in said, f"« {line} » n’est pas dans :\n" + "\n".join(said)
    assert SKIPPED in shown or plain(shown).splitlines() == said


def _said(command: str) -> list[str]:
    echoed, _, words = command.rpartition(" | ")
    sent = shlex.split(echoed)[1] if echoed else None
    ran = run(*shlex.split(words)[1:], sent=sent)
    return (ran.said + ran.errors).splitlines()


def test_every_command_is_in_the_guide() -> None:
    listed = re.findall(r"^  (\w+) ", run().said.partition("Commandes")[2], re.MULTILINE)
    assert listed
    assert set(re.findall(r"^\| `mes-aides (\w+)", GUIDE, re.MULTILINE)) == set(listed)


def test_the_situation_of_the_guide_is_that_of_the_api() -> None:
    api = (Path(__file__).parents[2] / "docs/how-to/utiliser-l-api.md").read_text("utf-8")
    (sent,) = re.findall(r"--data '(.*?)'\n```", api, re.DOTALL)
    assert json.loads(sent) == json.loads(SITUATION)
