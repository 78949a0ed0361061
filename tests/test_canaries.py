"""Nothing that a person answers, nor the link of a visit, is in what the service writes: journals, errors, database."""

from __future__ import annotations

import base64
import http.client
import io
import json
import logging
import os
import re
import socket
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import quote, urlencode

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver
from django.utils import timezone

from benchmarks.servers import HOST, Server, first_answer, free_port, running
from config.logs import MaskingFormatter
from mesaides.cli.lot.chunk import Job
from mesaides.cli.lot.json_layout import JsonLayout
from mesaides.cli.lot.json_lines import JsonLines
from mesaides.cli.lot.work import Work
from mesaides.handovers.consents import consents_of, give
from mesaides.handovers.models import Handover
from mesaides.handovers.parcels import Item, Parcel
from mesaides.handovers.partners import partners
from mesaides.handovers.tokens import verified
from mesaides.simulations.visits import open_visit, save_answers
from tests.canaries import leaked
from tests.cli.lot.rows import DAY, write_jsonl
from tests.handovers.declared import KEY, TOWN, declared
from tests.household.households import household
from tests.questions.households import SINGLE

COMMUNE, AMOUNT, WORDS, BORN = "Zibeline-les-Bains", "7017,17", "quatre cent douze et des zibelines", "1937-05-31"
MAIL, FOLLOWED = "zibeline.martre@exemple.fr", "un-suivi-de-zibelines-en-minuscules-sans-fin-1"
LINK = f"eyJhbGciOiJIUzI1NiJ9.{'Zibeline' * 9}.{'Martre42' * 6}"
PLANTED = [COMMUNE, AMOUNT, AMOUNT.replace(",", "."), WORDS, BORN, "31/05/1937", MAIL, FOLLOWED, LINK]

FORM = "application/x-www-form-urlencoded"

