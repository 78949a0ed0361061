"""What comes after a claim, in words and with the dates of a household."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.duration import Enfants
from mesaides.benefits.model import Institution
from mesaides.web.presenting.afterwards import Family, afterwards, last_month, months_after, school_year
from tests.simulations.benefits import benefit
from tests.web.presenting.known import CAISSE

TODAY = date(2026, 11, 27)
SOURCE = {"titre": "Code des essais, article 6"}
AUTOMATIC = [{"canal": "automatique", "texte": "Versée sans demande."}]


def slow(**parts: Any) -> Institution:
    return CAISSE.model_validate(CAISSE.model_dump() | {"attente": parts | {"source": SOURCE}})


def test_nothing_known_is_nothing_told() -> None:
    assert not afterwards(benefit(), CAISSE, Family(TODAY)).is_known


def test_a_benefit_answers_for_itself_before_its_institution() -> None:
    caisse = slow(mois=2, silence="refus")
    general = afterwards(benefit(), caisse, Family(TODAY)).answer
    assert general == (
        "Deux mois au plus : d’ici au 27 janvier 2027, si votre dossier est complet aujourd’hui. "
        "Sans réponse à temps, c’est un refus : vous pouvez le contester."
    )
    own = benefit(attente={"mois": 4, "silence": "accord", "ensuite": "Puis on paie.", "source": SOURCE})
    told = afterwards(own, caisse, Family(TODAY))
    assert told.answer.startswith("Quatre mois au plus")
    assert told.answer.endswith("votre demande est acceptée.")
    assert told.then == "Puis on paie."


def test_nobody_answers_where_nothing_is_asked() -> None:
    assert afterwards(benefit(demarches=AUTOMATIC), slow(mois=2), Family(TODAY)).answer == ""


@pytest.mark.parametrize("day", [date(2026, 11, 1), date(2026, 11, 27)])
def test_months_may_run_on_to_the_last_day_of_the_last_one(day: date) -> None:
    """CSS art. R544-3: « jusqu’au dernier jour du troisième mois civil qui suit la réception »."""
    aid = catalogue().benefit("allocation-journaliere-presence-parentale")
    assert afterwards(aid, slow(mois=2, silence="refus"), Family(day)).answer == (
        "Trois mois au plus, jusqu’au dernier jour du mois : d’ici au 28 février 2027, "
        "si votre dossier est complet aujourd’hui. Sans réponse à temps, votre demande est acceptée."
    )


@pytest.mark.parametrize(("days", "told"), [(1, "Un jour ouvré au plus."), (3, "Trois jours ouvrés au plus.")])
def test_working_days_are_no_date(days: int, told: str) -> None:
    assert afterwards(benefit(), slow(jours_ouvres=days), Family(TODAY)).answer == told


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [(date(2026, 11, 27), 4, date(2027, 3, 27)), (date(2026, 12, 31), 2, date(2027, 2, 28))],
)
def test_months_are_counted_from_day_to_day(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"debut": "mois_de_la_demande"}, "Dès le mois de la demande : novembre 2026, si vous la faites ce mois-ci."),
        (
            {"debut": "mois_suivant_la_demande"},
            "Le mois qui suit la demande : décembre 2026, si vous la faites ce mois-ci.",
        ),
        ({"duree": {"debut": "En août.", "source": SOURCE}}, "En août."),
        ({}, ""),
    ],
)
def test_the_first_month(parts: dict[str, Any], told: str) -> None:
    assert afterwards(benefit(**parts), CAISSE, Family(TODAY)).begins == told


@pytest.mark.parametrize(
    ("lasting", "told"),
    [
        ({"fin": "situation"}, "Tant que votre situation ne change pas."),
        ({"fin": "annee_scolaire"}, "Pour l’année scolaire 2026-2027."),
        ({"fin": "douze_mois", "precision": "Avec le RSA, non."}, "Un an. Ensuite, il faut refaire une demande. Avec"),
        (
            {"enfants": {"moins_de": 3}},
            "Tant que vous avez un enfant de moins de 3 ans : jusqu’en août 2027 au plus tard.",
        ),
        (
            {"enfants": {"nombre": 2, "moins_de": 20}},
            "Tant que vous avez au moins deux enfants de moins de 20 ans : jusqu’en f",
        ),
    ],
)
def test_the_last_month(lasting: dict[str, Any], told: str) -> None:
    """The youngest, of September 2024, is three in September 2027; the elder, of March 2014, twenty in March 2034."""
    family = Family(TODAY, (date(2014, 3, 14), date(2024, 9, 2)), "31555")
    assert afterwards(benefit(duree=lasting | {"source": SOURCE}), CAISSE, family).ends.startswith(told)


@pytest.mark.parametrize(
    "family",
    [
        Family(TODAY, (date(2014, 3, 14),), "31555"),
        Family(TODAY, (date(2014, 3, 14), date(2020, 9, 2)), "97411"),
        Family(TODAY, (date(1990, 3, 14), date(1991, 9, 2)), "31555"),
    ],
)
def test_no_month_is_told_where_it_would_be_wrong(family: Family) -> None:
    """One child only, other rules overseas, children already older."""
    assert last_month(Enfants(nombre=2, moins_de=20), family) is None


@pytest.mark.parametrize(("day", "year"), [(date(2027, 8, 31), "2026-2027"), (date(2026, 9, 1), "2026-2027")])
def test_the_summer_belongs_to_the_school_year_that_ends(day: date, year: str) -> None:
    assert school_year(day) == year


def test_the_same_text_is_cited_once() -> None:
    aid = benefit(attente={"mois": 2, "source": SOURCE}, duree={"fin": "situation", "source": SOURCE})
    assert len(afterwards(aid, CAISSE, Family(TODAY)).sources) == 1
