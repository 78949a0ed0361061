"""What a visit costs: screens, words on them, keys and clicks, and the time that a model gives them.

The model is the keystroke-level model (Card, Moran and Newell, 1980) with the speed of reading: where each figure
comes from is said in docs/mesures/questionnaire.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Page

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
"""Words read a second; words looked through a second, among choices, in search of the one that fits."""

OUTSIDE = {"", "recapitulatif", "resultats"}
"""Screens that ask nothing."""

WORDS = """() => {
    const number = nodes => [...nodes].filter(node => node.checkVisibility()).map(node => node.innerText).join(" ")
        .split(/\\s+/).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length;
    const form = document.querySelector("main form[novalidate]");
    if (!form) return {read: number(document.querySelectorAll("main h1")),
                       scanned: number(document.querySelectorAll(".recap dt, .recap dd:not(.recap__modifier)")),
                       questions: 0};
    const scanned = number(form.querySelectorAll(".fr-radio-group > label, .fr-checkbox-group > label, .choix__titre"));
    return {read: number([form]) - scanned, scanned, questions: form.querySelectorAll("[id$='-groupe']").length};
}"""
"""The words of a page: titles, questions and helps are read; choices and the recap are looked through."""


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
        words = self.read / READ + self.scanned / SCAN
        moves = self.keys * KEY + self.clicks * (POINT + CLICK) + self.hands * HAND
        return words + self.questions * THINK + moves


@dataclass
class Effort:
    """The screens of a visit, in order; those that ask something are its pages."""

    screens: list[Screen] = field(default_factory=list)

    def arrives(self, page: Page) -> None:
        slug = page.url.partition("/simulation/")[2].strip("/").partition("/")[2]
        self.screens.append(Screen(slug, **page.evaluate(WORDS)))

    def clicks(self) -> None:
        self.screens[-1].clicks += 1

    def types(self, text: str) -> None:
        """A box is pointed at, then filled: a hand goes to the keyboard and comes back."""
        self.clicks()
        self.screens[-1].hands += 2
        self.screens[-1].keys += len(text)

    def looks_through(self, text: str) -> None:
        """Choices that came after the page."""
        self.screens[-1].scanned += len(text.split())

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
        return sum(screen.seconds for screen in self.screens if screen.slug not in {"", "resultats"})
