"""The results as their template shows them: what to claim, to check, what is received, what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings

from mesaides.benefits.catalogue import Catalogue, catalogue
from mesaides.benefits.model import Benefit, Genre, Institution, Statut
from mesaides.questions.asked import CONJOINT, DEMANDEUR
from mesaides.questions.french import euros_in_french, in_french_list
from mesaides.simulations.certainty import is_open, is_to_confirm
from mesaides.simulations.recounting import is_explained
from mesaides.simulations.right import Result, Right
from mesaides.web.presenting.amounts import told_amount
from mesaides.web.presenting.needs import Need, needs, unanswered
from mesaides.web.presenting.total import total_of
from mesaides.web.visiting import Visiting

TO_CHECK = "to_check"
GROUPS = ("to_claim", "perhaps", TO_CHECK, "received", "not_now", "not_computed")
"""The groups of cards, in the order of the page."""


@dataclass(frozen=True)
class Line:
    """What one person, or the household, can have."""

    person: str
    amount: str
    declared: str
    right: Right


@dataclass(frozen=True)
class Told:
    """An amount, and who has it; nobody is named where it can only be the household, or the person who asks."""

    amount: str
    persons: str


@dataclass(frozen=True)
class Card:
    """One benefit of the results."""

    benefit: Benefit
    institution: Institution
    lines: tuple[Line, ...]
    needs: tuple[Need, ...]
    reason: str  # why it was not computed
    required: tuple[str, ...]  # what the household would need, when it has no right

    @property
    def persons(self) -> set[str | None]:
        """Who has it; `None` is the household."""
        return {line.right.person for line in self.lines}

    @property
    def named(self) -> str:
        """« vous et votre partenaire »; empty where it can only be the household, or the person who asks."""
        persons = [line.person for line in self.lines]
        return "" if persons in ([""], ["vous"]) else in_french_list([person or "le foyer" for person in persons])

    @property
    def told(self) -> tuple[Told, ...]:
        """A line for each amount; those who have the same right, or the same rate, share one."""
        if len(self.lines) == 1 and not self.named:
            return (Told(self.lines[0].amount, ""),)
        alike = self.benefit.montant.genre in {Genre.OUI_NON, Genre.TAUX}
        groups: dict[object, list[Line]] = {}
        for line in self.lines:
            groups.setdefault(line.amount if alike else line, []).append(line)
        return tuple(
            Told(lines[0].amount, in_french_list([line.person or "le foyer" for line in lines]))
            for lines in groups.values()
        )

    @property
    def has_reasons(self) -> bool:
        """Whether the catalogue tells why the institution's amount may be another."""
        return bool(catalogue().ecarts_of(self.benefit.slug))

    @property
    def is_explained(self) -> bool:
        """Whether the amount can be told step by step."""
        has_story = self.benefit.slug in catalogue().explications
        return has_story and any(is_explained(line.right) for line in self.lines)

    @property
    def online(self) -> str:
        """The address of the claim on line; empty when there is none."""
        links = (step.lien for step in self.benefit.demarches if step.canal == "en_ligne")
        return next((link for link in links if link), "")

    @property
    def to_claim_at(self) -> str:
        """The same, unless nothing has to be claimed, or the page only explains how to."""
        only_explains = self.online == self.benefit.page_officielle
        return "" if only_explains or self.benefit.may_come_unasked else self.online


@dataclass(frozen=True)
class Results:
    """Everything the page shows, in its order."""

    total: str  # monthly amounts to claim together; empty when there are none
    to_claim: tuple[Card, ...]
    perhaps: tuple[Card, ...]  # points that nobody asked decide them
    to_check: tuple[Card, ...]
    received: tuple[Card, ...]
    not_now: tuple[Card, ...]
    not_computed: tuple[Card, ...]
    unanswered: tuple[Need, ...]
    assumptions: tuple[str, ...]


def present(result: Result, visiting: Visiting) -> Results:
    """Sort the rights of a household, the largest monthly amounts first."""
    cards = _Cards(result, visiting, catalogue())
    to_claim = cards.of(_is_claimable)
    return Results(
        total=total_of((card.benefit, line.right) for card in to_claim for line in card.lines),
        to_claim=to_claim,
        perhaps=cards.of(lambda right: is_to_confirm(right, catalogue().benefit(right.benefit))),
        to_check=cards.of(lambda right: right.status is Statut.INFORMATION_MANQUANTE),
        received=cards.of(lambda right: right.status is Statut.DEJA_RECUE),
        not_now=cards.of(lambda right: right.status is Statut.CALCULE and not right.eligible),
        not_computed=cards.of(lambda right: right.status in {Statut.NON_DISPONIBLE, Statut.ECHEC}),
        unanswered=tuple(unanswered(visiting)),
        assumptions=result.assumptions,
    )


def _computed(benefit: Benefit, right: Right) -> str:
    """The amount found, or why there is none to set beside the one received."""
    if right.eligible is None:
        return "il manque une réponse pour le savoir"
    if not right.eligible:
        return "pas retrouvé par notre calcul"
    if right.status is Statut.DEJA_RECUE and right.amount is None and benefit.montant.genre is not Genre.OUI_NON:
        return "nous ne la recalculons pas"
    return told_amount(benefit, right.amount)


def _is_claimable(right: Right) -> bool:
    return is_open(right) and not is_to_confirm(right, catalogue().benefit(right.benefit))


class _Cards:
    """Make cards out of rights: one a benefit, one line a person."""

    def __init__(self, result: Result, visiting: Visiting, known: Catalogue) -> None:
        self.result, self.visiting, self.known = result, visiting, known

    def of(self, belongs: Callable[[Right], bool]) -> tuple[Card, ...]:
        chosen: dict[str, list[Right]] = {}
        for right in self.result.rights:
            if belongs(right):
                chosen.setdefault(right.benefit, []).append(right)
        cards = [self._card(self.known.benefit(slug), rights) for slug, rights in chosen.items()]
        return tuple(sorted(cards, key=_weight))

    def _card(self, benefit: Benefit, rights: list[Right]) -> Card:
        lines = tuple(self._line(benefit, right) for right in rights)
        reason = next((right.reason for right in rights if right.reason), "")
        missing = tuple(needs(self.visiting, (field for right in rights for field in right.missing)))
        required = tuple(dict.fromkeys(condition for right in rights for condition in right.reasons))
        return Card(benefit, self.known.institution_of(benefit), lines, missing, reason, required)

    def _line(self, benefit: Benefit, right: Right) -> Line:
        declared = (
            f"{euros_in_french(right.declared)} par mois" if right.declared is not None else "montant non indiqué"
        )
        return Line(person_told(self.visiting, right.person), _computed(benefit, right), declared, right)


def person_told(visiting: Visiting, person: str | None) -> str:
    """« vous », « votre deuxième enfant »; nothing for the household."""
    if person in {None, DEMANDEUR}:
        return "vous" if person else ""
    return "votre partenaire" if person == CONJOINT else visiting.journey.person(str(person))


def _weight(card: Card) -> tuple[int, float, int, str]:
    """Monthly amounts first, then yearly, then single ones; larger before smaller; those of this territory first."""
    genres = [Genre.MENSUEL, Genre.ANNUEL, Genre.UNIQUE, Genre.PRIX, Genre.TAUX, Genre.NOMBRE, Genre.OUI_NON]
    amount = sum(line.right.amount or 0 for line in card.lines)
    return genres.index(card.benefit.montant.genre), -amount, settings.INSTANCE.rank(card.benefit), card.benefit.nom
