"""The theme that a deep link asks to show first: « /?theme=logement »."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mesaides.benefits.model import Theme
from mesaides.web.presenting.results import GROUPS, Card, Results
from mesaides.web.presenting.themes import TITLES
from mesaides.web.visiting import Visiting

FIRST_THEME = "premier_theme"
"""The name it has among the answers of a visit: no question has it."""


def known_theme(value: str) -> Theme | None:
    return Theme(value) if value in {*Theme} else None


def first_theme_of(visiting: Visiting) -> Theme | None:
    return known_theme(visiting.visit.answers.get(FIRST_THEME, ""))


def title_of(theme: Theme | None) -> str:
    return TITLES[theme] if theme else ""


def themed_first(results: Results, theme: Theme | None) -> Results:
    """In each group, the cards of the theme first; all keep their order otherwise. The total stays the whole."""
    if theme is None:
        return results

    def is_other(card: Card) -> bool:
        return theme not in card.benefit.themes

    groups: dict[str, Any] = {group: tuple(sorted(getattr(results, group), key=is_other)) for group in GROUPS}
    return replace(results, **groups)
