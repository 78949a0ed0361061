"""All the threads of a process take their memory from one place."""

import subprocess
import sys
from pathlib import Path

import pytest

from config.malloc import keep_together

ROOT = Path(__file__).parents[2]

THREADS_THAT_ALLOCATE = """
import ctypes
import sys
from threading import Barrier, Thread

from config.malloc import keep_together

if sys.argv[1] == "together":
    keep_together()
together = Barrier(4)


def allocate():
    kept = [bytes(1_000) for _ in range(1_000)]
    together.wait()
    return kept


threads = [Thread(target=allocate) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
written = ctypes.c_void_p(libc.fopen(sys.argv[2].encode(), b"w"))
libc.malloc_info(0, written)
libc.fclose(written)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc seule a plusieurs arènes")
def test_threads_share_one_arena(tmp_path: Path) -> None:
    assert _arenas("apart", tmp_path) > 1
    assert _arenas("together", tmp_path) == 1


def test_another_c_library_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.CDLL", lambda _name: object())
    keep_together()


def _arenas(how: str, folder: Path) -> int:
    told = folder / f"{how}.xml"
    command = [sys.executable, "-c", THREADS_THAT_ALLOCATE, how, str(told)]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - commande écrite ici
    return told.read_text(encoding="utf-8").count("<heap nr=")
