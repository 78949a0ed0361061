"""A person alone, without income, tenant in Rennes, who answers inside the frame of a town hall's page."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any, Protocol

LABELLED = """(() => {
    const told = node => node.innerText.replace(/\\s+/g, " ").trim();
    const [question, label] = %s;
    const groups = [...document.querySelectorAll("main fieldset")]
        .filter(one => told(one.querySelector("legend")).startsWith(question));
    const place = question ? groups[0] : document.querySelector("main");
    return [...place.querySelectorAll("label")].find(one => told(one).startsWith(label));
})()"""
"""The label that begins so, under the question that begins so."""
BUTTON = """[...document.querySelectorAll("main button, main a")].find(one => one.innerText.trim().startsWith(%s))"""
TITLE = 'document.querySelector("h1")?.innerText.replace(/\\s+/g, " ").trim()'
FITS = "document.documentElement.scrollHeight - document.documentElement.clientHeight <= 1"
PATIENCE = 120
"""Seconds: the first results of a machine that has just started."""

PAGES: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "Votre âge et votre nationalité",
        (
            ("Quelle est votre date de naissance", "Jour", "31"),
            ("Quelle est votre date de naissance", "Mois", "5"),
            ("Quelle est votre date de naissance", "Année", "1990"),
            ("", "Française"),
        ),
    ),
    ("Votre foyer", (("", "Non"), ("", "Combien d’enfants", "0"))),
    ("Où vous habitez", (("", "Un logement vide (non meublé)"),)),
    ("Votre situation", (("Que faites-vous", "Rien de tout cela"),)),
    ("Votre loyer", (("", "Quel est votre loyer", "450"),)),
    ("Quels revenus avez-vous eus", (("", "Aucun revenu"),)),
    ("Recevez-vous déjà une de ces aides", (("", "Aucune de ces aides"),)),
    ("Deux précisions facultatives", (("", "Rien de tout cela"),)),
)
RECAP, RESULTS = "Vérifiez vos réponses", "Vos aides possibles"


class Hand(Protocol):
    """What is asked of a browser."""

    name: str
    version: str

    def goes(self, address: str, width: int, height: int) -> None: ...
    def runs(self, script: str, *, inside: bool = True) -> Any: ...
    def clicks(self, script: str) -> None: ...
    def presses(self, script: str) -> None: ...
    def types(self, text: str) -> None: ...


def wait(until: Callable[[], Any]) -> Any:
    """What is waited for, once there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := until():
                return found
        except RuntimeError:  # la page change sous la main
            pass
        time.sleep(0.3)
    raise RuntimeError("Rien n’est venu.")


def reads(hand: Hand, title: str) -> None:
    """The page that has this title, once it is whole and its frame as tall as it."""
    wait(lambda: (hand.runs(TITLE) or "").startswith(title) and hand.runs("document.readyState") == "complete")
    wait(lambda: hand.runs(FITS))


def answers(hand: Hand, title: str, *given: tuple[str, ...]) -> None:
    """Read a page, tick or type what is told, go on."""
    reads(hand, title)
    for question, label, *typed in given:
        hand.clicks(LABELLED % json.dumps([question, label]))
        for text in typed:
            hand.types(text)
    hand.presses(BUTTON % json.dumps("Continuer"))


def visits(hand: Hand, address: str, width: int, seen: Callable[[str], None]) -> None:
    """From the page of the town hall to the results; `seen` is told each step, once it is there."""
    hand.goes(address, width, 900)
    wait(lambda: hand.runs("!!" + BUTTON % json.dumps("Commencer")))
    seen("accueil")
    hand.presses(BUTTON % json.dumps("Commencer"))
    for rank, (title, given) in enumerate(PAGES):
        reads(hand, title)
        if not rank:
            seen("question")
        answers(hand, title, *given)
    reads(hand, RECAP)
    hand.presses(BUTTON % json.dumps("Voir mes aides"))
    reads(hand, RESULTS)
    seen("resultats")
