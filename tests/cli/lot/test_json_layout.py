"""Results in JSON lines."""

import json
from pathlib import Path

from mesaides.cli.lot.json_layout import JsonLayout, concatenate
from mesaides.simulations.answer import answer
from tests.cli.lot.rows import answered, right


def test_a_line_is_the_answer_with_its_line_and_its_id() -> None:
    row = answered(right("revenu-solidarite-active", 573.49), line=4, identity=12)
    (line,) = JsonLayout().chunk([row]).splitlines()
    assert json.loads(line) == {"ligne": 4, "id": 12} | answer(row.result)


def test_chunks_follow_each_other(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).write_text(f"{name}\n", "utf-8")
    JsonLayout().assemble([tmp_path / "b", tmp_path / "a"], tmp_path / "whole")
    assert (tmp_path / "whole").read_text("utf-8") == "b\na\n"
    concatenate([], tmp_path / "whole")
    assert (tmp_path / "whole").read_bytes() == b""
