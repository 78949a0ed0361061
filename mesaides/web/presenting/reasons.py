"""Why a right changes in a month to come, and how much, said in French."""

from __future__ import annotations

from collections.abc import Callable

from mesaides.benefits.catalogue import catalogue
from mesaides.questions.french import day_in_french, month_in_french, of_month
from mesaides.simulations.causes import Cause, Sort
from mesaides.simulations.turns import Stand, Turn
from mesaides.web.presenting.amounts import rounded

READ_AGO = (4, 2)
QUARTERLY = {"revenu-solidarite-active", "prime-activite"}
"""The benefits worked out from the quarter M-4 to M-2 (décret n° 2025-185 du 26 février 2025)."""

Named = Callable[[str], str]
"""A person, told by the path: « vous », « votre deuxième enfant »."""


def turn_told(turn: Turn) -> str:
    """« Prime d’activité : commence, 120 € par mois »."""
    name = catalogue().benefit(turn.benefit).nom
    return f"{name} : {_move(turn)}"


def _move(turn: Turn) -> str:
    had, has = rounded(turn.amount_before), rounded(turn.amount_after)
    if turn.before is turn.after:
        return f"passe de {had} à {has} par mois"
    if turn.after is Stand.HAD:
        return f"commence, {has} par mois" if turn.amount_after else "commence"
    if turn.after is Stand.PERHAPS:
        return "devient possible, à vérifier" if turn.before is Stand.NOT_HAD else "n’est plus sûre : à vérifier"
    if turn.before is Stand.PERHAPS:
        return "n’est plus possible"
    return f"s’arrête ({had} par mois jusque-là)" if turn.amount_before else "s’arrête"


def reasons_of(turn: Turn, named: Named) -> str:
    """Why, in a sentence or two."""
    told = [_reason(cause, turn, named) for cause in turn.causes]
    if turn.together:
        return f"Plusieurs choses à la fois. {' '.join(told)}"
    return " ".join(told)


def _reason(cause: Cause, turn: Turn, named: Named) -> str:
    if cause.sort is Sort.BIRTHDAY:
        return _birthday(cause, named(cause.person))
    if cause.sort is Sort.BIRTH:
        return "La naissance attendue est passée."
    if cause.sort is Sort.INCOMES:
        return _incomes(turn)
    if cause.sort is Sort.YEAR:
        year = turn.month.year - 2
        return f"À partir de janvier, cette aide regarde vos revenus de {year}, et non plus ceux de {year - 1}."
    if cause.sort is Sort.CATALOGUE:
        return _of_catalogue(cause, turn)
    return "Sa règle dépend du mois ou de l’année, et non d’un changement dans votre foyer."


def _birthday(cause: Cause, person: str) -> str:
    age = f"{cause.age} an{'s' if cause.age > 1 else ''}"
    day = f" le {day_in_french(cause.day)}" if cause.day else ""
    return f"Vous avez {age}{day}." if person == "vous" else f"{person[:1].upper()}{person[1:]} a {age}{day}."


def _incomes(turn: Turn) -> str:
    """The quarter that is read, where the law tells one."""
    if turn.benefit not in QUARTERLY:
        return "Vos revenus ont changé, et cette aide en tient compte à partir de ce mois."
    first, last = (turn.month.shift(-ago) for ago in READ_AGO)
    return f"Vos revenus ont changé : ce mois-ci, cette aide regarde ceux {of_month(first)} à {month_in_french(last)}."


def _of_catalogue(cause: Cause, turn: Turn) -> str:
    if cause.day is None:
        return "Cette aide change de règle ce mois-ci."
    day = day_in_french(cause.day)
    return (
        f"Cette aide existe jusqu’au {day}." if turn.after is Stand.NOT_HAD else f"Cette aide existe depuis le {day}."
    )
