"""Figures are told to this machine alone, by route and by benefit: no token, no address."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator

import pytest
from django.test import Client, override_settings
from prometheus_client import REGISTRY

from config import metrics
from mesaides.simulations.right import Result
from mesaides.simulations.run import calculated
from tests.config.servers import Server, answer, listening, serving

TOKEN = "Zk3v-8sQ_1xYw0aBcDeFgH"  # noqa: S105 - celui d’aucune visite


@pytest.fixture(scope="module")
def held() -> Iterator[socket.socket]:
    with listening() as opened:
        yield opened


@pytest.fixture(scope="module")
def server(held: socket.socket) -> Iterator[Server]:
    with serving(held, METRIQUES="1", WORKERS="2", JOURNAL="json") as running:
        yield running


def counted(text: str, route: str, code: int) -> float:
    found = re.search(rf'reponse_secondes_count{{code="{code}",methode="GET",route="{route}"}} (\S+)', text)
    return float(found[1]) if found else 0


@pytest.mark.usefixtures("server")
class TestOnThisMachine:
    def test_the_processes_count_together(self, held: socket.socket) -> None:
        for _ in range(12):
            assert answer(held, "/sante/")[0] == 200
        status, text = answer(held, "/metriques/")
        assert status == 200
        assert counted(text, "sante", 200) == 12
        assert "mesaides_file_calculs" in text

    def test_an_address_is_told_by_the_name_of_its_route(self, held: socket.socket) -> None:
        assert answer(held, f"/simulation/{TOKEN}")[0] == 301
        assert answer(held, f"/simulation/{TOKEN}/a/b/c/")[0] == 404
        text = answer(held, "/metriques/")[1]
        assert counted(text, "ailleurs", 404) >= 1
        assert TOKEN not in text

    def test_who_comes_through_the_front_server_learns_nothing(self, held: socket.socket) -> None:
        assert answer(held, "/metriques/", **{"X-Forwarded-For": "127.0.0.1"})[0] == 404

    def test_the_journal_names_no_token(self, held: socket.socket, server: Server) -> None:
        answer(held, f"/simulation/{TOKEN}/a/b/c/")
        assert TOKEN not in server.said()
        assert '"Not Found: /simulation/***/a/b/c/"' in server.said()


def test_without_the_setting_there_are_no_figures(client: Client) -> None:
    with override_settings(METRIQUES=False):
        assert client.get("/metriques/").status_code == 404


def test_a_calculation_is_timed_and_what_fails_is_named_by_its_benefit() -> None:
    metrics.listen()

    def told(name: str, **labels: str) -> float:
        return REGISTRY.get_sample_value(name, labels) or 0

    before = told("mesaides_calcul_secondes_count"), told("mesaides_echecs_de_calcul_total", aide="rsa")
    calculated.send(Result, seconds=0.5, failed=["rsa"])
    after = told("mesaides_calcul_secondes_count"), told("mesaides_echecs_de_calcul_total", aide="rsa")
    assert [new - old for old, new in zip(before, after, strict=True)] == [1, 1]
