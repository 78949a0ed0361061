"""The server is ready before it listens: catalogue read, model loaded, common households calculated."""

import logging

import pytest

from config.warmup import warm
from mesaides.benefits.catalogue import catalogue
from mesaides.engine.system import system


@pytest.mark.django_db
def test_the_catalogue_and_the_model_are_loaded_once_for_all(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="config"):
        warm()
    assert caplog.messages[-1] == f"Prêt : {len(catalogue().benefits)} aides au catalogue."
    assert system.cache_info().currsize == 1
