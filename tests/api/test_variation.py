"""A household along what varies, over HTTP."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from django.test import Client, override_settings

from tests.household.households import household

ADDRESS = "/api/v1/simulations/variation"
ASKED = {"situation": household(), "varie": "salaire", "points": [0, 3000]}


def send(client: Client, body: Any) -> Any:
    return client.post(ADDRESS, json.dumps(body), content_type="application/json")


def faults(response: Any) -> list[tuple[str, str]]:
    return [(fault["champ"], fault["message"].replace("\u202f", " ")) for fault in response.json()["erreurs"]]


def test_each_point_is_told_with_what_it_gives(client: Client) -> None:
    """Alone without income: 573.49 € of RSA (651.69 € less 12 % for housing); nothing of it with 3 000 € of wage."""
    response = send(client, ASKED)
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    described = client.get("/api/v1/openapi.json").json()
    jsonschema.validate(response.json(), {"$ref": "#/components/schemas/Courbe", "components": described["components"]})
    poor, rich = response.json()["points"]
    assert (poor["valeur"], poor["revenus"], poor["aides"]["revenu-solidarite-active"]) == (0, 0, 573.49)
    assert poor["total"] == round(sum(poor["aides"].values()), 2)
    assert "revenu-solidarite-active" in poor["ouvertes"]
    assert (rich["revenus"], "revenu-solidarite-active" in rich["aides"]) == (3000, False)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"varie": "taille"}, [("varie", "Choisissez parmi : salaire, salaire_conjoint, loyer, age.")]),
        ({"varie": ["loyer"]}, [("varie", "Choisissez parmi : salaire, salaire_conjoint, loyer, age.")]),
        ({"varie": "salaire_conjoint"}, [("varie", "Il n’y a pas de conjoint dans ce foyer.")]),
        ({"points": []}, [("points", "Donnez une liste de 1 à 101 nombres.")]),
        ({"points": [0] * 102}, [("points", "Donnez une liste de 1 à 101 nombres.")]),
        ({"points": [1, -1, True]}, [(f"points.{rank}", "Ce n’est pas un nombre possible ici.") for rank in (1, 2)]),
        ({"varie": "age", "points": [30.5]}, [("points.0", "Donnez un âge en années entières.")]),
        (
            {"varie": "age", "points": [10]},
            [("points.0", "Cette personne a moins de 14 ans : déclarez-la parmi les enfants.")],
        ),
        ({"autre": 1}, [("autre", "Ce champ n’existe pas.")]),
    ],
)
def test_each_wrong_field_is_named(client: Client, changes: dict, expected: list[tuple[str, str]]) -> None:
    response = send(client, ASKED | changes)
    assert (response.status_code, faults(response)) == (422, expected)


def test_a_curve_that_takes_too_long_is_refused(client: Client) -> None:
    with override_settings(CALCUL_SECONDES=0):
        assert send(client, ASKED | {"points": [123.45]}).status_code == 503
