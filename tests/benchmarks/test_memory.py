"""The memory of a server counts the processes that it started."""

from __future__ import annotations

import os
import subprocess
import sys

from benchmarks.memory import megabytes


def test_a_process_and_those_it_started_are_weighed() -> None:
    """The first prints a line once the second lives, and both wait for the end of their input."""
    waits = "import sys; print('prêt', flush=True); sys.stdin.read()"
    starts = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {waits!r}])"
    command = [sys.executable, "-c", starts]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - commande écrite ici
        assert process.stdout
        assert process.stdin
        process.stdout.readline()
        weights = megabytes(process.pid)
        process.stdin.close()
    assert len(weights) == 2
    assert all(weight > 0 for weight in weights)


def test_what_a_process_keeps_is_weighed() -> None:
    before = megabytes(os.getpid())[0]
    kept = bytearray(os.urandom(1)) * 50_000_000
    assert 45 < megabytes(os.getpid())[0] - before < 60
    assert len(kept) == 50_000_000
