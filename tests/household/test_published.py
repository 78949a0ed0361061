"""The published schema: French, complete, and true."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from mesaides.household.choices import Nationalite
from mesaides.household.reading import schema
from tests.household.households import changed, couple, household, without

Json = dict[str, Any]

SCHEMA = schema()
PARTS = {"Situation": SCHEMA, **SCHEMA["$defs"]}
FIELDS = [
    pytest.param(field, id=f"{part}.{name}")
    for part, published in PARTS.items()
    for name, field in published.get("properties", {}).items()
]


def test_it_is_a_sound_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_says_what_it_is_in_a_sentence(field: Json) -> None:
    assert field["description"][0].isupper() or field["description"][0] == "{"
    assert field["description"].endswith(".")


@pytest.mark.parametrize("name", PARTS)
def test_every_part_says_what_it_is(name: str) -> None:
    assert PARTS[name]["description"]


def test_a_closed_list_says_what_each_value_means() -> None:
    described = PARTS["Nationalite"]["description"].splitlines()
    assert described == [f"- `{member.value}` : {member.sens}" for member in Nationalite]


def test_no_english_name_is_left() -> None:
    assert {"Adulte", "Enfant"} <= set(PARTS)
    assert not {"Adult", "Child", "Person"} & set(PARTS)
    assert SCHEMA["properties"]["demandeur"]["$ref"] == "#/$defs/Adulte"


@pytest.mark.parametrize("data", [household(), couple(), without(household(), "date")])
def test_a_good_household_fits(data: Json) -> None:
    jsonschema.validate(data, SCHEMA)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("logement.loyers", 450),
        ("logement.loyer", -1),
        ("logement.commune", "Toulouse"),
        ("demandeur.activites", []),
        ("demandeur.revenus", {"salaire_net": {"octobre": 1200}}),
        ("demandeur.revenus_annuels", {"24": {"salaire_imposable": 1}}),
        ("demandeur.revenus", {"salaire": 1200}),
    ],
)
def test_a_bad_one_does_not(path: str, value: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(changed(household(), path, value), SCHEMA)


def test_references_may_point_elsewhere() -> None:
    published = schema(references="#/components/schemas/{model}")
    assert published["properties"]["logement"]["$ref"] == "#/components/schemas/Logement"
