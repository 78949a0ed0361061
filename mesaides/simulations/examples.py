"""The worked examples of a benefit, run: what differs from what each expects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mesaides.benefits.errors import Finding
from mesaides.benefits.model import Benefit, Exemple, Statut
from mesaides.household.reading import read
from mesaides.simulations.patience import Deadline
from mesaides.simulations.right import Right
from mesaides.simulations.run import simulate

MEND = "relisez la source de l’exemple, puis corrigez l’exemple ou la règle."


@dataclass(frozen=True, slots=True)
class Answered:
    """An example, what is calculated of its household, and what of it was not expected."""

    example: Exemple
    answer: str
    faults: tuple[Finding, ...]


def answered(benefit: Benefit, deadline: Deadline) -> Iterator[Answered]:
    """Each example of a benefit, calculated."""
    for index, example in enumerate(benefit.exemples):
        rights = simulate(read(example.situation), [benefit], deadline=deadline).of(benefit.slug)
        found = concerning(example.attendu.personne, rights)
        yield Answered(example, _told(found), tuple(_faults(example, found, index)))


def failures(benefit: Benefit) -> Iterator[Finding]:
    """What is wrong with each example of a benefit."""
    for index, example in enumerate(benefit.exemples):
        yield from failures_of(benefit, example, index)


def failures_of(benefit: Benefit, example: Exemple, index: int) -> Iterator[Finding]:
    """What is wrong with one example: the field that expected something else, and what was found."""
    found = concerning(example.attendu.personne, simulate(read(example.situation), [benefit]).of(benefit.slug))
    yield from _faults(example, found, index)


def _faults(example: Exemple, found: list[Right], index: int) -> Iterator[Finding]:
    for field, expected in _unmet(example, found):
        message = f"Cet exemple attend {expected} ; le calcul trouve : {_told(found)}."
        yield Finding(("exemples", index, "attendu", field), message, MEND)


def concerning(person: str | None, rights: Iterable[Right]) -> list[Right]:
    """The rights of the whole household, or only those of one person; a right that nobody has stands alone."""
    return [right for right in rights if person is None or right.person in (person, None)]


def _unmet(example: Exemple, rights: list[Right]) -> Iterator[tuple[str, str]]:
    """The fields of what is expected that are not met, and what they expect."""
    expected = example.attendu
    status = expected.statut or Statut.CALCULE
    if any(right.status is not status for right in rights) or (expected.statut and not rights):
        yield "statut", f"le statut « {status} »"
    if expected.eligible is not None and any(right.eligible for right in rights) is not expected.eligible:
        yield "eligible", "un droit" if expected.eligible else "un refus"
    amount = sum(right.amount or 0.0 for right in rights)
    if expected.montant is not None and abs(amount - expected.montant) > expected.tolerance + 1e-9:
        yield "montant", f"{expected.montant:g}"


def _told(rights: list[Right]) -> str:
    return " ; ".join(map(_right, rights)) or "rien, l’aide n’existe pas ici ce jour-là"


def _right(right: Right) -> str:
    """« demandeur, calcule, droit, 150 », « foyer, calcule, pas de droit (Avoir moins de 26 ans) »."""
    answer = {True: "droit", False: "pas de droit", None: "on ne sait pas"}[right.eligible]
    amount = [f"{right.amount:g}"] if right.eligible and right.amount is not None else []
    why = f" ({' ; '.join((*right.reasons, *right.missing))})" if right.reasons or right.missing else ""
    return f"{', '.join([right.person or 'foyer', right.status.value, answer, *amount])}{why}"
