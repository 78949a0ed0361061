"""Inputs about the benefits already received: their past amounts, and those of this month."""

from __future__ import annotations

from functools import partial

from mesaides.engine.inputs.registry import UNDECLARED, Answer, Input, LaidOver, Span, register
from mesaides.engine.members import Household, Member
from mesaides.household.incomes import Amounts, amount_of
from mesaides.household.periods import Month
from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle

DERIVED = {
    PrestationFamiliale.RSA,
    PrestationFamiliale.AIDE_LOGEMENT,
    PrestationFamiliale.AF,
    PrestationFamiliale.CF,
    PrestationFamiliale.ASF,
    PrestationFamiliale.PAJE_BASE,
}
"""Paid as a matter of course, or taken into account as soon as due: when nobody says that they are
received, the model works them out over the quarter that the RSA and the prime d'activité read."""

GROSS_OF_CRDS = {
    PrestationFamiliale.AF,
    PrestationFamiliale.CF,
    PrestationFamiliale.ASF,
    PrestationFamiliale.PAJE_BASE,
    PrestationFamiliale.PPA,
}
"""People know what is paid; the model's variable still holds the 0,5 % of CRDS."""

NET_OF_CRDS = 0.995

QUARTER = 4
"""Months before this one that the quarter of reference reaches (M-4 to M-2)."""

INDIVIDUAL = {
    "aah": PrestationIndividuelle.AAH,
    "mva": PrestationIndividuelle.MVA,
    "caah": PrestationIndividuelle.MVA,
    "asi": PrestationIndividuelle.ASI,
    "ass": PrestationIndividuelle.ASS,
    "pch": PrestationIndividuelle.PCH,
    "apa_domicile": PrestationIndividuelle.APA,
    "contrat_engagement_jeune": PrestationIndividuelle.CEJ,
}

EACH_MONTH_OF_LAST_YEAR = Span(lambda month: [month.shift(-i) for i in range(14)], told=True)
"""M-13 to M: the health cover reads M-13 to M-2 (CSS, art. R861-8)."""


def _individual(name: PrestationIndividuelle, member: Member, month: Month) -> Answer:
    received = member.adult.prestations_recues if member.adult else {}
    if received is None:
        return None
    return _amount(name in received, received.get(name), month, member.month, derived=False)


def _familial(name: PrestationFamiliale, household: Household, month: Month) -> Answer:
    received = household.situation.prestations_recues
    if received is None:
        return None
    answer = _amount(name in received, received.get(name), month, household.month, derived=name in DERIVED)
    return _gross(answer) if name in GROSS_OF_CRDS else answer


def _gross(answer: Answer) -> Answer:
    if isinstance(answer, LaidOver) and isinstance(answer.value, float):
        return LaidOver(answer.value / NET_OF_CRDS)
    return answer / NET_OF_CRDS if isinstance(answer, float) else answer


def _amount(is_received: bool, amounts: Amounts, month: Month, current: Month, *, derived: bool) -> Answer:
    """Euros received that month, or `UNDECLARED` where the model must work the right out.

    This month's amount is laid over the right, so that both can be told side by side.
    """
    if is_received:
        known = amount_of(amounts, month, current)
        if known is None or (month == current and known == 0):
            return UNDECLARED
        return LaidOver(known) if month == current else known
    if month == current or (derived and current.since(month) <= QUARTER):
        return UNDECLARED
    return 0.0


for _variable, _name in INDIVIDUAL.items():
    register(
        Input(
            _variable, "individu", EACH_MONTH_OF_LAST_YEAR, partial(_individual, _name), f"prestations_recues.{_name}"
        )
    )
for _family in PrestationFamiliale:
    register(
        Input(
            _family.value,
            "famille",
            EACH_MONTH_OF_LAST_YEAR,
            partial(_familial, _family),
            f"prestations_recues.{_family}",
        )
    )
