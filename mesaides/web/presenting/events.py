"""What may happen to a household, on the page « Avant, après », and how it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mesaides.benefits.sentences import at_town
from mesaides.household.situation import Situation
from mesaides.simulations.changes import can_grow, moved, separated, with_birth
from mesaides.territories import Match, search

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Event:
    """One change. `supposed`: what it takes for granted, in French sentences."""

    name: str
    label: str  # « Une naissance »
    after: str  # « Avec un enfant né aujourd’hui »
    change: Callable[[Situation], Situation]
    exists: Callable[[Situation], bool]
    supposed: tuple[str, ...]


BIRTH = Event(
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
)
SEPARATION = Event(
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
)
MOVE = Event(
    "demenagement",
    "Un déménagement",
    "Dans une autre commune",
    lambda situation: situation,
    lambda _: True,
    (
        "Le logement est du même genre qu’aujourd’hui, avec le même loyer et les mêmes charges.",
        "Vous y habitez déjà : les aides qui paient un déménagement n’y sont pas.",
        "Une aide locale peut demander d’y vivre depuis un certain temps.",
        "Vos revenus et votre activité restent les mêmes.",
    ),
)
EVENTS = (BIRTH, SEPARATION, MOVE)


def events_of(situation: Situation) -> Iterator[Event]:
    """Those that may happen to a household."""
    return (one for one in EVENTS if one.exists(situation))


def asked_event(situation: Situation, asked: str) -> Event:
    """The one that an address names, else the first that may happen: anybody may move."""
    known = list(events_of(situation))
    return next((one for one in known if one.name == asked), known[0])


def places(typed: str) -> list[Match]:
    """The communes that answer what is typed, the closest first."""
    return search(typed, SHOWN) if typed else []


def moving_to(place: Match) -> Event:
    """A move to a commune, or to an arrondissement of one."""
    code = place.code_arrondissement or place.code_commune
    where = at_town(place.label)
    return Event(
        MOVE.name,
        MOVE.label,
        f"{where[:1].upper()}{where[1:]}",
        lambda situation: moved(situation, code),
        MOVE.exists,
        MOVE.supposed,
    )
