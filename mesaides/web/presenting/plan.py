"""In which order to claim, and why: what a late claim loses first, then what counts most."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mesaides.benefits.model import Debut
from mesaides.questions.french import day_in_french
from mesaides.web.presenting.results import Card

WHYS = {
    Debut.MOIS_DE_LA_DEMANDE: "Les mois d’avant la demande ne sont pas payés. Le mois en cours peut encore compter.",
    Debut.MOIS_SUIVANT_LA_DEMANDE: "Le droit commence le mois qui suit la demande : le {next}, au plus tôt.",
}


@dataclass(frozen=True)
class Claim:
    """One claim of the plan: by when, why then, and the claims to make before it."""

    card: Card
    by: str  # empty when no date is known to matter
    why: str
    after: tuple[str, ...]  # names of benefits


@dataclass(frozen=True)
class Plan:
    """The claims in their order, and what comes without a claim."""

    claims: tuple[Claim, ...]
    automatic: tuple[Card, ...]

    @property
    def first(self) -> Claim | None:
        """What to do first: a claim that has to be made, rather than one that may come by itself."""
        sure = (claim for claim in self.claims if not claim.card.benefit.may_come_unasked)
        return next(sure, self.claims[0] if self.claims else None)

    @property
    def to_ask(self) -> int:
        """How many claims have to be made, whatever happens."""
        return sum(not claim.card.benefit.may_come_unasked for claim in self.claims)

    @property
    def coming(self) -> int:
        """How many benefits most people receive without a claim."""
        return len(self.claims) + len(self.automatic) - self.to_ask


def plan_of(cards: tuple[Card, ...], today: date) -> Plan:
    """The plan of what is to be claimed, given in the order that counts most."""
    claimed = [card for card in cards if not card.benefit.is_automatic]
    ordered = tuple(_ordered(sorted(claimed, key=lambda card: card.benefit.debut is None)))
    names = {card.benefit.slug: card.benefit.nom for card in ordered}
    return Plan(
        tuple(_claim(card, names, today) for card in ordered),
        tuple(card for card in cards if card.benefit.is_automatic),
    )


def _ordered(cards: list[Card]) -> Iterator[Card]:
    """The same order, each benefit after those that its own conditions ask to receive."""
    waiting = list(cards)
    while waiting:
        slugs = {card.benefit.slug for card in waiting}
        ready = next((card for card in waiting if not (card.benefit.needs().benefits & slugs)), waiting[0])
        waiting.remove(ready)
        yield ready


def _claim(card: Card, names: dict[str, str], today: date) -> Claim:
    after = tuple(names[slug] for slug in sorted(card.benefit.needs().benefits & names.keys()))
    if card.benefit.debut is None:
        return Claim(card, "", "", after)
    last = today.replace(day=calendar.monthrange(today.year, today.month)[1])
    why = WHYS[card.benefit.debut].format(next=day_in_french(last + timedelta(days=1)))
    return Claim(card, day_in_french(last), why, after)
