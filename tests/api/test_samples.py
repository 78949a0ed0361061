"""The programs of the description run as they are, against a served site, and get what they say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import playwright
import pytest
from django.test import Client
from pytest_django.live_server_helper import LiveServer

from mesaides.api.examples import SITUATION
from mesaides.api.samples import BODIES, ELSEWHERE, LANGUAGES, SITE
from mesaides.household.reading import read
from mesaides.simulations.run import prepare, simulate
from tests.household.households import TODAY

NODE = str(Path(playwright.__file__).with_name("driver") / "node")
"""The one that Playwright brings: JavaScript as a server or a browser of today runs it."""

RUN = {"Shell": ["bash"], "Python": [sys.executable, "-"], "JavaScript": [NODE, "--input-type=module"]}
RUNNING = ("simuler", "lot", "schema", "aides", "aide", "communes")
"""Those whose answer takes a moment at most; what the others send is compared to their form."""


@pytest.fixture(scope="module")
def operations() -> dict[str, Any]:
    paths = Client().get("/api/v1/openapi.json").json()["paths"]
    return {operation["operationId"]: operation for methods in paths.values() for operation in methods.values()}


@pytest.fixture(scope="module", autouse=True)
def _learnt() -> None:
    """The law and the household are known before a program, which may not wait for ever, asks about them."""
    prepare(TODAY, 0)
    simulate(read(SITUATION))


def ran(language: str, source: str) -> str:
    done = subprocess.run(  # noqa: S603 - les programmes de la description
        RUN[language], input=source, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.django_db(transaction=True)
def test_each_program_runs_and_prints_the_answer(
    language: str, operations: dict[str, Any], live_server: LiveServer
) -> None:
    """651.69 € of RSA for a person alone since April 2026, less 12 % for who has housing benefit: 573.49 €."""
    told = {
        name: ran(language, sample["source"].replace(SITE, live_server.url))
        for name in RUNNING
        for sample in operations[name]["x-codeSamples"]
        if sample["lang"] == language
    }
    assert _rsa(json.loads(told["simuler"])) == 573.49
    first, second = map(json.loads, told["lot"].splitlines())
    assert (_rsa(first["reponse"]), second["probleme"]["status"]) == (573.49, 422)
    assert json.loads(told["aide"])["slug"] == "prime-activite"
    assert [place["nom"] for place in json.loads(told["communes"])["communes"]] == ["Toulouse"]
    assert json.loads(told["aides"])["nombre"] > 100
    assert "demandeur" in json.loads(told["schema"])["properties"]


def _rsa(reponse: Any) -> Any:
    (rsa,) = [right for right in reponse["droits"] if right["aide"] == "revenu-solidarite-active"]
    return rsa["montant"]


def test_every_operation_has_its_programs(operations: dict[str, Any]) -> None:
    for name, operation in operations.items():
        languages = [] if name in ELSEWHERE else list(LANGUAGES)
        assert [sample["lang"] for sample in operation["x-codeSamples"]] == languages, name
        for sample in operation["x-codeSamples"]:
            (address,) = re.findall(rf"{SITE}([^'\"]*)", sample["source"])
            assert "{" not in address


def test_what_is_sent_fits_the_form(operations: dict[str, Any]) -> None:
    components = Client().get("/api/v1/openapi.json").json()["components"]
    sending = {name for name, operation in operations.items() if "requestBody" in operation}
    assert sending == {*BODIES, *ELSEWHERE}
    for name in BODIES:
        content = operations[name]["requestBody"]["content"]["application/json"]
        jsonschema.validate(content["example"], content["schema"] | {"components": components})
