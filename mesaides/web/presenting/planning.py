"""A change of income that a person expects: read from a form, kept with the visit, given to the calculation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError

from mesaides.dsfr_fields.fields import read_amount
from mesaides.dsfr_fields.reading import written
from mesaides.household.incomes import MAXIMUM, Revenu
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.questions.french import month_in_french
from mesaides.simulations.months import COUNT
from mesaides.simulations.planned import Planned

KEPT_AS = "a_venir"
"""Where it stands among the answers of the visit: no question bears this name."""

PERSON, SINCE = "personne", "depuis"
AMOUNTS = {Revenu.SALAIRE: "salaire", Revenu.CHOMAGE: "chomage"}
PERSONS = {"demandeur": "Vous", "conjoint": "Votre partenaire"}

Json = dict[str, Any]


@dataclass(frozen=True)
class PlanForm:
    """What the form shows: the choices, what was typed, what is wrong with it."""

    persons: list[tuple[str, str]]
    months: list[tuple[str, str]]
    typed: Mapping[str, str]
    errors: Mapping[str, str] = field(default_factory=dict)


def shown(situation: Situation, typed: Mapping[str, str], errors: Mapping[str, str] | None = None) -> PlanForm:
    """The form of a household."""
    persons = [(path, name) for path, name in PERSONS.items() if path == "demandeur" or situation.conjoint]
    months = [(str(month), month_in_french(month)) for month in _coming(situation)]
    return PlanForm(persons, months, typed, errors or {})


def as_typed(kept: object) -> dict[str, str]:
    """What was kept, as it is typed."""
    if not isinstance(kept, dict):
        return {}
    amounts = {name: written(kept[name]) for name in AMOUNTS.values() if kept.get(name) is not None}
    return {name: str(kept.get(name, "")) for name in (PERSON, SINCE)} | amounts


def read(posted: Mapping[str, str], situation: Situation) -> tuple[Json, dict[str, str]]:
    """What is to be kept, and the faults, each with the name of its box."""
    form = shown(situation, posted)
    kept: Json = {PERSON: posted.get(PERSON, "demandeur"), SINCE: posted.get(SINCE, "")}
    errors = {}
    if kept[SINCE] not in dict(form.months) or kept[PERSON] not in dict(form.persons):
        errors[SINCE] = "Choisissez le mois dans la liste."
    for name in AMOUNTS.values():
        try:
            kept[name] = _amount(posted.get(name, ""))
        except ValidationError as error:
            errors[name] = error.messages[0]
    if not errors and all(kept[name] is None for name in AMOUNTS.values()):
        errors["salaire"] = "Écrivez au moins un montant ; 0 si ce revenu s’arrête."
    return kept, errors


def _amount(text: str) -> float | None:
    amount = read_amount(text)
    if amount is not None and not 0 <= amount <= MAXIMUM:
        raise ValidationError("Écrivez un montant net par mois, en euros.")
    return amount


def planned_of(kept: object, situation: Situation) -> tuple[Planned, ...]:
    """What the calculation is given; nothing once the month is past."""
    return tuple(_planned(kept, situation)) if isinstance(kept, dict) else ()


def _planned(kept: Json, situation: Situation) -> Iterator[Planned]:
    since = Month.parse(kept[SINCE])
    is_known = kept[PERSON] == "demandeur" or situation.conjoint is not None
    if is_known and since in list(_coming(situation)):
        told = {kind: kept.get(name) for kind, name in AMOUNTS.items()}
        yield Planned(kept[PERSON], since, {kind: amount for kind, amount in told.items() if amount is not None})


def _coming(situation: Situation) -> Iterator[Month]:
    return (situation.month.shift(rank) for rank in range(1, COUNT + 1))
