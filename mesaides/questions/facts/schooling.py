"""Facts about the studies of a student or a child."""

from __future__ import annotations

from mesaides.household.choices import Scolarite
from mesaides.questions.asked import Asked
from mesaides.questions.facts.person import is_child, is_student


def is_in_high_school(asked: Asked) -> bool:
    return asked.own("etudes.scolarite") == Scolarite.LYCEE


def is_in_higher_education(asked: Asked) -> bool:
    return asked.own("etudes.scolarite") == Scolarite.ENSEIGNEMENT_SUPERIEUR


def is_in_high_school_or_higher_education(asked: Asked) -> bool:
    return is_in_high_school(asked) or is_in_higher_education(asked)


def may_have_merit_grant(asked: Asked) -> bool:
    """The merit grant completes a grant on social criteria (Code de l’éducation art. D821-1)."""
    return is_in_higher_education(asked) and asked.own("boursier") is True


def studies_abroad(asked: Asked) -> bool:
    return asked.ticked("etudes.situations", "etudes_etranger")


def may_be_in_primary_school(asked: Asked) -> bool:
    return asked.aged(0, 12)


def may_be_in_college(asked: Asked) -> bool:
    return asked.aged(9, 17)


def may_be_in_high_school(asked: Asked) -> bool:
    return asked.aged(13, 25)


def may_be_a_schoolchild(asked: Asked) -> bool:
    """From ten: school grants begin in collège, and no national benefit depends on the level before."""
    return asked.aged(10, 25)


def is_old_enough_for_apprenticeship(asked: Asked) -> bool:
    """Fifteen, once lower secondary school is over (Code du travail art. L6222-1)."""
    return asked.aged(15)


def may_be_an_apprentice(asked: Asked) -> bool:
    """Adults who study; children old enough."""
    return is_old_enough_for_apprenticeship(asked) if is_child(asked) else is_student(asked)
