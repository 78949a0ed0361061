"""A page read by a slow phone: everything it asks for is counted, and when the first benefit is there."""

from __future__ import annotations

from playwright.sync_api import Page

from benchmarks.phone import read
from tests.benchmarks.serving import serving

PAGE = """<!doctype html><html lang="fr"><title>Résultats</title><link rel="stylesheet" href="/style.css">
<main><h1>Vos aides</h1><article>Une aide</article></main>"""


def test_what_a_page_asks_for_is_counted(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    with serving({"/": (200, "", PAGE), "/style.css": (200, "", "main { color: black }")}) as (port, asked):
        found = read(page, session, f"http://127.0.0.1:{port}/")
    assert {"GET /", "GET /style.css"} <= set(asked)
    assert found.requests >= 2
    assert found.bytes > len(PAGE.encode())
    assert found.benefit > 0
    assert found.moved == 0
