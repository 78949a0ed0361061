"""The doors of a refusal over HTTP: what is told, and each wrong field named."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from django.test import Client, override_settings

from tests.household.households import changed, household

ADDRESS = "/api/v1/simulations/portes"
FAMILY = "allocations-familiales"
CHILD = household() | {"enfants": [{"date_naissance": "2018-02-01", "etudes": {"scolarite": "primaire"}}]}


def send(client: Client, body: Any) -> Any:
    return client.post(ADDRESS, json.dumps(body), content_type="application/json")


def faults(response: Any) -> list[tuple[str, str]]:
    return [(fault["champ"], fault["message"].replace("\u202f", " ")) for fault in response.json()["erreurs"]]


def test_a_door_leads_to_a_household_that_has_the_right(client: Client) -> None:
    """Family allowances are for two children or more (CSS, art. L521-1)."""
    response = send(client, {"aide": FAMILY, "situation": CHILD})
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    described = client.get("/api/v1/openapi.json").json()
    form = {"$ref": "#/components/schemas/Portes", "components": described["components"]}
    jsonschema.validate(response.json(), form)
    (door,) = response.json()["portes"]
    assert (response.json()["refusee"], door["levier"]) == (True, "enfant")
    again = client.post("/api/v1/simulations", json.dumps(door["situation"]), content_type="application/json").json()
    assert [right["eligible"] for right in again["droits"] if right["aide"] == FAMILY] == [True]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ([], [("", "Envoyez un objet JSON, entre accolades.")]),
        (
            {"autre": 1},
            [
                ("aide", "Cette information est obligatoire."),
                ("situation", "Cette information est obligatoire."),
                ("autre", "Ce champ n’existe pas."),
            ],
        ),
        (
            {"aide": "inconnue", "situation": {}},
            [("aide", "Ce n’est pas le nom court d’une aide. La liste est à /api/v1/aides.")],
        ),
        (
            {"aide": FAMILY, "situation": changed(CHILD, "logement.loyer", -1)},
            [("situation.logement.loyer", "« -1 » est négatif : écrivez un nombre positif, ou 0.")],
        ),
        (
            {"aide": "paris-pass-seniors", "situation": CHILD},
            [("aide", "Cette aide n’existe pas là où vit le foyer, ce jour-là.")],
        ),
    ],
)
def test_each_wrong_field_is_named(client: Client, body: Any, expected: list[tuple[str, str]]) -> None:
    response = send(client, body)
    assert (response.status_code, faults(response)) == (422, expected)


def test_a_search_that_takes_too_long_is_refused(client: Client) -> None:
    with override_settings(CALCUL_SECONDES=0):
        response = send(client, {"aide": FAMILY, "situation": changed(CHILD, "logement.loyer", 461.5)})
    assert response.status_code == 503
