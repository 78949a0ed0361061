"""A household being drawn stays one that can be read."""

from __future__ import annotations

from datetime import date

from mesaides.contributions.sketch import Sketch
from mesaides.household.reading import read


def test_it_is_a_household_from_the_start() -> None:
    sketch = Sketch(date(2026, 11, 27), "56260")
    assert read(sketch.situation).logement.commune == "56260"
    assert sketch.size == 1


def test_it_counts_its_members() -> None:
    sketch = Sketch(date(2026, 11, 27), "56260")
    sketch.live_as("marie")
    sketch.turn_to_a_child()
    assert (sketch.size, sketch.about["date_naissance"]) == (3, "2018-11-12")
    sketch.live_as("veuf")
    assert sketch.size == 2
    read(sketch.situation)


def test_a_birthday_of_the_29th_of_february_exists_every_year() -> None:
    assert Sketch(date(2028, 2, 29), "56260").born(1) == "2027-02-13"


def test_its_salary_is_not_above_its_notice() -> None:
    sketch = Sketch(date(2026, 11, 27), "56260")
    sketch.notice(6000, 1.0)
    assert sketch.asking["revenus"] == {"salaire_net": 500.0}
    sketch.earn(0)
    assert sketch.asking["revenus"] == {}


def test_without_work_nor_rent_it_is_still_a_household() -> None:
    sketch = Sketch(date(2026, 11, 27), "56260")
    sketch.live_free()
    home = read(sketch.situation).logement
    assert (home.statut_occupation_logement, home.loyer) == ("loge_gratuitement", None)
    assert (sketch.asking["activites"], sketch.asking["revenus"]) == (["inactif"], {})
