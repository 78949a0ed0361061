"""A move into the home, recent or about to happen."""

from typing import Annotated

from pydantic import Field

from mesaides.benefits.case import Case
from mesaides.benefits.declared import Declared
from mesaides.benefits.kind import About, Kind, condition
from mesaides.benefits.verdict import YES, Verdict, known, unknown
from mesaides.household.periods import Month
from mesaides.household.situation import Situation

RECENT = 2
"""Months: what the household calls « un emménagement récent »."""
MONTH, DAY = "logement.emmenagement", "logement.date_entree_logement"


@condition("emmenagement", About.FOYER)
class Emmenagement(Declared, Kind):
    """`{mois_max: 6}`: moved in less than six months ago, or about to."""

    mois_max: Annotated[int, Field(strict=True, ge=1, le=120)]

    def holds(self, case: Case) -> Verdict:
        home = case.situation.logement
        if home.date_entree_logement is not None:
            return known(_months_since(case.situation) < self.mois_max)
        if home.emmenagement is None:
            return unknown(MONTH)
        if home.emmenagement:
            return YES if self.mois_max >= RECENT else unknown(DAY)
        return known(False) if self.mois_max <= RECENT else unknown(DAY)

    def reason(self) -> str:
        return f"Emménager bientôt, ou avoir emménagé il y a moins de {self.mois_max} mois"


def _months_since(situation: Situation) -> int:
    """Whole months since the move; negative before it."""
    moved = situation.logement.date_entree_logement or situation.date
    months = Month.of(situation.date).since(Month.of(moved))
    return months - (situation.date.day < moved.day)
