"""An expert receives the household of a visit, and finds its amounts with the stock API's own code."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.utils import timezone
from openfisca_web_api import handlers

from mesaides.engine.system import system
from mesaides.handovers.fetching import Asked, fetch
from tests.handovers.declared import KEY, TOWN, declared
from tests.handovers.receiving import mark_of
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import text_of


def asked_alone(request: dict[str, Any], variable: str) -> dict[str, Any]:
    """The same household, asked for one variable: the others take their time."""
    return {
        plural: {
            subject: {
                name: told
                for name, told in variables.items()
                if name == variable or not isinstance(told, dict) or None not in told.values()
            }
            for subject, variables in subjects.items()
        }
        for plural, subjects in request.items()
    }


@pytest.mark.django_db
def test_an_expert_finds_the_amount_of_the_law(client: Client, opened: Opened, tmp_path: Path) -> None:
    """573.49 €: 651.69 € less 12 % for housing."""
    with declared(tmp_path, mairie_exemple=TOWN | {"genre": "openfisca", "champs": ["demande", "trace"]}):
        here = f"{opened(SINGLE)}/transmettre/mairie-exemple/"
        shown = client.get(here)
        there = client.post(here, {"accord": mark_of(shown)})["Location"]
        token = parse_qs(urlsplit(there).query)["transmission"][0]
        given = fetch(Asked("mairie-exemple", KEY, token), timezone.now()).values
    text = text_of(shown)
    assert "(date_naissance), vous 1990-05-31" in text
    assert "(loyer), vous 450" in text
    (month,) = given["demande"]["familles"]["demandeur"]["rsa"]
    answer = handlers.calculate(system(), asked_alone(given["demande"], "rsa"))
    assert answer["familles"]["demandeur"]["rsa"][month] == pytest.approx(573.49, abs=0.02)
    assert given["trace"]["trace"][f"rsa<{month}>"]["value"] == pytest.approx([573.49], abs=0.02)
