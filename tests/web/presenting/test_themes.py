"""Benefits by theme."""

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Theme
from mesaides.web.presenting.themes import TITLES, by_theme


def test_every_benefit_stands_under_one_theme() -> None:
    listed = [benefit.slug for _title, entries in by_theme(catalogue()) for benefit, _institution in entries]
    assert sorted(listed) == [benefit.slug for benefit in catalogue().benefits]


def test_every_theme_has_a_title() -> None:
    assert set(TITLES) == set(Theme)
