"""A small site for the tests of benches: what each address answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

Answer = tuple[int, str, str]
"""A status, an address to go to, a text."""


@contextmanager
def serving(answers: Mapping[str, Answer]) -> Iterator[tuple[int, list[str]]]:
    """Its port, and what it was asked, in order."""
    asked: list[str] = []

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, location, text = answers.get(self.path, (404, "", "<h1>Rien</h1>"))
            asked.append(f"{self.command} {self.path} {self._body()}".strip())
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(text.encode())))
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(text.encode())

        def do_POST(self) -> None:
            self.do_GET()

        def _body(self) -> str:
            return self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()

        def log_message(self, *_told: object) -> None:
            """Nothing: what it was asked is kept."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port, asked
        server.shutdown()
