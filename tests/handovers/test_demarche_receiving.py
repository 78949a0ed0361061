"""A démarche on this machine, that reads its address as demarche.numerique.gouv.fr does: it opens filled in."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.test import Client

from mesaides.handovers.models import Handover
from mesaides.simulations.visits import open_visit, save_answers
from tests.handovers.declared import TOWN, declared
from tests.handovers.receiving import accepted, read_at
from tests.questions.households import PARENT
from tests.web.reading import text_of

FORM = {
    "champ_Q2hhbXAtMQ": "logement.commune",
    "champ_Q2hhbXAtMg": "logement.loyer",
    "champ_Q2hhbXAtMw": "demandeur.date_naissance",
    "champ_Q2hhbXAtNA": "demandeur.enceinte",
    "champ_Q2hhbXAtNQ": "demandeur.gir",
}
FETCHED_ONLY = {"empreinte"}


class Demarche(BaseHTTPRequestHandler):
    """Shows each field that its address fills in; « name[]=… » twice is a list, as in Rails."""

    def do_GET(self) -> None:
        filled: dict[str, list[str]] = {}
        for name, value in parse_qsl(urlsplit(self.path).query):
            filled.setdefault(name.removesuffix("[]"), []).append(value)
        self.send_response(200)
        self.end_headers()
        self.wfile.write("\n".join(f"{name} : {', '.join(values)}" for name, values in filled.items()).encode())

    def log_message(self, *_told: object) -> None:
        """Nothing on the console of the tests."""


@contextmanager
def demarche() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Demarche)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/commencer/demande-de-logement"
    server.shutdown()
    server.server_close()


@pytest.mark.django_db
def test_a_demarche_opens_filled_in_with_what_was_shown(tmp_path: Path) -> None:
    client, visit = Client(), open_visit()
    save_answers(visit.token, PARENT)
    address = f"/simulation/{visit.token}"
    with demarche() as place:
        town = {name: value for name, value in TOWN.items() if name not in FETCHED_ONLY}
        form = town | {"genre": "demarche-simplifiee", "retour": place, "champs": FORM}
        with declared(tmp_path, mairie_exemple=form):
            shown = text_of(client.get(f"{address}/transmettre/mairie-exemple/"))
            there = accepted(client, f"{address}/transmettre/mairie-exemple/")
        assert there.startswith(f"{place}?champ_Q2hhbXAtMQ%5B%5D=31000&champ_Q2hhbXAtMQ%5B%5D=31555&")
        assert read_at(there).splitlines() == [
            "champ_Q2hhbXAtMQ : 31000, 31555",
            "champ_Q2hhbXAtMg : 450",
            "champ_Q2hhbXAtMw : 1990-05-31",
            "champ_Q2hhbXAtNA : false",
        ]
    assert "Toulouse Écrit : 31000, 31555" in shown.replace("\xa0", " ")
    assert "Votre navigateur peut la garder dans son historique." in shown
    assert bytes(Handover.objects.get().sealed) == b"", "nothing waits here"
    assert "Parti." in text_of(client.get(f"{address}/partages/"))
