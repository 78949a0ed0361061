"""Unemployment benefit beside a new job: months of thirty days, and the former wage as a ceiling."""

from __future__ import annotations

from typing import Any

from numpy import minimum, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Amendment, Formula, amend
from mesaides.engine.correction import Correction

DAYS_OF_A_MONTH = 30

SINCE_MONTHLY = "2025-04-01"
"""The benefit is paid for thirty days a month, whatever the month."""

SINCE_CEILING = "2014-10-01"
"""The total of wage and benefit does not pass the former wage."""


def monthly_benefit(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Gross euros of a month without work."""
    return DAYS_OF_A_MONTH * individu("allocation_retour_emploi_journaliere", period)


def base(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Gross euros left beside the new wage; the ceiling needs the former one."""
    left = plain(individu, period, parameters)
    is_known = individu("are_salaire_journalier_reference", period) > 0
    return where(is_known, minimum(left, individu("complement_are_plafond", period)), left)


def days_left(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Days left at the end of a month that nobody told: none. The published formula asks for ever older months."""
    return individu.filled_array(0.0)


def paid_days_only(daily: str) -> Amendment:
    """What is withheld from the benefit, euros a month: `daily`, for the days that are paid."""

    def monthly(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
        days = individu("complement_are_nombre_jours_indemnises", period)
        return where(days > 0, individu(daily, period) * days, 0)

    return monthly


WITHHELD = {
    "complement_are_cotisation_retraite_complementaire": "chomage_cotisation_retraite_complementaire_journaliere",
    "complement_are_csg": "complement_are_csg_journaliere",
    "complement_are_crds": "complement_are_crds_journaliere",
}


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "allocation_retour_emploi_montant", monthly_benefit, since=SINCE_MONTHLY)
    amend(system, "complement_are_base", base, since=SINCE_CEILING)
    amend(system, "complement_are_nombre_jours_restants_fin_droits", days_left)
    for monthly, daily in WITHHELD.items():
        amend(system, monthly, paid_days_only(daily))


CORRECTION = Correction(
    slug="complement-are",
    fault=(
        "Le modèle compte les jours du mois, oublie le plafond du cumul, retient les cotisations de jours qui ne sont "
        "pas payés, et cherche sans fin les jours restants quand on ne les lui donne pas."
    ),
    law=(
        "Depuis le 1er avril 2025, l’allocation se calcule sur 30 jours chaque mois. Le cumul de l’allocation et du "
        "salaire ne dépasse pas l’ancien salaire : le salaire journalier de référence multiplié par 30,42. Les "
        "cotisations se retiennent sur l’allocation versée."
    ),
    source=(
        "Règlement général annexé à la convention du 15 novembre 2024 relative à l’assurance chômage, art. 24, 30 et "
        "31 (arrêté du 19 décembre 2024) ; circulaire Unédic n° 2021-13 du 19 octobre 2021, fiche 7"
    ),
    until="Quand OpenFisca-France comptera 30 jours et appliquera le plafond.",
    variables=(
        "complement_are_base",
        "complement_are_net",
        "complement_are_nombre_jours_restants_fin_droits",
        *WITHHELD,
        "allocation_retour_emploi_montant",
    ),
    apply=apply,
)
