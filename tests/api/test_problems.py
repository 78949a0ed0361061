"""Errors are JSON, in French, whatever goes wrong."""

from __future__ import annotations

import logging

import pytest
from django.test import Client, RequestFactory
from ninja import NinjaAPI

from mesaides.api.problems import FAILURE, problem, tell_problems
from mesaides.household.errors import Fault

SENT = "quatre-cent-cinquante"


@pytest.mark.parametrize("address", ["/api/v1/", "/api/v1/rien", "/api/v1/aides/", "/api/v1/docs", "/api/v1/a/b/c"])
def test_an_unknown_address_is_not_found(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 404
    assert response.headers["Content-Type"].startswith("application/problem+json")
    assert "/api/v1/openapi.json" in response.json()["erreurs"][0]["message"]


def test_faults_are_told_with_their_fields() -> None:
    response = problem(422, [Fault("date", "Trop tard !")])
    assert response.content.decode() == (
        '{"type": "about:blank", "title": "Envoi à corriger", "status": 422, '
        '"erreurs": [{"champ": "date", "message": "Trop tard\u202f!"}]}'
    )
    assert response.headers["Cache-Control"] == "no-store"


def test_a_failure_tells_nothing_of_what_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    api = NinjaAPI(urls_namespace="essai")
    tell_problems(api)
    request = RequestFactory().post("/api/v1/simulations", SENT.encode(), content_type="application/json")
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, "mesaides"):
        response = api.on_exception(request, _raised())
    assert response.status_code == 500
    assert FAILURE.split(" : ")[0] in response.content.decode().replace("\u202f", " ")
    assert SENT not in response.content.decode() + caplog.text
    assert "POST /api/v1/simulations" in caplog.text
    assert "_raised" in caplog.text


def _raised() -> Exception:
    """An error that went through code, as real ones do."""
    with pytest.raises(KeyError) as caught:
        {}[SENT]
    return caught.value
