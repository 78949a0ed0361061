"""OpenFisca’s own application: its place and its deadline; tests/config/test_openfisca.py asks its addresses."""

from __future__ import annotations

import pytest
from werkzeug.test import create_environ

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
    asked = MountedRequest(create_environ("/spec", "https://aides.exemple.fr/openfisca"))
    assert (asked.host, asked.host_url) == ("aides.exemple.fr/openfisca", "https://aides.exemple.fr/openfisca/")
