"""Ranges over HTTP: each right that misses an answer, between what and what it stands."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from django.test import Client

from mesaides.simulations.run import prepare
from tests.household.households import TODAY, changed, household

ADDRESS = "/api/v1/simulations/fourchettes"


def send(client: Client, body: Any) -> Any:
    return client.post(ADDRESS, json.dumps(body), content_type="application/json")


def test_an_unknown_rent_leaves_the_rsa_between_two_amounts(client: Client) -> None:
    """651.69 € for a person alone; 78.20 € less, 12 %, for who has housing benefit (CASF, art. R262-9)."""
    prepare(TODAY, 0)
    response = send(client, {"situation": changed(household(), "logement.loyer", None)})
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-store")
    (rsa,) = [one for one in response.json()["fourchettes"] if one["aide"] == "revenu-solidarite-active"]
    assert (rsa["ouvre"], rsa["minimum"], rsa["maximum"]) == (True, 573.49, 651.69)
    assert (rsa["precise"], rsa["montants_essayes"], rsa["partielle"]) == ("logement.loyer", True, False)
    described = client.get("/api/v1/openapi.json").json()
    form = {"$ref": "#/components/schemas/Fourchettes", "components": described["components"]}
    jsonschema.validate(response.json(), form)


@pytest.mark.parametrize("body", [{}, {"situation": household(), "aide": "rsa"}, []])
def test_what_is_wrong_is_refused(client: Client, body: Any) -> None:
    assert send(client, body).status_code == 422
