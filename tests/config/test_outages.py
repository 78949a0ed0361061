"""A database that does not answer is told to the visitor as such, and the log quotes nothing of it."""

from __future__ import annotations

import logging
from unittest.mock import patch

import pytest
from django.db import InterfaceError, OperationalError
from django.test import Client

PLACE = "mesaides.web.views.visit.open_visit"


@pytest.mark.parametrize("failure", [OperationalError, InterfaceError])
def test_the_visitor_is_told_that_nothing_was_kept(
    client: Client, failure: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    with patch(PLACE, side_effect=failure("Failing row contains (salaire 1250)")), caplog.at_level(logging.ERROR):
        told = client.post("/simulation/")
    assert told.status_code == 503
    assert told["Retry-After"] == "60"
    assert "n’a pas été gardé" in told.content.decode()
    assert "1250" not in caplog.text + told.content.decode()
    assert failure.__name__ in caplog.text


def test_other_failures_are_not_hidden() -> None:
    client = Client(raise_request_exception=False)
    with patch(PLACE, side_effect=LookupError("autre")):
        assert client.post("/simulation/").status_code == 500
