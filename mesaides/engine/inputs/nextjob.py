"""Inputs about a job or a training about to start, for the childcare aid of France Travail."""

from __future__ import annotations

from mesaides.engine.contracts import next_job
from mesaides.engine.inputs.registry import PAST_YEAR, THIS_MONTH, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.choices import TypeContrat

WEEKS_OF_A_MONTH = 52 / 12


@individu(THIS_MONTH)
def contrat_de_travail_type(member: Member) -> Answer:
    """The model takes a job for open-ended when it is told nothing."""
    job = next_job(member)
    return str(job.contrat_de_travail_type) if job else "aucun"


@individu(THIS_MONTH)
def contrat_de_travail_duree(member: Member) -> Answer:
    job = next_job(member)
    return job.contrat_de_travail_duree if job else 0.0


@individu(THIS_MONTH)
def duree_formation(member: Member) -> Answer:
    """Hours."""
    job = next_job(member)
    if job is None or job.contrat_de_travail_type != TypeContrat.FORMATION:
        return 0.0
    return job.contrat_de_travail_duree * job.heures_par_semaine * WEEKS_OF_A_MONTH


@individu(THIS_MONTH)
def type_intensite_activite(member: Member) -> Answer:
    return "hebdomadaire" if next_job(member) else "inconnue"


@individu(THIS_MONTH)
def agepi_temps_travail_en_heure(member: Member) -> Answer:
    """Hours a week."""
    job = next_job(member)
    return job.heures_par_semaine if job else 0.0


@individu(THIS_MONTH)
def agepi_date_demande(member: Member) -> Answer:
    """Claimed today: without a date the model takes any job for recent."""
    return member.situation.date


@individu(PAST_YEAR)
def agepi(member: Member) -> Answer:
    """Not received in the last twelve months: a condition that is told beside the result."""
    return 0.0
