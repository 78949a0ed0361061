"""The guide of the API is true: its request gives its answer, and its tables are complete."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from django.test import Client

from mesaides.benefits.model import Statut
from mesaides.simulations.answer import answer_schema

GUIDE = (Path(__file__).parents[2] / "docs/how-to/utiliser-l-api.md").read_text("utf-8")
(SENT,) = re.findall(r"--data '(.*?)'\n```", GUIDE, re.DOTALL)
RIGHT, ERRORS = re.findall(r"^```json\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)


def test_its_request_gets_the_right_it_shows(client: Client) -> None:
    response = client.post("/api/v1/simulations", SENT, content_type="application/json")
    shown = json.loads(RIGHT)
    (found,) = [right for right in response.json()["droits"] if right["aide"] == shown["aide"]]
    assert found | shown == found


def test_its_error_is_the_one_that_is_told(client: Client) -> None:
    wrong = SENT.replace('"loyer": 450', '"loyer": -450')
    response = client.post("/api/v1/simulations", wrong, content_type="application/json")
    assert json.loads(response.content.decode().replace("\u202f", " ")) == json.loads(ERRORS)


def test_its_fields_are_those_of_a_right() -> None:
    (table,) = re.findall(r"^## Lire un droit\n(.*?)^\| Statut", GUIDE, re.MULTILINE | re.DOTALL)
    listed = re.findall(r"`(\w+)`", "".join(re.findall(r"^\| ([^|]*)\|", table, re.MULTILINE)))
    assert set(listed) == set(answer_schema()["$defs"]["Droit"]["properties"])


@pytest.mark.parametrize("status", list(Statut))
def test_every_status_is_explained(status: Statut) -> None:
    assert re.search(rf"^\| `{status.value}` \| \w", GUIDE, re.MULTILINE)


def test_its_addresses_are_those_of_the_description(client: Client) -> None:
    listed = set(re.findall(r"^\| `(GET|POST) (/api/v1/[^`?]*)", GUIDE, re.MULTILINE))
    paths = client.get("/api/v1/openapi.json").json()["paths"]
    known = {(method.upper(), path) for path, methods in paths.items() for method in methods}
    assert listed == known | {("GET", "/api/v1/openapi.json")}
