"""A batch over HTTP: one line for each household, in order; a bad one never spoils the others."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from django.test import Client, override_settings

from mesaides.api.lot import FIRST, LARGEST, LINE, MOST, SECONDS, TOGETHER, next_size
from mesaides.simulations.run import prepare
from tests.household.households import TODAY, changed, household, without

ADDRESS = "/api/v1/simulations/lot"
RSA = "revenu-solidarite-active"

WRONG_RENT, NO_HOUSEHOLD = changed(household(), "logement.loyer", -1), "un foyer"
WITHOUT_HOUSING_AID = changed(household(), "logement.loyer", 0)
SENT = [household(), WRONG_RENT, WITHOUT_HOUSING_AID, NO_HOUSEHOLD, without(household(), "demandeur.activites")]


def send(client: Client, body: Any, **headers: str) -> Any:
    text = body if isinstance(body, str) else json.dumps(body)
    return client.post(ADDRESS, text, content_type="application/json", headers=headers)


def lines(response: Any) -> list[Any]:
    return [json.loads(line) for line in response.getvalue().decode().splitlines()]


@pytest.fixture(scope="module")
def answered() -> Any:
    prepare(TODAY, 0)
    return send(Client(), {"situations": SENT, "aides": [RSA]})


@pytest.fixture(scope="module")
def told(answered: Any) -> list[Any]:
    return lines(answered)


def test_each_household_has_its_line_in_order(answered: Any, told: list[Any]) -> None:
    assert (answered.status_code, answered["Content-Type"]) == (200, "application/x-ndjson; charset=utf-8")
    assert (answered["Cache-Control"], answered["X-Accel-Buffering"]) == ("no-store", "no")
    assert [line["rang"] for line in told] == [0, 1, 2, 3, 4]
    assert ["reponse" in line for line in told] == [True, False, True, False, False]


def test_a_sound_household_gets_the_rights_it_would_get_alone(told: list[Any]) -> None:
    """651.69 € of RSA for a person alone since April 2026, less 12 % for who has housing benefit: 573.49 €."""
    (rsa,) = told[0]["reponse"]["droits"]
    assert (rsa["aide"], rsa["statut"], rsa["montant"]) == (RSA, "calcule", 573.49)


def test_a_bad_household_gets_its_problem_and_spoils_no_other(told: list[Any]) -> None:
    assert told[1]["probleme"]["status"] == told[3]["probleme"]["status"] == 422
    assert [fault["champ"] for fault in told[1]["probleme"]["erreurs"]] == ["logement.loyer"]
    assert [fault["champ"] for fault in told[4]["probleme"]["erreurs"]] == ["demandeur.activites"]


def test_a_line_is_as_described(told: list[Any], client: Client) -> None:
    described = client.get("/api/v1/openapi.json").json()
    for line in told:
        jsonschema.validate(line, LINE | {"components": described["components"]})


@pytest.mark.parametrize(
    ("body", "champ"),
    [
        ({"situations": []}, "situations"),
        ({"situations": [{}] * (MOST + 1)}, "situations"),
        ({"situations": household()}, "situations"),
        ({"situations": [{}], "aides": [RSA, "rien"]}, "aides.1"),
        ({"situations": [{}], "aides": RSA}, "aides"),
        ({"situations": [{}], "aides": None}, "aides"),
        ({"situations": [{}], "autre": 1}, "autre"),
        ({"aides": []}, "situations"),
    ],
)
def test_what_is_wrong_with_the_whole_is_refused_at_once(client: Client, body: Any, champ: str) -> None:
    response = send(client, body)
    assert response.status_code == 422
    assert [fault["champ"] for fault in response.json()["erreurs"]] == [champ]


def test_a_batch_too_large_is_refused_unread(client: Client) -> None:
    response = send(client, " " * (LARGEST + 1))
    assert (response.status_code, response.json()["erreurs"][0]["message"]) == (
        413,
        "L’envoi est trop gros\u202f: 4096 ko au plus.",
    )


def test_more_than_a_page_of_the_site_may_be_sent(client: Client) -> None:
    """Django’s own limit, 256 kB, is that of one household."""
    response = send(client, {"situations": ["x" * 600] * MOST})
    assert len(lines(response)) == MOST


def test_a_household_that_takes_too_long_is_told_so_at_its_rank(client: Client) -> None:
    with override_settings(CALCUL_SECONDES=0):
        slow, wrong = lines(send(client, {"situations": [household(), WRONG_RENT]}))
    assert (slow["probleme"]["status"], wrong["probleme"]["status"]) == (503, 422)
    assert "trop de temps" in slow["probleme"]["erreurs"][0]["message"]


@pytest.mark.django_db
def test_nothing_more_is_read_for_who_hangs_up(client: Client) -> None:
    """And the next batch has its place at once. (At the end of a request, Django looks at its database.)"""
    response = send(client, {"situations": ["x"] * (3 * FIRST)})
    parts = iter(response.streaming_content)
    assert next(parts).count(b"\n") == FIRST
    response.close()
    assert list(parts) == []
    assert send(client, {"situations": ["x"]}).getvalue().count(b"\n") == 1


def test_one_batch_is_calculated_at_once(client: Client) -> None:
    first = send(client, {"situations": ["x"]})
    refused = send(client, {"situations": ["x"]})
    assert (refused.status_code, refused["Retry-After"]) == (503, "10")
    assert len(lines(first)) == 1
    assert lines(send(client, {"situations": ["x"]}))


def test_turns_grow_while_they_are_short_and_shrink_when_they_are_long() -> None:
    assert next_size(FIRST, SECONDS / 10) == 2 * FIRST
    assert next_size(TOGETHER, SECONDS / 10) == TOGETHER
    assert next_size(40, 0.75 * SECONDS) == 40
    assert next_size(40, 3 * SECONDS) == 20
    assert next_size(1, 3 * SECONDS) == 1
