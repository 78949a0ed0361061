"""The months to come of a household, over HTTP."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from django.test import Client, override_settings

from tests.household.households import household

ADDRESS = "/api/v1/simulations/mois"
PLAN = {"depuis": "2027-01", "revenus": {"salaire_net": 1400}}
ASKED = {"situation": household() | {"date": "2026-11-22"}, "prevus": [PLAN]}


def send(client: Client, body: Any) -> Any:
    return client.post(ADDRESS, json.dumps(body), content_type="application/json")


def test_a_job_that_begins_ends_the_rsa_when_its_wage_is_read(client: Client) -> None:
    """A wage from January is first read in March, with M-4 to M-2 (décret n° 2025-185): 573.49 € until February.

    In March the quarter is November to January: 1 400 / 3 = 466.67 € a month, so the RSA is lower; in May it is
    January to March: 1 400 € a month, far above it.
    """
    response = send(client, ASKED)
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    described = client.get("/api/v1/openapi.json").json()
    jsonschema.validate(response.json(), {"$ref": "#/components/schemas/Mois", "components": described["components"]})
    told = response.json()
    assert [month["mois"] for month in told["mois"]][::6] == ["2026-11", "2027-05", "2027-11"]
    rsa = [month["aides"].get("revenu-solidarite-active", 0) for month in told["mois"]]
    assert rsa[:4] == [573.49] * 4
    assert 0 < rsa[4] < 573.49
    assert rsa[6:] == [0] * 7
    assert [month["revenus"] for month in told["mois"]][:3] == [0, 0, 1400]
    [ended] = [
        one for one in told["changements"] if one["aide"] == "revenu-solidarite-active" and one["apres"] == "fermee"
    ]
    assert [reason["sorte"] for reason in ended["raisons"]] == ["revenus"]
    assert "loi connue aujourd’hui" in told["hypotheses"][0]


@pytest.mark.parametrize(
    ("plan", "field"),
    [
        ({}, "prevus.0"),
        (PLAN | {"autre": 1}, "prevus.0"),
        (PLAN | {"depuis": "2026-11"}, "prevus.0.depuis"),
        (PLAN | {"depuis": ["2027-01"]}, "prevus.0.depuis"),
        (PLAN | {"personne": "conjoint"}, "prevus.0.personne"),
        (PLAN | {"revenus": {}}, "prevus.0.revenus"),
        (PLAN | {"revenus": {"salaire": 1}}, "prevus.0.revenus"),
        (PLAN | {"revenus": {"salaire_net": "1400"}}, "prevus.0.revenus.salaire_net"),
    ],
)
def test_each_wrong_field_is_named(client: Client, plan: dict, field: str) -> None:
    response = send(client, ASKED | {"prevus": [plan]})
    assert response.status_code == 422
    assert [fault["champ"] for fault in response.json()["erreurs"]] == [field]


def test_too_many_changes_are_refused(client: Client) -> None:
    response = send(client, ASKED | {"prevus": [PLAN] * 7})
    assert [fault["champ"] for fault in response.json()["erreurs"]] == ["prevus"]


def test_months_that_take_too_long_are_refused(client: Client) -> None:
    with override_settings(CALCUL_SECONDES=0):
        assert send(client, ASKED).status_code == 503
