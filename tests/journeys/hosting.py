"""A site of somebody else, on another origin, that shows the simulator inside its page; and a guest of that page."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Frame, Locator, Page

from tests.journeys.visitor import Visitor

SAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "exemples" / "page-hote.html"
OURS = "https://aides.exemple.fr"
"""Our site, in the page that is given as an example."""

SHIFTS = """
window.shifted = 0;
new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""
"""Adds up what moves without being asked to (Layout Instability, as in « cumulative layout shift »), in each frame."""

SETTLED = """() => new Promise(settled => {
    const ends = document.documentElement;
    requestAnimationFrame(() => setTimeout(() => settled(ends.scrollHeight - ends.clientHeight <= 1), 200));
})"""
"""Nothing is left to scroll inside the frame, and a moment has passed."""


def sample(site: str) -> str:
    """The page given as an example, that shows this site."""
    return SAMPLE.read_text(encoding="utf-8").replace(OURS, site)


def small(snippet: str) -> str:
    """A page that holds this snippet, between a text and another."""
    return f"<!doctype html><html lang=fr><title>Mairie</title><p>Avant</p>{snippet}<p id=apres>Après</p>"


@contextmanager
def host(html: str) -> Iterator[str]:
    """The origin where the page is: « 127.0.0.1 », which is another site than the « localhost » of the one it shows."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *_told: object) -> None:
            """Nothing on the console."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Inside:
    """The frame, with what only its page can do."""

    def __init__(self, page: Page, frame: Frame) -> None:
        self._page, self._frame = page, frame

    def __getattr__(self, name: str) -> Any:
        return getattr(self._frame if hasattr(self._frame, name) else self._page, name)


class Guest(Visitor):
    """Answers inside a frame, once the page that holds it has made room for the new one."""

    def reads(self, title: str) -> Visitor:
        super().reads(title)
        self.page.wait_for_function(SETTLED)
        return self

    def chooses(self, choice: Locator) -> None:
        """Once the box stands still: to bring it in sight moves the page that holds the frame too."""
        choice.scroll_into_view_if_needed()
        super().chooses(choice)


def guest(page: Page, name: str) -> Guest:
    """A person who answers inside the frame of this page."""
    inside: Any = Inside(page, page.frames[1])
    return Guest(inside, name, examines=False)
