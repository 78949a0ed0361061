"""Inputs about self-employed incomes: the boxes of the tax return that carry them everywhere."""

from __future__ import annotations

from functools import partial

from mesaides.engine.inputs.registry import EACH_TAX_YEAR, YEARS, Answer, Input, individu, register
from mesaides.engine.members import Member
from mesaides.household.incomes import Revenu

SELF_EMPLOYED_BOXES = {
    "mbic_impv": Revenu.MICRO_VENTE,
    "mbic_imps": Revenu.MICRO_SERVICES,
    "mbnc_impo": Revenu.MICRO_LIBERAL,
    "arag_impg": Revenu.BENEFICE_AGRICOLE,
    "abic_impn": Revenu.BENEFICE_ARTISAN,
    "abnc_impo": Revenu.BENEFICE_LIBERAL,
}
"""Boxes that carry a self-employed income into the reference income and every base at once."""


def _self_employed(kind: Revenu, member: Member, year: int) -> Answer:
    amount = member.ledger.year_of(kind, year)
    return None if amount is None else round(amount)


def _is_every_year_the_same(member: Member) -> bool:
    """Without the total of a year, each one is twelve average months."""
    return not member.ledger.gives_years


for _box, _kind in SELF_EMPLOYED_BOXES.items():
    register(
        Input(
            _box,
            "individu",
            EACH_TAX_YEAR,
            partial(_self_employed, _kind),
            f"revenus.{_kind.value}",
            _is_every_year_the_same,
        )
    )


def _already_monthly(kind: Revenu, member: Member) -> Answer:
    """The turnover is given by month: its yearly twin must not count twice."""
    return 0.0


for _name, _kind in (
    ("rpns_micro_entreprise_CA_bic_vente_imp", Revenu.MICRO_VENTE),
    ("rpns_micro_entreprise_CA_bic_service_imp", Revenu.MICRO_SERVICES),
    ("rpns_micro_entreprise_CA_bnc_imp", Revenu.MICRO_LIBERAL),
):
    register(Input(_name, "individu", YEARS, partial(_already_monthly, _kind), f"revenus.{_kind.value}"))


@individu(YEARS, field="revenus")
def categorie_non_salarie(member: Member) -> Answer:
    kinds = set((member.person.revenus if member.person else None) or {})
    if Revenu.BENEFICE_LIBERAL in kinds or Revenu.MICRO_LIBERAL in kinds:
        return "profession_liberale"
    if Revenu.BENEFICE_ARTISAN in kinds or Revenu.MICRO_SERVICES in kinds:
        return "artisan"
    return "commercant" if Revenu.MICRO_VENTE in kinds else "non_pertinent"
