"""The contracts a person tells of: the last job, the next one, and the gross wages they give."""

from __future__ import annotations

import calendar
import datetime

from mesaides.engine import taxable
from mesaides.engine.members import Member
from mesaides.household.choices import TypeContrat
from mesaides.household.periods import Month
from mesaides.household.work import Deplacement, DernierContrat, RechercheEmploi, Reprise


def search(member: Member) -> RechercheEmploi | None:
    return member.adult.recherche_emploi if member.adult else None


def next_job(member: Member) -> Reprise | None:
    found = search(member)
    return found.reprise if found else None


def trip(member: Member) -> Deplacement | None:
    found = search(member)
    return found.deplacement if found else None


def works_again(member: Member) -> bool:
    """Whether the new job has begun by the end of this month: the benefit is then paid beside a wage."""
    job = next_job(member)
    if job is None or job.contrat_de_travail_type == TypeContrat.FORMATION:
        return False
    return Month.of(job.contrat_de_travail_debut) <= member.month


def last_job(member: Member) -> DernierContrat | None:
    """The last job, once it has ended: by the end of this month."""
    found = search(member)
    job = found.dernier_contrat if found else None
    return job if job and Month.of(job.contrat_de_travail_fin) <= member.month else None


def last_day(job: DernierContrat, member: Member) -> datetime.date:
    """Last day of the job as the model can read it: a right opens on the first of the month that follows.

    A job that ends this month is taken to have ended with last month, so that a whole month of
    benefit can be told at once.
    """
    return min(job.contrat_de_travail_fin, member.month.first_day - datetime.timedelta(days=1))


def worked_share(job: DernierContrat, member: Member, month: Month) -> float:
    """Share of the calendar days of `month` that the last job covers."""
    days = calendar.monthrange(month.year, month.number)[1]
    end = month.first_day.replace(day=days)
    first, last = max(job.contrat_de_travail_debut, month.first_day), min(last_day(job, member), end)
    return max(0, (last - first).days + 1) / days


def gross_wage(member: Member, month: Month, net: float | None) -> float | None:
    """Gross wage of a month: that of the contracts where they are told, else worked out from the net.

    With a last job, older months outside it are without work: an average must not stand for them.
    """
    job, new = last_job(member), next_job(member)
    if new and works_again(member) and month >= member.month and new.salaire_de_base:
        return new.salaire_de_base
    if job is None:
        return None if net is None else taxable.gross_salary(net)
    share = worked_share(job, member, month)
    if share:
        return share * job.salaire_de_base
    ended_this_month = Month.of(job.contrat_de_travail_fin) == member.month
    if month < member.month.shift(-12) or (ended_this_month and month >= member.month):
        return 0.0
    return None if net is None else taxable.gross_salary(net)
