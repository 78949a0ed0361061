"""How an amount that varies is said."""

from mesaides.web.presenting.wordings import AGE, HOURS, WAGE


def test_an_amount_is_said_in_its_unit_and_an_age_is_reached_on_a_day() -> None:
    assert [WAGE.told(1400), HOURS.told(1), HOURS.told(35), AGE.told(25)] == [
        "1 400 €",
        "1 heure",
        "35 heures",
        "25 ans",
    ]
    assert WAGE.between(1300, 1400) == "entre 1 300 et 1 400 €"
    assert AGE.between(24, 25) == "à 25 ans"
