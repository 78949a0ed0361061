"""The work folder: what a kill may leave, and what counts as done."""

import subprocess
import sys
from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.work import Done, Work


def _begun(output: Path) -> Work:
    work = Work(output)
    assert work.open() is None
    work.begin({"jour": "2026-11-22"})
    return work


def test_chunks_are_kept_and_told_in_order(tmp_path: Path) -> None:
    work = _begun(tmp_path / "a.csv")
    for number in (11, 2):
        work.keep(Done(number, 5, 1), b"results", b"rejects")
    assert work.done() == [Done(2, 5, 1), Done(11, 5, 1)]
    assert work.results(Done(2, 5, 1)).read_bytes() == b"results"
    assert work.rejects(2).read_bytes() == b"rejects"


def test_what_was_not_finished_does_not_count(tmp_path: Path) -> None:
    work = _begun(tmp_path / "a.csv")
    (work.folder / "00000000-5-1.fait.123.brouillon").write_bytes(b"half")
    (work.folder / "00000001.rejets").write_bytes(b"rejects without results")
    assert work.done() == []


def test_a_run_is_found_again_by_the_next(tmp_path: Path) -> None:
    _begun(tmp_path / "a.csv").keep(Done(0, 5, 0), b"results", b"")
    again = Work(tmp_path / "a.csv")
    assert again.open() == {"jour": "2026-11-22"}
    assert again.done() == [Done(0, 5, 0)]


def test_to_begin_again_forgets_everything(tmp_path: Path) -> None:
    work = _begun(tmp_path / "a.csv")
    work.keep(Done(0, 5, 1), b"results", b"rejects")
    work.begin({"jour": "2026-11-23"})
    assert work.done() == []
    assert not work.rejects(0).exists()


def test_nothing_is_left_at_the_end(tmp_path: Path) -> None:
    work = _begun(tmp_path / "a.csv")
    work.keep(Done(0, 5, 0), b"results", b"")
    work.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_its_record_is_no_run(tmp_path: Path) -> None:
    """A kill may come while the folder is being emptied, the record first."""
    work = _begun(tmp_path / "a.csv")
    work.keep(Done(0, 5, 0), b"results", b"")
    (work.folder / "lot.json").unlink()
    assert Work(tmp_path / "a.csv").open() is None


def test_two_runs_do_not_make_the_same_output(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from mesaides.cli.lot.work import Work
work = Work(Path({str(tmp_path / "a.csv")!r}))
work.open() or print("taken", flush=True)
sys.stdin.read()
"""
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:  # noqa: S603 - écrite ici
        assert other.stdout is not None
        assert other.stdout.readline() == b"taken\n"
        with pytest.raises(Refused, match="déjà en train d’être calculé"):
            Work(tmp_path / "a.csv").open()
        other.kill()
    assert Work(tmp_path / "a.csv").open() is None