SERVER = """
from config.gunicorn import *

def on_starting(_server):
    from django.core.management import call_command
    from django.db import connections
    call_command("migrate", verbosity=0)
    connections.close_all()
"""
"""The server of production, that prepares its database instead of the engine: nothing is computed here."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "gunicorn.py").write_text(SERVER, "utf-8")
    port = free_port()
    environment = {
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'visites.sqlite3'}",
        "BIND": f"{HOST}:{port}",
        "WORKERS": "1",
        "ACCESS_LOG": str(tmp_path / "acces.log"),
        "METRIQUES": "1",
    }
    command = ["gunicorn", "config.wsgi", "--config", str(tmp_path / "gunicorn.py")]
    with running([os.sys.executable, "-m", *command], port, environment) as server:
        yield server


class Visitor:
    """Someone whose every request tells something of a household."""

    def __init__(self, server: Server) -> None:
        self.server, self.token, self.link = server, "", ""
        first_answer(server, "GET", "/robots.txt")
        self.token = self.asks("POST", "/simulation/")[1].split("/")[2]

    def asks(self, method: str, address: str, body: str = "", kind: str = FORM) -> tuple[int, str, str]:
        """The status, where it leads, and the text."""
        told = {"Content-Type": kind, "Referer": f"http://{HOST}/simulation/{self.token}/"}
        connection = http.client.HTTPConnection(HOST, self.server.port, timeout=60)
        connection.request(method, address, body, told)
        response = connection.getresponse()
        text = response.read().decode()
        connection.close()
        return response.status, response.getheader("Location", ""), text

    def posts(self, page: str, **fields: str) -> int:
        named = {name.replace("__", "-"): value for name, value in fields.items()}
        return self.asks("POST", f"/simulation/{self.token}/{page}/", urlencode(named))[0]

    def sends(self, line: str) -> None:
        """A request that is not HTTP."""
        with socket.create_connection((HOST, self.server.port), timeout=60) as raw:
            raw.sendall(f"{line}\r\n\r\n".encode())
            raw.recv(65536)


def answers(visitor: Visitor) -> None:
    """Pages filled in rightly, wrongly, too long."""
    born = {f"demandeur__date_naissance__{part}": n for part, n in (("jour", "31"), ("mois", "5"), ("annee", "1937"))}
    assert visitor.posts("vous-identite", **born, demandeur__nationalite="francaise") == 303
    assert visitor.posts("loyer", logement__loyer=AMOUNT) in {303, 422}
    assert visitor.posts("logement", logement__commune=COMMUNE, logement__loyer=WORDS) == 422
    assert visitor.posts("vous-identite", **{f"champ{n}": WORDS for n in range(1500)}) in {400, 413}
    assert visitor.posts("vous-identite", demandeur__nationalite=WORDS * 100_000) in {400, 413, 422}


def searches(visitor: Visitor) -> None:
    """Addresses that carry what is looked for."""
    for path in ("/communes/?q={}", "/aides/?q={}&commune={}", "/territoires/?commune={}", "/api/v1/communes?q={}"):
        assert visitor.asks("GET", path.replace("{}", quote(COMMUNE)))[0] == 200
    assert visitor.asks("GET", f"/api/v1/communes?limite={quote(WORDS)}&q=a")[0] == 422
    assert visitor.asks("GET", f"/simulation/{visitor.token}/recapitulatif/?retour={quote(WORDS)}")[0] == 303


def calls_the_api(visitor: Visitor) -> None:
    wrong = {"demandeur": {"date_naissance": BORN, "activites": [WORDS]}, "logement": {"commune": COMMUNE}}
    for body in (json.dumps(wrong), json.dumps(wrong)[:-2], json.dumps(wrong, ensure_ascii=False).upper()):
        assert visitor.asks("POST", "/api/v1/simulations", body, "application/json")[0] in {400, 422}


def asks_for_mails_and_tells_of_them(visitor: Visitor) -> None:
    """The forms of the recap and of a gap, and a follow-up that there is not."""
    assert visitor.posts("courriel", adresse=MAIL, suivi="oui") == 303
    assert visitor.posts("courriel", adresse=f"{MAIL}@") == 422
    assert visitor.posts("aides/aide-logement/ecart", decision="accordee", montant=AMOUNT, accord="oui") == 303
    for page in ("", "arreter/", "aide-logement/", f"aide-logement/merci/?reponse={quote(WORDS)}"):
        assert visitor.asks("GET", f"/suivi/{FOLLOWED}/{page}")[0] in {200, 404}
    assert visitor.asks("POST", f"/suivi/{FOLLOWED}/aide-logement/", f"reponse={quote(WORDS)}")[0] == 404


def hands_over(visitor: Visitor) -> None:
    """A link that is no good, sent by a partner, in the body, in an address, under a key; consents withdrawn."""
    sent = json.dumps({"lien": LINK, "champs": [WORDS]})
    assert visitor.asks("POST", "/api/v1/transmissions", sent, "application/json")[0] == 403
    assert visitor.asks("GET", f"/api/v1/transmissions?lien={LINK}")[0] == 405
    assert visitor.asks("GET", f"/?transmission={LINK}")[0] == 200
    assert visitor.posts("partages", partage=WORDS) == 303
    assert visitor.posts("transmettre/mairie-exemple", accord=WORDS) == 303


def confides(visitor: Visitor) -> None:
    """The link is made, opened, used where it is closed, mistyped, taken back, and tried again."""
    assert visitor.posts("confier", geste="confier") == 303
    shown = visitor.asks("GET", f"/simulation/{visitor.token}/confier/")[2]
    visitor.link = re.search(r"/simulation/([^/]+)/</code>", shown)[1]
    rent = urlencode({"logement-loyer": AMOUNT})
    assert visitor.asks("POST", f"/simulation/{visitor.link}/loyer/?montant={AMOUNT}", rent)[0] in {303, 422}
    assert visitor.asks("POST", f"/simulation/{visitor.link}/effacer/", f"texte={quote(WORDS)}")[0] == 403
    assert visitor.asks("GET", f"/simulations/{visitor.link}/")[0] == 404
    assert visitor.posts("confier", geste="retirer") == 303
    assert visitor.asks("GET", f"/simulation/{visitor.link}/situation/")[0] == 404


def mistakes_the_link(visitor: Visitor) -> None:
    """The token under another address than ours, cut, or in what is not even HTTP."""
    mistaken = (
        "/simulations/{}/",
        "/fr/simulation/{}/loyer/",
        "/{}",
        "/simulation/{}/rien/du/tout/",
        "//simulation//{}/",
    )
    for path in mistaken:
        assert visitor.asks("GET", path.format(visitor.token))[0] in {301, 404}
    visitor.sends(f"GET /simulation/{visitor.token}/loyer/?montant={AMOUNT} HTTP/9.9")
    visitor.sends(f"GET /simulation/{visitor.token}/{COMMUNE}")


def test_a_server_writes_nothing_of_those_it_serves(server: Server, tmp_path: Path) -> None:
    visitor = Visitor(server)
    for lives in (
        answers,
        searches,
        calls_the_api,
        asks_for_mails_and_tells_of_them,
        hands_over,
        confides,
        mistakes_the_link,
    ):
        lives(visitor)
    public = [visitor.asks("GET", f"/{pattern.pattern}")[2] for pattern in _plain_addresses()]
    with sqlite3.connect(tmp_path / "visites.sqlite3") as broken:  # from here on, every page of a visit fails
        database = b"".join(path.read_bytes() for path in tmp_path.glob("visites.sqlite3*"))
        broken.execute("DROP TABLE simulations_storedvisit")
    assert visitor.posts("loyer", logement__loyer=AMOUNT) >= 500
    server.log.seek(0)
    wrote = {"console": server.log.read(), "accesses": (tmp_path / "acces.log").read_text("utf-8")}
    assert "POST /simulation/***/loyer/" in wrote["accesses"]
    assert "POST /suivi/***/aide-logement/" in wrote["accesses"]
    assert "Not Found" in wrote["console"]
    for place, text in {**wrote, "public pages": "".join(public)}.items():
        assert leaked([*PLANTED, visitor.token, visitor.link], text.encode()) == [], place
    assert leaked([*PLANTED, visitor.token, visitor.link], database) == []


def _plain_addresses() -> Iterator[URLPattern]:
    """The addresses of the whole site that take no part: home, search engines' files, figures if there are."""
    for pattern in get_resolver().url_patterns + _pages():
        if isinstance(pattern, URLPattern) and not pattern.pattern.regex.groupindex and pattern.name != "commencer":
            yield pattern


