"""The levels of studies: each says a kind of school and a year, once."""

from mesaides.household.choices import AnneeEtude, Scolarite
from mesaides.questions.chapters.study_years import LEVELS


def test_each_level_says_a_school_and_a_year() -> None:
    told = [dict(option.gives) for option in LEVELS]
    assert all(one["scolarite"] in set(Scolarite) and one["annee_etude"] in set(AnneeEtude) for one in told)
    assert len({option.value for option in LEVELS}) == len(LEVELS)


def test_every_school_but_the_nursery_has_an_ordinary_year() -> None:
    """No benefit depends on the nursery school."""
    ordinary = {dict(option.gives)["scolarite"] for option in LEVELS if option.value.endswith(f".{AnneeEtude.AUTRE}")}
    assert ordinary == set(Scolarite) - {Scolarite.MATERNELLE}
