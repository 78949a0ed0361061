"""A forked process does not outlive its parent."""

import signal
import subprocess
import sys

SCRIPT = """
import os, time
from mesaides.cli.lot.source import Row
from mesaides.cli.lot.workers import shared_out

def endless(number, rows):
    print(os.getpid(), flush=True)
    time.sleep(600)

list(shared_out(endless, [(0, [Row(1, None)])], 1))
"""


def test_the_death_of_the_parent_ends_its_processes_even_at_work() -> None:
    """The pipe ends with the last process that holds it."""
    command = [sys.executable, "-c", SCRIPT]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parent:  # noqa: S603 - commande écrite ici
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        assert parent.communicate(timeout=60) == (b"", None)
    assert child != parent.pid
