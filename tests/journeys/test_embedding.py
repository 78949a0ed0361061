"""The simulator inside another site, on another origin: as tall as its page, no cookie, nothing for strangers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.test import override_settings
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from config.headers import content_policy

pytestmark = pytest.mark.django_db(transaction=True)

STARTED = "Commencer ma simulation"


@contextmanager
def host(snippet: str) -> Iterator[str]:
    """A page of another site that holds this snippet, between a text and another; its origin."""
    html = f"<!doctype html><html lang=fr><title>Mairie</title><p>Avant</p>{snippet}<p id=apres>Après</p>".encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html)

        def log_message(self, *_told: object) -> None:
            """Nothing on the console."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_visit_starts_inside_the_page_of_a_town(page: Page, live_server: LiveServer) -> None:
    snippet = f'<script src="{live_server.url}/static/web/integrer.js" data-commune="31555"></script>'
    with host(snippet) as town, override_settings(CONTENT_SECURITY_POLICY=content_policy([town])):
        page.goto(town)
        inside = page.frame_locator("iframe")
        expect(inside.get_by_text("Pour Toulouse")).to_be_visible()
        _is_as_tall_as_its_page(page)
        inside.get_by_role("button", name=STARTED).click()
        expect(inside.get_by_role("heading", level=1)).to_be_visible()
        _is_as_tall_as_its_page(page)
        assert page.context.cookies() == []


def _is_as_tall_as_its_page(page: Page) -> None:
    """Nothing is hidden below the frame, and nothing has to be scrolled inside it."""
    page.wait_for_function(
        "height => Math.abs(document.querySelector('iframe').getBoundingClientRect().height - height) <= 1",
        arg=page.frames[1].evaluate("Math.ceil(document.body.getBoundingClientRect().height)"),
    )
    assert page.frames[1].evaluate("document.documentElement.scrollHeight - document.documentElement.clientHeight") <= 1


def test_a_site_that_is_not_on_the_list_shows_nothing(page: Page, live_server: LiveServer) -> None:
    with host(f'<iframe src="{live_server.url}/" title="essai"></iframe>') as stranger:
        page.goto(stranger)
        expect(page.get_by_text("Après")).to_be_visible()
        expect(page.frame_locator("iframe").get_by_role("button", name=STARTED)).to_have_count(0)
