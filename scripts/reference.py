"""Writes the tables of docs/reference/situation.md from the schema of a household.

python -m scripts.reference
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mesaides.benefits.typography import typeset
from mesaides.household.reading import schema

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "situation.md"
MARK = "<!-- La suite est écrite par « python -m scripts.reference » : ne la modifiez pas à la main. -->"

Json = Mapping[str, Any]

FORMS = {
    r"^(\d{2}|2A|2B)\d{3}$": "code INSEE",
    r"^\d{4}-(0[1-9]|1[0-2])$": "AAAA-MM",
    r"^(19|20)\d{2}$": "année",
}
SIMPLE = {"boolean": "`true`, `false`", "null": "`null`", "string": "texte"}


def main() -> None:
    """Writes the page; its introduction is kept."""
    introduction = PAGE.read_text("utf-8").partition(MARK)[0]
    PAGE.write_text(introduction + tables(), "utf-8")


def tables() -> str:
    """What the page holds from its mark on."""
    published = schema()
    parts = published.pop("$defs")
    objects = [published, *(part for part in parts.values() if "properties" in part)]
    lists = {name: part for name, part in parts.items() if "enum" in part}
    sections = [*map(_object, objects), "## Les listes de valeurs", *(_list(*item) for item in lists.items())]
    return f"{MARK}\n\n" + typeset("\n\n".join(sections)) + "\n"


def _object(part: Json) -> str:
    rows = [_row(name, field, part.get("required", [])) for name, field in part["properties"].items()]
    head = ["| Champ | Type | Par défaut | Ce que c’est |", "| --- | --- | --- | --- |"]
    return "\n".join([f"## {part['title']}", "", part["description"], "", *head, *rows])


def _row(name: str, field: Json, required: list[str]) -> str:
    return f"| `{name}` | {_type(field)} | {_default(name, field, required)} | {field['description']} |"


def _default(name: str, field: Json, required: list[str]) -> str:
    if name in required:
        return "**obligatoire**"
    return f"`{json.dumps(field['default'], ensure_ascii=False)}`" if "default" in field else "aujourd’hui"


def _type(field: Json) -> str:
    """The type of a field, in French."""
    if "$ref" in field:
        name = field["$ref"].rpartition("/")[2]
        return f"[{_title(name)}](#{_anchor(_title(name))})"
    if "anyOf" in field:
        return _choices(field["anyOf"])
    if field.get("type") == "object":
        return f"objet : {' ; '.join(_entries(field))}"
    if field.get("type") == "array":
        return f"liste de : {_type(field['items'])}"
    return _scalar(field)


def _choices(choices: list[Json]) -> str:
    """« A, B ou null ». An amount has its own section, which says that it may be null."""
    if any("oneOf" in choice for choice in choices):
        return "[montants](#les-montants)"
    *first, last = [_type(choice) for choice in choices]
    return f"{', '.join(first)} ou {last}"


def _entries(field: Json) -> Iterator[str]:
    for pattern, value in field.get("patternProperties", {}).items():
        yield f"{FORMS[pattern]} → {_type(value)}"
    if isinstance(field.get("additionalProperties"), dict):
        yield f"{_type(field['propertyNames'])} → {_type(field['additionalProperties'])}"


def _scalar(field: Json) -> str:
    if "const" in field:
        return f"`{field['const']}`"
    if field["type"] in {"number", "integer"}:
        kind = "nombre" if field["type"] == "number" else "nombre entier"
        return f"{kind} de {_number(field['minimum'])} à {_number(field['maximum'])}"
    if field.get("format") == "date":
        return "date (AAAA-MM-JJ)"
    return FORMS.get(field.get("pattern", ""), SIMPLE[field["type"]])


def _number(value: float) -> str:
    return f"{value:,.10g}".replace(",", " ")


def _list(name: str, part: Json) -> str:
    return f"### {name}\n\n{part['description']}"


def _title(name: str) -> str:
    """The heading of a part: the title of an object, the name of a list."""
    title: str = schema()["$defs"][name].get("title", name)
    return title


def _anchor(title: str) -> str:
    """The address of a heading inside the page."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


if __name__ == "__main__":
    main()
