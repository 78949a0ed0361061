"""The token of a visit never reaches a log line."""

import datetime
import json
import logging
import os
import re
import subprocess
import sys

import pytest
from gunicorn.config import Config

from config import settings
from config.logs import ACCESSES, GunicornLogger, JsonFormatter, MaskingFormatter, masked

VISIT = "Zk3v-8sQ_1xYw0aBcDeFgH"
LINK = "Zk3v-8sQ_1xYw0aBcDeFgHIjKlMnOpQrStUvWxYz012"
LONG_NAME = "strasbourg-eurometropole-transports-gratuits-moins-de-18-ans"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"GET /simulation/{VISIT}/logement HTTP/1.1", "GET /simulation/***/logement HTTP/1.1"),
        (f"/simulation/{VISIT}", "/simulation/***"),
        (f'"https://exemple.fr/simulation/{VISIT}?page=2"', '"https://exemple.fr/simulation/***?***"'),
        (f"/simulation/{VISIT}/a puis /simulation/{VISIT}/b", "/simulation/***/a puis /simulation/***/b"),
        (f"Not Found: /simulations/{LINK}/loyer", "Not Found: /simulations/***/loyer"),
        (f"/{LINK}?a={LINK}", "/***?***"),
        ("Error handling request /communes/?q=Ajaccio", "Error handling request /communes/?***"),
        ("Invalid request from ip=1.2.3.4: Invalid chunk size: b'loyer=700\n'", "Invalid request from ip=***"),
        ("Pourquoi ce montant ? Voyez /aides/", "Pourquoi ce montant ? Voyez /aides/"),
        (f"GET /aides/{LONG_NAME}/", f"GET /aides/{LONG_NAME}/"),
        ("GET /api/v1/simulations HTTP/1.1", "GET /api/v1/simulations HTTP/1.1"),
        ("GET /simulation/ HTTP/1.1", "GET /simulation/ HTTP/1.1"),
    ],
)
def test_the_token_is_masked_and_nothing_else(line: str, expected: str) -> None:
    assert masked(line) == expected


def test_arguments_and_tracebacks_are_masked_too() -> None:
    failure = LookupError(f"/simulation/{VISIT}/recapitulatif")
    record = logging.LogRecord(
        "essai",
        logging.ERROR,
        __file__,
        1,
        "Erreur à %s",
        (f"/simulation/{VISIT}/logement",),
        (LookupError, failure, None),
    )
    assert MaskingFormatter("%(message)s").format(record) == ("Erreur à /simulation/***/logement\nLookupError")


def test_an_error_is_told_by_its_kind_and_its_place_whatever_another_handler_wrote() -> None:
    answer = "quatre-cents"
    try:
        int(answer)
    except ValueError:
        record = logging.LogRecord("essai", logging.ERROR, __file__, 1, "Échec", (), sys.exc_info())
    assert answer in logging.Formatter("%(message)s").format(record)
    told = MaskingFormatter("%(message)s").format(record)
    assert told.startswith("Échec\n  File ")
    assert "int(answer)" in told
    assert told.endswith("\nValueError")
    assert answer not in told


def test_the_settings_mask_every_logger_that_writes_addresses() -> None:
    script = (
        "import django, logging; django.setup()\n"
        "for name in ('django.request', 'django.server', 'mesaides.web'):\n"
        f"    logging.getLogger(name).warning('Not Found: %s', '/simulation/{VISIT}/logement')"
    )
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    finished = subprocess.run(  # noqa: S603 - le script est écrit ci-dessus
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=settings.BASE_DIR,
    )
    assert VISIT not in finished.stderr
    assert finished.stderr.count("Not Found: /simulation/***/logement") == 3


def test_gunicorn_writes_no_access_by_default() -> None:
    assert GunicornLogger(Config()).access_log.handlers == []


def test_gunicorn_masks_its_errors_and_its_accesses(capfd: pytest.CaptureFixture[str]) -> None:
    config = Config()
    config.set("accesslog", "-")
    logger = GunicornLogger(config)
    logger.error("Error handling request %s", f"/simulation/{VISIT}/logement")
    logger.access_log.info("GET /simulation/%s/logement", VISIT)
    out, err = capfd.readouterr()
    assert VISIT not in out + err
    assert "/simulation/***/logement" in out
    assert re.search(r"\[ERROR\] Error handling request /simulation/\*\*\*/logement", err)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Invalid request from ip=203.0.113.9: bad", "Invalid request from ip=***"),
        ("Invalid request from ip=2001:db8::1: bad", "Invalid request from ip=***"),
        ("reçu de 203.0.113.9 à midi", "reçu de *** à midi"),
        ("Listening at: http://127.0.0.1:8000", "Listening at: http://127.0.0.1:8000"),
        ("openfisca-france 176.1.8", "openfisca-france 176.1.8"),
    ],
)
def test_the_address_of_a_visitor_is_masked_and_that_of_this_machine_is_not(line: str, expected: str) -> None:
    assert masked(line) == expected


ANSWER = "1250 à Toulouse"


def failure() -> logging.LogRecord:
    try:
        int(ANSWER)
    except ValueError:
        told = ("Erreur à %s", (f"/simulation/{VISIT}/logement",), sys.exc_info())
    return logging.LogRecord("django.request", logging.ERROR, __file__, 1, *told)


@pytest.mark.parametrize("formatter", [MaskingFormatter("%(message)s"), JsonFormatter()])
def test_an_error_is_told_by_its_kind_and_its_place(formatter: logging.Formatter) -> None:
    line = formatter.format(failure())
    assert "ValueError" in line
    assert "in failure" in line
    assert "/simulation/***/logement" in line
    assert ANSWER not in line


def test_a_journal_for_machines_is_one_object_a_line() -> None:
    told = json.loads(JsonFormatter().format(failure()))
    assert (told["niveau"], told["source"], told["message"]) == (
        "ERROR",
        "django.request",
        "Erreur à /simulation/***/logement",
    )
    assert datetime.datetime.fromisoformat(told["quand"]).tzinfo
    assert "\n" not in JsonFormatter().format(failure())


def test_accesses_tell_neither_who_nor_what_was_asked() -> None:
    for told in ("%(h)s", "%(q)s", "%(r)s", "%(f)s", "%(a)s", "{x-forwarded-for}"):
        assert told not in ACCESSES
