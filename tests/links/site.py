"""A real site on this machine, whose pages fail in all the ways that sites do."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from mesaides.links.turns import Manners

QUICK = Manners(seconds=1.5, attempts=2, backoff=0.01, pause=0, sites=4)
"""The manners of the tests: nobody else is on the site."""

LONG = "Cette aide est versée aux jeunes de la commune qui préparent leur permis de conduire. " * 4


def page(title: str, body: str = LONG) -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{body}</p></body></html>"


@dataclass
class Site:
    """Its pages: a status, headers, a body; and what was asked of it."""

    pages: dict[str, tuple[int, dict[str, str], str]] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    at_once: int = 0
    most_at_once: int = 0
    address: str = ""
    closing: threading.Event = field(default_factory=threading.Event)

    def gives(self, path: str, body: str = "", status: int = 200, **headers: str) -> str:
        """Add a page; gives its whole address."""
        self.pages[path] = (status, {"Content-Type": "text/html; charset=utf-8"} | headers, body)
        return self.address + path

    def leads(self, path: str, to: str, status: int = 302) -> str:
        return self.gives(path, status=status, Location=to)


@contextmanager
def site() -> Iterator[Site]:
    """The site, served while the block runs."""
    served = Site()
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


def _handler(served: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked[self.path] += 1
            served.at_once += 1
            served.most_at_once = max(served.most_at_once, served.at_once)
            served.closing.wait(0.02)
            status, headers, body = served.pages.get(self.path, (404, {}, "absent"))
            if status == 0:
                served.closing.wait(5)  # never answers
                return
            served.at_once -= 1
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self._write(body)

        def _write(self, body: str) -> None:
            """« goutte »: a letter at a time, for ever."""
            while body == "goutte" and not served.closing.wait(0.1):
                self.wfile.write(b".")
                self.wfile.flush()
            self.wfile.write(body.encode())

        def log_message(self, *_given: object) -> None:
            """Quiet."""

    return Handler
