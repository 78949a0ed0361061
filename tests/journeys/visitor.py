"""A person in front of the site: reads titles, ticks what labels say, types, and goes on."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, ViewportSize, expect

from mesaides.household.periods import Month
from mesaides.questions.french import month_in_french

NARROWEST: ViewportSize = {"width": 320, "height": 640}
"""An ordinary screen enlarged four times (WCAG 1.4.10)."""
NARROW: ViewportSize = {"width": 360, "height": 780}
WIDE: ViewportSize = {"width": 1280, "height": 900}
RELAYOUTS = 30
"""Tenths of a second that a page may take to lay itself out at a new size on a busy machine."""
TOO_WIDE = """() => document.documentElement.scrollWidth <= window.innerWidth ? null :
    [...document.querySelectorAll("body *")]
        .filter(element => element.getBoundingClientRect().right > window.innerWidth)
        .map(element => element.outerHTML.slice(0, 80)).join(" ; ") || "la page elle-même" """
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CAPTURES = os.environ.get("CAPTURES")
"""A folder where to save an image of each page reached, at both widths; none by default."""


class Visitor:
    """Drives a page; each page reached is examined by axe-core."""

    def __init__(self, page: Page, name: str, *, scripts: bool = True) -> None:
        self.page, self.name, self.scripts = page, name, scripts
        self.screens: list[str] = []
        self.foreign: list[str] = []
        page.set_viewport_size(WIDE)

    def opens(self, address: str) -> Visitor:
        self.page.on("request", lambda request: self._note(request.url, address))
        self.page.goto(address)
        return self.sees_an_accessible_page()

    def starts(self) -> Visitor:
        self.page.get_by_role("button", name="Commencer ma simulation").click()
        return self

    def reads(self, title: str) -> Visitor:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(_spaced(title))
        return self.sees_an_accessible_page()

    def dates(self, question: str, day: str) -> Visitor:
        group = self._group(question)
        for label, text in zip(("Jour", "Mois", "Année"), day.split("/"), strict=True):
            group.get_by_label(label, exact=True).fill(text)
        return self

    def finds(self, question: str, typed: str, name: str) -> Visitor:
        """Types a commune and chooses it among those that answer; without scripts, one more page shows them."""
        self.types(question, typed)
        if not self.scripts:
            self.goes_on()
            self.sees_an_accessible_page()
        return self.ticks(name)

    def ticks(self, *labels: str, under: str = "") -> Visitor:
        for label in labels:
            self._choice(label, under).check(force=True)
        return self

    def types(self, label: str, text: str) -> Visitor:
        self.page.get_by_label(_spaced(label)).fill(text)
        return self

    def types_in_month(self, ago: int, text: str) -> Visitor:
        month = Month.of(date.today()).shift(-ago)  # noqa: DTZ011 - le jour du visiteur est celui du serveur
        return self.types(month_in_french(month).capitalize(), text)

    def goes_on(self) -> Visitor:
        self.page.get_by_role("button", name="Continuer").click()
        return self

    def answers(self, title: str, *actions: Callable[[Visitor], object]) -> Visitor:
        """Reads a page, does what is told, and goes on."""
        self.reads(title)
        for action in actions:
            action(self)
        return self.goes_on()

    def follows(self, link: str) -> Visitor:
        self.page.get_by_role("link", name=_spaced(link)).first.click()
        return self

    @property
    def token(self) -> str:
        return re.search(r"/simulation/([^/]+)/", self.page.url)[1]  # type: ignore[index]  # the page of a visit

    def sees_an_accessible_page(self) -> Visitor:
        self.screens.append(self.page.url)
        self._fits(NARROWEST)
        for size in (NARROW, WIDE):
            self._fits(size)
            self._capture(size["width"])
            if self.scripts:  # axe-core is itself a script
                found = Axe().run(self.page, options={"runOnly": RULES})
                assert found.violations_count == 0, f"{self.page.url}\n{found.generate_report()}"
        return self

    def _fits(self, size: ViewportSize) -> None:
        self.page.set_viewport_size(size)
        for _ in range(RELAYOUTS):
            if not (too_wide := self.page.evaluate(TOO_WIDE)):
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(f"{self.page.url} déborde à {size['width']} px : {too_wide}")

    def _group(self, question: str) -> Locator:
        return self.page.get_by_role("group", name=_spaced(question)).first

    def _choice(self, label: str, under: str) -> Locator:
        place: Page | Locator = self._group(under) if under else self.page
        name = re.compile(rf"^\s*{_spaced(label).pattern}")
        return place.get_by_role("radio", name=name).or_(place.get_by_role("checkbox", name=name)).first

    def _capture(self, width: int) -> None:
        if CAPTURES:
            slug = (
                re.sub(r"\W+", "-", self.page.url.split("/simulation/")[-1].split("/", 1)[-1]).strip("-") or "accueil"
            )
            path = Path(CAPTURES) / f"{self.name}-{len(self.screens):02d}-{slug[:60]}-{width}.png"
            self.page.screenshot(path=str(path), full_page=True)

    def _note(self, url: str, home: str) -> None:
        if not url.startswith((home.rstrip("/"), "data:")):
            self.foreign.append(url)


def _spaced(text: str) -> re.Pattern[str]:
    """The text, whatever the spaces and apostrophes it is printed with."""
    parts = re.split(r"\s+", text.strip())
    return re.compile(r"\s+".join(re.escape(part) for part in parts))
