"""What a result supposes, said in French: an estimate never looks like a fact."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.engine.members import leaves_family
from mesaides.household.incomes import Amounts, is_carried_over
from mesaides.household.situation import Situation


def assumptions_of(situation: Situation) -> Iterator[str]:
    """The sentences to show beside a result, most important first."""
    yield from _tax_year(situation)
    if any(is_carried_over(amounts, situation.month) for amounts in _all_amounts(situation)):
        yield "Vos revenus de ce mois ne sont pas indiqués : nous les supposons égaux à ceux du mois dernier."
    if situation.patrimoine is None:
        yield "Vous n’avez pas indiqué d’épargne : nous supposons que vous n’en avez pas, ou peu."
    if any(leaves_family(person, situation) for _, person in situation.members()):
        yield "Vos enfants de 25 ans ou plus ne sont pas comptés avec vous : ils peuvent faire leur propre simulation."


def _tax_year(situation: Situation) -> Iterator[str]:
    year = situation.date.year - 2
    if any(str(year) in adult.revenus_annuels for adult in situation.adults):
        return
    if str(year) in situation.impots:
        yield f"Vos revenus de {year} sont tirés de votre revenu fiscal de référence."
    else:
        yield f"Vos revenus de {year} ne sont pas indiqués : nous les supposons égaux à ceux des douze derniers mois."


def _all_amounts(situation: Situation) -> Iterator[Amounts]:
    for _, person in situation.members():
        yield from (person.revenus or {}).values()
