"""Facts that cannot be true together: each gives one fault, naming the field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mesaides.household.choices import Activite, StatutMarital, StatutOccupation
from mesaides.household.errors import Fault
from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month, age_on
from mesaides.household.persons import Adult, Child, Person
from mesaides.household.situation import Situation

COUPLE = {StatutMarital.MARIE, StatutMarital.PACSE, StatutMarital.UNION_LIBRE}
OLDEST = 120
FIRST_YEAR = 2010
"""The rules of earlier years are not all in the model."""


def contradictions(situation: Situation) -> Iterator[Fault]:
    """The faults of a household whose fields are each well formed."""
    yield from _couple(situation)
    yield from _day(situation)
    for path, person in situation.members():
        yield from _person(path, person, situation)
    for index, child in enumerate(situation.enfants):
        yield from _child(f"enfants.{index}", child, situation)
    for path, adult in zip(("demandeur", "conjoint"), situation.adults, strict=False):
        yield from _adult(path, adult, situation)
    yield from _home(situation)
    yield from _isolation(situation)


def _couple(situation: Situation) -> Iterator[Fault]:
    status = situation.statut_marital
    if situation.conjoint is None and status in COUPLE:
        yield Fault("statut_marital", f"« {status} » suppose un conjoint : ajoutez « conjoint » ou changez ce statut.")
    if situation.conjoint is not None and status not in COUPLE:
        yield Fault("statut_marital", "Avec un conjoint, indiquez « marie », « pacse » ou « union_libre ».")


def _day(situation: Situation) -> Iterator[Fault]:
    if not FIRST_YEAR <= situation.date.year <= 2100:
        yield Fault("date", f"Cette date est hors de ce qui se calcule : à partir de {FIRST_YEAR}.")


def _person(path: str, person: Person, situation: Situation) -> Iterator[Fault]:
    age = age_on(person.date_naissance, situation.date)
    if age < 0:
        yield Fault(
            f"{path}.date_naissance",
            "Cette naissance est à venir. Pour un enfant attendu, indiquez « enceinte » et « date_accouchement_prevue ».",
        )
    if age > OLDEST:
        yield Fault(f"{path}.date_naissance", f"Cette date donne {age} ans : vérifiez l’année.")
    if person.taux_incapacite is not None and person.handicap is False:
        yield Fault(f"{path}.taux_incapacite", "Un taux d’incapacité est donné, mais « handicap » vaut non : corrigez l’un des deux.")
    yield from _months(path, person, situation)


def _months(path: str, person: Person, situation: Situation) -> Iterator[Fault]:
    for kind, amounts in (person.revenus or {}).items():
        for key in amounts if isinstance(amounts, dict) else ():
            if Month.parse(key) > situation.month:
                yield Fault(f"{path}.revenus.{kind}.{key}", "Ce mois est à venir : donnez les revenus déjà reçus et le mois en cours.")


def _child(path: str, child: Child, situation: Situation) -> Iterator[Fault]:
    parents = [adult.date_naissance for adult in situation.adults]
    if all(child.date_naissance <= birth for birth in parents):
        yield Fault(f"{path}.date_naissance", "Cet enfant est né avant ses parents : vérifiez les dates.")
    if child.date_adoption and child.date_adoption < child.date_naissance:
        yield Fault(f"{path}.date_adoption", "L’adoption précède la naissance : vérifiez les dates.")
    if child.rattachement_fiscal == "conjoint" and situation.conjoint is None:
        yield Fault(f"{path}.rattachement_fiscal", "Il n’y a pas de conjoint : choisissez « demandeur » ou « autre ».")


def _adult(path: str, adult: Adult, situation: Situation) -> Iterator[Fault]:
    if age_on(adult.date_naissance, situation.date) < 14:
        yield Fault(f"{path}.date_naissance", "Cette personne a moins de 14 ans : déclarez-la parmi les enfants.")
    if adult.date_accouchement_prevue and not adult.enceinte:
        yield Fault(f"{path}.date_accouchement_prevue", "Une naissance est attendue, mais « enceinte » ne vaut pas oui.")
    yield from _future(path, adult, situation)
    yield from _inactive(path, adult)


def _future(path: str, adult: Adult, situation: Situation) -> Iterable[Fault]:
    for name in ("date_debut_chomage", "date_arret_de_travail"):
        day = getattr(adult, name)
        if day is not None and day > situation.date:
            yield Fault(f"{path}.{name}", "Cette date est à venir : donnez une date passée, ou null si vous ne la savez pas.")


def _inactive(path: str, adult: Adult) -> Iterator[Fault]:
    alone = {Activite.INACTIF, Activite.SALARIE} <= set(adult.activites)
    if alone:
        yield Fault(f"{path}.activites", "« salarie » et « inactif » se contredisent : gardez « salarie ».")
    salary = (adult.revenus or {}).get(Revenu.SALAIRE)
    if salary and adult.emploi.peec_employeur and Activite.INDEPENDANT in adult.activites and len(adult.activites) == 1:
        yield Fault(f"{path}.emploi.peec_employeur", "Un indépendant n’a pas d’employeur : ajoutez « salarie » aux activités.")


def _home(situation: Situation) -> Iterator[Fault]:
    home = situation.logement
    if home.statut_occupation_logement == StatutOccupation.SANS_DOMICILE and home.loyer:
        yield Fault("logement.loyer", "Un loyer est donné, mais le logement est « sans_domicile » : corrigez l’un des deux.")
    if home.date_pret and home.date_pret > situation.date:
        yield Fault("logement.date_pret", "Ce prêt serait signé dans le futur : vérifiez la date.")


def _isolation(situation: Situation) -> Iterator[Fault]:
    if situation.rsa_isolement_recent and situation.conjoint is not None:
        yield Fault("rsa_isolement_recent", "Il y a un conjoint : une personne en couple n’est pas isolée.")
