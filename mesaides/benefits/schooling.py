"""What is known of the school of a person, told or drawn from the age."""

from __future__ import annotations

from mesaides.benefits.case import Case
from mesaides.benefits.verdict import Verdict, known, unknown
from mesaides.household.choices import Activite, Scolarite

LEVEL = "etudes.scolarite"


def level_of(case: Case) -> Scolarite | None:
    """The level of school; `None` when it is not known.

    Until 10 the age tells it, by the calendar year as school does. An adult who does not study is
    out of school.
    """
    studies = case.someone.etudes
    if studies is not None:
        return studies.scolarite
    if case.adult is not None:
        return None if Activite.ETUDIANT in case.adult.activites else Scolarite.INCONNUE
    return _by_age(case)


def _by_age(case: Case) -> Scolarite | None:
    if case.child is None:
        return None
    age = case.situation.date.year - case.child.date_naissance.year
    if age > 10:
        return None
    if age < 3:
        return Scolarite.INCONNUE
    return Scolarite.MATERNELLE if age < 6 else Scolarite.PRIMAIRE


def is_out_of_school(case: Case) -> bool:
    """Whether it is certain that the person follows no course."""
    return level_of(case) is Scolarite.INCONNUE


def is_studying(case: Case) -> Verdict:
    level = level_of(case)
    return unknown(case.field(LEVEL)) if level is None else known(level is not Scolarite.INCONNUE)
