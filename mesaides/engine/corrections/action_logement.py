"""Action Logement: the Visale guarantee as it is since 2021 and 2026, and who may ask for a Loca-Pass advance."""

from __future__ import annotations

from typing import Any

from numpy import datetime64, maximum, minimum, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.model.base import TypesActivite, TypesStatutOccupationLogement
from openfisca_france.model.prestations.aides_logement import TypesZoneApl

from mesaides.engine.amending import Formula, amend, give_values
from mesaides.engine.correction import Correction

SINCE_EMPLOYEES, SINCE_ZONES = "2021-06-01", "2026-01-01"

WAGE_LIMIT, WAGE_LIMIT_2026 = 1_500, 1_710
"""Euros a month, net: up to there an employee of more than 30 is covered without any other condition."""

RENTS = (1_940, 1_575, 1_365)
RENTS_OF_STUDENTS = (1_000, 840, 680)
"""Highest rent, charges included, euros a month: Île-de-France, cities of 100 000 and overseas, elsewhere."""

YOUNGEST, OLDEST_YOUNG = 18, 30

HOSTED = (TypesStatutOccupationLogement.loge_gratuitement, TypesStatutOccupationLogement.sans_domicile)
TENANTS = (
    TypesStatutOccupationLogement.locataire_hlm,
    TypesStatutOccupationLogement.locataire_vide,
    TypesStatutOccupationLogement.locataire_meuble,
    TypesStatutOccupationLogement.locataire_foyer,
)

AGE_OF_LOCAPASS = "prestations_sociales.aides_logement.action_logement.locapass.age_max"


def visale(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Whether the person of reference can have the guarantee for a home they are about to rent."""
    most = menage("visale_montant_max", period)
    rent = menage("loyer", period) + menage("charges_locatives", period)
    return _person(menage, period, parameters) * _looks_for_home(menage, period) * (most > 0) * (rent <= most)


def _person(menage: Any, period: Any, parameters: Any) -> Any:
    person = menage.personne_de_reference
    age, wage = person("age", period), person("salaire_net", period.last_month)
    limit = WAGE_LIMIT_2026 if period.start.year >= int(SINCE_ZONES[:4]) else WAGE_LIMIT
    young = (age >= YOUNGEST) * (age <= OLDEST_YOUNG)
    employee = (age > OLDEST_YOUNG) * (wage > 0) * (wage <= limit)
    return (young + employee) * _nationality(person, period, parameters)


def _nationality(person: Any, period: Any, parameters: Any) -> Any:
    """European, of a country that is treated alike, or a student."""
    alike = parameters(period).prestations_sociales.aides_logement.action_logement.visale.eligibilite.residence_hors_eee
    country = person("nationalite", period)
    return person("ressortissant_eee", period) + person("etudiant", period) + sum(country == c.encode() for c in alike)


def _looks_for_home(menage: Any, period: Any) -> Any:
    """A tenant about to move in, or someone who has no home of their own."""
    soon = menage("date_entree_logement", period) > datetime64(period.start)
    return _one_of(menage, period, TENANTS) * soon + _one_of(menage, period, HOSTED)


def _one_of(menage: Any, period: Any, statuses: tuple[Any, ...]) -> Any:
    status = menage("statut_occupation_logement", period)
    return sum(status == one for one in statuses) > 0


def highest_rent(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Euros a month: half the incomes up to a limit, and a minimum for students."""
    zone = menage("zone_apl", period)
    choice = [menage("residence_ile_de_france", period), zone != TypesZoneApl.zone_3]
    limit, least = (where(choice[0], r[0], where(choice[1], r[1], r[2])) for r in (RENTS, RENTS_OF_STUDENTS))
    student = menage.personne_de_reference("etudiant", period)
    return maximum(student * least, minimum(menage("visale_base_ressources", period) / 2, limit))


def locapass_employee(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """An employee paid this month or the last: the self-employed have no such right."""
    paid = individu("salaire_net", period) + individu("salaire_net", period.last_month)
    return (individu("activite", period) == TypesActivite.actif) * (paid > 0)


def _apply(system: TaxBenefitSystem) -> None:
    amend(system, "visale_eligibilite", visale, since=SINCE_EMPLOYEES)
    amend(system, "visale_montant_max", highest_rent, since=SINCE_ZONES)
    amend(system, "locapass_eligibilite_salarie", locapass_employee)
    give_values(system, AGE_OF_LOCAPASS, {"2021-01-01": 29})


CORRECTION = Correction(
    slug="action-logement",
    fault=(
        "Visale s’arrête à 30 ans avec les loyers de 2018, et oublie les personnes hébergées ; "
        "l’avance Loca-Pass s’ouvre aux indépendants et aux jeunes de 30 ans."
    ),
    law=(
        "Visale couvre aussi les salariés de plus de 30 ans payés 1 500 € net au plus (1 710 € depuis janvier 2026), "
        "jusqu’à 1 940, 1 575 ou 1 365 € de loyer selon la zone. Loca-Pass vise les salariés et les moins de 30 ans."
    ),
    source=(
        "visale.fr, « Locataire de plus de 30 ans, suis-je éligible ? » ; Éditions Francis Lefebvre, "
        "« La garantie des loyers Visale fait peau neuve » (6 février 2026) ; service-public.fr, fiche F18490"
    ),
    until="Quand openfisca-france aura ces publics et ces plafonds.",
    variables=("visale_eligibilite", "visale_montant_max", "locapass_eligibilite_salarie", "locapass_eligibilite"),
    apply=_apply,
)
