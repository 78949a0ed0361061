"""The OpenAPI description holds the real forms, in French."""

from __future__ import annotations

import re
from typing import Any

import jsonschema
import pytest
from django.test import Client, override_settings

from mesaides.api.description import answers, content
from mesaides.api.problems import PROBLEM_JSON
from mesaides.household.reading import schema
from mesaides.instance.model import Instance
from mesaides.simulations.answer import answer_schema

Json = dict[str, Any]


@pytest.fixture
def described(client: Client) -> Json:
    return dict(client.get("/api/v1/openapi.json").json())


def part(described: Json, name: str) -> Json:
    """A form of the description, that can be validated against."""
    return {"$ref": f"#/components/schemas/{name}", "components": described["components"]}


def test_every_address_is_described(described: Json) -> None:
    assert {(path, method) for path, methods in described["paths"].items() for method in methods} == {
        ("/api/v1/simulations", "post"),
        ("/api/v1/simulations/lot", "post"),
        ("/api/v1/simulations/explication", "post"),
        ("/api/v1/simulations/variation", "post"),
        ("/api/v1/simulations/mois", "post"),
        ("/api/v1/simulations/fourchettes", "post"),
        ("/api/v1/simulations/portes", "post"),
        ("/api/v1/schema", "get"),
        ("/api/v1/aides", "get"),
        ("/api/v1/aides/{slug}", "get"),
        ("/api/v1/communes", "get"),
        ("/api/v1/transmissions", "post"),
        ("/api/v1/territoires", "get"),
    }


def test_its_title_is_the_name_of_the_site(client: Client) -> None:
    for name in ("Mes Aides", "Mes aides à Rennes"):
        with override_settings(INSTANCE=Instance(nom=name)):
            assert client.get("/api/v1/openapi.json").json()["info"]["title"] == name


def test_every_reference_leads_somewhere(described: Json) -> None:
    pointed = set(re.findall(r"'\$ref': '#/components/schemas/(\w+)'", str(described)))
    assert pointed <= set(described["components"]["schemas"])
    assert "'$ref': '#/$defs" not in str(described)


def test_a_household_is_sent_as_its_schema_says(described: Json) -> None:
    sent = described["paths"]["/api/v1/simulations"]["post"]["requestBody"]["content"]["application/json"]
    assert sent["schema"]["$ref"].endswith("/Situation")
    published = described["components"]["schemas"]["Situation"]
    assert published["properties"].keys() == schema()["properties"].keys()
    assert published["required"] == schema()["required"]


def test_the_answer_is_that_of_a_simulation(described: Json) -> None:
    told = described["paths"]["/api/v1/simulations"]["post"]["responses"]["200"]["content"]["application/json"]
    assert told["schema"]["$ref"].endswith("/Reponse")
    published = described["components"]["schemas"]
    assert published["Reponse"]["properties"].keys() == answer_schema()["properties"].keys()
    assert published["Droit"]["properties"].keys() == answer_schema()["$defs"]["Droit"]["properties"].keys()


@pytest.mark.parametrize("name", ["Situation", "Reponse"])
def test_the_examples_fit_their_forms(described: Json, name: str) -> None:
    (example,) = described["components"]["schemas"][name]["examples"]
    jsonschema.validate(example, part(described, name))


def test_every_form_fits_json_schema(described: Json) -> None:
    for form in described["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(form)


def test_every_field_says_what_it_is_unless_its_form_does(described: Json) -> None:
    for name, form in described["components"]["schemas"].items():
        for field, published in form.get("properties", {}).items():
            assert "description" in published or "$ref" in str(published), f"{name}.{field}"


def test_every_status_is_told_in_french(described: Json) -> None:
    told = {
        answer["description"]
        for methods in described["paths"].values()
        for operation in methods.values()
        for answer in operation["responses"].values()
    }
    assert told
    assert all(sentence.endswith(".") and sentence not in {"OK", "Not Found."} for sentence in told)


def test_errors_have_their_own_form() -> None:
    told = answers(s200="Bien.", s404="Absent.")["responses"]
    assert told == {200: {"description": "Bien."}, 404: {"description": "Absent."} | content("Erreurs", PROBLEM_JSON)}


def test_the_description_loads_nothing_from_elsewhere(client: Client) -> None:
    assert client.get("/api/v1/docs").status_code == 404
