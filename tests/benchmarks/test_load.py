"""The clients send each request once, keep the order of the answers, and count percentiles by nearest rank."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from benchmarks.load import percentile, send


class Echo(BaseHTTPRequestHandler):
    """Answers with what it received; refuses an empty text."""

    received: list[str]

    def do_POST(self) -> None:
        text = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).received.append(text.decode())
        self.send_response(200 if text != b"faux" else 422)
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - nom hérité
        """Nothing on the terminal."""


@pytest.fixture
def port() -> Iterator[int]:
    Echo.received = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@pytest.mark.parametrize("clients", [1, 3])
def test_each_request_is_sent_once_and_answers_keep_their_order(port: int, clients: int) -> None:
    bodies = [str(number) for number in range(12)]
    load = send(port, "/", bodies, clients)
    assert [reply.text for reply in load.replies] == bodies
    assert sorted(Echo.received) == sorted(bodies)
    assert all(reply.accepted for reply in load.replies)


def test_a_refusal_is_no_answer(port: int) -> None:
    load = send(port, "/", ["vrai", "faux"], 1)
    assert [reply.accepted for reply in load.replies] == [True, False]


@pytest.mark.parametrize(("rank", "expected"), [(50, 5), (90, 9), (99, 10), (100, 10), (1, 1)])
def test_percentiles_are_by_nearest_rank(rank: float, expected: float) -> None:
    """Of 1 to 10: the smallest value that at least `rank` % of them do not exceed."""
    assert percentile([float(value) for value in range(10, 0, -1)], rank) == expected
