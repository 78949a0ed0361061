"""What comes after a claim, told to a household: the answer, the first month, the last one."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from mesaides.benefits.choices import Debut, Fin, Silence
from mesaides.benefits.declared import Source
from mesaides.benefits.duration import Duree, Enfants
from mesaides.benefits.model import Benefit, Institution
from mesaides.benefits.waiting import Attente
from mesaides.household.periods import Month
from mesaides.questions.french import day_in_french, month_in_french

IN_WORDS = ("", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze")
SILENCES = {
    Silence.REFUS: "Sans réponse à temps, c’est un refus : vous pouvez le contester.",
    Silence.ACCORD: "Sans réponse à temps, votre demande est acceptée.",
    Silence.ACCORD_PROVISOIRE: "Sans réponse à temps, l’aide est accordée, à un montant provisoire.",
}
ENDS = {
    Fin.SITUATION: "Tant que votre situation ne change pas.",
    Fin.TRIMESTRE: "Le montant vaut pour trois mois. Ensuite, vous déclarez vos revenus tous les trois mois.",
    Fin.DOUZE_MOIS: "Un an. Ensuite, il faut refaire une demande.",
}
OVERSEAS = "97"
"""Family benefits have other rules in the départements d’outre-mer, whose codes begin so."""


@dataclass(frozen=True)
class Family:
    """What the dates of a household depend on: the day it asks, its children, where it lives."""

    today: date
    births: tuple[date, ...] = ()
    commune: str = ""

    @property
    def month(self) -> Month:
        return Month.of(self.today)


@dataclass(frozen=True)
class Afterwards:
    """Sentences, each empty where nothing is known; and the texts that say so."""

    answer: str
    then: str  # between the claim and the payment
    begins: str
    ends: str
    sources: tuple[Source, ...]

    @property
    def is_known(self) -> bool:
        return bool(self.answer or self.begins or self.ends)


def afterwards(benefit: Benefit, institution: Institution, family: Family) -> Afterwards:
    """What is known of a benefit: nobody answers where nothing is asked."""
    waiting = None if benefit.is_automatic else benefit.attente or institution.attente
    lasting = benefit.duree
    return Afterwards(
        answer=_answer(waiting, family.today) if waiting else "",
        then=waiting.ensuite or "" if waiting else "",
        begins=_begins(benefit, family.month),
        ends=_ends(lasting, family) if lasting else "",
        sources=tuple(dict.fromkeys(told.source for told in (waiting, lasting) if told)),
    )


def _answer(waiting: Attente, today: date) -> str:
    silence = SILENCES[waiting.silence] if waiting.silence else ""
    return " ".join(filter(None, [f"{_delay(waiting, today)}.", silence]))


def _delay(waiting: Attente, today: date) -> str:
    """« Deux mois au plus : d’ici au 27 janvier 2027, si votre dossier est complet aujourd’hui »."""
    if waiting.mois is None:
        return f"{_counted(waiting.jours_ouvres or 0)} {_working_days(waiting.jours_ouvres or 0)} au plus"
    if waiting.fin_de_mois:
        last, how = last_day(today, waiting.mois), ", jusqu’au dernier jour du mois"
    else:
        last, how = months_after(today, waiting.mois), ""
    until = f"d’ici au {day_in_french(last)}, si votre dossier est complet aujourd’hui"
    return f"{_counted(waiting.mois)} mois au plus{how} : {until}"


def _working_days(count: int) -> str:
    return "jour ouvré" if count == 1 else "jours ouvrés"


def _counted(count: int) -> str:
    return IN_WORDS[count].capitalize() if count < len(IN_WORDS) else str(count)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or the last of that month."""
    last = last_day(day, months)
    return last.replace(day=min(day.day, last.day))


def last_day(day: date, months: int) -> date:
    """The last day of a later month."""
    month = Month.of(day).shift(months)
    return date(month.year, month.number, calendar.monthrange(month.year, month.number)[1])


def _begins(benefit: Benefit, month: Month) -> str:
    beside = benefit.duree.debut if benefit.duree else ""
    return " ".join(filter(None, [_first_month(benefit.debut, month), beside]))


def _first_month(begins: Debut | None, month: Month) -> str:
    if begins is Debut.MOIS_DE_LA_DEMANDE:
        return f"Dès le mois de la demande : {month_in_french(month)}, si vous la faites ce mois-ci."
    if begins is Debut.MOIS_SUIVANT_LA_DEMANDE:
        return f"Le mois qui suit la demande : {month_in_french(month.shift(1))}, si vous la faites ce mois-ci."
    return ""


def _ends(lasting: Duree, family: Family) -> str:
    return " ".join(filter(None, [_end(lasting, family), lasting.precision]))


def _end(lasting: Duree, family: Family) -> str:
    if lasting.enfants is not None:
        return _until_a_birthday(lasting.enfants, family)
    if lasting.fin is Fin.ANNEE_SCOLAIRE:
        return f"Pour l’année scolaire {school_year(family.today)}."
    return ENDS[lasting.fin] if lasting.fin else ""


def school_year(day: date) -> str:
    """« 2026-2027 »; the summer still belongs to the year that ends."""
    first = day.year if day.month >= 9 else day.year - 1
    return f"{first}-{first + 1}"


def _until_a_birthday(limit: Enfants, family: Family) -> str:
    children = f"un enfant de moins de {limit.moins_de} ans"
    if limit.nombre > 1:
        children = f"au moins {IN_WORDS[limit.nombre]} enfants de moins de {limit.moins_de} ans"
    last = last_month(limit, family)
    until = f" : jusqu’en {month_in_french(last)} au plus tard" if last else ""
    return f"Tant que vous avez {children}{until}."


def last_month(limit: Enfants, family: Family) -> Month | None:
    """The month before the birthday that leaves too few young children; `None` where other rules hold."""
    if family.commune.startswith(OVERSEAS) or len(family.births) < limit.nombre:
        return None
    birth = sorted(family.births, reverse=True)[limit.nombre - 1]
    last = Month(birth.year + limit.moins_de, birth.month).shift(-1)
    return last if last >= family.month else None
