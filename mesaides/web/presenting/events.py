"""What may happen to a household, on the page « Avant, après », and how it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mesaides.household.situation import Situation
from mesaides.simulations.changes import can_grow, separated, with_birth


@dataclass(frozen=True, slots=True)
class Event:
    """One change. `supposed`: what it takes for granted, in French sentences."""

    name: str
    label: str  # « Une naissance »
    after: str  # « Avec un enfant né aujourd’hui »
    change: Callable[[Situation], Situation]
    exists: Callable[[Situation], bool]
    supposed: tuple[str, ...]


EVENTS = (
    Event(
        "naissance",
        "Une naissance",
        "Avec un enfant né aujourd’hui",
        with_birth,
        can_grow,
        (
            "L’enfant naît aujourd’hui, et vit avec vous tout le temps.",
            "La prime à la naissance se demande pendant la grossesse : elle n’est pas dans « après ».",
            "Vos revenus restent les mêmes : un congé peut les changer.",
        ),
    ),
    Event(
        "separation",
        "Une séparation",
        "Sans votre partenaire",
        separated,
        lambda situation: situation.conjoint is not None,
        (
            "Vous gardez le logement et son loyer, l’épargne indiquée, et les enfants, qui vivent avec vous.",
            "Vos propres revenus restent les mêmes. Aucune pension alimentaire n’est comptée.",
            "Un avis d’impôt commun n’est plus lu : vos revenus d’avant sont supposés égaux à ceux des derniers mois.",
        ),
    ),
)


def events_of(situation: Situation) -> Iterator[Event]:
    """Those that may happen to a household."""
    return (one for one in EVENTS if one.exists(situation))


def asked_event(situation: Situation, asked: str) -> Event | None:
    """The one that an address names, else the first; `None` when none may happen."""
    known = list(events_of(situation))
    return next((one for one in known if one.name == asked), known[0] if known else None)
