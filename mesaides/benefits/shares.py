"""The number of shares that the tax law gives a household, when its notice does not say. CGI art. 194 and 195."""

from __future__ import annotations

from mesaides.household.choices import StatutMarital
from mesaides.household.persons import Child, Person
from mesaides.household.situation import Situation

INVALIDITY_CARD = 0.8
"""Rate from which a half share is added. CGI art. 195, 3."""


def legal_shares(situation: Situation, declarant: str) -> float:
    """The shares of the return that « demandeur » or « conjoint » files."""
    children = _children(situation, declarant)
    return _adults(situation, declarant, children) + _of_children(children) + _alone(situation, children)


def _children(situation: Situation, declarant: str) -> list[Child]:
    """The children on that return; two partners who file together have one."""
    apart = situation.statut_marital is StatutMarital.UNION_LIBRE
    own = {declarant} if apart else {"demandeur", "conjoint"}
    return [child for child in situation.enfants if child.rattachement_fiscal.value in own]


def _adults(situation: Situation, declarant: str, children: list[Child]) -> float:
    """One share each, two for a widowed parent, and a half for an invalidity card."""
    together = situation.conjoint is not None and situation.statut_marital is not StatutMarital.UNION_LIBRE
    widowed = situation.statut_marital is StatutMarital.VEUF and bool(children)
    first = situation.conjoint if declarant == "conjoint" and situation.conjoint else situation.demandeur
    adults = situation.adults if together else (first,)
    return len(adults) + widowed + sum(_card(adult) for adult in adults)


def _of_children(children: list[Child]) -> float:
    """A half share for each of the first two, a whole one from the third; half of it in shared custody."""
    ordered = sorted(children, key=lambda child: bool(child.garde_alternee))
    shares = [(0.5 if rank < 2 else 1.0) / (2 if child.garde_alternee else 1) for rank, child in enumerate(ordered)]
    return sum(shares) + sum(_card(child) for child in children)


def _alone(situation: Situation, children: list[Child]) -> float:
    """A half share more for a parent who lives alone with a child."""
    alone = situation.conjoint is None and situation.statut_marital is not StatutMarital.VEUF
    return 0.5 if alone and children else 0.0


def _card(person: Person) -> float:
    return 0.5 if (person.taux_incapacite or 0) >= INVALIDITY_CARD else 0.0
