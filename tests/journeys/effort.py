"""What a visit costs: screens, words on them, keys and clicks, and the time that a model gives them.

The model is the keystroke-level model (Card, Moran and Newell, 1980) with the speed of reading: where each figure
comes from is said in docs/mesures/questionnaire.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page

KEY = 0.28
"""Seconds to press a key, for somebody who never learned to type (40 words a minute)."""
POINT = 1.1
"""Seconds to point at something with the mouse."""
CLICK = 0.2
"""Seconds to press its button."""
HAND = 0.4
"""Seconds to move a hand from the mouse to the keyboard, or back."""
THINK = 1.35
"""Seconds to make up one's mind, once a question."""
READ, SCAN = 238 / 60, 600 / 60
"""Words read a second; words looked through a second, in search of what concerns one."""

OUTSIDE = {"", "recapitulatif", "resultats"}
"""Screens that ask nothing."""

WORDS = """() => {
    const texts = selector => [...document.querySelectorAll(selector)].filter(node => node.checkVisibility())
        .map(node => [...node.childNodes].filter(part => !part.classList?.contains("fr-hint-text"))
            .map(part => part.innerText ?? part.textContent).join(" "));
    const form = "main form[novalidate] ", tick = ".fr-checkbox-group > label", hint = ".fr-hint-text";
    const asks = document.querySelector(form) !== null;
    return {
        ticked: texts(asks ? `${form} :is(${tick}, ${tick} ${hint})` : "nothing"),
        read: texts(asks ? `${form} :is(h1, legend, .fr-input-group label, .nombre__unite, form > p)` : "main h1"),
        scanned: texts(asks
            ? `${form} :is(.choix__titre, legend ${hint}, p${hint}, summary)`
            : ".recap dt, .recap dd:not(.recap__modifier)"),
        questions: asks ? document.querySelectorAll(`${form} [id$='-groupe']`).length : 0,
    };
}"""
"""Titles and questions are read. Helps, and boxes to tick, are looked through; so are the lines of the recap."""

UP_TO = """chosen => {
    const all = [...document.getElementsByName(chosen.name)].filter(one => one.checkVisibility() || one === chosen);
    return all.slice(0, all.indexOf(chosen) + 1).map(one => one.parentElement.innerText).join(" ");
}"""
"""The choices of which one is taken are looked through until it is found."""


def words(texts: Iterable[str]) -> int:
    return sum(any(sign.isalnum() for sign in word) for text in texts for word in text.split())


@dataclass
class Screen:
    """One page seen: the words on it, the questions, and what was done."""

    slug: str
    read: int
    scanned: int
    questions: int
    keys: int = 0
    clicks: int = 0
    hands: int = 0

    @property
    def seconds(self) -> float:
        return self._lasting(self.scanned / SCAN)

    @property
    def seconds_reading_all(self) -> float:
        """When every word is read, even those that one only looks through."""
        return self._lasting(self.scanned / READ)

    def _lasting(self, scanning: float) -> float:
        words = self.read / READ + scanning
        moves = self.keys * KEY + self.clicks * (POINT + CLICK) + self.hands * HAND
        return words + self.questions * THINK + moves


@dataclass
class Effort:
    """The screens of a visit, in order; those that ask something are its pages.

    A title, a question or a help that came already, to the letter, is not read again; choices are looked through.
    """

    screens: list[Screen] = field(default_factory=list)
    known: set[str] = field(default_factory=set)

    def arrives(self, page: Page) -> None:
        slug = page.url.partition("/simulation/")[2].strip("/").partition("/")[2]
        found = page.evaluate(WORDS)
        read, scanned = self._new(found["read"]), self._new(found["scanned"]) + found["ticked"]
        self.screens.append(Screen(slug, words(read), words(scanned), found["questions"]))

    def _new(self, texts: list[str]) -> list[str]:
        told = dict.fromkeys(" ".join(text.split()) for text in texts)
        new = [text for text in told if text not in self.known]
        self.known |= set(told)
        return new

    def chooses(self, control: Locator) -> None:
        """A box is ticked, or one choice taken among several."""
        self.clicks()
        if control.get_attribute("type") == "radio":
            self.looks_through(control.evaluate(UP_TO))

    def clicks(self) -> None:
        self.screens[-1].clicks += 1

    def types(self, text: str) -> None:
        """A box is pointed at, then filled: a hand goes to the keyboard and comes back."""
        self.clicks()
        self.screens[-1].hands += 2
        self.screens[-1].keys += len(text)

    def looks_through(self, text: str) -> None:
        """Choices that came after the page."""
        self.screens[-1].scanned += words([text])

    @property
    def pages(self) -> list[Screen]:
        return [screen for screen in self.screens if screen.slug not in OUTSIDE]

    @property
    def keys(self) -> int:
        return sum(screen.keys for screen in self.screens)

    @property
    def clicked(self) -> int:
        return sum(screen.clicks for screen in self.screens)

    @property
    def seconds(self) -> float:
        """From the first question to the click that shows the results."""
        return sum(screen.seconds for screen in self._counted)

    @property
    def seconds_reading_all(self) -> float:
        return sum(screen.seconds_reading_all for screen in self._counted)

    @property
    def _counted(self) -> list[Screen]:
        return [screen for screen in self.screens if screen.slug not in {"", "resultats"}]
