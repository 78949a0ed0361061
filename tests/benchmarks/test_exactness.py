"""The bench of exactness remembers what OpenFisca alone found, however it ends."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from benchmarks.checks import household
from benchmarks.exactness import checked
from benchmarks.kept import Kept, of_law, read_kept, retaining


def test_what_openfisca_alone_is_known_to_find_is_not_calculated_again() -> None:
    kept = read_kept()
    [found] = checked([partial(household, 0)], 1, kept)
    assert (found.faults, found.fell_back) == ((), 0)
    assert kept.seen
    assert kept.seen.items() <= kept.digests.items()


def test_what_was_found_is_kept_when_the_bench_is_stopped(tmp_path: Path) -> None:
    path, kept = tmp_path / "retenues.json", Kept({"a": "1"}, {"b": "2"})
    with pytest.raises(KeyboardInterrupt), retaining(kept, of_law(), path):
        raise KeyboardInterrupt
    assert read_kept(path).digests == {"a": "1", "b": "2"}
