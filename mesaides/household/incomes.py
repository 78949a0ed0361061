"""Incomes of a person: which kinds, and how much each month."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from mesaides.household.periods import Month

MAXIMUM = 1_000_000
"""Largest monthly amount accepted (euros); a larger one is a slip of the keyboard."""

Euros = Annotated[float, Field(ge=0, le=MAXIMUM, allow_inf_nan=False)]
MonthKey = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]
YearKey = Annotated[str, Field(pattern=r"^(19|20)\d{2}$")]

Amounts = Euros | None | dict[MonthKey, Euros | None]
"""Euros a month. One number: the same every month. A mapping « AAAA-MM » → euros: those months only.
`None`, whole or for one month: unknown, which is not zero."""


class Revenu(StrEnum):
    """Kinds of income a person declares, net and monthly, named as OpenFisca names them."""

    SALAIRE = "salaire_net"
    SALAIRE_APPRENTI = "remuneration_apprenti"
    STAGE = "indemnites_stage"
    VOLONTARIAT = "indemnites_volontariat"
    FORMATION = "revenus_stage_formation_pro"
    CHOMAGE = "chomage_net"
    CHOMAGE_PARTIEL = "indemnites_chomage_partiel"
    SECURISATION_PROFESSIONNELLE = "allocation_securisation_professionnelle"
    TRAVAILLEUR_INDEPENDANT = "allocation_travailleur_independant"
    RETRAITE = "retraite_nette"
    RETRAITE_COMBATTANT = "retraite_combattant"
    PENSION_INVALIDITE = "pensions_invalidite"
    IJ_MALADIE = "indemnites_journalieres_maladie"
    IJ_MATERNITE = "indemnites_journalieres_maternite"
    IJ_PATERNITE = "indemnites_journalieres_paternite"
    IJ_ADOPTION = "indemnites_journalieres_adoption"
    IJ_ACCIDENT_TRAVAIL = "indemnites_journalieres_accident_travail"
    IJ_MALADIE_PROFESSIONNELLE = "indemnites_journalieres_maladie_professionnelle"
    AMIANTE = "dedommagement_victime_amiante"
    PENSION_ALIMENTAIRE = "pensions_alimentaires_percues"
    PRESTATION_COMPENSATOIRE = "prestation_compensatoire"
    PENSION_ALIMENTAIRE_VERSEE = "pensions_alimentaires_versees_individu"  # paid, hence deducted
    LOYERS = "revenus_locatifs"
    CAPITAL = "revenus_capital"
    BOURSE_RECHERCHE = "bourse_recherche"
    GAINS_EXCEPTIONNELS = "gains_exceptionnels"
    PRIME_REPRISE = "prime_forfaitaire_mensuelle_reprise_activite"
    MICRO_VENTE = "rpns_auto_entrepreneur_CA_achat_revente"  # turnover, before any deduction
    MICRO_SERVICES = "rpns_auto_entrepreneur_CA_bic"
    MICRO_LIBERAL = "rpns_auto_entrepreneur_CA_bnc"
    BENEFICE_AGRICOLE = "rpns_benefice_exploitant_agricole"
    BENEFICE_ARTISAN = "benefice_artisan_commercant"
    BENEFICE_LIBERAL = "benefice_profession_liberale"


class RevenuAnnuel(StrEnum):
    """Totals of a year, as the income tax notice prints them (before the 10 % deduction)."""

    SALAIRES = "salaire_imposable"
    CHOMAGE = "chomage_imposable"
    RETRAITES = "retraite_imposable"
    PENSIONS_ALIMENTAIRES = "pensions_alimentaires_percues"
    PENSIONS_ALIMENTAIRES_VERSEES = "pensions_alimentaires_versees"
    FRAIS_REELS = "frais_reels"
    LOYERS = "revenus_locatifs"
    CAPITAL = "revenus_capital"
    MICRO_VENTE = "rpns_auto_entrepreneur_CA_achat_revente"
    MICRO_SERVICES = "rpns_auto_entrepreneur_CA_bic"
    MICRO_LIBERAL = "rpns_auto_entrepreneur_CA_bnc"
    BENEFICE_AGRICOLE = "rpns_benefice_exploitant_agricole"
    BENEFICE_ARTISAN = "benefice_artisan_commercant"
    BENEFICE_LIBERAL = "benefice_profession_liberale"


Revenus = dict[Revenu, Amounts]
RevenusAnnuels = dict[YearKey, dict[RevenuAnnuel, Annotated[float, Field(ge=0, le=100_000_000, allow_inf_nan=False)]]]


def amount_of(amounts: Amounts, month: Month, current: Month) -> float | None:
    """Euros received in `month`; `None` when unknown.

    A month absent from a mapping is a month without this income, except the current one: when
    nobody said that an income of last month stopped, it is taken to go on.
    """
    if not isinstance(amounts, Mapping):
        return amounts
    key = str(month)
    if key in amounts:
        return amounts[key]
    if month >= current and key not in amounts:
        return amounts.get(str(current.shift(-1)), 0.0)
    return 0.0


def is_carried_over(amounts: Amounts, current: Month) -> bool:
    """Whether the current month was not given and follows last month's amount."""
    if not isinstance(amounts, Mapping) or str(current) in amounts:
        return False
    return bool(amounts.get(str(current.shift(-1))))
