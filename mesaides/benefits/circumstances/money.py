"""Incomes, tax notice, savings, benefits received: told, not told, changing."""

from __future__ import annotations

from mesaides.benefits.circumstance import circumstance, incomes, of_answers
from mesaides.benefits.circumstances.home import locataire
from mesaides.household.incomes import Amounts, Revenu
from mesaides.household.situation import Situation

ALIMONY = {Revenu.PENSION_ALIMENTAIRE, Revenu.PENSION_ALIMENTAIRE_VERSEE}
EVERY_MONTH = 12


@circumstance
def revenus_variables(situation: Situation) -> bool:
    """Un revenu n’est pas le même tous les mois."""
    return any(_varies(amounts) for _kind, amounts in incomes(situation))


@of_answers
def revenus_inconnus(situation: Situation) -> bool:
    """Un revenu n’est pas indiqué, pour un mois au moins."""
    told = all(adult.revenus is not None for adult in situation.adults)
    return not told or any(_is_unknown(amounts) for _kind, amounts in incomes(situation))


@circumstance
def pension_alimentaire(situation: Situation) -> bool:
    """Une pension alimentaire est reçue ou payée."""
    return any(kind in ALIMONY for kind, _amounts in incomes(situation))


@of_answers
def avis_impot_absent(situation: Situation) -> bool:
    """L’avis d’impôt n’est pas donné : ni le revenu fiscal de référence, ni le détail des revenus de l’année N-2."""
    year = str(situation.date.year - 2)
    return year not in situation.impots and not any(year in adult.revenus_annuels for adult in situation.adults)


@of_answers
def avis_impot_donne(situation: Situation) -> bool:
    """L’avis d’impôt est donné, en une ligne ou en détail."""
    return not avis_impot_absent(situation)


@of_answers
def epargne_absente(situation: Situation) -> bool:
    """L’épargne et les biens ne sont pas indiqués."""
    return situation.patrimoine is None


@of_answers
def aide_logement_non_declaree(situation: Situation) -> bool:
    """Le foyer paie un loyer, et ne dit pas recevoir d’aide au logement."""
    return locataire(situation) and "aide_logement" not in (situation.prestations_recues or {})


@circumstance
def aide_recue(situation: Situation) -> bool:
    """Le foyer reçoit déjà une aide, quelle qu’elle soit."""
    return bool(situation.prestations_recues) or any(adult.prestations_recues for adult in situation.adults)


def _varies(amounts: Amounts) -> bool:
    if not isinstance(amounts, dict):
        return False
    return len(set(amounts.values())) > 1 or len(amounts) < EVERY_MONTH


def _is_unknown(amounts: Amounts) -> bool:
    return amounts is None or (isinstance(amounts, dict) and None in amounts.values())
