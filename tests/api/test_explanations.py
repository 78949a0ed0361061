"""« Pourquoi ce montant ? » over HTTP: the story, its tree, and what is refused."""

from __future__ import annotations

import json
import logging
from typing import Any

import jsonschema
import pytest
from django.test import Client

from mesaides.simulations.run import prepare
from tests.household.households import TODAY, changed, household

ADDRESS = "/api/v1/simulations/explication"
RSA = "revenu-solidarite-active"


@pytest.fixture(scope="module", autouse=True)
def _prepared() -> None:
    """The graph of the month, learned once: no request waits for it."""
    prepare(TODAY, 0)


def asked(aide: Any, situation: Any = None) -> dict[str, Any]:
    return {"situation": situation or household(), "aide": aide}


def send(client: Client, body: Any, address: str = ADDRESS) -> Any:
    return client.post(address, json.dumps(body), content_type="application/json")


def test_the_story_and_the_tree_of_the_rsa(client: Client) -> None:
    """651.69 € for a person alone since April 2026, less 12 % for housing (78.20 €), no income: 573.49 €."""
    response = send(client, asked(RSA))
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    answer = response.json()
    (told,) = answer["montants"]
    assert (told["montant"], told["se_recompte"]) == (573.49, True)
    assert told["phrase"].startswith("573,49\u202f€ par mois\u202f: 651,69\u202f€ de montant forfaitaire")
    (month,) = told["mois"]
    assert [(step["role"], step["valeur"]) for step in month["etapes"]] == [
        ("plus", 651.69),
        ("moins", 78.2),
        ("moins", 0),
    ]
    assert (month["mois"], month["total"], told["ensuite"]) == ("2026-11", 573.49, [])
    assert answer["sources"]
    assert (answer["arbre"]["variable"], answer["arbre"]["valeurs"][""]) == ("rsa", pytest.approx(573.49, abs=0.01))
    _fits_its_description(client, answer)


def _fits_its_description(client: Client, answer: Any) -> None:
    described = client.get("/api/v1/openapi.json").json()
    form = {"$ref": "#/components/schemas/ExplicationDuMontant", "components": described["components"]}
    jsonschema.validate(answer, form)


def test_the_tree_goes_as_deep_as_asked_and_no_deeper_than_allowed(client: Client) -> None:
    body = asked(RSA)
    tree = send(client, body, f"{ADDRESS}?profondeur=0").json()["arbre"]
    assert (tree["enfants"], tree["suite"]) == ([], 2)
    refused = send(client, body, f"{ADDRESS}?profondeur=50")
    assert (refused.status_code, refused.json()["erreurs"][0]["champ"]) == (422, "profondeur")


def test_a_benefit_that_is_not_due_has_its_tree_alone(client: Client) -> None:
    answer = send(client, asked("allocations-familiales"), f"{ADDRESS}?profondeur=1").json()
    assert answer["montants"] == []
    assert answer["arbre"]["valeurs"] == {"": 0}


@pytest.mark.parametrize(
    ("body", "field", "says"),
    [
        ({"situation": household()}, "aide", "obligatoire"),
        (asked(["rsa"]), "aide", "nom court"),
        (asked("rsa"), "aide", "/api/v1/aides"),
        (asked("carte-avantage-sncf"), "aide", "décidée par ses conditions"),
        (asked(RSA, changed(household(), "logement.loyer", -1)), "situation.logement.loyer", "négatif"),
        (asked(RSA) | {"montant": 12}, "montant", "n’existe pas"),
        ([], "", "objet JSON"),
    ],
)
def test_what_is_wrong_is_named(client: Client, body: Any, field: str, says: str) -> None:
    response = send(client, body)
    (error,) = response.json()["erreurs"]
    assert (response.status_code, error["champ"]) == (422, field)
    assert says in error["message"]


def test_what_is_sent_is_never_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        send(client, asked(RSA, changed(household(), "logement.loyer", 487.65)), f"{ADDRESS}?profondeur=0")
    assert "487" not in caplog.text
