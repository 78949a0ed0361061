"""The same household gets the same answer from the command line, from the API and from the use case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from mesaides.simulations.answer import answer
from mesaides.simulations.intake import receive
from mesaides.simulations.run import simulate
from tests.cli.terminal import invoked
from tests.household.households import TODAY, changed, couple, household

Json = dict[str, Any]

HOUSEHOLDS: dict[str, Json] = {
    "seule, sans revenu": household(),
    "parent seul, en emploi": changed(
        changed(household(), "demandeur.activites", ["salarie"]), "demandeur.revenus", {"salaire_net": 1250}
    )
    | {"enfants": [{"date_naissance": "2018-02-01", "etudes": {"scolarite": "primaire"}}]},
    "couple, une réponse inconnue": changed(couple(), "conjoint.revenus", None),
    "déjà allocataire, hors de France métropolitaine": changed(household(), "logement.commune", "97411")
    | {"prestations_recues": {"rsa": 500}},
}


@pytest.fixture(params=HOUSEHOLDS.values(), ids=HOUSEHOLDS)
def data(request: pytest.FixtureRequest) -> Json:
    return dict(request.param)


def test_three_ways_one_answer(data: Json, tmp_path: Path, client: Client) -> None:
    expected = answer(simulate(receive(data, TODAY)))
    assert expected["droits"]
    assert of_the_command_line(data, tmp_path) == expected
    assert of_the_api(data, client) == expected


def of_the_command_line(data: Json, folder: Path) -> Json:
    file = folder / "situation.json"
    file.write_text(json.dumps(data), "utf-8")
    result = invoked("simuler", str(file), "--json")
    return dict(json.loads(result.stdout))


def of_the_api(data: Json, client: Client) -> Json:
    return dict(client.post("/api/v1/simulations", data, content_type="application/json").json())


def test_two_ways_one_refusal(tmp_path: Path, client: Client) -> None:
    wrong = changed(changed(couple(), "logement.commune", "31000"), "statut_marital", "veuf")
    file = tmp_path / "situation.json"
    file.write_text(json.dumps(wrong), "utf-8")
    told = client.post("/api/v1/simulations", wrong, content_type="application/json").json()["erreurs"]
    lines = invoked("simuler", str(file)).stderr.splitlines()
    assert lines == [f"{error['champ']}\u202f: {error['message']}" for error in told]
    assert len(lines) == 2
