"""How the household's classes and closed lists show in its published JSON Schema: in French, and said in full."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self

from pydantic import ConfigDict, GetJsonSchemaHandler
from pydantic.config import JsonDict
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode
from pydantic_core import core_schema

EMPTY: JsonDict = {"default": {}}
"""Says the default of a field whose value, when left out, is an empty object."""

LISTED = "- `"
"""How the description of each value of a closed list begins."""


def published(title: str, description: str) -> ConfigDict:
    """How a class is read (unknown keys and loose types are refused), and what its schema says of it."""
    return ConfigDict(extra="forbid", strict=True, title=title, json_schema_extra={"description": description})


class Choice(StrEnum):
    """A closed list of values; `sens` says in French what each means."""

    sens: str

    def __new__(cls, value: str, sens: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.sens = sens
        return member

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The list, described value by value."""
        reference = handler(schema)
        listed = "\n".join(f"{LISTED}{member.value}` : {member.sens}" for member in cls)
        handler.resolve_ref_schema(reference)["description"] = listed
        return reference


class SchemaInFrench(GenerateJsonSchema):
    """Leaves out what would be English (titles made of names, docstrings), and refuses keys that match no pattern."""

    def generate(self, schema: Any, mode: JsonSchemaMode = "validation") -> dict[str, Any]:
        published = super().generate(schema, mode)
        for part in published.get("$defs", {}).values():
            if "enum" in part and not part.get("description", "").startswith(LISTED):
                part.pop("description", None)
        return published

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def dict_schema(self, schema: core_schema.DictSchema) -> dict[str, Any]:
        published = super().dict_schema(schema)
        return published | {"additionalProperties": False} if "patternProperties" in published else published
