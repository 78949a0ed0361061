"""The output in JSON lines: the whole answer of each household."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from mesaides.cli.lot.layout import Answered
from mesaides.simulations.answer import answer


class JsonLayout:
    """A line a row: what « simuler --json » says, with its line and its id."""

    def chunk(self, answered: Iterable[Answered]) -> bytes:
        return "".join(map(_line, answered)).encode()

    def assemble(self, chunks: Sequence[Path], output: Path) -> None:
        concatenate(chunks, output)


def concatenate(files: Iterable[Path], output: Path) -> None:
    """Write the files one after the other."""
    with output.open("wb") as whole:
        for path in files:
            with path.open("rb") as part:
                shutil.copyfileobj(part, whole)


def _line(row: Answered) -> str:
    told = {"ligne": row.line, "id": row.id} | answer(row.result)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n"
