"""Simulations over HTTP: the answer, what is refused, and what is never kept."""

from __future__ import annotations

import json
import logging
from typing import Any

import jsonschema
import pytest
from django.test import Client, override_settings
from hypothesis import HealthCheck, given, settings

from mesaides.api.bodies import LARGEST
from mesaides.household.reading import schema
from mesaides.simulations.answer import answer_schema
from tests.household.households import TODAY, changed, household, read, without
from tests.household.spoiling import spoilt

ADDRESS = "/api/v1/simulations"


def send(client: Client, body: Any, **headers: str) -> Any:
    text = body if isinstance(body, (str, bytes)) else json.dumps(body)
    return client.post(ADDRESS, text, content_type="application/json", headers=headers)


def test_a_household_in_its_rights_out(client: Client) -> None:
    """651.69 € of RSA for a person alone since April 2026, less 12 % for housing: 573.49 €."""
    response = send(client, household())
    assert response.status_code == 200
    jsonschema.validate(response.json(), answer_schema())
    (rsa,) = [right for right in response.json()["droits"] if right["aide"] == "revenu-solidarite-active"]
    assert (rsa["statut"], rsa["montant"]) == ("calcule", 573.49)


def test_nothing_is_kept_by_anyone_on_the_way(client: Client) -> None:
    response = send(client, household())
    assert response.headers["Cache-Control"] == "no-store"
    assert not response.cookies
    assert send(client, {}).headers["Cache-Control"] == "no-store"


def test_a_calculation_that_takes_too_long_is_refused_and_the_next_one_is_answered(client: Client) -> None:
    with override_settings(CALCUL_SECONDES=0):
        response = send(client, changed(household(), "logement.loyer", 461.5))
    assert response.status_code == 503
    assert response.headers["Retry-After"].isdecimal()
    assert response.headers["Cache-Control"] == "no-store"
    assert response.json()["erreurs"] == [
        {"champ": "", "message": "Le calcul a pris trop de temps et a été arrêté. Réessayez dans un instant."}
    ]
    assert send(client, changed(household(), "logement.loyer", 461.5)).status_code == 200


def test_a_household_without_a_day_is_of_today(client: Client) -> None:
    response = send(client, without(household(), "date"))
    assert response.json()["date"] >= str(TODAY)


def test_each_wrong_field_is_named(client: Client) -> None:
    response = send(client, changed(without(household(), "demandeur.activites"), "logement.loyer", -1))
    assert response.status_code == 422
    assert response.json()["erreurs"] == [
        {"champ": "demandeur.activites", "message": "Cette information est obligatoire."},
        {
            "champ": "logement.loyer",
            "message": "«\u202f-1\u202f» est négatif\u202f: écrivez un nombre positif, ou 0.",
        },
    ]


@pytest.mark.parametrize("body", ["", "{", "situation", b"\xff\xfe\xfa", "[" * 50_000, "1" * 10_000])
def test_what_is_not_json_is_a_bad_request(client: Client, body: str | bytes) -> None:
    response = send(client, body)
    assert response.status_code == 400
    (error,) = response.json()["erreurs"]
    assert error["champ"] == ""
    assert error["message"].startswith("Ce texte n’est pas du JSON")


@pytest.mark.parametrize("body", ["[]", "null", "3", '"situation"', '{"date": 1, "date": 2}'])
def test_json_that_is_no_household_is_refused(client: Client, body: str) -> None:
    assert send(client, body).status_code == 422


def test_a_body_too_large_is_refused_unread(client: Client) -> None:
    response = send(client, " " * (LARGEST + 1))
    assert response.status_code == 413
    assert response.json()["erreurs"][0]["message"] == "L’envoi est trop gros\u202f: 256 ko au plus."
    assert send(client, " " * LARGEST).status_code == 400


@pytest.mark.parametrize("length", ["", "beaucoup", "-1"])
def test_a_strange_length_is_no_failure(client: Client, length: str) -> None:
    assert send(client, "{", **{"Content-Length": length}).status_code == 400


def test_a_body_sent_in_pieces_must_tell_its_length(client: Client) -> None:
    response = send(client, household(), **{"Content-Length": "", "Transfer-Encoding": "chunked"})
    assert response.status_code == 411
    assert "Content-Length" in response.json()["erreurs"][0]["message"]


def test_the_largest_household_is_far_from_the_limit() -> None:
    months = {f"{year}-{number:02d}": 1234.56 for year in (2024, 2025) for number in range(1, 13)}
    kinds = schema()["$defs"]["Revenu"]["enum"]
    person = {"date_naissance": "1990-05-31", "revenus": dict.fromkeys(kinds[:5], months)}
    adult = person | {"activites": ["salarie"]}
    crowd = household() | {"demandeur": adult, "conjoint": adult, "statut_marital": "marie"}
    crowd["enfants"] = [person | {"date_naissance": "2015-01-01"}] * 12
    assert read(crowd)
    assert len(json.dumps(crowd)) < LARGEST


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much], max_examples=40)
@given(spoilt().filter(lambda data: not _is_sound(data)))
def test_a_spoilt_household_is_never_a_failure(client: Client, data: object) -> None:
    response = send(client, data)
    assert response.status_code == 422
    assert response.json()["erreurs"]


def _is_sound(data: object) -> bool:
    try:
        read(data, today=TODAY)
    except ValueError:
        return False
    return True


def test_what_is_sent_is_never_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        send(client, changed(household(), "logement.loyer", "quatre-cent-cinquante"))
        send(client, '{"secret": "quatre-cent-cinquante"')
    assert caplog.records
    assert "quatre-cent" not in caplog.text


def test_the_schema_is_that_of_a_household(client: Client) -> None:
    response = client.get("/api/v1/schema")
    assert response.json() == schema()
    jsonschema.validate(household(), response.json())
