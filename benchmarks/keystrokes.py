"""The same person, by keyboard alone: page after page as a citizen, or on the one page of the whole situation.

python -m benchmarks.keystrokes
"""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Browser, Locator, Page, Route, expect, sync_playwright

from benchmarks.report import Figure, publish
from benchmarks.servers import HOST, first_answer, ours
from tests.browser import launch
from tests.journeys import people
from tests.journeys.keyboard import KeyboardVisitor
from tests.journeys.visitor import Visitor, _dated, spaced

COUNTS = """addEventListener("keydown", key => {
    if (!key.ctrlKey) sessionStorage.touches = Number(sessionStorage.touches || 0) + 1;
}, true)"""
"""Every key that is pressed, but « Ctrl A », which only the script needs."""

LIGHT = "tests/config/light_gunicorn.py"
"""Nothing is computed here: the engine is not made ready."""
LONGEST = 60_000
"""Milliseconds that a busy machine may take to answer: no figure depends on it."""
RESULTS = "Les résultats"
"""The title of the page that stands for them."""

Answers = Callable[[Visitor], None]
Measure = Callable[[Page, str, Answers], tuple[int, KeyboardVisitor]]

PERSONAS: dict[str, Answers] = {
    "personne seule en emploi": people.single_worker,
    "couple, deux enfants": people.couple_with_two_children,
    "couple à la retraite": people.retired_couple,
}


def main(_arguments: list[str] | None = None) -> None:
    """Enter each person both ways, publish the keys."""
    with ours(workers=1, config=LIGHT) as server, sync_playwright() as playwright:
        first_answer(server, "GET", "/")
        measure(launch(playwright), f"http://{HOST}:{server.port}")


def measure(browser: Browser, site: str) -> None:
    figures = [figure for name, answers in PERSONAS.items() for figure in _figures(browser, site, name, answers)]
    publish("keystrokes", "Les touches d’un dossier, au clavier seul", figures, {"chromium": browser.version})


def _figures(browser: Browser, site: str, name: str, answers: Answers) -> list[Figure]:
    many, _path = _measured(browser, site, answers, keys_of_the_path)
    few, _whole = _measured(browser, site, answers, keys_of_the_one_page)
    return [
        Figure(f"{name} : parcours", many, "touches"),
        Figure(f"{name} : toute la situation", few, "touches"),
        Figure(f"{name} : rapport", few / many, under=1),
    ]


def _measured(browser: Browser, site: str, answers: Answers, keys: Measure) -> tuple[int, KeyboardVisitor]:
    with browser.new_context(locale="fr-FR", timezone_id="Europe/Paris") as context:
        return keys(context.new_page(), site, answers)


class WholeVisitor(KeyboardVisitor):
    """Answers on the one page; saves with Enter when what is to be answered is not there yet."""

    part: Locator

    def reads(self, title: str) -> WholeVisitor:
        part = self._part(title)
        if part.count() == 0:
            self.page.keyboard.press("Enter")
            expect(part).to_have_count(1, timeout=LONGEST)
        self.part = part
        return self

    def goes_on(self) -> WholeVisitor:
        """Nothing to press: the next question is below."""
        return self

    def dates(self, question: str, day: str) -> WholeVisitor:
        self.writes(self.part.get_by_label(spaced(question)), _dated(day).replace("/", ""))
        return self

    def types(self, label: str, text: str, *, under: str = "") -> WholeVisitor:
        place = self._group(under) if under else self.part
        self.writes(place.get_by_label(spaced(label)), text)
        return self

    def asks_for_the_rights(self) -> None:
        self.presses(self.page.get_by_role("button", name="Voir les droits"))
        expect(self.page).to_have_title(RESULTS, timeout=LONGEST)

    def chooses(self, choice: Locator) -> None:
        """Some choices come with an age, once it is saved."""
        if choice.count() == 0:
            self.page.keyboard.press("Enter")
        super().chooses(choice)

    def writes(self, box: Locator, text: str) -> None:
        self._reaches(box)
        self.page.keyboard.type(text)

    def _part(self, title: str) -> Locator:
        told = self.page.locator("h3, legend > span, label").filter(
            has_text=re.compile(rf"^\s*{spaced(title).pattern}")
        )
        return self.page.locator(".entiere__page").filter(has=told)

    def _group(self, question: str) -> Locator:
        return self.part.get_by_role("group", name=spaced(question)).first

    def _choice(self, label: str, under: str) -> Locator:
        place = self._group(under) if under else self.part
        name = re.compile(rf"^\s*{spaced(label).pattern}")
        return place.get_by_role("radio", name=name).or_(place.get_by_role("checkbox", name=name)).first


def keys_of_the_path(page: Page, site: str, answers: Answers) -> tuple[int, KeyboardVisitor]:
    """The keys from the first question to the results, one page after the other."""
    visitor = KeyboardVisitor(_counting(page), "parcours", examines=False)
    visitor.opens(site).starts()
    page.wait_for_url(re.compile("/vous-identite/$"))
    page.evaluate("sessionStorage.clear()")
    answers(visitor)
    visitor.reads("Vérifiez vos réponses").follows("Voir mes aides")
    expect(page).to_have_title(RESULTS, timeout=LONGEST)
    return _counted(page), visitor


def keys_of_the_one_page(page: Page, site: str, answers: Answers) -> tuple[int, KeyboardVisitor]:
    """The same on the page of the whole situation, from the opening of the case."""
    visitor = WholeVisitor(_counting(page), "situation", examines=False)
    visitor.opens(f"{site}/accompagner/")
    visitor.presses(page.get_by_role("button", name="Ouvrir un dossier"))
    page.wait_for_url(re.compile("/situation/$"))
    page.evaluate("sessionStorage.clear()")
    answers(visitor)
    visitor.asks_for_the_rights()
    return _counted(page), visitor


def _counting(page: Page) -> Page:
    """Nothing is computed: that the results are reached is enough."""
    page.add_init_script(COUNTS)
    page.route(re.compile("/resultats/$"), _reached)
    page.route(re.compile("/situation/$"), _unless_it_leads_to_the_results)
    return page


def _unless_it_leads_to_the_results(route: Route) -> None:
    """A page that a redirection leads to is not intercepted: the redirection is."""
    if "suite=resultats" not in (route.request.post_data or ""):
        return route.continue_()
    answered = route.fetch(max_redirects=0)
    return _reached(route) if answered.headers.get("location", "").endswith("/resultats/") else route.continue_()


def _reached(route: Route) -> None:
    route.fulfill(body=f"<title>{RESULTS}</title>", content_type="text/html; charset=utf-8")


def _counted(page: Page) -> int:
    return int(page.evaluate("Number(sessionStorage.touches || 0)"))


if __name__ == "__main__":
    main()
