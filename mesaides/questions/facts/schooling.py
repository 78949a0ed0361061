"""Facts about the studies of a student or a child."""

from __future__ import annotations

from mesaides.household.choices import AnneeEtude, Scolarite
from mesaides.questions.asked import Asked
from mesaides.questions.facts import territory
from mesaides.questions.facts.person import is_alternant, is_child, is_in_work_study, is_student


def level(asked: Asked) -> tuple[str, str]:
    """The establishment and the year that were answered; empty when nothing was."""
    answer = asked.own("etudes.niveau")
    school, _, year = answer.partition(".") if isinstance(answer, str) else ("", "", "")
    return school, year


def is_in_high_school(asked: Asked) -> bool:
    return level(asked)[0] == Scolarite.LYCEE


def is_in_college(asked: Asked) -> bool:
    return level(asked)[0] == Scolarite.COLLEGE


def is_in_last_year_of_high_school(asked: Asked) -> bool:
    """Parcoursup is answered then: help to leave one’s académie."""
    return level(asked) == (Scolarite.LYCEE, AnneeEtude.TERMINALE)


def is_in_higher_education(asked: Asked) -> bool:
    return level(asked)[0] == Scolarite.ENSEIGNEMENT_SUPERIEUR


def is_about_to_start_a_master(asked: Asked) -> bool:
    """Help to change region is for the end of a licence or the first year of a master (décret n° 2017-969)."""
    return level(asked)[1] in {AnneeEtude.LICENCE_3, AnneeEtude.MASTER_1}


def may_have_higher_education_grant(asked: Asked) -> bool:
    """Full-time students before the doctorate (circulaire annuelle des bourses, annexe 1)."""
    is_doctoral = level(asked)[1] == AnneeEtude.DOCTORAT_1
    return is_in_higher_education(asked) and not is_doctoral and not is_alternant(asked)


def is_child_who_may_have_higher_education_grant(asked: Asked) -> bool:
    return is_child(asked) and may_have_higher_education_grant(asked)


def may_have_grant(asked: Asked) -> bool:
    """A grant of lycée changes the right of those who live alone, and of those who leave for other studies; some
    départements help those who hold one."""
    is_concerned = is_in_last_year_of_high_school(asked) or (is_in_high_school(asked) and not is_child(asked))
    is_helped = is_concerned or _is_grant_holder_helped_there(asked)
    return may_have_higher_education_grant(asked) or (is_helped and not is_alternant(asked))


def _is_grant_holder_helped_there(asked: Asked) -> bool:
    college = is_in_college(asked) and territory.helps_grant_holders_of_college(asked)
    return college or (is_in_high_school(asked) and territory.helps_grant_holders_of_lycee(asked))


def is_asked_for_school(asked: Asked) -> bool:
    """Whether the school is public: for a grant of higher education, and for what some places give."""
    college = is_in_college(asked) and territory.helps_some_schools_of_college(asked)
    lycee = is_in_high_school(asked) and territory.helps_some_schools_of_lycee(asked)
    return may_have_higher_education_grant(asked) or college or lycee or _is_taken_to_school_there(asked)


def _is_taken_to_school_there(asked: Asked) -> bool:
    is_pupil = is_child(asked) and asked.aged(3, 25)
    return (
        is_pupil and asked.ticked("situations", "handicap") and territory.takes_disabled_pupils_to_some_schools(asked)
    )


def may_have_help_to_move_or_for_merit(asked: Asked) -> bool:
    return may_have_higher_education_grant(asked) or (is_in_last_year_of_high_school(asked) and not is_alternant(asked))


def studies_abroad(asked: Asked) -> bool:
    return asked.ticked("etudes.situations", "etudes_etranger")


def may_be_in_primary_school(asked: Asked) -> bool:
    return is_child(asked) and asked.aged(0, 12)


def may_be_in_college(asked: Asked) -> bool:
    return asked.aged(9, 17)


def may_be_in_high_school(asked: Asked) -> bool:
    return asked.aged(13, 25) if is_child(asked) else True


def may_be_in_higher_education(asked: Asked) -> bool:
    """Nobody enters before the end of lower secondary school."""
    return asked.aged(15)


def is_of_school_age_or_student(asked: Asked) -> bool:
    """Children from ten: school grants begin in collège, and no national benefit depends on the level before."""
    return asked.aged(10, 25) if is_child(asked) else is_student(asked)


def is_old_enough_for_apprenticeship(asked: Asked) -> bool:
    """Fifteen, once lower secondary school is over (Code du travail art. L6222-1)."""
    return asked.aged(15)


def may_be_an_apprentice(asked: Asked) -> bool:
    """Adults who say so; of children old enough, it is asked."""
    return is_old_enough_for_apprenticeship(asked) if is_child(asked) else is_in_work_study(asked)
