"""Benefits by theme."""

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Theme
from mesaides.web.presenting.themes import TITLES, by_theme, entry


def test_every_benefit_stands_under_one_theme() -> None:
    listed = [one.benefit.slug for _title, entries in by_theme(catalogue()) for one in entries]
    assert sorted(listed) == [benefit.slug for benefit in catalogue().benefits]


def test_every_theme_has_a_title() -> None:
    assert set(TITLES) == set(Theme)


def test_the_place_is_told_unless_a_name_on_the_line_says_it() -> None:
    known = catalogue()
    assert entry(known, known.benefit("bretagne-breizhgo-solidaire")).place == ""
    assert entry(known, known.benefit("hauts-de-france-cars-somme-tarif-reduit")).place == ""
    assert entry(known, known.benefit("grenoble-tarif-solidaire-boursiers")).place.startswith("Dans l’intercommunalité")
    assert entry(known, known.benefit("revenu-solidarite-active")).place == ""
