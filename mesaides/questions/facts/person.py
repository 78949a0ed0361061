"""Facts about the person a question is about: age, residence, activity, health."""

from __future__ import annotations

from mesaides.household.choices import Activite, Alternance, Nationalite
from mesaides.questions.asked import CONJOINT, DEMANDEUR, Asked, Fact

MIDDLE_RATE = 0.6
"""Stands for a disability rate from 50 to 79 %."""


def is_adult_member(asked: Asked) -> bool:
    return asked.qui in {DEMANDEUR, CONJOINT}


def is_child(asked: Asked) -> bool:
    return asked.qui.startswith("enfants.")


# Age


def is_young(asked: Asked) -> bool:
    """Under 30: internships, civic service and the youth contract end there."""
    return asked.aged(0, 29)


def is_grown_up(asked: Asked) -> bool:
    return asked.aged(18)


def is_near_retirement(asked: Asked) -> bool:
    """Early pensions and survivors' pensions come from the fifties on."""
    return asked.aged(50)


def is_old_enough_for_apa(asked: Asked) -> bool:
    """Sixty (CASF art. R232-1)."""
    return asked.aged(60)


# Residence


def is_european(asked: Asked) -> bool:
    return asked.own("nationalite") == Nationalite.EEE_SUISSE


def is_from_elsewhere(asked: Asked) -> bool:
    return asked.own("nationalite") == Nationalite.AUTRE


def is_outsider_without_protection(asked: Asked) -> bool:
    """Years of residence count, except for refugees (CASF art. L262-4, 2°) and asylum seekers."""
    return is_from_elsewhere(asked) and asked.own("protection") in {None, "aucune"}


# Activity


def has_activity(activity: Activite) -> Fact:
    """Whether the person says so among their activities."""

    def holds(asked: Asked) -> bool:
        return asked.ticked("activites", activity)

    return holds


is_employee = has_activity(Activite.SALARIE)
is_self_employed = has_activity(Activite.INDEPENDANT)
is_job_seeker = has_activity(Activite.CHOMEUR)
is_student = has_activity(Activite.ETUDIANT)
is_retired = has_activity(Activite.RETRAITE)


def is_worker_or_job_seeker(asked: Asked) -> bool:
    return is_employee(asked) or is_self_employed(asked) or is_job_seeker(asked)


def has_left_a_job(asked: Asked) -> bool:
    """Without unemployment benefit yet: a right may be open."""
    return asked.ticked("recherche_emploi.situations", "fin_contrat")


def is_about_to_travel(asked: Asked) -> bool:
    return asked.ticked("recherche_emploi.situations", "deplacement")


def is_about_to_work(asked: Asked) -> bool:
    """A trip is paid for a job or a training: it is asked about too."""
    return asked.ticked("recherche_emploi.situations", "reprise") or is_about_to_travel(asked)


def is_alternant(asked: Asked) -> bool:
    return asked.own("alternance") in {Alternance.APPRENTISSAGE, Alternance.PROFESSIONNALISATION}


def is_apprentice(asked: Asked) -> bool:
    return asked.own("alternance") == Alternance.APPRENTISSAGE


def is_adult_before_retirement(asked: Asked) -> bool:
    return is_adult_member(asked) and not is_retired(asked)


# Health


def may_be_pregnant(asked: Asked) -> bool:
    return asked.aged(14, 55)


def had_maternity(asked: Asked) -> bool:
    return is_adult_member(asked) and may_be_pregnant(asked)


def says(situation: str) -> Fact:
    """Whether the person ticked this situation of health."""

    def holds(asked: Asked) -> bool:
        return asked.ticked("sante", situation)

    return holds


is_pregnant = says("enceinte")
is_disabled = says("handicap")
is_unfit_for_work = says("inapte_travail")
is_on_sick_leave = says("arret_de_travail")
had_work_accident = says("accident_travail")
has_lost_autonomy = says("autonomie")


def has_middle_disability_rate(asked: Asked) -> bool:
    """From 50 to 79 %, AAH asks for a restriction of access to work (CSS art. L821-2)."""
    return is_disabled(asked) and asked.own("taux_incapacite") == MIDDLE_RATE


def is_unfit_or_disabled(asked: Asked) -> bool:
    return is_disabled(asked) or is_unfit_for_work(asked)


# Incomes


def may_have_incomes(asked: Asked) -> bool:
    """Adults; children of whom it is said."""
    return is_adult_member(asked) or asked.own("a_des_revenus") is True


def has_income(kind: str) -> Fact:
    """Whether the person received it during the last year."""

    def holds(asked: Asked) -> bool:
        return asked.ticked("revenus", kind)

    return holds
