"""Facts about the person a question is about: age, residence, activity, health."""

from __future__ import annotations

from mesaides.household.choices import Activite, Alternance, Nationalite, TypeContrat
from mesaides.household.incomes import Revenu
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


def is_grown_up_or_adult(asked: Asked) -> bool:
    return is_adult_member(asked) or is_grown_up(asked)


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


def seeks_asylum(asked: Asked) -> bool:
    return is_from_elsewhere(asked) and asked.own("sejour") == "demandeur_asile"


# Activity


def has_activity(activity: str) -> Fact:
    """Whether the person says so among their activities."""

    def holds(asked: Asked) -> bool:
        return asked.ticked("activites", activity)

    return holds


WORK_STUDY = "alternance"
"""Stands for a job and studies at once."""


def may_be_in_work_study(asked: Asked) -> bool:
    """Apprenticeship ends at 29, or later with a disability; the other contract has no age for job seekers.

    Code du travail art. L6222-1, L6222-2 and L6325-1.
    """
    return asked.aged(15, 64)


is_in_work_study = has_activity(WORK_STUDY)
is_employee = has_activity(Activite.SALARIE)
is_self_employed = has_activity(Activite.INDEPENDANT)
is_job_seeker = has_activity(Activite.CHOMEUR)
is_retired = has_activity(Activite.RETRAITE)


def is_student(asked: Asked) -> bool:
    """In work-study too."""
    return asked.ticked("activites", Activite.ETUDIANT) or is_in_work_study(asked)


def is_full_time_student(asked: Asked) -> bool:
    """RSA leaves students out, but not those who work under a contract (CASF art. L262-4, 3°)."""
    return is_student(asked) and not is_in_work_study(asked)


def may_have_worked_five_years(asked: Asked) -> bool:
    """Five years of work since sixteen (Code du travail art. R5423-1 and L4153-1)."""
    return is_job_seeker(asked) and asked.aged(21)


def has_left_a_job(asked: Asked) -> bool:
    """Without unemployment benefit yet: a right may be open."""
    return asked.ticked("recherche_emploi.situations", "fin_contrat")


def is_about_to_travel(asked: Asked) -> bool:
    return asked.ticked("recherche_emploi.situations", "deplacement")


def is_about_to_work(asked: Asked) -> bool:
    """A trip is paid for a job or a training: it is asked about too."""
    return asked.ticked("recherche_emploi.situations", "reprise") or is_about_to_travel(asked)


def is_about_to_be_employed(asked: Asked) -> bool:
    """A contract gives a wage; a training does not."""
    kind = asked.own("recherche_emploi.reprise.contrat_de_travail_type")
    return is_about_to_work(asked) and kind in {TypeContrat.CDI, TypeContrat.CDD, TypeContrat.INTERIM}


def has_just_started_a_job(asked: Asked) -> bool:
    """Unemployment benefit may be paid beside the wage of a job that has begun by this month."""
    start = asked.own("recherche_emploi.reprise.contrat_de_travail_debut")
    return is_about_to_be_employed(asked) and isinstance(start, str) and start[:7] <= str(asked.month)


def is_alternant(asked: Asked) -> bool:
    return asked.own("alternance") in {Alternance.APPRENTISSAGE, Alternance.PROFESSIONNALISATION}


def is_apprentice(asked: Asked) -> bool:
    return asked.own("alternance") == Alternance.APPRENTISSAGE


def is_not_retired(asked: Asked) -> bool:
    """Grown-up children too."""
    return is_grown_up_or_adult(asked) and not is_retired(asked)


# Health


def may_be_pregnant(asked: Asked) -> bool:
    return asked.aged(14, 55)


def had_maternity(asked: Asked) -> bool:
    return is_grown_up_or_adult(asked) and may_be_pregnant(asked)


def says(situation: str) -> Fact:
    """Whether the person ticked this situation of health."""

    def holds(asked: Asked) -> bool:
        return asked.ticked("sante", situation)

    return holds


is_pregnant = says("enceinte")
is_disabled = says("handicap")
is_unfit_for_work = says("inapte_travail")
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


SICK_PAY = (Revenu.IJ_MALADIE, Revenu.IJ_ACCIDENT_TRAVAIL, Revenu.IJ_MALADIE_PROFESSIONNELLE)


def had_sick_pay(asked: Asked) -> bool:
    """RSA and prime d’activité look at how long a sick leave lasts (CSS art. R844-1 and R844-2)."""
    return is_adult_member(asked) and any(asked.ticked("revenus", kind) for kind in SICK_PAY)


def may_be_self_employed(asked: Asked) -> bool:
    """Adults who say so; of a grown-up child, nothing is asked before."""
    return is_self_employed(asked) or (is_child(asked) and is_grown_up(asked))


def may_have_research_grant(asked: Asked) -> bool:
    return is_student(asked) or (is_child(asked) and is_grown_up(asked))
