"""The page of the guide, put as it is on another site: a visitor learns there what the API says."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.api.samples import SITE
from tests.journeys.test_embedding import host

GUIDE = (Path(__file__).parents[2] / "docs/how-to/utiliser-l-api.md").read_text("utf-8")
(PAGE,) = re.findall(r"^```html\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)


def test_it_has_fifteen_lines() -> None:
    assert PAGE.count("\n") == 15


def test_a_visitor_of_another_site_learns_the_rights(page: Page, live_server: LiveServer) -> None:
    """651.69 € of RSA for a person alone since April 2026, less 12 % for who has housing benefit: 573.49 €."""
    with host(PAGE.replace(SITE, live_server.url)) as town:
        page.goto(town)
        page.get_by_label("Date de naissance").fill("1990-05-31")
        page.get_by_label("Loyer sans les charges").fill("450")
        page.get_by_role("button", name="Calculer").click()
        rsa = page.get_by_role("listitem").filter(has_text="Revenu de solidarité active")
        expect(rsa).to_have_text("Revenu de solidarité active : 573,49 € par mois", timeout=120_000)
        page.get_by_label("Date de naissance").fill("2090-05-31")
        page.get_by_role("button", name="Calculer").click()
        expect(page.get_by_role("listitem")).to_have_count(1, timeout=120_000)
        expect(page.get_by_role("listitem")).to_contain_text("Cette naissance est à venir")
        assert page.context.cookies() == []
