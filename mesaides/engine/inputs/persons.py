"""Inputs about a person: birth, nationality, couple, health."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from mesaides.engine.inputs.registry import ALWAYS, MONTHS, NOW, YEARS, Answer, EACH_YEAR, famille, individu
from mesaides.engine.members import Household, Member
from mesaides.household.choices import Activite, Alternance, Nationalite, Rattachement, Scolarite, StatutMarital
from mesaides.household.periods import Month

PARENT_BIRTH = datetime.date(1970, 1, 1)
"""Birth of a parent known only by a tax notice: an adult of working age, whose age nothing reads."""

LONG_STAY = 10.0
"""Years of residence permit that are enough for everything."""


@individu(ALWAYS)
def date_naissance(member: Member) -> Answer:
    return member.person.date_naissance if member.person else PARENT_BIRTH


@individu(MONTHS)
def nationalite(member: Member) -> Answer:
    """A country stands for each group: the model reads only « FR », « EEE » or elsewhere."""
    if member.adult is None:
        return "FR"
    country = {Nationalite.FRANCAISE: "FR", Nationalite.EEE_SUISSE: "DE", Nationalite.AUTRE: "AF"}
    return None if member.adult.nationalite is None else country[member.adult.nationalite]


@individu(MONTHS)
def duree_possession_titre_sejour(member: Member) -> Answer:
    """Years. Three months are asked of a European (CASF L262-6), five years of others, none of a refugee (L262-4)."""
    adult = member.adult
    if adult is None or adult.nationalite in {None, Nationalite.FRANCAISE}:
        return LONG_STAY
    return LONG_STAY if adult.refugie else adult.duree_possession_titre_sejour


@famille(NOW, field="demandeur.demandeur_asile")
def asile_demandeur(household: Household) -> Answer:
    return _any(adult.demandeur_asile for adult in household.situation.adults)


@famille(NOW, field="logement.statut_occupation_logement")
def place_hebergement(household: Household) -> Answer:
    """An asylum seeker without a home of one's own is taken as not housed by the State."""
    status = household.situation.logement.statut_occupation_logement
    return None if status is None else status != "sans_domicile"


@individu(MONTHS)
def statut_marital(member: Member) -> Answer:
    """A couple living together unmarried is single for the tax law. CGI art. 6."""
    if member.adult is None:
        return "celibataire"
    status = member.situation.statut_marital
    return "celibataire" if status in {None, StatutMarital.UNION_LIBRE} else str(status)


@individu(MONTHS)
def activite(member: Member) -> Answer:
    """The main activity, the one the law asks about first."""
    if member.child is not None:
        return _activite_of_young(member)
    if member.adult is None:
        return "inactif"
    if member.adult.alternance != Alternance.AUCUNE:
        return "actif"
    return main_activity(member.adult.activites)


def main_activity(activites: tuple[Activite, ...]) -> str:
    """OpenFisca holds one activity a person; studies and unemployment close or open the most rights."""
    for candidate in (Activite.ETUDIANT, Activite.CHOMEUR, Activite.RETRAITE):
        if candidate in activites:
            return str(candidate)
    return "actif" if {Activite.SALARIE, Activite.INDEPENDANT} & set(activites) else "inactif"


def _activite_of_young(member: Member) -> str:
    person = member.person
    if person is None or person.alternance != Alternance.AUCUNE:
        return "actif"
    studies = person.etudes.scolarite if person.etudes else None
    return "etudiant" if studies == Scolarite.ENSEIGNEMENT_SUPERIEUR else "inactif"


@individu(MONTHS)
def apprenti(member: Member) -> Answer:
    return _alternance(member, Alternance.APPRENTISSAGE)


@individu(NOW)
def professionnalisation(member: Member) -> Answer:
    return _alternance(member, Alternance.PROFESSIONNALISATION)


@individu(NOW, field="alternance")
def alternant(member: Member) -> Answer:
    return _alternance(member, Alternance.APPRENTISSAGE, Alternance.PROFESSIONNALISATION)


def _alternance(member: Member, *kinds: Alternance) -> Answer:
    if member.person is None:
        return False
    return None if member.person.alternance is None else member.person.alternance in kinds


@individu(MONTHS)
def handicap(member: Member) -> Answer:
    return member.person.handicap if member.person else False


@individu(MONTHS)
def taux_incapacite(member: Member) -> Answer:
    """A fraction: 80 % is 0.8."""
    if member.person is None or member.person.handicap is False:
        return 0.0
    return member.person.taux_incapacite


@individu(MONTHS, field="taux_incapacite")
def invalidite(member: Member) -> Answer:
    """Holder of a card « mobilité inclusion » for invalidity: 80 % or more. CASF L241-3."""
    rate = taux_incapacite(member)
    return None if rate is None else isinstance(rate, float) and rate >= 0.8


@individu(MONTHS)
def aah_restriction_substantielle_durable_acces_emploi(member: Member) -> Answer:
    """Asked only between 50 and 79 %. CSS L821-2."""
    rate = taux_incapacite(member)
    if member.adult is None or not isinstance(rate, float) or not 0.5 <= rate < 0.8:
        return False
    return member.adult.aah_restriction_substantielle_durable_acces_emploi


@individu(MONTHS)
def enceinte(member: Member) -> Answer:
    return member.adult.enceinte if member.adult else False


@individu(MONTHS)
def inapte_travail(member: Member) -> Answer:
    return member.adult.inapte_travail if member.adult else False


@individu(NOW)
def gir(member: Member) -> Answer:
    if member.adult is None:
        return "non_defini"
    return None if member.adult.gir is None else str(member.adult.gir)


@individu(MONTHS)
def garde_alternee(member: Member) -> Answer:
    return member.child.garde_alternee if member.child else False


@individu(MONTHS)
def enfant_place(member: Member) -> Answer:
    return member.child.enfant_place if member.child else False


@individu(NOW, field="date_adoption")
def adoption(member: Member) -> Answer:
    return bool(member.child and member.child.date_adoption)


@individu(ALWAYS)
def date_adoption(member: Member) -> Answer:
    given = member.child.date_adoption if member.child else None
    return given or datetime.date(9999, 12, 31)


@individu(NOW)
def aeeh_niveau_handicap(member: Member) -> Answer:
    return member.child.aeeh_niveau_handicap if member.child else 0


@individu(EACH_YEAR)
def enfant_a_charge(member: Member, year: int) -> Answer:
    """Whether the person is a dependant on a tax return. CGI art. 193 ter, 196, 196 B and 6, 3."""
    if member.child is not None:
        return member.child.rattachement_fiscal != Rattachement.AUTRE and member.child.date_naissance.year <= year
    return bool(member.adult and member.is_demandeur and member.adult.a_charge_fiscale_des_parents)


@famille(MONTHS)
def rsa_isolement_recent(household: Household) -> Answer:
    return household.situation.rsa_isolement_recent


@individu(MONTHS)
def rsa_jeune_condition_heures_travail_remplie(member: Member) -> Answer:
    return member.adult.rsa_jeune_condition_heures_travail_remplie if member.adult else False


@famille(MONTHS)
def departement_experimentation_rsa(household: Household) -> Answer:
    """Quarter of reference M-4 to M-2, for everybody since 1 March 2025. Décret n° 2025-185 du 26 février 2025."""
    return household.situation.month >= Month(2025, 3)


@individu(NOW)
def habite_chez_parents(member: Member) -> Answer:
    return member.adult.habite_chez_parents if member.adult else member.child is not None


def _any(values: Iterable[bool | None]) -> Answer:
    known = list(values)
    return True if True in known else None if None in known else False
