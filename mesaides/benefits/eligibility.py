"""Who has a declarative benefit, and how much: its conditions and its amount, for a household."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from mesaides.benefits.amount import ParTranche
from mesaides.benefits.case import Case, Constats
from mesaides.benefits.choices import Pour, Selon
from mesaides.benefits.conditions.enfants import Enfants
from mesaides.benefits.conditions.membre import Membre
from mesaides.benefits.measures import measure
from mesaides.benefits.model import Benefit
from mesaides.benefits.sentences import euros, years
from mesaides.benefits.typography import typeset
from mesaides.benefits.verdict import YES, Measure, Verdict, all_of
from mesaides.household.situation import Situation

BRACKETS = {
    Selon.QUOTIENT_FAMILIAL_IMPOT: "Avoir un quotient familial de l’avis d’impôt d’au plus {} par mois",
    Selon.QUOTIENT_FAMILIAL_CAF: "Avoir un quotient familial de la CAF ou de la MSA d’au plus {} par mois",
    Selon.REVENU_FISCAL_PAR_PART: "Avoir un revenu fiscal de référence d’au plus {} par an et par part",
    Selon.RESSOURCES_MENSUELLES: "Avoir des ressources d’au plus {} par mois",
    Selon.AGE: "Avoir au plus {}",
}


@dataclass(frozen=True, slots=True)
class Entitlement:
    """What a benefit is for one person, or for the household (path « »).

    `amount`: what is had if the verdict is yes, known or supposed. `reasons`: what is required and
    not met, in French.
    """

    path: str
    verdict: Verdict
    amount: float | None = None
    reasons: tuple[str, ...] = ()


def entitlements(
    benefit: Benefit, situation: Situation, constats: Constats, names: Mapping[str, str] | None = None
) -> list[Entitlement]:
    """One for each person the benefit is for, or the household's. `names`: those of the benefits, by slug."""
    cases = Case(situation, constats).about(benefit.pour or Pour.FOYER)
    return [_entitlement(benefit, case, names or {}) for case in cases]


def _entitlement(benefit: Benefit, case: Case, names: Mapping[str, str]) -> Entitlement:
    found = [(one.kind, one.kind.holds(case)) for one in benefit.conditions]
    reasons = [kind.told(names) for kind, verdict in found if verdict.answer is False]
    verdict = all_of(verdict for _, verdict in found)
    if verdict.holds is False:
        return Entitlement(case.path, verdict, reasons=_typeset(reasons))
    amount, within = _amount(benefit, case)
    if within.answer is False:
        reasons += above(benefit.montant.par_tranche)
    return Entitlement(case.path, all_of((verdict, within)), amount, _typeset(reasons))


def _typeset(reasons: list[str]) -> tuple[str, ...]:
    return tuple(map(_once, reasons))


_once = lru_cache(maxsize=4_096)(typeset)
"""The same sentences come back for every household."""


def _amount(benefit: Benefit, case: Case) -> tuple[float | None, Verdict]:
    """The amount, and whether the household is within its brackets."""
    reading = benefit.montant
    if reading.par_tranche is not None:
        return _of_bracket(reading.par_tranche, case)
    if reading.par_enfant is not None:
        children = _children(benefit, case)
        return None if children.value is None else reading.par_enfant * children.value, children.judged(bool)
    if reading.part_du_cout is not None:
        return reading.part_du_cout.plafond, YES
    return reading.valeur, YES


def _of_bracket(brackets: ParTranche, case: Case) -> tuple[float | None, Verdict]:
    found = measure(brackets.selon, case)
    if found.value is None:
        return None, Verdict(None, found.missing)
    return brackets.of(found.value), found.judged(lambda value: brackets.of(value) is not None)


def above(brackets: ParTranche | None) -> Iterator[str]:
    """What is required not to be above the last bracket."""
    highest = brackets.tranches[-1].jusqu_a if brackets else None
    if brackets is not None and highest is not None:
        told = years(int(highest)) if brackets.selon is Selon.AGE else euros(highest)
        yield BRACKETS[brackets.selon].format(told)


def _children(benefit: Benefit, case: Case) -> Measure:
    """The children that an amount by child counts: those of the condition about them, else all."""
    for one in benefit.conditions:
        if isinstance(one.kind, Enfants):
            return Measure(one.kind.count(case))
        if isinstance(one.kind, Membre) and one.kind.pour is Pour.ENFANT:
            return _counted(one.kind.each(case))
    return Measure(len(case.situation.enfants))


def _counted(verdicts: list[Verdict]) -> Measure:
    """How many are yes; those of whom nobody knows are counted if they are supposed to be."""
    unsure = dict.fromkeys(field for verdict in verdicts for field in verdict.missing)
    return Measure(sum(verdict.answer is True for verdict in verdicts), tuple(unsure))