def _pages() -> list[Any]:
    return [one for inside in get_resolver().url_patterns if not str(inside.pattern) for one in inside.url_patterns]


@pytest.fixture
def console() -> Iterator[Callable[[], str]]:
    """What the service writes on the console from now on, put into words as its settings say."""
    (real,) = [one for one in logging.root.handlers if isinstance(one.formatter, MaskingFormatter)]
    console = logging.StreamHandler(io.StringIO())
    console.setFormatter(real.formatter)
    logging.root.addHandler(console)
    yield console.stream.getvalue
    logging.root.removeHandler(console)


def failing(*_given: Any, **_named: Any) -> NoReturn:
    """A calculation that fails, and whose error quotes the household."""
    try:
        {}[WORDS]
    except KeyError as error:
        raise ValueError(f"{AMOUNT} à {COMMUNE}, né le {BORN}") from error


@pytest.mark.django_db
def test_a_calculation_that_fails_on_a_page_is_told_without_its_values(
    console: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    token = open_visit().token
    save_answers(token, SINGLE)
    monkeypatch.setattr("mesaides.web.views.computing.simulate", failing)
    response = Client(raise_request_exception=False).get(f"/simulation/{token}/resultats/")
    told = console()
    assert response.status_code == 500
    assert "Une erreur est survenue" in response.content.decode()
    assert "ValueError" in told
    assert ", in failing" in told, "where it failed is told"
    assert leaked([*PLANTED, token], told.encode() + response.content) == []


@pytest.mark.django_db
def test_a_hand_over_is_told_by_its_partner_alone(console: Callable[[], str], tmp_path: Path) -> None:
    """Given, read, asked again, withdrawn: the console and the rows have nothing of the person nor of the link."""
    token, here, now = open_visit().token, "mairie-exemple", timezone.now()
    items = (Item("a", "a", "Le loyer", AMOUNT, AMOUNT), Item("b", "b", "Le lieu", COMMUNE, COMMUNE))
    with declared(tmp_path, mairie_exemple=TOWN):
        read, waiting = (give(token, partners()[here], Parcel(items), now) for _ in range(2))
        rows = b"".join(bytes(one.sealed) + bytes(one.record) for one in Handover.objects.all())
        identity = base64.b64encode(f"{here}:{KEY}".encode()).decode()
        sent = {"content_type": "application/json", "headers": {"Authorization": f"Basic {identity}"}}
        replies = [Client().post("/api/v1/transmissions", json.dumps({"lien": read}), **sent) for _ in range(2)]
        Client().post(f"/simulation/{token}/partages/", {"partage": consents_of(token, now)[0].name})
    assert [one.status_code for one in replies] == [200, 403]
    told = console()
    assert "Une transmission est refusée" in told
    secrets = [*PLANTED, token, read, waiting, KEY, identity, verified(read).secret]
    assert leaked(secrets, told.encode() + rows + replies[1].content) == []


def test_a_calculation_that_fails_for_the_api_is_told_without_its_values(
    console: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mesaides.api.simulations.simulate", failing)
    response = Client().post("/api/v1/simulations", json.dumps(household()), content_type="application/json")
    told = console()
    assert response.status_code == 500
    assert "ValueError" in told
    assert leaked(PLANTED, told.encode() + response.content) == []


def test_a_batch_that_fails_is_told_without_its_values(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a line of the file has is told in the file of rejects, which is for whoever has the file; nowhere else."""
    monkeypatch.setattr("mesaides.cli.lot.chunk.simulate_many", failing)
    source, work = JsonLines(write_jsonl(tmp_path / "a.jsonl", [household()])), Work(tmp_path / "b.jsonl")
    work.open()
    with caplog.at_level(logging.DEBUG, "mesaides"):
        assert Job(source, JsonLayout(), work, DAY).do(0, list(source.rows())).rejected == 1
    told = caplog.text + "".join(capfd.readouterr())
    assert "ValueError" in told
    assert leaked(PLANTED, told.encode()) == []
