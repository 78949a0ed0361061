"""Childcare aid of France Travail: since May 2024 it is no longer kept for lone parents."""

from __future__ import annotations

from typing import Any

from openfisca_core.periods import DateUnit, Period
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille
from openfisca_france.model.revenus.activite.salarie import TypesCategoriesDemandeurEmploi as Categorie
from openfisca_france.model.revenus.activite.salarie import TypesContrat

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

SINCE = "2024-05-01"

YOUNGEST_TOO_OLD = 12
"""Age from which a child no longer counts."""

SHORTEST_JOB = 28 * 12 / 365
"""Months: 28 days."""

SHORTEST_TRAINING = 40
"""Hours."""

TIME_TO_CLAIM = 3
"""Months after the first day of work or training."""

HIGHEST_BENEFIT = 1.3
"""Times the lowest daily unemployment benefit."""


def children(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Délibération n° 2024-35, art. 2: children under twelve, babies included."""
    age = famille.members("age", period)
    return famille.sum((age >= 0) * (age < YOUNGEST_TOO_OLD), role=Famille.ENFANT)


def eligible(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Délibération n° 2024-35, art. 2 to 4; paid once in twelve months."""
    last_year = Period((DateUnit.YEAR, period.start.offset(-12, DateUnit.MONTH), 1))
    already = sum(individu("agepi", month) for month in last_year.get_subperiods(DateUnit.MONTH)) > 0
    has_child = individu.famille("agepi_nbenf", period) > 0
    return (
        has_child
        * _is_registered(individu, period)
        * _has_low_benefit(individu, period, parameters)
        * _starts_something(individu, period)
        * ~already
    )


def _is_registered(individu: Any, period: Any) -> Any:
    """Categories 1, 2, 3, 6, 7 and 8; 4 for trainees, 5 for subsidised jobs."""
    category = individu("pole_emploi_categorie_demandeur_emploi", period)
    whole = (Categorie.categorie_1, Categorie.categorie_2, Categorie.categorie_3)
    employed = (Categorie.categorie_6, Categorie.categorie_7, Categorie.categorie_8)
    trainee = (category == Categorie.categorie_4) * individu("stagiaire", period)
    subsidised = (category == Categorie.categorie_5) * individu("contrat_aide", period)
    return sum(category == item for item in (*whole, *employed)) + trainee + subsidised


def _has_low_benefit(individu: Any, period: Any, parameters: Any) -> Any:
    lowest = parameters(period).chomage.allocations_assurance_chomage.alloc_base.montant_minimum.apres_1979
    mayotte = individu.menage("residence_mayotte", period)
    floor = lowest.montant_minimum_hors_mayotte * ~mayotte + lowest.mayotte * mayotte
    return individu("allocation_retour_emploi_journaliere", period) <= HIGHEST_BENEFIT * floor + 0.001


def _starts_something(individu: Any, period: Any) -> Any:
    """A lasting job, or a training long enough, begun less than three months before the claim."""
    kind = individu("contrat_de_travail_type", period)
    fixed_term = (kind == TypesContrat.cdd) + (kind == TypesContrat.ctt)
    job = (kind == TypesContrat.cdi) + fixed_term * (individu("contrat_de_travail_duree", period) >= SHORTEST_JOB)
    training = (kind == TypesContrat.formation) * (individu("duree_formation", period) >= SHORTEST_TRAINING)
    start = individu("contrat_de_travail_debut", period)
    month = start.astype("M8[M]")
    latest = (month + TIME_TO_CLAIM).astype("M8[D]") + (start - month.astype("M8[D]"))
    return (job + training) * (individu("agepi_date_demande", period) <= latest)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "agepi_nbenf", children, since=SINCE)
    amend(system, "agepi_eligible", eligible, since=SINCE)


CORRECTION = Correction(
    slug="aide-garde-enfants",
    fault=(
        "Le modèle calcule encore l’Agepi, réservée aux parents isolés d’un enfant de 1 à 9 ans qui reprennent un "
        "emploi d’au moins trois mois."
    ),
    law=(
        "Depuis le 1er mai 2024, l’aide à la garde d’enfants (AGE) la remplace : tous les parents, enfants de moins de "
        "12 ans, emploi d’au moins 28 jours ou formation d’au moins 40 heures, allocation d’au plus 1,3 fois "
        "l’allocation minimale, trois mois pour la demander."
    ),
    source=(
        "Délibération n° 2024-35 du 24 avril 2024 du conseil d’administration de France Travail ; instruction DG "
        "n° 2024-16 du 30 mai 2024 ; service-public.gouv.fr, fiche F1814"
    ),
    until="Quand OpenFisca-France calculera l’AGE.",
    variables=("agepi", "agepi_eligible", "agepi_nbenf"),
    apply=apply,
)
