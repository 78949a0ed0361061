"""« Pourquoi ce montant ? »: an amount in one sentence, in a table of its steps, then in the tree of its values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.explication import Etape, Role
from mesaides.benefits.model import Benefit, Genre
from mesaides.benefits.sentences import lowered
from mesaides.benefits.typography import typeset
from mesaides.household.periods import Month
from mesaides.questions.french import MONTHS, euros_in_french, month_in_french, number_in_french
from mesaides.simulations.recounting import Account, Line, Origin, Recount, is_explained, recount
from mesaides.simulations.right import Result
from mesaides.web.presenting.amounts import RHYTHMS
from mesaides.web.presenting.overview import benefit_context
from mesaides.web.presenting.results import person_told
from mesaides.web.presenting.surprise import words_on
from mesaides.web.presenting.tree import node_at, told_tree
from mesaides.web.visiting import Visiting

SIGNS = {Role.PLUS: "plus", Role.MOINS: "moins", Role.AU_PLUS: "au plus", Role.POUR_MEMOIRE: "pour mémoire"}
NOTHING = 0.005
"""Below half a cent, an amount is told as zero."""


@dataclass(frozen=True)
class Row:
    """One line of a table: « moins », « Forfait logement », « 78,20 € »."""

    sign: str
    label: str
    value: str


@dataclass(frozen=True)
class Table:
    """The steps of a month; no total when the steps do not give the amount."""

    caption: str
    rows: tuple[Row, ...]
    total: str
    is_floored: bool  # the steps go below zero: nothing is due, and nothing is owed


@dataclass(frozen=True)
class Told:
    """The story of one right. `closing`: from the total of the tables to the amount."""

    person: str
    amount: str
    sentence: str  # empty when the steps do not give the amount
    tables: tuple[Table, ...]
    closing: tuple[Row, ...]
    holds: bool


def has_story(result: Result, slug: str) -> bool:
    """Whether the amount of a benefit can be told step by step to this household."""
    return slug in catalogue().explications and any(map(is_explained, result.of(slug)))


def recounting_context(
    result: Result, visiting: Visiting, slug: str, origin: Origin, asked: tuple[str, str]
) -> dict[str, Any] | None:
    """All three depths; `asked`: the name and period of the value whose tree is shown instead of the amount’s."""
    found = benefit_context(result, visiting, slug)
    if found is None or not has_story(result, slug):
        return None
    story, benefit = catalogue().explications[slug], catalogue().benefit(slug)
    month = Month.of(result.date)
    counts = [recount(story, benefit, right, origin, month) for right in result.of(slug) if is_explained(right)]
    top = node_at(origin, *asked)
    return found | {
        "month": month_in_french(month),
        "told": [told(one, benefit, visiting, result.date) for one in counts],
        "story": story,
        "tree": told_tree(top or origin, lambda path: person_told(visiting, path)),
        "is_part": top is not None and top.place != origin.place,
    }


def told(one: Recount, benefit: Benefit, visiting: Visiting, day: date) -> Told:
    """A story as it is read."""
    person = person_told(visiting, one.right.person) if one.right.person else ""
    amount = _amount(benefit, one.right.amount or 0)
    closing = tuple(_closing(one, benefit)) if one.holds else ()
    said = _said(one, closing, day) if one.holds else ""
    sentence = typeset(f"{amount} : {said}.") if said else typeset(f"{amount}.") if one.holds else ""
    tables = tuple(_table(account, one, day) for account in one.accounts)
    return Told(person, typeset(amount), sentence, tables, closing, one.holds)


def _amount(benefit: Benefit, amount: float) -> str:
    """« 573,49 € par mois »; a price is not mistaken for an amount received."""
    if benefit.montant.genre is Genre.PRIX and amount == 0:
        return "Gratuit"
    opening = "À payer : " if benefit.montant.genre is Genre.PRIX else ""
    rhythm = benefit.montant.rythme or RHYTHMS.get(benefit.montant.genre, "")
    return f"{opening}{euros_in_french(amount)} {rhythm}".strip()


def _said(one: Recount, closing: Iterable[Row], day: date) -> str:
    parts = list(_steps_said(one.accounts[0], day) if len(one.accounts) == 1 else _months_said(one.accounts))
    ends = [f"{row.sign} {row.value} ({lowered(row.label)})" for row in closing if row.sign == SIGNS[Role.MOINS]]
    return ", ".join([*parts, *ends])


def _steps_said(account: Account, day: date) -> Iterator[str]:
    """« 651,69 € (montant forfaitaire pour votre foyer), moins 78,20 € (forfait logement) »."""
    first = True
    for line in account.lines:
        if line.step.role is not Role.POUR_MEMOIRE:
            sign = "" if first and _sign(line) == SIGNS[Role.PLUS] else f"{_sign(line)} "
            yield f"{sign}{_value(line)} ({_label(line.step, day)})"
            first = False


def _months_said(accounts: Iterable[Account]) -> Iterator[str]:
    """« la moyenne de 120 € pour juillet, 130 € pour août »."""
    for rank, account in enumerate(accounts):
        opening = "la moyenne de " if rank == 0 else ""
        yield f"{opening}{euros_in_french(account.total)} pour {MONTHS[account.month.number - 1]}"


def _table(account: Account, one: Recount, day: date) -> Table:
    rows = tuple(_row(line, day) for line in account.lines)
    total = typeset(euros_in_french(account.total)) if one.holds else ""
    caption = month_in_french(account.month) if len(one.accounts) > 1 else ""
    takes = any(line.step.role is Role.MOINS and line.value >= NOTHING for line in account.lines)
    return Table(caption, rows, total, is_floored=takes and account.total < NOTHING)


def _row(line: Line, day: date) -> Row:
    label = _label(line.step, day)
    return Row(_sign(line), typeset(label[0].upper() + label[1:]), typeset(_value(line)))


def _sign(line: Line) -> str:
    """A negative value is told as what it takes away."""
    is_turned = line.value < 0 and line.step.role is Role.PLUS
    return SIGNS[Role.MOINS if is_turned else line.step.role]


def _value(line: Line) -> str:
    size = abs(line.value) if abs(line.value) >= NOTHING else 0.0
    return number_in_french(size) if line.step.unite == "nombre" else euros_in_french(size)


def _label(step: Etape, day: date) -> str:
    return step.libelle.format(**words_on(day))


def _closing(one: Recount, benefit: Benefit) -> Iterator[Row]:
    if len(one.accounts) > 1:
        yield Row("", f"Moyenne des {len(one.accounts)} mois", typeset(euros_in_french(one.gross)))
    story = catalogue().explications[benefit.slug]
    if story.arrondi == "euro_inferieur":
        yield Row("", "Arrondi à l’euro inférieur", typeset(euros_in_french(one.gross)))
    if one.withheld >= NOTHING:
        label = "Retenue de 0,5 % pour rembourser la dette sociale (CRDS)"
        yield Row(SIGNS[Role.MOINS], typeset(label), typeset(euros_in_french(one.withheld)))
