"""One visit at random, over HTTP, from the home page to the results: answers, mistakes, steps back, jumps, two tabs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Protocol

from benchmarks.walking.answering import Posted, likely, mistaken
from benchmarks.walking.page import Page, read_page

PLAYFUL = 60
"""Pages during which a person may wander; then they only answer, until the results."""
LONGEST = 400
"""Pages past which a visit leads nowhere: the longest household answers about a hundred."""
EXPECTED = {200, 404, 409, 422}
ELSEWHERE = ("recapitulatif/", "resultats/", "estimation/", "rien/", "partenaire-identite/", "", "effacer/")
OUTWARD = "/aller/"
"""What counts a step and leads out of the site."""
RESULTS = "Vos aides possibles"


class Stuck(AssertionError):
    """A visit met an error, or a page without way on."""


class Browser(Protocol):
    """Gets and posts; follows redirects, and gives the status, the last address and the text."""

    def get(self, address: str) -> tuple[int, str, str]: ...

    def post(self, address: str, posted: Posted) -> tuple[int, str, str]: ...


@dataclass
class Walk:
    """A visit under way. `met`: how many pages of each status, and of each deed."""

    browser: Browser
    rng: Random
    page: Page = field(default_factory=lambda: Page(0, ""))
    visit: str = ""
    text: str = ""
    trail: list[str] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)
    last: tuple[str, Posted] | None = None

    def to_the_results(self) -> Walk:
        """Wander, then answer until the results; raises `Stuck`."""
        self._read(self.browser.post("/simulation/", {}))
        self.visit = "/".join(self.page.address.split("/")[:3]) + "/"
        while not self.is_over:
            if len(self.trail) > LONGEST:
                raise self._stuck("pas de résultat")
            self._deed()()
        return self

    @property
    def is_over(self) -> bool:
        return self.page.heading == RESULTS and (len(self.trail) > PLAYFUL or self.rng.random() < 0.5)

    def _deed(self) -> Callable[[], None]:
        deeds = {
            self._answer: 80,
            self._mistake: 8,
            self._go_back: 5,
            self._jump: 4,
            self._post_again: 2,
            self._use_another_tab: 4,
        }
        serious = len(self.trail) > PLAYFUL
        return self._answer if serious else self.rng.choices(list(deeds), list(deeds.values()))[0]

    def _answer(self) -> None:
        """Answer the questions of the page, or go on as it proposes."""
        form = self.page.question
        if form is None:
            self._go_on()
        else:
            self._post(form.action, likely(form, self.rng))

    def _mistake(self) -> None:
        if form := self.page.question:
            self._post(form.action, mistaken(form, self.rng))

    def _go_back(self) -> None:
        self._follow(self.page.links[3:8])

    def _jump(self) -> None:
        """To a page seen before, or to one that is perhaps not asked."""
        seen = [address for address in self.trail if address.startswith(self.visit)]
        self._get(self.rng.choice([*seen[-20:], *(self.visit + name for name in ELSEWHERE)]))

    def _post_again(self) -> None:
        """A double click, or a page left open while its answers changed elsewhere."""
        if self.last:
            self._post(*self.last)

    def _use_another_tab(self) -> None:
        """Another page of the visit is answered, then this one, as it was shown."""
        form = self.page.question
        self._jump()
        self._answer()
        if form:
            self._post(form.action, likely(form, self.rng))

    def _go_on(self) -> None:
        """A fault to mend where the page tells it, else the way to the results, else any way on within the visit."""
        self._follow(self.page.mending or self.page.links_to("resultats/$") or self._within_the_visit())

    def _within_the_visit(self) -> list[str]:
        return [link for link in self.page.links if link.startswith(self.visit) and "effacer" not in link]

    def _follow(self, links: list[str]) -> None:
        inside = [link for link in links if link.startswith(self.visit) and OUTWARD not in link]
        self._get(self.rng.choice(inside) if inside else self.visit)

    def _get(self, address: str) -> None:
        self._read(self.browser.get(address))

    def _post(self, address: str, posted: Posted) -> None:
        self.last = address, posted
        self.met["envois"] += 1
        self._read(self.browser.post(address, posted))

    def _read(self, answer: tuple[int, str, str]) -> None:
        status, address, self.text = answer
        self.page = read_page(status, address, self.text)
        self.trail.append(address)
        self.met[str(status)] += 1
        self.met["avis"] += "avis=" in address
        if status not in EXPECTED or len(self.page.headings) != 1:
            raise self._stuck(f"statut {status}, {len(self.page.headings)} titre(s)")
        if not (self.page.forms or self._within_the_visit()):
            raise self._stuck("aucun moyen de continuer")

    def _stuck(self, why: str) -> Stuck:
        return Stuck(f"{why} à {self.page.address} « {self.page.heading} ». Chemin : {' → '.join(self.trail[-8:])}")
