"""A door said in French: what the rule is, beside what the household has; never what to do about it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from mesaides.benefits.sentences import euros, listed, many, years
from mesaides.benefits.typography import typeset
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.questions.french import RANKS, day_in_french, of_month
from mesaides.simulations.doors.door import AsTenant, Door, InTime, WithChild, WithIncome, WithOtherBenefit


@dataclass(frozen=True, slots=True)
class Words:
    """A door in a few words, and what explains it (may be empty)."""

    title: str
    text: str


def words_of(door: Door, situation: Situation) -> Words:
    """What is told of a door to the household that looks for it."""
    told = _told(door, situation)
    return Words(typeset(told.title), typeset(told.text))


def person_told(path: str, situation: Situation) -> str:
    """« vous », « votre partenaire », « votre deuxième enfant »; nothing for the household."""
    if path.startswith("enfants."):
        rank = f"{RANKS[int(path.removeprefix('enfants.'))]} " if len(situation.enfants) > 1 else ""
        return f"votre {rank}enfant"
    return {"demandeur": "vous", "conjoint": "votre partenaire"}.get(path, "")


def _told(door: Door, situation: Situation) -> Words:
    change = door.change
    if isinstance(change, InTime):
        return _in_time(change, situation)
    if isinstance(change, WithIncome):
        return _with_income(change, situation) if change.year is None else _with_notice(change, change.year)
    return _of_another_household(change)


def _in_time(change: InTime, situation: Situation) -> Words:
    on_birthday = change.day == change.birthday
    is_month = change.day.day == 1 and not on_birthday
    since = f"À partir {of_month(Month.of(change.day))}" if is_month else f"À partir du {day_in_french(change.day)}"
    if change.birthday is None or change.age is None:
        return Words(since, "")
    who = person_told(change.member or "", situation)
    verb = "Vous aurez" if who == "vous" else f"{who[:1].upper()}{who[1:]} aura"
    when = "ce jour-là" if on_birthday else f"le {day_in_french(change.birthday)}"
    return Words(since, f"{verb} {years(change.age)} {when}.")


def _with_income(change: WithIncome, situation: Situation) -> Words:
    all_of_them = " pour tout le foyer" if situation.conjoint or situation.enfants else ""
    title = f"{_bound(change)} de revenus par mois{all_of_them}"
    mean = " en moyenne, sur les douze derniers mois" if change.is_average else ""
    told = f"D’après vos réponses, vous avez {euros(round(change.current))} par mois{mean}{_gap(change)}."
    shares = " Nous avons gardé la part de chaque revenu." if change.earners > 1 else ""
    return Words(title, told + shares)


def _with_notice(change: WithIncome, year: int) -> Words:
    title = f"{_bound(change)} de revenu fiscal de référence"
    return Words(title, f"Pour {year}, vous avez indiqué {euros(round(change.current))}{_gap(change)}.")


def _bound(change: WithIncome) -> str:
    return f"{'Jusqu’à' if change.is_ceiling else 'À partir de'} {euros(change.bound)}"


def _gap(change: WithIncome) -> str:
    far = euros(math.ceil(abs(change.current - change.bound)))
    return f" : c’est {far} de {'plus' if change.is_ceiling else 'moins'}"


def _of_another_household(change: WithChild | AsTenant | WithOtherBenefit) -> Words:
    if isinstance(change, WithChild):
        return _with_child(change)
    if isinstance(change, AsTenant):
        rented = f"qui loue un logement vide, avec un loyer de {euros(change.rent)} par mois, par exemple"
        return Words("Pour les locataires", f"Ce droit s’ouvre pour un foyer comme le vôtre {rented}.")
    which = "cette aide" if len(change.names) == 1 else "l’une de ces aides"
    names = listed(name.sens for name in change.names)
    return Words("Avec une autre aide", f"Ce droit s’ouvre pour un foyer comme le vôtre qui reçoit {which} : {names}.")


def _with_child(change: WithChild) -> Words:
    if change.expected:
        return Words("À la naissance de l’enfant attendu", "")
    one = "qui vient de naître" if change.age == 0 else f"de {years(change.age)}"
    which = f"un enfant {one}" if change.count == 1 else f"{many(change.count, 'enfant')}, dont un {one}"
    return Words("Avec un enfant de plus", f"Ce droit s’ouvre pour un foyer comme le vôtre avec {which}.")
