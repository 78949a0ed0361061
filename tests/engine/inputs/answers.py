"""What an input answers for a household, as the request would ask it."""

from __future__ import annotations

from typing import Any

from mesaides.engine.inputs import all_inputs
from mesaides.engine.inputs.registry import Answer
from mesaides.engine.members import Household
from mesaides.household.periods import Month
from tests.engine.households import Json, adult, couple, household, member, situation

NOW = Month(2026, 11)


def answer(
    variable: str, data: Json | None = None, path: str = "demandeur", *, at: Month | int | None = None
) -> Answer:
    """The answer for the person or the tax household at `path`, in the month or year `at` when it is told one."""
    item = next(item for item in all_inputs() if item.variable == variable)
    told: tuple[Any, ...] = ((at or NOW),) if item.span.told else ()
    if item.entity == "individu":
        return item.answer(member(path, data), *told)
    if item.entity == "foyer_fiscal":
        return item.answer(Household(situation(data)), path, *told)
    return item.answer(Household(situation(data)), *told)


def alone(**facts: Any) -> Json:
    """A person alone with these facts."""
    return household(adult(**facts))


def with_child(born: str = "2015-05-01", **facts: Any) -> Json:
    return household(enfants=[{"date_naissance": born} | facts])


def with_partner(statut: str = "marie", **facts: Any) -> Json:
    return couple(adult(), adult(**facts), statut)


def on_parents_return(**parents: Any) -> Json:
    """A student alone on the tax return of parents who live elsewhere."""
    studies = {"scolarite": "enseignement_superieur", "parents": {"revenu_brut_global": 30_000} | parents}
    return alone(born="2004-03-01", activite="etudiant", etudes=studies, a_charge_fiscale_des_parents=True)
