"""Inputs about savings and property."""

from __future__ import annotations

from mesaides.engine.inputs.registry import LAST_YEAR, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.home import Patrimoine

NOTHING = Patrimoine()


def _savings(member: Member) -> Patrimoine:
    """All savings stand with the demandeur: the law adds the members' together."""
    return (member.situation.patrimoine if member.is_demandeur else None) or NOTHING


@individu(LAST_YEAR, field="patrimoine")
def livret_a(member: Member) -> Answer:
    return _savings(member).livret_a


@individu(LAST_YEAR, field="patrimoine")
def epargne_revenus_non_imposables(member: Member) -> Answer:
    return _savings(member).epargne_revenus_non_imposables


@individu(LAST_YEAR, field="patrimoine")
def epargne_revenus_imposables(member: Member) -> Answer:
    return _savings(member).epargne_revenus_imposables


@individu(LAST_YEAR, field="patrimoine")
def valeur_patrimoine_loue(member: Member) -> Answer:
    return _savings(member).valeur_patrimoine_loue


@individu(LAST_YEAR, field="patrimoine")
def valeur_immo_non_loue(member: Member) -> Answer:
    return _savings(member).valeur_immo_non_loue


@individu(LAST_YEAR, field="patrimoine")
def valeur_terrains_non_loues(member: Member) -> Answer:
    return _savings(member).valeur_terrains_non_loues


@individu(LAST_YEAR, field="patrimoine.valeur_locative_immo_non_loue")
def valeur_locative_immo_non_loue(member: Member) -> Answer:
    return _savings(member).valeur_locative_immo_non_loue


@individu(LAST_YEAR, field="patrimoine.valeur_locative_terrains_non_loues")
def valeur_locative_terrains_non_loues(member: Member) -> Answer:
    return _savings(member).valeur_locative_terrains_non_loues
