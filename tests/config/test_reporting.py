"""A failure told to Sentry is a kind and a place: no answer, no token, no address."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.reporting import report_to, scrubbed
from config.settings import BASE_DIR

SECRETS = ("Zk3v-8sQ_1xYw0aBcDeFgH", "1250", "203.0.113.9", "Toulouse", "marie@exemple.fr")
TOKEN, WAGE, ADDRESS, PLACE, MAIL = SECRETS
EVENT = {
    "event_id": "1",
    "level": "error",
    "message": f"salaire {WAGE}",
    "logentry": {"message": f"/simulation/{TOKEN}/"},
    "transaction": f"/simulation/{TOKEN}/",
    "request": {"url": f"https://exemple.fr/simulation/{TOKEN}/", "data": {"ville": PLACE}, "env": {"IP": ADDRESS}},
    "user": {"ip_address": ADDRESS, "email": MAIL},
    "breadcrumbs": {"values": [{"message": f"SELECT {WAGE}"}]},
    "extra": {"sys.argv": [PLACE]},
    "tags": {"ville": PLACE},
    "contexts": {"trace": {"description": f"/simulation/{TOKEN}/"}},
    "server_name": PLACE,
    "exception": {
        "values": [
            {
                "type": "ValueError",
                "value": f"{WAGE} à {PLACE}",
                "stacktrace": {
                    "frames": [
                        {"filename": "run.py", "lineno": 3, "function": "f", "vars": {"a": WAGE}, "context_line": WAGE}
                    ]
                },
            }
        ]
    },
    "inconnu_demain": WAGE,
}


def test_what_is_told_is_a_kind_and_a_place() -> None:
    assert scrubbed(EVENT) == {
        "event_id": "1",
        "level": "error",
        "exception": {
            "values": [
                {
                    "type": "ValueError",
                    "stacktrace": {"frames": [{"filename": "run.py", "function": "f", "lineno": 3}]},
                }
            ]
        },
    }


def test_nothing_of_a_person_goes_through() -> None:
    told = json.dumps(scrubbed(EVENT))
    assert not [secret for secret in SECRETS if secret in told]


REAL = """
import sentry_sdk
from sentry_sdk.transport import Transport
from config import reporting

class Kept(Transport):
    def capture_envelope(self, envelope):
        print("ENVOI", envelope.serialize().decode())

plain = sentry_sdk.init
sentry_sdk.init = lambda **options: plain(transport=Kept, **options)
reporting.report_to("https://clef@sentry.exemple.fr/1")
sentry_sdk.set_user({"ip_address": "203.0.113.9"})
sentry_sdk.add_breadcrumb(message="Toulouse")
wage = 1250
try:
    int(f"{wage} /simulation/Zk3v-8sQ_1xYw0aBcDeFgH/")
except ValueError:
    sentry_sdk.capture_exception()
import logging
logging.getLogger("mesaides").error("Toulouse %s", wage)
sentry_sdk.flush()
"""


def test_the_real_library_sends_nothing_more() -> None:
    """Its own events, with its own way of gathering: the network alone is replaced."""
    finished = subprocess.run(  # noqa: S603 - le script est écrit ci-dessus
        [sys.executable, "-c", REAL], capture_output=True, text=True, check=True, cwd=BASE_DIR
    )
    assert finished.stdout.count("ENVOI") == 2
    assert '"type":"ValueError"' in finished.stdout.replace(": ", ":")
    assert not [secret for secret in SECRETS if secret in finished.stdout]


def test_without_the_library_the_start_is_refused_with_its_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentry_sdk", None)
    with pytest.raises(ImproperlyConfigured, match="installez-le, ou retirez SENTRY_DSN"):
        report_to("https://clef@sentry.exemple.fr/1")
