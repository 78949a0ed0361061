"""The end of a batch."""

from pathlib import Path

from mesaides.cli.lot.assembly import assemble
from mesaides.cli.lot.json_layout import JsonLayout
from mesaides.cli.lot.work import Done, Work


def _worked(output: Path, *rejects: bytes) -> tuple[Work, list[Done]]:
    work = Work(output)
    work.open()
    for number, told in enumerate(rejects):
        work.keep(Done(number, 1, told.count(b"\n")), f"result {number}\n".encode(), told)
    return work, work.done()


def test_results_and_rejects_are_in_order(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    assemble(output, JsonLayout(), *_worked(output, b"reject 0\n", b"", b"reject 2\n"))
    assert output.read_text("utf-8") == "result 0\nresult 1\nresult 2\n"
    assert (tmp_path / "a.jsonl.rejets.jsonl").read_text("utf-8") == "reject 0\nreject 2\n"


def test_the_rejects_of_an_earlier_batch_are_not_left(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    (tmp_path / "a.jsonl.rejets.jsonl").write_text("old\n", "utf-8")
    assemble(output, JsonLayout(), *_worked(output, b""))
    assert not (tmp_path / "a.jsonl.rejets.jsonl").exists()


def test_rubble_of_rejects_is_not_told(tmp_path: Path) -> None:
    """Rejects may have been written by a chunk that a kill stopped before its results."""
    output = tmp_path / "a.jsonl"
    work, done = _worked(output, b"")
    work.rejects(0).write_bytes(b"rubble\n")
    assemble(output, JsonLayout(), work, done)
    assert not (tmp_path / "a.jsonl.rejets.jsonl").exists()
