"""The household on the first of a coming month."""

from __future__ import annotations

from datetime import date

from mesaides.household.choices import Activite
from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month
from mesaides.household.rules import contradictions
from mesaides.simulations.later import later
from mesaides.simulations.planned import Planned
from tests.engine.households import adult, couple, employee, home, household, situation

NOW, JANUARY, MARCH = Month(2026, 11), Month(2027, 1), Month(2027, 3)
JOB = Planned("demandeur", JANUARY, {Revenu.SALAIRE: 1400})


def test_time_passes_and_what_is_told_comes_true() -> None:
    base = situation()
    assert later(base, NOW, (JOB,)) == base
    then = later(base, MARCH, (JOB,))
    assert then.date == date(2027, 3, 1)
    wages = then.demandeur.revenus[Revenu.SALAIRE]  # type: ignore[index]  # revenus connus ici
    assert [wages[month] for month in ("2026-11", "2026-12", "2027-01", "2027-03")] == [0, 0, 1400, 1400]
    assert then.demandeur.activites == (Activite.SALARIE,)
    assert later(base, Month(2026, 12), (JOB,)).demandeur.activites == (Activite.INACTIF,)


def test_an_income_that_nobody_knows_stays_unknown() -> None:
    assert later(situation(household(adult() | {"revenus": None})), MARCH, (JOB,)).demandeur.revenus is None


def test_each_partner_has_one_s_own_plans() -> None:
    base = situation(couple(adult(), adult()))
    then = later(base, MARCH, (Planned("conjoint", JANUARY, {Revenu.SALAIRE: 900}),))
    assert then.demandeur == base.demandeur
    assert then.conjoint is not None
    assert then.conjoint.activites == (Activite.SALARIE,)


def test_a_child_is_born_on_the_expected_day() -> None:
    due = adult(enceinte=True, date_accouchement_prevue="2027-02-10")
    base = situation(couple(adult(), due))
    assert later(base, Month(2027, 2)).enfants == ()
    then = later(base, MARCH)
    assert [child.date_naissance for child in then.enfants] == [date(2027, 2, 10)]
    assert then.conjoint is not None
    assert (then.conjoint.enceinte, then.conjoint.date_accouchement_prevue) == (False, None)
    assert later(situation(household(adult(enceinte=True))), Month(2027, 11)).enfants == ()


def test_the_unemployment_benefit_stops_after_its_last_day() -> None:
    """40 days from 22 November 2026 lead to 1 January 2027: the first month without is February."""
    search = {"complement_are_nombre_jours_restants_fin_droits": 40}
    base = situation(household(adult(activite="chomeur", revenus={"chomage_net": 900}, recherche_emploi=search)))
    paid = later(base, MARCH).demandeur.revenus[Revenu.CHOMAGE]  # type: ignore[index]  # revenus connus ici
    assert [paid[month] for month in ("2026-12", "2027-01", "2027-02")] == [900, 900, 0]
    left = [later(base, month).demandeur.recherche_emploi for month in (NOW, Month(2026, 12), MARCH)]
    assert [one and one.complement_are_nombre_jours_restants_fin_droits for one in left] == [40, 31, 0]


def test_one_has_just_moved_for_two_months_and_holds_a_permit_for_longer() -> None:
    permit = adult(nationalite="autre", duree_possession_titre_sejour=4.5)
    base = situation(household(permit, logement=home(emmenagement=True)))
    assert later(base, JANUARY).logement.emmenagement
    assert not later(base, Month(2027, 2)).logement.emmenagement
    assert later(base, Month(2027, 5)).demandeur.duree_possession_titre_sejour == 5


def test_an_amount_received_that_stands_goes_on_and_one_that_follows_incomes_does_not() -> None:
    received = {"rsa": 500, "aeeh": {"2026-11": 150}}
    then = later(situation(household(prestations_recues=received)), JANUARY).prestations_recues
    assert then == {"aeeh": {"2026-11": 150, "2026-12": 150, "2027-01": 150}}


def test_no_month_makes_an_impossible_household() -> None:
    due = employee({"2026-10": 900}, enceinte=True, date_accouchement_prevue="2027-02-10")
    base = situation(household(due, prestations_recues={"aeeh": {"2026-11": 150}}))
    for rank in range(13):
        assert not list(contradictions(later(base, NOW.shift(rank), (JOB,))))
