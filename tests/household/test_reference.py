"""The reference of a household is that of its schema, and its example is sound."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from mesaides.household.reading import read, schema
from scripts.reference import MARK, PAGE, tables
from tests.household.households import TODAY

TEXT = PAGE.read_text("utf-8")
(EXAMPLE,) = re.findall(r"^```json\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
PARTS = schema()["$defs"]
OBJECTS = [schema(), *(part for part in PARTS.values() if "properties" in part)]


def test_its_tables_are_up_to_date() -> None:
    assert TEXT.partition(MARK)[1:] == (MARK, tables().removeprefix(MARK)), "→ .venv/bin/python -m scripts.reference"


@pytest.mark.parametrize("part", OBJECTS, ids=lambda part: part["title"])
def test_every_field_has_its_line(part: dict[str, Any]) -> None:
    (section,) = re.findall(rf"^## {part['title']}\n(.*?)^## ", TEXT, re.MULTILINE | re.DOTALL)
    assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == list(part["properties"])


def test_every_value_of_a_list_has_its_line() -> None:
    listed = set(re.findall(r"^- `(\w+)`", TEXT, re.MULTILINE))
    assert {value for part in PARTS.values() for value in part.get("enum", ())} == listed


def test_every_link_leads_to_a_heading() -> None:
    headings = {
        re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", TEXT, re.MULTILINE)
    }
    assert set(re.findall(r"\(#([^)]*)\)", TEXT)) <= headings


def test_its_example_is_sound() -> None:
    assert read(json.loads(EXAMPLE), today=TODAY).demandeur.revenus
