"""What blocks a declarative benefit: each condition that is not met, by its name, and by how much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mesaides.benefits.case import Case, Constats
from mesaides.benefits.choices import Pour, Selon
from mesaides.benefits.eligibility import above
from mesaides.benefits.measures import measure
from mesaides.benefits.model import Benefit
from mesaides.benefits.sentences import gap_in_euros, years
from mesaides.benefits.typography import typeset
from mesaides.benefits.verdict import all_of
from mesaides.household.situation import Situation

RHYTHMS = {Selon.REVENU_FISCAL_PAR_PART: "par an et par part"}
"""Of the measures that are not told by the month."""

OWN = {Pour.DEMANDEUR, Pour.ADULTE, Pour.PERSONNE}
"""Whom an age that is past closes a benefit to: for children alone, one may still be born."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One condition that is not met. `has`: what the person at `path` (« » for the household) has instead, if told."""

    required: str
    path: str
    has: str | None


def obstacles(
    benefit: Benefit, situation: Situation, constats: Constats, names: Mapping[str, str] | None = None
) -> tuple[Obstacle, ...]:
    """The conditions that refuse a benefit to each person it is for, or to the household. `names`: of benefits."""
    found = (one for case in _cases(benefit, situation, constats) for one in _of_case(benefit, case, names or {}))
    return tuple(dict.fromkeys(found))


def is_past(benefit: Benefit, situation: Situation) -> bool:
    """Whether an age limit closes a benefit for good to everybody of the household whom it is for."""
    cases = list(_cases(benefit, situation, Constats()))
    over = [any(one.kind.is_past(case) for one in benefit.conditions) for case in cases]
    return benefit.pour in OWN and bool(over) and all(over)


def _cases(benefit: Benefit, situation: Situation, constats: Constats) -> Iterator[Case]:
    return Case(situation, constats).about(benefit.pour or Pour.FOYER)


def _of_case(benefit: Benefit, case: Case, names: Mapping[str, str]) -> Iterator[Obstacle]:
    for one in benefit.conditions:
        if one.kind.holds(case).answer is False:
            yield Obstacle(typeset(one.kind.told(names)), case.path, _told(one.kind.gap(case)))
    if all_of(one.kind.holds(case) for one in benefit.conditions).holds is not False:
        yield from _above_brackets(benefit, case)


def _above_brackets(benefit: Benefit, case: Case) -> Iterator[Obstacle]:
    """The last bracket of an amount, when what the household has is above it."""
    brackets = benefit.montant.par_tranche
    found = measure(brackets.selon, case).value if brackets else None
    if brackets is None or found is None or brackets.of(found) is not None:
        return
    for required in above(brackets):
        yield Obstacle(
            typeset(required), case.path, _told(_beyond(brackets.selon, found, brackets.tranches[-1].jusqu_a))
        )


def _beyond(name: Selon, found: float, highest: float | None) -> str:
    if name is Selon.AGE:
        return f"{years(int(found))} aujourd’hui"
    return gap_in_euros(found, None, highest, RHYTHMS.get(name, "par mois"))


def _told(gap: str | None) -> str | None:
    return None if gap is None else typeset(gap)
