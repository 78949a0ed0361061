"""The story of an amount, in French: one sentence, the steps of each month, then from their total to the amount."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from mesaides.benefits.explication import Explication, Role
from mesaides.benefits.model import Benefit, Genre
from mesaides.benefits.typography import typeset
from mesaides.household.periods import Month
from mesaides.questions.french import MONTHS, euros_in_french, number_in_french
from mesaides.simulations.recounting import Account, Line, Recount
from mesaides.simulations.windows import words_on

SIGNS = {
    Role.PLUS: "plus",
    Role.MOINS: "moins",
    Role.FOIS: "fois",
    Role.AU_PLUS: "au plus",
    Role.POUR_MEMOIRE: "pour mémoire",
}
VOWELS = "aâeéèêiîoôuy"
NOTHING = 0.005
"""Below half a cent, an amount is told as zero."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line: « moins », « forfait logement », « 78,20 € ». `role`: `None` for what the lines before it make."""

    role: Role | None
    label: str  # without a capital
    value: float  # never negative
    unit: Literal["euros", "nombre"] = "euros"

    @property
    def sign(self) -> str:
        return SIGNS[self.role] if self.role else ""

    @property
    def title(self) -> str:
        """« Forfait logement »."""
        return self.label[0].upper() + self.label[1:]

    @property
    def told(self) -> str:
        return typeset(euros_in_french(self.value) if self.unit == "euros" else _exact(self.value))


@dataclass(frozen=True, slots=True)
class MonthTold:
    """The steps of a month. `is_floored`: they go below zero, where nothing is due and nothing is owed."""

    month: Month
    steps: tuple[Step, ...]
    total: float
    is_floored: bool


@dataclass(frozen=True, slots=True)
class Told:
    """The story of one right; no sentence, no month and no closing where the steps do not give the amount.

    `person`: its path, `None` for the household. `closing`: from the total of the months to the amount.
    """

    person: str | None
    amount: str
    sentence: str
    months: tuple[MonthTold, ...]
    closing: tuple[Step, ...]
    holds: bool


def told(one: Recount, story: Explication, benefit: Benefit, day: date) -> Told:
    """A story as it is read."""
    amount = _amount(benefit, one.right.amount or 0)
    if not one.holds:
        return Told(one.right.person, typeset(amount), "", (), (), holds=False)
    months = tuple(_month(account, day) for account in one.accounts)
    closing = tuple(_closing(one, story))
    said = _said(months, closing)
    sentence = typeset(f"{amount} : {said}." if said else f"{amount}.")
    return Told(one.right.person, typeset(amount), sentence, months, closing, holds=True)


def _amount(benefit: Benefit, amount: float) -> str:
    """« 573,49 € par mois »; a price is not mistaken for an amount received."""
    if benefit.montant.genre is Genre.PRIX and amount == 0:
        return "Gratuit"
    opening = "À payer : " if benefit.montant.genre is Genre.PRIX else ""
    return f"{opening}{euros_in_french(amount)} {benefit.montant.cadence}".strip()


def _month(account: Account, day: date) -> MonthTold:
    takes = any(line.step.role is Role.MOINS and line.value >= NOTHING for line in account.lines)
    steps = tuple(_step(line, day) for line in account.lines)
    return MonthTold(account.month, steps, account.total, is_floored=takes and account.total < NOTHING)


def _step(line: Line, day: date) -> Step:
    """A negative value is told as what it takes away."""
    is_turned = line.value < 0 and line.step.role is Role.PLUS
    label = typeset(line.step.libelle.format(**words_on(day)))
    value = abs(line.value) if abs(line.value) >= NOTHING else 0.0
    return Step(Role.MOINS if is_turned else line.step.role, label, value, line.step.unite)


def _closing(one: Recount, story: Explication) -> Iterator[Step]:
    if len(one.accounts) > 1:
        yield Step(None, f"moyenne des {len(one.accounts)} mois", one.gross)
    if story.arrondi == "euro_inferieur":
        yield Step(None, "arrondi à l’euro inférieur", one.gross)
    if one.withheld >= NOTHING:
        yield Step(Role.MOINS, typeset("retenue de 0,5 % pour rembourser la dette sociale"), one.withheld)


def _said(months: tuple[MonthTold, ...], closing: Iterable[Step]) -> str:
    """What counts; then, when that is too little to understand the amount, what is told beside."""
    are_alike = all(one.steps == months[0].steps for one in months)
    counted = list(_steps_said(months[0].steps) if are_alike else _months_said(months))
    beside = [step for step in months[0].steps if step.role is Role.POUR_MEMOIRE]
    said = [", ".join([*counted, *_steps_said(closing, goes_on=True)])] if counted else []
    kept = beside if are_alike and len(counted) < 2 else []
    return " ; ".join([*said, *(f"{step.label} : {step.told}" for step in kept)])


def _steps_said(steps: Iterable[Step], *, goes_on: bool = False) -> Iterator[str]:
    """« 651,69 € de montant forfaitaire pour votre foyer, moins 78,20 € de forfait logement »."""
    for step in steps:
        if step.role not in {None, Role.POUR_MEMOIRE}:
            yield f"{step.sign} {_step_said(step)}" if goes_on or step.role is not Role.PLUS else _step_said(step)
            goes_on = True


def _step_said(step: Step) -> str:
    """The step up to its first comma: the rest is in the table."""
    name = step.label.partition(", ")[0]
    if step.role in {Role.FOIS, Role.AU_PLUS}:
        return f"{step.told} ({name})"
    return f"{step.told} {'d’' if name[0] in VOWELS else 'de '}{name}"


def _months_said(months: Iterable[MonthTold]) -> Iterator[str]:
    """« la moyenne de 120 € pour juillet, 130 € pour août »."""
    for rank, one in enumerate(months):
        opening = "la moyenne de " if rank == 0 else ""
        yield f"{opening}{euros_in_french(one.total)} pour {MONTHS[one.month.number - 1]}"


def _exact(value: float) -> str:
    """« 0,8333 »: a factor needs more than two decimals to be counted again."""
    text = number_in_french(value)
    return text if abs(value - round(value, 2)) < NOTHING / 100 else f"{value:.4f}".rstrip("0").replace(".", ",")
