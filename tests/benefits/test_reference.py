"""The reference of the conditions is that of the modules: every kind, every value, every sentence."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.conditions import AnyCondition
from mesaides.benefits.document import parse
from mesaides.benefits.kind import KINDS
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.typography import typeset

TEXT = (Path(__file__).parents[2] / "docs/reference/conditions.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL))
EXAMPLES = [
    pytest.param(name, example, sentence, id=f"{name} {rank}")
    for name, section in SECTIONS.items()
    for rank, (example, sentence) in enumerate(
        re.findall(r"^```yaml\n(.*?)^```\n\n> (.*?)\n", section, re.MULTILINE | re.DOTALL)
    )
]


def test_every_kind_has_its_paragraph() -> None:
    assert set(SECTIONS) == set(KINDS)


@pytest.mark.parametrize("name", SECTIONS)
def test_every_kind_has_an_example(name: str) -> None:
    assert [case for case in EXAMPLES if case.values[0] == name]


@pytest.mark.parametrize(("name", "example", "sentence"), EXAMPLES)
def test_an_example_is_accepted_and_reads_as_it_is_told(name: str, example: str, sentence: str) -> None:
    (given,) = parse("exemple", f"conditions:\n{example}").value["conditions"]
    condition: Any = AnyCondition.model_validate(given)
    assert name in example
    assert typeset(condition.kind.told(catalogue().names)) == typeset(sentence)


LISTS = {name: kind for name, kind in KINDS.items() if issubclass(kind, OneOf)}


@pytest.mark.parametrize("name", LISTS)
def test_its_closed_lists_are_complete(name: str) -> None:
    (choices,) = LISTS[name].model_fields["root"].annotation.__args__[:1]
    listed = SECTIONS[name].partition("Valeurs :")[2].partition("```")[0]
    assert set(re.findall(r"`(\w+)`", listed)) == {choice.value for choice in choices}
