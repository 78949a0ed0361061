"""Anah: the income ceilings of 2026 for owners who renovate, and whether one of them is met."""

from __future__ import annotations

from typing import Any

from numpy import array, maximum, minimum, where
from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_france.entities import FoyerFiscal, Menage
from openfisca_france.model.base import TypesStatutOccupationLogement
from openfisca_france.model.prestations.anah.eligibilite_anah import TypesEligibiliteANAH

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

SINCE = "2026-01-01"

VERY_MODEST_PARIS = (24_031, 35_270, 42_357, 49_455, 56_580, 7_116)
MODEST_PARIS = (29_253, 42_933, 51_564, 60_208, 68_877, 8_663)
VERY_MODEST = (17_363, 25_393, 30_540, 35_676, 40_835, 5_151)
MODEST = (22_259, 32_553, 39_148, 45_735, 52_348, 6_598)
"""Euros a year in Île-de-France and elsewhere: one to five persons, then each further person."""

OWNERS = (TypesStatutOccupationLogement.proprietaire, TypesStatutOccupationLogement.primo_accedant)


def category(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Rank of the category of income: 0 above the ceilings, 1 « modestes », 2 « très modestes »."""
    incomes = menage.members.foyer_fiscal("rfr", period.last_year)
    income = menage.sum(incomes, role=FoyerFiscal.DECLARANT_PRINCIPAL)
    paris, persons = menage("residence_ile_de_france", period.first_month), menage.nb_persons()
    very = where(paris, _ceiling(VERY_MODEST_PARIS, persons), _ceiling(VERY_MODEST, persons))
    modest = where(paris, _ceiling(MODEST_PARIS, persons), _ceiling(MODEST, persons))
    rank = where(income <= very, 2, where(income <= modest, 1, 0))
    return array(list(TypesEligibiliteANAH), dtype=object)[rank]


def _ceiling(amounts: tuple[int, ...], persons: Any) -> Any:
    *by_size, further = amounts
    most = len(by_size)
    return array(by_size)[minimum(persons, most) - 1] + maximum(persons - most, 0) * further


def eligible(menage: Any, period: Any) -> Any:
    """An owner who lives in the dwelling, with modest or very modest incomes."""
    status = menage("statut_occupation_logement", period)
    owner = (status == OWNERS[0]) + (status == OWNERS[1])
    return owner * (menage("eligibilite_anah", period.this_year) != TypesEligibiliteANAH.a_verifier)


ELIGIBLE = type(
    "aides_anah_eligibilite",
    (Variable,),
    {
        "value_type": bool,
        "entity": Menage,
        "definition_period": MONTH,
        "label": "Aides de l’Anah : propriétaire occupant aux revenus modestes ou très modestes",
        "formula": eligible,
    },
)


def _apply(system: TaxBenefitSystem) -> None:
    amend(system, "eligibilite_anah", category, since=SINCE)
    system.add_variable(ELIGIBLE)


CORRECTION = Correction(
    slug="aides-anah",
    fault="Les plafonds sont ceux de 2019, la formule échoue dès cinq personnes, et le revenu lu est trop ancien.",
    law=(
        "Les plafonds sont revus chaque 1er janvier. Le revenu est celui de l’année précédant la demande, "
        "pour toutes les personnes du logement."
    ),
    source=(
        "Arrêté du 24 mai 2013 relatif aux plafonds de ressources des propriétaires occupants ; "
        "Anah, « Les aides financières en 2026 » (24 février 2026)"
    ),
    until="Quand openfisca-france aura les plafonds en paramètres, à jour.",
    variables=("eligibilite_anah", "aides_anah_eligibilite"),
    apply=_apply,
)
