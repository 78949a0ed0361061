"""OpenFisca’s own web API, mounted: what it shows as examples works there, and our limits hold."""

from __future__ import annotations

import json
from typing import Any

from django.test import Client, override_settings

from config.limits import CALCULATION, group_of
from mesaides.api.bodies import LARGEST


def send(client: Client, address: str, body: Any) -> Any:
    text = body if isinstance(body, str) else json.dumps(body)
    return client.post(address, text, content_type="application/json")


def in_any_order(described: dict[str, list[str]]) -> dict[str, list[str]]:
    """The names of each group: Flask sorts the keys that it reads, the example is as it was written."""
    return {group: sorted(names) for group, names in described.items()}


def test_without_the_setting_there_is_nothing(client: Client) -> None:
    assert client.get("/openfisca/").status_code == client.get("/openfisca/spec").status_code == 404


@override_settings(OPENFISCA_API=True)
def test_a_request_too_large_is_refused_unread(client: Client) -> None:
    told = send(client, "/openfisca/calculate", " " * (LARGEST + 1))
    assert (told.status_code, told["Access-Control-Allow-Origin"]) == (413, "*")
    assert "256 ko au plus" in told.json()["erreurs"][0]["message"]


@override_settings(OPENFISCA_API=True)
def test_its_own_examples_work_where_it_is_mounted(client: Client) -> None:
    """One test for all: the application describes the whole law when it is made."""
    root = client.get("/openfisca/")
    assert (root.status_code, root["Country-Package"]) == (300, "openfisca-france")
    assert "http://testserver/openfisca/spec" in root.json()["welcome"]

    spec = client.get("/openfisca/spec").json()
    assert spec["servers"] == [{"url": "http://testserver/openfisca"}]
    forms = spec["components"]["schemas"]
    example = forms["SituationInput"]["example"]
    answered = send(client, "/openfisca/calculate", example)
    assert (answered.status_code, answered["Access-Control-Allow-Origin"]) == (200, "*")
    assert answered.json() == forms["SituationOutput"]["example"]
    traced = send(client, "/openfisca/trace", example).json()
    assert {*traced["requestedCalculations"]} == {*forms["Trace"]["example"]["requestedCalculations"]}
    assert in_any_order(traced["entitiesDescription"]) == in_any_order(forms["Trace"]["example"]["entitiesDescription"])

    for listing, name in (("variables", "rsa"), ("parameters", "marche_travail.salaire_minimum.smic.smic_b_horaire")):
        one = client.get(client.get(f"/openfisca/{listing}/").json()[name]["href"])
        assert (one.status_code, one.json()["id"]) == (200, name)
    assert client.get("/openfisca/entities").json()["individu"]["plural"] == "individus"

    assert send(client, "/openfisca/calculate", "{").status_code == 400
    assert client.get("/openfisca/rien").status_code == 404
    with override_settings(CALCUL_SECONDES=0.000001):
        late = send(client, "/openfisca/calculate", example)
    assert (late.status_code, late["Retry-After"]) == (503, "10")
    assert "trop de temps" in late.json()["error"]


def test_it_takes_its_turn_and_has_the_limit_of_a_calculation(rf: Any) -> None:
    assert group_of(rf.post("/openfisca/calculate")) == group_of(rf.get("/openfisca/")) == CALCULATION
