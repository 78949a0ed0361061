"""A real server on this machine that answers as the official directory does, or fails as servers do."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from mesaides.offices.asking import MOST

CAF = "11111111-aaaa-4bbb-8ccc-000000000001"
FRANCE_SERVICES = "11111111-aaaa-4bbb-8ccc-000000000002"
FAR = "11111111-aaaa-4bbb-8ccc-000000000003"


def record(identifier: str, name: str, commune: str = "31555", **others: Any) -> dict[str, Any]:
    """A record with the fields and the nesting that the directory documents: lists are JSON inside a text."""
    address = {
        "type_adresse": "Adresse",
        "complement1": "",
        "complement2": "",
        "numero_voie": "24 rue Riquet",
        "service_distribution": "",
        "code_postal": "31000",
        "nom_commune": "Toulouse",
    }
    week = {
        "nom_jour_debut": "Lundi",
        "nom_jour_fin": "Vendredi",
        "valeur_heure_debut_1": "09:00:00",
        "valeur_heure_fin_1": "12:30:00",
        "valeur_heure_debut_2": "",
        "valeur_heure_fin_2": "",
        "commentaire": "",
    }
    return {
        "id": identifier,
        "nom": name,
        "code_insee_commune": commune,
        "adresse": json.dumps([address]),
        "telephone": json.dumps([{"valeur": "05 61 00 00 00", "description": ""}]),
        "adresse_courriel": "accueil@exemple.fr",
        "site_internet": json.dumps([{"libelle": "", "valeur": "https://exemple.fr/accueil"}]),
        "url_service_public": "https://lannuaire.exemple.fr/occitanie/haute-garonne/1",
        "plage_ouverture": json.dumps([week]),
    } | others


@dataclass
class Served:
    """What it knows, how it fails, and what it was asked."""

    address: str = ""
    in_charge: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    records: list[Any] = field(default_factory=list)
    failure: str = ""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def knows_toulouse(self) -> None:
        """A CAF in Toulouse, one in Muret, and a France services."""
        self.in_charge = {("31555", "caf"): [FAR, CAF], ("31555", "france_services"): [FRANCE_SERVICES]}
        self.records = [
            record(FAR, "Caf de Haute-Garonne - Muret", "31395"),
            record(CAF, "Caf de Haute-Garonne - Toulouse"),
            record(FRANCE_SERVICES, "France services - Toulouse"),
        ]

    def answer(self, data_set: str, where: str) -> Any:
        found = self._in_charge(where) if "competence" in data_set else self._described(where)
        return {"total_count": len(found), "results": found}

    def _in_charge(self, where: str) -> list[Any]:
        communes, kinds = _wanted("code_insee_commune", where), _wanted("code_type_service_local", where)
        return [
            {"code_type_service_local": kind, "id_service_local": json.dumps(names)}
            for (commune, kind), names in self.in_charge.items()
            if commune in communes and kind in kinds
        ]

    def _described(self, where: str) -> list[Any]:
        names = _wanted("id", where)
        return [one for one in self.records if not isinstance(one, dict) or one.get("id") in names]


def _wanted(name: str, where: str) -> list[str]:
    return re.findall(rf'\b{name}="([^"]+)"', where)


FAILURES = {
    "erreur 500": (500, {}, "panne"),
    "renvoi ailleurs": (302, {"Location": "/ailleurs"}, ""),
    "pas du JSON": (200, {}, "<html>Maintenance</html>"),
    "JSON coupé": (200, {"Content-Length": "900"}, '{"results": ['),
    "JSON sans fond": (200, {}, "[" * 100_000),
    "une liste": (200, {}, "[]"),
    "sans résultats": (200, {}, '{"error": "quota"}'),
    "résultats d’une autre sorte": (200, {}, '{"results": "aucun"}'),
    "lignes d’une autre sorte": (200, {}, '{"results": [{"id_service_local": 3, "code_type_service_local": []}]}'),
    "trop long": (200, {}, json.dumps({"results": ["x" * MOST]})),
}
"""Name, and the answer: status, headers, body."""
SLOWNESSES = ("muet", "en-têtes goutte à goutte", "corps goutte à goutte")


@contextmanager
def directory() -> Iterator[Served]:
    """The server, while the block runs."""
    served = Served()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(served))
    served.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        served.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(served: Served) -> type[BaseHTTPRequestHandler]:
    class Handler(_Handler):
        def do_GET(self) -> None:
            with suppress(OSError):  # who asked is gone
                self.respond(served)

    return Handler


class _Handler(BaseHTTPRequestHandler):
    def respond(self, served: Served) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        served.asked.append((parts.path, query))
        if served.failure in SLOWNESSES:
            self._drip(served)
        elif served.failure:
            self._write(*FAILURES[served.failure])
        else:
            told = served.answer(parts.path.split("/")[-2], query["where"])
            self._write(200, {"Content-Type": "application/json"}, json.dumps(told))

    def _write(self, status: int, headers: dict[str, str], body: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def _drip(self, served: Served) -> None:
        """Never an end: nothing, or a letter at a time."""
        if served.failure == "muet":
            served.closing.wait(10)
            return
        self.send_response(200)
        if served.failure == "corps goutte à goutte":
            self.end_headers()
        self.flush_headers()
        while not served.closing.wait(0.05):
            self.wfile.write(b"x")

    def log_message(self, *_given: object) -> None:
        """Quiet."""
