"""A person in front of the site: reads titles, ticks what labels say, types, and goes on."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, Route, ViewportSize, expect

from mesaides.household.periods import Month
from mesaides.questions.french import month_in_french
from tests.journeys.effort import Effort

NARROWEST: ViewportSize = {"width": 320, "height": 640}
"""An ordinary screen enlarged four times (WCAG 1.4.10)."""
ZOOMED: ViewportSize = {"width": 640, "height": 450}
"""The same, enlarged twice."""
NARROW: ViewportSize = {"width": 360, "height": 780}
WIDE: ViewportSize = {"width": 1280, "height": 900}
RELAYOUTS = 30
"""Tenths of a second that a page may take to lay itself out at a new size on a busy machine."""
TOO_WIDE = """() => document.documentElement.scrollWidth <= window.innerWidth ? null :
    [...document.querySelectorAll("body *")]
        .filter(element => element.getBoundingClientRect().right > window.innerWidth)
        .map(element => element.outerHTML.slice(0, 80)).join(" ; ") || "la page elle-même" """
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EXAMINED = {"runOnly": RULES, "resultTypes": ["violations"]}
"""Only faults are detailed: axe-core takes longer to say where each success stands than to find it."""
CAPTURES = os.environ.get("CAPTURES")
"""A folder where to save an image of each page reached, at both widths; none by default."""


class Visitor:
    """Drives a page; each page reached is examined by axe-core, unless it is said not to."""

    def __init__(
        self, page: Page, name: str, *, scripts: bool = True, examines: bool = True, estimates: bool = False
    ) -> None:
        self.page, self.name, self.scripts, self.examines = page, name, scripts, examines
        self.effort = Effort()
        self.screens: list[str] = []
        self.foreign: list[str] = []
        page.set_viewport_size(WIDE)
        if not estimates:  # a calculation a page would slow everything down: visits that look at it ask for it
            page.route(re.compile("/estimation/$"), _unless_followed)

    def opens(self, address: str) -> Visitor:
        self.page.on("request", lambda request: self._note(request.url, address))
        self.page.goto(address)
        return self.sees_an_accessible_page()

    def starts(self) -> Visitor:
        self.presses(self.page.get_by_role("button", name="Commencer ma simulation"))
        return self

    def reads(self, title: str) -> Visitor:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(spaced(title))
        return self.sees_an_accessible_page()

    def dates(self, question: str, day: str) -> Visitor:
        """A day such as « 31/05/1990 », or « 01/01/N-20 » for twenty years before this one."""
        group, texts = self._group(question), _dated(day).split("/")
        for label, text in zip(("Jour", "Mois", "Année"), texts, strict=True):
            self.writes(group.get_by_label(label, exact=True), text)
        self.effort.types("\t".join(texts))
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
            chosen = self._choice(label, under)
            self.chooses(chosen)
            self.effort.chooses(chosen)
        return self

    def types(self, label: str, text: str, *, under: str = "") -> Visitor:
        place: Page | Locator = self._group(under) if under else self.page
        self.writes(place.get_by_label(spaced(label)), text)
        self.effort.types(text)
        return self

    def types_in_month(self, ago: int, text: str, *, under: str = "") -> Visitor:
        return self.types(month_in_french(Month.of(_today()).shift(-ago)).capitalize(), text, under=under)

    def goes_on(self) -> Visitor:
        self.effort.clicks()
        self.presses(self.page.get_by_role("button", name="Continuer"))
        return self

    def writes(self, box: Locator, text: str) -> None:
        """How a box is filled; with `chooses` and `presses`, what depends on the hand."""
        box.fill(text)

    def chooses(self, choice: Locator) -> None:
        choice.check(force=True)

    def presses(self, target: Locator) -> None:
        target.click()

    def answers(self, title: str, *actions: Callable[[Visitor], object]) -> Visitor:
        """Reads a page, does what is told, and goes on."""
        self.reads(title)
        for action in actions:
            action(self)
        return self.goes_on()

    def follows(self, link: str) -> Visitor:
        if self.effort.screens:
            self.effort.clicks()
        self.presses(self.page.get_by_role("link", name=spaced(link)).first)
        return self

    @property
    def token(self) -> str:
        return re.search(r"/simulation/([^/]+)/", self.page.url)[1]  # type: ignore[index]  # the page of a visit

    def sees_an_accessible_page(self) -> Visitor:
        self.screens.append(self.page.url)
        self.effort.arrives(self.page)
        return self._examined() if self.examines else self

    def _examined(self) -> Visitor:
        for size in (NARROWEST, ZOOMED):
            self._fits(size)
        for size in (NARROW, WIDE):
            self._fits(size)
            self._capture(size["width"])
            if self.scripts:  # axe-core is itself a script
                found = Axe().run(self.page, options=EXAMINED)
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
        return self.page.get_by_role("group", name=spaced(question)).first

    def _choice(self, label: str, under: str) -> Locator:
        place: Page | Locator = self._group(under) if under else self.page
        name = re.compile(rf"^\s*{spaced(label).pattern}")
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


def _today() -> date:
    return date.today()  # noqa: DTZ011 - le jour du visiteur est celui du serveur


def _dated(day: str) -> str:
    return re.sub(r"N-(\d+)", lambda found: str(_today().year - int(found[1])), day)


def _unless_followed(route: Route) -> None:
    route.continue_() if route.request.is_navigation_request() else route.abort()


def spaced(text: str) -> re.Pattern[str]:
    """The text, whatever the spaces and apostrophes it is printed with."""
    parts = re.split(r"\s+", text.strip())
    return re.compile(r"\s+".join(re.escape(part) for part in parts))
