"""Facts that cannot be true together: each gives one fault, naming the field."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from mesaides.household.choices import Activite, Nationalite, StatutMarital, StatutOccupation
from mesaides.household.errors import Fault
from mesaides.household.incomes import Amounts
from mesaides.household.periods import Month, age_on
from mesaides.household.persons import Adult, Child, Person
from mesaides.household.situation import Situation
from mesaides.household.spans import backwards

COUPLE = {StatutMarital.MARIE, StatutMarital.PACSE, StatutMarital.UNION_LIBRE}
OLDEST = 120
YOUNGEST_ADULT = 14
FIRST_YEAR = 2010
"""The rules of earlier years are not all in the model."""
FORESIGHT = datetime.timedelta(days=366)
"""Nobody knows the law further ahead."""
YEARS_BACK = 10
"""No rule reads further back; what is older was mistyped, or sent to make the service work for nothing."""
TOO_OLD = f"{{}} est trop loin : le simulateur lit les {YEARS_BACK} dernières années. Retirez ce qui est plus ancien."
LONGEST_WAIT = datetime.timedelta(days=300)
"""A birth is expected ten months ahead at most."""


def contradictions(situation: Situation, today: datetime.date | None = None) -> Iterator[Fault]:
    """The faults of a household whose fields are each well formed. A wrong day makes nonsense of the other facts."""
    yield from list(_day(situation, today or situation.date)) or _facts(situation)


def _facts(situation: Situation) -> Iterator[Fault]:
    yield from _couple(situation)
    for path, person in situation.members():
        yield from _person(path, person, situation)
    for index, child in enumerate(situation.enfants):
        yield from _child(f"enfants.{index}", child, situation)
    for path, adult in zip(("demandeur", "conjoint"), situation.adults, strict=False):
        yield from _adult(path, adult, situation)
    yield from _home(situation)
    yield from _taxes(situation)
    yield from _months("prestations_recues", (situation.prestations_recues or {}).items(), situation)
    yield from backwards(situation)


def _day(situation: Situation, today: datetime.date) -> Iterator[Fault]:
    if situation.date.year < FIRST_YEAR:
        yield Fault("date", f"Cette date est trop ancienne : la loi est connue du simulateur à partir de {FIRST_YEAR}.")
    if situation.date - today > FORESIGHT:
        yield Fault("date", "Cette date est trop lointaine : la loi n’est pas connue plus d’un an à l’avance.")


def _couple(situation: Situation) -> Iterator[Fault]:
    status = situation.statut_marital
    if situation.conjoint is None:
        if status in COUPLE:
            yield Fault("statut_marital", "Ce statut suppose un conjoint : ajoutez-le, ou changez de statut.")
        return
    if status not in COUPLE:
        yield Fault("statut_marital", "Il y a un conjoint : indiquez « marie », « pacse » ou « union_libre ».")
    if situation.rsa_isolement_recent:
        yield Fault("rsa_isolement_recent", "Il y a un conjoint : une personne en couple n’est pas isolée.")


def _person(path: str, person: Person, situation: Situation) -> Iterator[Fault]:
    age = age_on(person.date_naissance, situation.date)
    if age < 0:
        mend = "Pour un enfant attendu, indiquez plutôt la grossesse et la date prévue."
        yield Fault(f"{path}.date_naissance", f"Cette naissance est à venir. {mend}")
    if age > OLDEST:
        yield Fault(f"{path}.date_naissance", f"Cette date donne {age} ans : vérifiez l’année.")
    if person.taux_incapacite is not None and person.handicap is False:
        message = "Un taux d’incapacité est donné, mais pas de handicap : corrigez l’un des deux."
        yield Fault(f"{path}.taux_incapacite", message)
    yield from _months(f"{path}.revenus", (person.revenus or {}).items(), situation)


def _months(path: str, received: Iterable[tuple[str, Amounts]], situation: Situation) -> Iterator[Fault]:
    """The months to come, where nothing is received yet, and those that no rule reads."""
    for kind, amounts in received:
        for key in amounts if isinstance(amounts, dict) else ():
            if Month.parse(key) > situation.month:
                message = "Ce mois est à venir : donnez les mois passés, et le mois en cours."
                yield Fault(f"{path}.{kind}.{key}", message)
            elif Month.parse(key).year < situation.date.year - YEARS_BACK:
                yield Fault(f"{path}.{kind}.{key}", TOO_OLD.format("Ce mois"))


def _child(path: str, child: Child, situation: Situation) -> Iterator[Fault]:
    if all(child.date_naissance <= adult.date_naissance for adult in situation.adults):
        yield Fault(f"{path}.date_naissance", "Cet enfant est né avant ses parents : vérifiez les dates.")
    if child.date_adoption and child.date_adoption < child.date_naissance:
        yield Fault(f"{path}.date_adoption", "L’adoption précède la naissance : vérifiez les dates.")
    if child.rattachement_fiscal == "conjoint" and situation.conjoint is None:
        yield Fault(f"{path}.rattachement_fiscal", "Il n’y a pas de conjoint : choisissez « demandeur » ou « autre ».")


def _adult(path: str, adult: Adult, situation: Situation) -> Iterator[Fault]:
    if 0 <= age_on(adult.date_naissance, situation.date) < YOUNGEST_ADULT:
        message = f"Cette personne a moins de {YOUNGEST_ADULT} ans : déclarez-la parmi les enfants."
        yield Fault(f"{path}.date_naissance", message)
    if {Activite.INACTIF, Activite.SALARIE} <= set(adult.activites):
        yield Fault(f"{path}.activites", "Une personne en emploi n’est pas sans activité : gardez l’un des deux.")
    if adult.nationalite == Nationalite.FRANCAISE and (adult.demandeur_asile or adult.refugie):
        yield Fault(f"{path}.nationalite", "Une personne française n’a pas besoin d’asile : corrigez l’un des deux.")
    yield from _pregnancy(path, adult, situation)
    yield from _future(path, adult, situation)
    yield from _months(f"{path}.prestations_recues", (adult.prestations_recues or {}).items(), situation)
    yield from _years(f"{path}.revenus_annuels", adult.revenus_annuels, situation)


def _pregnancy(path: str, adult: Adult, situation: Situation) -> Iterator[Fault]:
    due = adult.date_accouchement_prevue
    if due and not adult.enceinte:
        yield Fault(
            f"{path}.date_accouchement_prevue",
            "Une naissance est attendue, mais pas de grossesse : corrigez l’un des deux.",
        )
    elif due and abs(due - situation.date) > LONGEST_WAIT:
        yield Fault(f"{path}.date_accouchement_prevue", "Cette naissance est à plus de dix mois : vérifiez la date.")


def _future(path: str, adult: Adult, situation: Situation) -> Iterator[Fault]:
    for name in ("date_debut_chomage", "date_arret_de_travail"):
        day = getattr(adult, name)
        if day is not None and day > situation.date:
            message = "Cette date est à venir : donnez une date passée, ou aucune si vous ne la savez pas."
            yield Fault(f"{path}.{name}", message)


def _home(situation: Situation) -> Iterator[Fault]:
    home = situation.logement
    if home.statut_occupation_logement == StatutOccupation.SANS_DOMICILE and home.loyer:
        message = "Un loyer est donné, mais pas de domicile : corrigez l’un des deux."
        yield Fault("logement.loyer", message)
    if home.date_pret and home.date_pret > situation.date:
        yield Fault("logement.date_pret", "Ce prêt serait signé dans le futur : vérifiez la date.")


def _taxes(situation: Situation) -> Iterator[Fault]:
    yield from _years("impots", situation.impots, situation)
    for year, notice in situation.impots.items():
        if notice.rfr_conjoint is not None and situation.conjoint is None:
            yield Fault(
                f"impots.{year}.rfr_conjoint", "Il n’y a pas de conjoint : effacez ce revenu, ou ajoutez le conjoint."
            )


def _years(path: str, years: Iterable[str], situation: Situation) -> Iterator[Fault]:
    """The years that are not over, of which no notice was printed yet, and those that no rule reads."""
    for year in years:
        if int(year) >= situation.date.year:
            message = (
                f"L’année {year} n’est pas finie le jour de la simulation : donnez une année entière, déjà passée."
            )
            yield Fault(f"{path}.{year}", message)
        elif int(year) < situation.date.year - YEARS_BACK:
            yield Fault(f"{path}.{year}", TOO_OLD.format("Cette année"))
