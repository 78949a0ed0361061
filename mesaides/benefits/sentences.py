"""Pieces of French sentences: amounts, ages, lists, places."""

from __future__ import annotations

import math
from collections.abc import Iterable

from mesaides.benefits.typography import typeset


def listed(words: Iterable[str], last: str = "ou") -> str:
    """« a », « a ou b », « a, b ou c »; « a ou b, ou c » where a word is itself a choice."""
    *first, end = words
    comma = "," if any(f" {last} " in word for word in (*first, end)) else ""
    return f"{', '.join(first)}{comma} {last} {end}" if first else end


def joined(sentences: Iterable[str], link: str = " ; ") -> str:
    """Several conditions in one sentence: « Avoir moins de 26 ans ; être en études »."""
    first, *others = sentences
    return link.join((first, *map(lowered, others)))


def lowered(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}"


def negated(sentence: str) -> str | None:
    """« Ne pas être en études » for « Être en études »; `None` for what French cannot negate so."""
    if sentence.startswith("Ne ") or _is_made_of_several(sentence):
        return None
    is_choice = sentence.startswith("Être ") and sentence.count(" ou ") == 1
    return f"Ne pas {lowered(sentence.replace(' ou ', ' ni ') if is_choice else sentence)}"


_DOES = {
    "être": "est",
    "avoir": "a",
    "recevoir": "reçoit",
    "attendre": "attend",
    "habiter": "habite",
    "étudier": "étudie",
}
"""The verbs of the conditions asked of one person, and what that person then does."""


def of_somebody(sentence: str) -> str | None:
    """« est en études » for « Être en études », « n’a pas 18 ans »; `None` for several conditions in one sentence."""
    plain = sentence.removeprefix("Ne pas ")
    verb, _, rest = lowered(plain).partition(" ")
    if verb not in _DOES or _is_made_of_several(sentence):
        return None
    does = _DOES[verb]
    if plain == sentence:
        return f"{does} {rest}"
    return f"{'ne ' if does[0] == 'r' else 'n’'}{does} pas {rest}"


def _is_made_of_several(sentence: str) -> bool:
    return " ; " in sentence or ", et " in sentence


def number(value: float) -> str:
    """« 1 250 », « 2,5 »."""
    text = f"{value:,.2f}".replace(",", " ").replace(".", ",")
    return text.rstrip("0").rstrip(",")


def euros(value: float) -> str:
    """« 1 250 € », « 8,50 € »."""
    text = f"{value:,.2f}".replace(",", " ").replace(".", ",").removesuffix(",00")
    return typeset(f"{text} €")


def percent(rate: float) -> str:
    """« 50 % » for 0.5."""
    return typeset(f"{number(round(rate * 100, 2))} %")


def range_of_euros(least: float | None, most: float | None) -> str:
    """« d’au moins 300 € », « d’au plus 700 € », « entre 300 € et 700 € »."""
    if most is None:
        return f"d’au moins {euros(least or 0)}"
    return f"entre {euros(least)} et {euros(most)}" if least else f"d’au plus {euros(most)}"


def gap_in_euros(value: float, least: float | None, most: float | None, rhythm: str) -> str:
    """« 1 312 € par mois, soit 112 € de plus » where at most 1 200 € is asked; the gap is never told too small."""
    told = f"{euros(round(value))} {rhythm}"
    if most is not None and value > most:
        return f"{told}, soit {euros(math.ceil(value - most))} de plus"
    return f"{told}, soit {euros(math.ceil(least - value))} de moins" if least is not None and value < least else told


def years(count: int) -> str:
    return f"{count} an" if count < 2 else f"{count} ans"


def duration(count: float) -> str:
    """« 6 mois » for half a year, « 2 ans »."""
    months = round(count * 12)
    return years(months // 12) if months % 12 == 0 else f"{months} mois"


def many(count: int, word: str) -> str:
    """« 1 enfant », « 3 enfants »."""
    return f"{count} {word}" if count < 2 else f"{count} {word}s"


_VOWELS = frozenset("AEIOUÀÂÉÈÊÎÔ")


def of_town(name: str) -> str:
    """« de Rennes », « d’Ajaccio », « du Havre », « des Sables-d’Olonne »."""
    if name.startswith("Le "):
        return f"du {name[3:]}"
    if name.startswith("Les "):
        return f"des {name[4:]}"
    return f"d’{name}" if name[:1] in _VOWELS else f"de {name}"


def at_town(name: str) -> str:
    """« à Rennes », « au Havre », « aux Sables-d’Olonne »."""
    if name.startswith("Le "):
        return f"au {name[3:]}"
    return f"aux {name[4:]}" if name.startswith("Les ") else f"à {name}"
