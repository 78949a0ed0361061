"""The end of a batch: its chunks put together in their final files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mesaides.cli.lot.files import rejects_beside
from mesaides.cli.lot.json_layout import concatenate
from mesaides.cli.lot.layout import Layout
from mesaides.cli.lot.work import Done, Work, publish


def assemble(output: Path, layout: Layout, work: Work, done: Sequence[Done]) -> None:
    """Write the rejects, then the output, so that an output that is there is complete."""
    _assemble_rejects(rejects_beside(output), work, done)
    draft = work.folder / output.name
    layout.assemble([work.results(chunk) for chunk in done], draft)
    publish(draft, output)


def _assemble_rejects(rejects: Path, work: Work, done: Sequence[Done]) -> None:
    found = [work.rejects(chunk.number) for chunk in done if chunk.rejected]
    if not found:
        rejects.unlink(missing_ok=True)
        return
    draft = work.folder / rejects.name
    concatenate(found, draft)
    publish(draft, rejects)
