"""OpenFisca’s own application: its place and its deadline; tests/config/test_openfisca.py asks its addresses."""

from __future__ import annotations

import pytest
from flask import Flask, request

from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.system import system
from mesaides.engine.web_api import MountedRequest, TimedSystem, _until


def test_the_law_is_that_of_the_engine_until_the_deadline() -> None:
    law = TimedSystem()
    with _until(NEVER):
        assert law.get_variable("rsa") is system().get_variable("rsa")
    with _until(Deadline.within(-1)):
        assert law.parameters is system().parameters
        with pytest.raises(TooLongError):
            law.get_variable("rsa")
    assert law.get_variable("rsa").name == "rsa"


def test_an_address_begins_with_the_folder() -> None:
    site = Flask("essai")
    site.request_class = MountedRequest
    site.add_url_rule("/spec", view_func=lambda: f"{request.host} {request.host_url}")
    told = site.test_client().get("/spec", base_url="https://aides.exemple.fr/openfisca")
    assert told.get_data(as_text=True) == "aides.exemple.fr/openfisca https://aides.exemple.fr/openfisca/"
