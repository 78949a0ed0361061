"""The months to come of a household: what it receives in each, what changes and why; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router

from mesaides.api.bodies import as_json, described_body, fields_of, is_number, received, sent_json
from mesaides.api.months_forms import MOST_PLANS, PERSONS, PROPERTIES, Changement, Mois, MoisAVenir, Raison
from mesaides.benefits.catalogue import catalogue
from mesaides.household.errors import Fault, SituationError
from mesaides.household.incomes import MAXIMUM, Revenu
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.assumptions import assumptions_of
from mesaides.simulations.monthly import EACH_MONTH, monthly_amounts, not_counted, opened
from mesaides.simulations.months import COUNT, MonthsAhead, months_ahead
from mesaides.simulations.patience import request_deadline
from mesaides.simulations.planned import Planned
from mesaides.simulations.resources import resources_of
from mesaides.simulations.turns import Step, Turn
from mesaides.simulations.versions import model_versions

router = Router(tags=["Simulations"])

KINDS = {str(kind): kind for kind in Revenu}
LAW = (
    "Les montants sont ceux de la loi connue aujourd’hui : les revalorisations à venir, comme celles du 1er janvier et "
    "du 1er avril, n’y sont pas."
)
FIELDS = ("situation", "prevus")
PLAN = ("personne", "depuis", "revenus")


@router.post(
    "/simulations/mois",
    response=Mois,
    operation_id="mois",
    summary="Les douze mois à venir d’un foyer : ce qui commence, change ou s’arrête, et pourquoi",
    openapi_extra=described_body(
        "Un foyer, et les revenus qui vont changer.", PROPERTIES, FIELDS[:1], "Les mois, calculés."
    ),
)
def months(request: HttpRequest) -> HttpResponse:
    """Le temps passe, et les revenus prévus arrivent ; tout le reste de la situation est gardé."""
    deadline = request_deadline()
    situation, planned = _asked(sent_json(request))
    ahead = months_ahead(situation, planned, deadline=deadline)
    told = Mois(
        date=situation.date,
        mois=[_month(step) for step in ahead.steps],
        changements=[_change(turn) for turn in ahead.turns],
        hypotheses=[LAW, *_assumptions(ahead)],
        versions=model_versions(),
    )
    return as_json(told.model_dump(mode="json"), "no-store")


def _assumptions(ahead: MonthsAhead) -> list[str]:
    """Those of all months, each once."""
    return list(dict.fromkeys(sentence for step in ahead.steps for sentence in assumptions_of(step.situation)))


def _month(step: Step) -> MoisAVenir:
    amounts, incomes = monthly_amounts(step.result, EACH_MONTH), resources_of(step.situation, ago=0).total
    return MoisAVenir(
        mois=str(step.month),
        revenus=incomes,
        aides=amounts,
        total=round(incomes + sum(amounts.values()), 2),
        ouvertes=sorted(opened(step.result)),
        inconnues=sorted(not_counted(step.result)),
    )


def _change(turn: Turn) -> Changement:
    return Changement(
        mois=str(turn.month),
        aide=turn.benefit,
        nom=catalogue().benefit(turn.benefit).nom,
        avant=turn.before,
        apres=turn.after,
        montant_avant=turn.amount_before,
        montant_apres=turn.amount_after,
        raisons=[
            Raison(sorte=one.sort, personne=one.person or None, age=one.age or None, jour=one.day)
            for one in turn.causes
        ],
        ensemble=turn.together,
    )


def _asked(sent: object) -> tuple[Situation, tuple[Planned, ...]]:
    """What is asked; raises `SituationError`, whose faults name what is wrong."""
    told = fields_of(sent, FIELDS, FIELDS[:1])
    situation, plans = received(told["situation"]), told.get("prevus", [])
    if not isinstance(plans, list) or len(plans) > MOST_PLANS:
        raise SituationError([Fault("prevus", f"Donnez une liste d’au plus {MOST_PLANS} changements.")])
    faults = [fault for rank, plan in enumerate(plans) for fault in _faults(situation, plan, f"prevus.{rank}")]
    if faults:
        raise SituationError(faults)
    return situation, tuple(_planned(plan) for plan in plans)


def _planned(plan: dict[str, Any]) -> Planned:
    amounts = {KINDS[kind]: float(amount) for kind, amount in plan["revenus"].items()}
    return Planned(plan.get("personne", PERSONS[0]), Month.parse(plan["depuis"]), amounts)


def _faults(situation: Situation, plan: object, place: str) -> Iterator[Fault]:
    if not isinstance(plan, dict) or not set(PLAN[1:]) <= set(plan) <= set(PLAN):
        yield Fault(place, "Donnez « depuis » et « revenus », et « personne » si ce n’est pas le demandeur.")
        return
    coming = [str(situation.month.shift(rank)) for rank in range(1, COUNT + 1)]
    known = PERSONS[: len(situation.adults)]
    if plan.get("personne", PERSONS[0]) not in known:
        yield Fault(f"{place}.personne", f"Choisissez parmi : {', '.join(known)}.")
    if plan["depuis"] not in coming:
        yield Fault(f"{place}.depuis", "Donnez l’un des douze mois à venir, par exemple 2027-01.")
    yield from _of_incomes(plan["revenus"], f"{place}.revenus")


def _of_incomes(incomes: object, place: str) -> Iterator[Fault]:
    if not isinstance(incomes, dict) or not incomes:
        yield Fault(place, 'Donnez au moins un revenu, par exemple {"salaire_net": 1400}.')
        return
    for kind, amount in incomes.items():
        if kind not in KINDS:
            yield Fault(place, "Les sortes de revenus sont celles d’une situation (/api/v1/schema).")
        elif not is_number(amount, 0, MAXIMUM):
            yield Fault(f"{place}.{kind}", "Donnez un montant net par mois, en euros.")
