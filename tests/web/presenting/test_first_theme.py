"""A deep link shows the benefits of a theme first, and hides none."""

from __future__ import annotations

import datetime

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut, Theme
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.first_theme import FIRST_THEME, first_theme_of, known_theme, themed_first, title_of
from mesaides.web.presenting.results import present
from mesaides.web.visiting import Visiting, visiting_of

DAY = datetime.date(2026, 11, 27)


def visiting(**answers: str) -> Visiting:
    return visiting_of(Visit("jeton", answers))


@pytest.mark.parametrize(("value", "theme"), [("logement", Theme.LOGEMENT), ("", None), ("<b>", None)])
def test_only_a_theme_of_the_catalogue_is_known(value: str, theme: Theme | None) -> None:
    assert known_theme(value) is theme
    assert first_theme_of(visiting(**{FIRST_THEME: value})) is theme


def test_a_theme_has_its_title_and_none_has_none() -> None:
    assert title_of(Theme.LOGEMENT) == "Logement"
    assert title_of(None) == ""


def test_its_benefits_come_first_and_the_others_follow_in_their_order() -> None:
    slugs = ["revenu-solidarite-active", "aide-logement", "prime-activite"]
    amounts = dict(zip(slugs, (600.0, 200.0, 300.0), strict=True))
    rights = tuple(Right(slug, Statut.CALCULE, eligible=True, amount=amounts[slug]) for slug in slugs)
    whole = present(Result(DAY, rights, ()), visiting())
    assert all(slug in catalogue().by_slug for slug in slugs)
    themed = themed_first(whole, Theme.LOGEMENT)
    assert [card.benefit.slug for card in themed.to_claim] == [
        "aide-logement",
        "revenu-solidarite-active",
        "prime-activite",
    ]
    assert themed.total == whole.total
    assert themed_first(whole, None) is whole
