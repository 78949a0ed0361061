"""Inputs about the trade and the employer, and about a work accident."""

from __future__ import annotations

from mesaides.engine.inputs.registry import NOW, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.choices import Alternance


@individu(NOW, field="emploi.peec_employeur")
def peec_employeur(member: Member) -> Answer:
    """Whether the employer, private and of ten or more, pays for Action Logement; only an apprentice's aid asks it."""
    adult = member.adult
    is_apprentice = adult and adult.alternance != Alternance.AUCUNE
    return adult.emploi.peec_employeur if adult and is_apprentice else False


@individu(NOW, field="emploi.secteur_activite_employeur")
def secteur_activite_employeur(member: Member) -> Answer:
    if member.adult is None:
        return "non_renseigne"
    sector = member.adult.emploi.secteur_activite_employeur
    return None if sector is None else str(sector)


@individu(NOW, field="emploi.metier_batiment")
def groupe_specialites_formation(member: Member) -> Answer:
    """Building trades are field 23, « génie civil, construction, bois »."""
    if member.adult is None:
        return "aucun"
    trade = member.adult.emploi.metier_batiment
    return None if trade is None else "groupe_230" if trade else "aucun"


@individu(NOW)
def taux_accident_travail(member: Member) -> Answer:
    """A fraction: 40 % is 0.4."""
    accident = member.adult.accident_travail if member.adult else None
    return accident.taux_accident_travail if accident else 0.0


@individu(NOW)
def pcrtp_nombre_actes_assistance(member: Member) -> Answer:
    """Daily acts, out of ten, that need another person's help. CSS art. D434-2."""
    accident = member.adult.accident_travail if member.adult else None
    return accident.pcrtp_nombre_actes_assistance if accident else 0
