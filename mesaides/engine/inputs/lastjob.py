"""Inputs about the last job, which a right to unemployment benefit is worked out from."""

from __future__ import annotations

from mesaides.engine.contracts import last_day, last_job, next_job, search, worked_share
from mesaides.engine.inputs.jobless import is_jobseeker
from mesaides.engine.inputs.registry import (
    EACH_RIGHT_MONTH,
    RIGHT_MONTHS,
    THIS_MONTH,
    UNDECLARED,
    Answer,
    individu,
)
from mesaides.engine.members import Member
from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month

LEGAL_HOURS = 35


@individu(THIS_MONTH, field="recherche_emploi.dernier_contrat")
def are_allocation_nette_mensuelle(member: Member) -> Answer:
    """Nothing without a last job, and the model is spared a long calculation; unknown for a job seeker
    who receives nothing and tells nothing of it."""
    if last_job(member):
        return UNDECLARED
    found = search(member)
    is_told = found is not None and found.dernier_contrat is not None
    if is_told or not is_jobseeker(member) or member.ledger.amount(Revenu.CHOMAGE, member.month):
        return 0.0
    return None


def _is_without_contract(member: Member) -> bool:
    return last_job(member) is None and next_job(member) is None


@individu(EACH_RIGHT_MONTH, steady=_is_without_contract)
def contrat_de_travail_debut(member: Member, month: Month) -> Answer:
    """First day of the job that `month` belongs to: the next one this month, the last one on its own months."""
    job, new = last_job(member), next_job(member)
    if new and month == member.month:
        return new.contrat_de_travail_debut
    return job.contrat_de_travail_debut if job and worked_share(job, member, month) else UNDECLARED


@individu(EACH_RIGHT_MONTH, steady=_is_without_contract)
def contrat_de_travail_fin(member: Member, month: Month) -> Answer:
    """Last day of the last job, on the month that it ended."""
    job = last_job(member)
    return last_day(job, member) if job and Month.of(last_day(job, member)) == month else UNDECLARED


@individu(RIGHT_MONTHS)
def motif_fin_contrat(member: Member) -> Answer:
    """On every month: the model reads the last month known of the whole household."""
    job = last_job(member)
    return str(job.motif_fin_contrat) if job else "autre"


@individu(THIS_MONTH)
def are_quotite(member: Member) -> Answer:
    """Hours of the last job over the legal ones."""
    job = last_job(member)
    return min(1.0, job.heures_par_semaine / LEGAL_HOURS) if job else 1.0
