"""The access keys of the whole situation, pressed in a real browser: chapters, saving, the rights."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import CDPSession, Page
from pytest_django.live_server_helper import LiveServer

from mesaides.simulations.visits import find_visit, open_visit, save_answers
from tests.questions.households import SINGLE

pytestmark = pytest.mark.django_db(transaction=True)

ALT = 1


def presses(browser: CDPSession, key: str) -> None:
    """Alt and a key, as the window system gives them to the browser: with the sign that the key alone would write.

    Playwright's own `press` leaves that sign out, and the browser then takes the key for no access key.
    """
    code = f"Digit{key}" if key.isdigit() else f"Key{key.upper()}"
    told = {
        "modifiers": ALT,
        "key": key,
        "code": code,
        "windowsVirtualKeyCode": ord(key.upper()),
        "unmodifiedText": key,
    }
    for kind in ("rawKeyDown", "keyUp"):
        browser.send("Input.dispatchKeyEvent", {"type": kind, **told})


def test_each_key_does_what_the_page_says(page: Page, live_server: LiveServer) -> None:
    token = open_visit().token
    save_answers(token, SINGLE)
    page.goto(f"{live_server.url}/simulation/{token}/situation/")
    browser, chapters = page.context.new_cdp_session(page), page.locator("nav a[accesskey]").all()
    assert len(chapters) >= 4
    for chapter in chapters:
        presses(browser, chapter.get_attribute("accesskey") or "")
        place = (chapter.get_attribute("href") or "").removeprefix("#")
        page.wait_for_function("place => document.activeElement.id === place", arg=place)
    page.get_by_label("Quel est votre loyer").fill("512")
    with page.expect_navigation():
        presses(browser, "s")
    assert find_visit(token).answers["logement.loyer"] == 512
    page.route(re.compile("/situation/$"), lambda route: route.fulfill(body="", content_type="text/html"))
    with page.expect_request(lambda sent: sent.method == "POST") as asked:
        presses(browser, "r")
    assert "suite=resultats" in (asked.value.post_data or "")
