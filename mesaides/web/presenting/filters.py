"""The results of one theme, or of one person of the household: plain parameters of the page's address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from mesaides.questions.asked import CONJOINT, DEMANDEUR
from mesaides.web.presenting.results import GROUPS, Card, Results, person_told
from mesaides.web.presenting.themes import TITLES
from mesaides.web.visiting import Visiting

THEME, PERSON = "theme", "personne"


@dataclass(frozen=True)
class Choice:
    """A value that can be asked, how it is told, and whether it is asked."""

    value: str
    label: str
    is_asked: bool


@dataclass(frozen=True)
class Filters:
    """What can be asked of these results. A parameter that names nothing of them is nothing."""

    themes: tuple[Choice, ...]
    persons: tuple[Choice, ...]

    @property
    def is_active(self) -> bool:
        return any(choice.is_asked for choice in (*self.themes, *self.persons))


def filters_of(results: Results, visiting: Visiting, asked: Mapping[str, str]) -> Filters:
    """The themes of these results, and the persons whom they name when there are several."""
    cards = [card for group in GROUPS for card in getattr(results, group)]
    themes = {theme for card in cards for theme in card.benefit.themes}
    persons = sorted({person for card in cards for person in card.persons if person is not None}, key=_rank)
    choices = tuple(Choice(name, person_told(visiting, name), asked.get(PERSON) == name) for name in persons)
    return Filters(
        tuple(Choice(theme, TITLES[theme], asked.get(THEME) == theme) for theme in TITLES if theme in themes),
        choices if len(choices) > 1 else (),
    )


def _rank(person: str) -> int:
    """Adults first, then children in their order."""
    _, _, child = person.partition(".")
    return int(child) + 2 if child else (DEMANDEUR, CONJOINT).index(person)


def kept(results: Results, filters: Filters) -> Results:
    """The results of what is asked; what the household has together is everybody's. The total stays the whole."""
    themes = {choice.value for choice in filters.themes if choice.is_asked}
    persons = {choice.value for choice in filters.persons if choice.is_asked}

    def is_kept(card: Card) -> bool:
        of_theme = not themes or bool(themes & set(card.benefit.themes))
        return of_theme and (not persons or bool(card.persons & {None, *persons}))

    groups: dict[str, Any] = {group: tuple(filter(is_kept, getattr(results, group))) for group in GROUPS}
    return replace(results, **groups)
