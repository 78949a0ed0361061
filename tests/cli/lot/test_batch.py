"""Whole batches, through the installed command: finished, killed, resumed, refused."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from mesaides.cli.lot.fingerprint import fingerprint
from mesaides.cli.lot.work import Work
from tests.cli.lot.rows import varied, write_jsonl
from tests.cli.terminal import plain

COMMAND = Path(sys.executable).with_name("mes-aides")
ROWS = 10
FEW, ONE_BY_ONE = ("--paquet", "1", "--processus", "2"), ("--paquet", "1", "--processus", "1")
PATIENCE = 600
"""Seconds after which a batch that goes no further is a failure."""

Stamps = dict[str, tuple[int, int]]


class Stopped(NamedTuple):
    """How a batch ended, and what it said until then."""

    returncode: int
    said: str


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_jsonl(tmp_path_factory.mktemp("lot") / "foyers.jsonl", varied(ROWS))


@pytest.fixture(scope="module")
def uninterrupted(source: Path) -> Path:
    """The output of a batch that nothing stopped."""
    output = source.with_name("sans-arret.jsonl")
    ended = _run(source, output)
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "Lignes calculées : 8. Lignes rejetées : 2." in plain(ended.stderr)
    return output


def _command(source: Path, output: Path, *options: str) -> list[str]:
    return [str(COMMAND), "lot", str(source), str(output), *(options or FEW)]


def _run(source: Path, output: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - commande écrite ici
        _command(source, output, *options), capture_output=True, text=True, check=False, timeout=PATIENCE
    )


def _stopped(
    source: Path, output: Path, by: signal.Signals, after: int, more: float = 0, how: tuple[str, ...] = FEW
) -> Stopped:
    """A batch that is sent a signal once `after` chunks are done, and `more` seconds later."""
    # A suite that runs in the background may have been told to ignore Ctrl+C: the batch must not inherit it.
    ready = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    command = _command(source, output, *how)
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, preexec_fn=ready) as batch:  # noqa: S603 - écrite ici
        for _ in range(PATIENCE * 50):
            if len(_stamps(output)) >= after or batch.poll() is not None:
                break
            time.sleep(0.02)
        time.sleep(more)
        batch.send_signal(by)
        said = batch.communicate(timeout=PATIENCE)[1]
    return Stopped(batch.returncode, said)


def _stamps(output: Path) -> Stamps:
    """The chunks done so far, with what changes when a file is written again; none once they are put together."""
    folder = output.with_name(f"{output.name}.en-cours")
    try:
        return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.glob("*.fait")}
    except FileNotFoundError:
        return {}


def _made(output: Path) -> tuple[bytes, bytes]:
    return output.read_bytes(), output.with_name(f"{output.name}.rejets.jsonl").read_bytes()


def test_every_row_is_answered_or_rejected_once_in_order(uninterrupted: Path) -> None:
    results, rejects = ([json.loads(line) for line in content.splitlines()] for content in _made(uninterrupted))
    assert [row["ligne"] for row in results] == [rank + 1 for rank in range(ROWS) if rank % 5 != 3]
    assert [row["id"] for row in results] == [rank for rank in range(ROWS) if rank % 5 != 3]
    assert sorted({row["ligne"] for row in rejects}) == [rank + 1 for rank in range(ROWS) if rank % 5 == 3]
    assert not uninterrupted.with_name(f"{uninterrupted.name}.en-cours").exists()


def test_stopped_in_every_way_a_batch_says_how_to_resume_and_ends_the_same(source: Path, uninterrupted: Path) -> None:
    """Killed at once, interrupted, killed again, ended. The moments differ at each run; the seed is in the failure."""
    seed = random.SystemRandom().randrange(10**6)
    chance = random.Random(seed)  # noqa: S311 - des instants, pas un secret
    output = source.with_name("arrete.jsonl")
    _stopped(source, output, signal.SIGKILL, after=0, more=chance.uniform(0, 3))
    one_more = len(_stamps(output)) + 1
    assert _stopped(source, output, signal.SIGINT, after=one_more, how=ONE_BY_ONE).returncode == 130, f"seed {seed}"
    done = _stamps(output)
    assert 0 < len(done) < ROWS
    killed = _stopped(source, output, signal.SIGKILL, after=len(done) + 1, more=chance.uniform(0, 1))
    assert f"Reprise : {len(done)} lignes sur {ROWS} sont déjà faites." in plain(killed.said), f"seed {seed}"
    if not output.exists():
        now = _stamps(output)
        assert {name: now.get(name) for name in done} == done, f"a chunk was done twice, seed {seed}"
        assert _run(source, output).returncode == 0, f"seed {seed}"
    assert _made(output) == _made(uninterrupted), f"seed {seed}"


def test_another_input_does_not_resume_a_batch(source: Path) -> None:
    output = source.with_name("autre.jsonl")
    _begin(source, output)
    other = write_jsonl(source.with_name("autres.jsonl"), varied(ROWS + 1))
    ended = _run(other, output)
    assert ended.returncode == 2
    assert "contient un calcul commencé autrement : le fichier d’entrée, le nom du fichier" in plain(ended.stderr)


def _begin(source: Path, output: Path) -> None:
    work = Work(output)
    work.open()
    work.begin({"jour": "2026-11-22", "paquet": 1, "empreinte": fingerprint(source, output, None), "lignes": ROWS})


def test_a_finished_output_is_not_written_over(source: Path, uninterrupted: Path) -> None:
    made = _made(uninterrupted)
    ended = _run(source, uninterrupted)
    assert (ended.returncode, _made(uninterrupted)) == (2, made)
    assert "existe déjà : choisissez une autre sortie, ou ajoutez --recommencer." in plain(ended.stderr)
    assert not uninterrupted.with_name(f"{uninterrupted.name}.en-cours").exists()
