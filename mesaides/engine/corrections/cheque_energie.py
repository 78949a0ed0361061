"""The energy voucher: the ceilings of 2023, and the tax household it looks at since 2025."""

from __future__ import annotations

from typing import Any

from numpy import maximum, minimum, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import FoyerFiscal, Menage

from mesaides.engine.amending import Formula, NothingToAmendError, amend
from mesaides.engine.correction import Correction

SCALES = ("une_uc", "une_uc_a_deux_uc", "plus_de_deux_ucs")
CEILINGS = (0, 5_700, 6_800, 7_850, 11_000)
"""Euros a year for one consumption unit, from which each amount begins; nothing is due from the last on."""

SINCE_CEILINGS, SINCE_TAX_HOUSEHOLD = "2023-01-01", "2025-01-01"


def units(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Consumption units of the tax household that holds the electricity contract. Code de l'énergie, art. R124-1."""
    weights = _parameters(parameters, period).unites_consommation
    foyers = menage.simulation.populations["foyer_fiscal"]
    halves = foyers.sum(foyers.members("garde_alternee", period.first_month))
    persons = foyers.nb_persons() - halves / 2
    second, others = minimum(maximum(persons - 1, 0), 1), maximum(persons - 2, 0)
    total = weights.premiere_personne + weights.deuxieme_personne * second + weights.autres_personnes * others
    return _of_the_holder(menage, foyers.project(total))


def amount(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Euros a year, from the reference income of that household alone."""
    scales = _parameters(parameters, period).baremes
    uc = menage("cheque_energie_unites_consommation", period)
    income = _of_the_holder(menage, menage.members.foyer_fiscal("rfr", period.n_2)) / uc
    small, middle, large = (getattr(scales, name).calc(income) for name in SCALES)
    return where(uc <= 1, small, where(uc < 2, middle, large))


def _parameters(parameters: Any, period: Any) -> Any:
    return parameters(period).prestations_sociales.solidarite_insertion.autre_solidarite.cheque_energie


def _of_the_holder(menage: Any, by_person: Any) -> Any:
    """The value of the first person of the dwelling who files a tax return: the contract is taken as theirs."""
    files = menage.members.has_role(FoyerFiscal.DECLARANT)
    first = menage.value_from_person(files, Menage.PERSONNE_DE_REFERENCE)
    return where(
        first,
        menage.value_from_person(by_person, Menage.PERSONNE_DE_REFERENCE),
        menage.value_from_person(by_person, Menage.CONJOINT),
    )


def _apply(system: TaxBenefitSystem) -> None:
    scales = _parameters(lambda _: system.parameters, None).baremes
    for name in SCALES:
        brackets = scales.children[name].brackets
        if len(brackets) != len(CEILINGS):
            raise NothingToAmendError(f"de barème « {name} » à {len(CEILINGS)} tranches")
        for bracket, ceiling in zip(brackets, CEILINGS, strict=True):
            bracket.threshold.update(start=SINCE_CEILINGS, value=ceiling)
    amend(system, "cheque_energie_unites_consommation", units, since=SINCE_TAX_HOUSEHOLD)
    amend(system, "cheque_energie_montant", amount, since=SINCE_TAX_HOUSEHOLD)


CORRECTION = Correction(
    slug="cheque-energie",
    fault="Les plafonds sont ceux de 2021, et les revenus de tous les foyers fiscaux du logement sont additionnés.",
    law=(
        "Depuis 2023, les tranches commencent à 5 700, 6 800, 7 850 et 11 000 € par unité de consommation. "
        "Depuis 2025, seul compte le foyer fiscal de la personne titulaire du contrat d’électricité."
    ),
    source=(
        "Arrêté du 3 mars 2023, art. 1 et 2 (JO du 21 mars 2023) ; code de l’énergie, art. R124-1, "
        "modifié par le décret n° 2025-735 du 31 juillet 2025 ; arrêté du 31 juillet 2025, art. 1 (JO du 1er août 2025)"
    ),
    until="Quand openfisca-france aura les plafonds de 2023 et le foyer fiscal titulaire du contrat.",
    variables=("cheque_energie_unites_consommation", "cheque_energie_montant", "cheque_energie"),
    apply=_apply,
)
