"""The results as their template shows them: what to claim, to check, what is received, what is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mesaides.benefits.catalogue import Catalogue, catalogue
from mesaides.benefits.model import Benefit, Genre, Institution, Statut
from mesaides.questions.asked import CONJOINT, DEMANDEUR
from mesaides.simulations.right import Result, Right
from mesaides.web.presenting.amounts import rounded, told_amount
from mesaides.web.visiting import Visiting


@dataclass(frozen=True)
class Need:
    """An answer that is missing: its name, and the page that asks for it."""

    name: str
    address: str


@dataclass(frozen=True)
class Line:
    """What one person, or the household, can have."""

    person: str
    amount: str
    declared: str
    right: Right


@dataclass(frozen=True)
class Card:
    """One benefit of the results."""

    benefit: Benefit
    institution: Institution
    lines: tuple[Line, ...]
    needs: tuple[Need, ...]
    reason: str

    @property
    def online(self) -> str:
        """The address of the claim on line; empty when there is none."""
        links = (step.lien for step in self.benefit.demarches if step.canal == "en_ligne")
        return next((link for link in links if link), "")


@dataclass(frozen=True)
class Results:
    """Everything the page shows, in its order."""

    total: str  # monthly amounts to claim together; empty when there are none
    to_claim: tuple[Card, ...]
    to_check: tuple[Card, ...]
    received: tuple[Card, ...]
    not_now: tuple[Card, ...]
    not_computed: tuple[Card, ...]
    assumptions: tuple[str, ...]


def present(result: Result, visiting: Visiting) -> Results:
    """Sort the rights of a household, the largest monthly amounts first."""
    cards = _Cards(result, visiting, catalogue())
    to_claim = [right for right in result.rights if _is_claimable(right)]
    return Results(
        total=_total(to_claim, catalogue()),
        to_claim=cards.of(_is_claimable),
        to_check=cards.of(lambda right: right.status is Statut.INFORMATION_MANQUANTE),
        received=cards.of(lambda right: right.status is Statut.DEJA_RECUE),
        not_now=cards.of(lambda right: right.status is Statut.CALCULE and not right.eligible),
        not_computed=cards.of(lambda right: right.status in {Statut.NON_DISPONIBLE, Statut.ECHEC}),
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
    return right.status is Statut.CALCULE and bool(right.eligible)


def _total(rights: list[Right], known: Catalogue) -> str:
    monthly = sum(_monthly(known.benefit(right.benefit), right) for right in rights)
    return rounded(monthly) if monthly else ""


def _monthly(benefit: Benefit, right: Right) -> float:
    """Euros that come each month; a ceiling or a price is not one."""
    counted = benefit.montant.genre is Genre.MENSUEL and not benefit.montant.maximum
    return (right.amount or 0) if counted else 0


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
        return Card(benefit, self.known.institution_of(benefit), lines, tuple(self._needs(rights)), reason)

    def _line(self, benefit: Benefit, right: Right) -> Line:
        declared = f"{rounded(right.declared)} par mois" if right.declared is not None else "montant non indiqué"
        return Line(self._person(right), _computed(benefit, right), declared, right)

    def _person(self, right: Right) -> str:
        if right.person in {None, DEMANDEUR}:
            return "vous" if right.person else ""
        if right.person == CONJOINT:
            return "votre partenaire"
        return self.visiting.journey.person(str(right.person))

    def _needs(self, rights: list[Right]) -> Iterator[Need]:
        told: set[str] = set()
        for field in (field for right in rights for field in right.missing):
            question = self.visiting.journey.question_of(field)
            if question and question.field not in told:
                told.add(question.field)
                page = self.visiting.journey.page_of(field)
                yield Need(question.short, self.visiting.page_address(page, returns=True))


def _weight(card: Card) -> tuple[int, float, str]:
    """Monthly amounts first, then yearly, then single ones; larger before smaller."""
    genres = [Genre.MENSUEL, Genre.ANNUEL, Genre.UNIQUE, Genre.PRIX, Genre.TAUX, Genre.NOMBRE, Genre.OUI_NON]
    amount = sum(line.right.amount or 0 for line in card.lines)
    return genres.index(card.benefit.montant.genre), -amount, card.benefit.nom
