"""The values behind an amount, as a tree that unfolds: each with its period, its texts, its parameters of the law."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlencode, urlsplit

from mesaides.benefits.typography import typeset
from mesaides.household.periods import Month
from mesaides.questions.french import day_in_french, month_in_french, number_in_french
from mesaides.simulations.recounting import Origin

DEPTH, MOST = 3, 200
"""Levels and values told on one page: thousands stand behind an amount; the rest is one link away."""

SOURCES = {
    "calcule": "",
    "declare": "valeur donnée au calcul",
    "defaut": "rien n’est indiqué : valeur par défaut",
    "fin_de_spirale": "valeur de départ d’un calcul qui se relit",
}

Named = Callable[[str], str]


@dataclass(frozen=True)
class Text:
    """A text of the law; without address when the model names it only in words."""

    title: str
    address: str


@dataclass(frozen=True)
class Law:
    """A parameter of the law: its value, and since when."""

    label: str
    value: str
    since: str
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Value:
    """One value. `rest`: what leads to its own page when what it was computed from is not told here."""

    label: str
    period: str
    told: str
    source: str
    texts: tuple[Text, ...]
    laws: tuple[Law, ...]
    children: tuple[Value, ...]
    rest: str
    count: int
    is_again: bool


@dataclass
class _Budget:
    """The values that may still be told, and those that were."""

    left: int = MOST - 1
    told: set[int] = field(default_factory=set)


def node_at(origin: Origin, variable: str, period: str) -> Origin | None:
    """The value of that name nearest to the amount; `None` when there is none."""
    level, seen = [origin], {origin.place}
    while level:
        for one in level:
            if (one.variable, one.period) == (variable, period):
                return one
        beneath = {child.place: child for one in level for child in one.children if child.place not in seen}
        seen |= beneath.keys()
        level = list(beneath.values())
    return None


def told_tree(origin: Origin, named: Named) -> Value:
    """The tree under a value, the levels nearest to it."""
    return _told(origin, named, DEPTH, _Budget())


def _told(origin: Origin, named: Named, depth: int, budget: _Budget) -> Value:
    is_again = origin.place in budget.told
    budget.told.add(origin.place)
    unfolds = depth > 0 and not is_again and budget.left >= len(origin.children)
    budget.left -= len(origin.children) if unfolds else 0
    rest = "" if unfolds or not origin.children else urlencode({"valeur": origin.variable, "periode": origin.period})
    return Value(
        label=typeset(origin.label),
        period=period_in_french(origin.period),
        told=typeset(_by_person(origin.beneath or origin.values, named)),
        source=typeset(_source(origin, named)),
        texts=() if is_again else tuple(map(text_of, origin.references)),
        laws=() if is_again else tuple(_laws(origin)),
        children=tuple(_told(one, named, depth - 1, budget) for one in origin.children) if unfolds else (),
        rest=rest,
        count=len(origin.children),
        is_again=is_again,
    )


def _source(origin: Origin, named: Named) -> str:
    """Where the household declares an amount, the formula’s is told first: this says what the others read."""
    if origin.beneath:
        given = _by_person(origin.values, named)
        return f"valeur donnée d’après vos réponses : {given} ; c’est elle que lisent les autres calculs"
    return SOURCES[origin.source.value]


def period_in_french(period: str) -> str:
    """« novembre 2026 », « année 2024 »; nothing for what is always so."""
    if period.isdecimal():
        return f"année {period}"
    try:
        return month_in_french(Month.parse(period))
    except ValueError:
        return "" if period.upper() == "ETERNITY" else period


def text_of(reference: str) -> Text:
    """A reference of the model: « titre — adresse », an address alone, or words."""
    title, _, address = reference.rpartition(" — ")
    if not address.startswith(("https://", "http://")):
        return Text(typeset(reference), "")
    return Text(typeset(title or f"Texte sur {urlsplit(address).hostname}"), address)


def _laws(origin: Origin) -> Iterator[Law]:
    for one in origin.parameters:
        since = day_in_french(date.fromisoformat(one.since)) if one.since else ""
        yield Law(typeset(one.label), typeset(_exact(one.value)), since, tuple(map(text_of, one.references)))


def _exact(value: Any) -> str:
    """A number of the law as it is written there, not rounded to the cent."""
    if isinstance(value, list | tuple):
        return " ; ".join(map(_exact, value))
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _plain(value)
    return f"{value:,}".replace(",", " ").replace(".", ",").removesuffix(",0")


def _by_person(values: Mapping[str, Any], named: Named) -> str:
    if set(values) == {""}:
        return _plain(values[""])
    return ", ".join(_of_each(values.items(), named))


def _of_each(values: Iterable[tuple[str, Any]], named: Named) -> Iterator[str]:
    for path, value in values:
        yield f"{named(path or 'demandeur')} : {_plain(value)}"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, int | float):
        return number_in_french(value)
    try:
        return day_in_french(date.fromisoformat(str(value)))
    except ValueError:
        return str(value).replace("_", " ")
