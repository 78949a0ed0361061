"""Inputs about a trip to an interview, a job or a training, for the mobility aid of France Travail."""

from __future__ import annotations

from mesaides.engine.contracts import trip
from mesaides.engine.inputs.registry import PAST_YEAR, THIS_MONTH, Answer, individu
from mesaides.engine.members import Member
from mesaides.household.choices import MotifDeplacement


@individu(THIS_MONTH)
def contexte_activite_pole_emploi(member: Member) -> Answer:
    given = trip(member)
    if given is None:
        return "indetermine"
    contexts = {MotifDeplacement.REPRISE_EMPLOI: "reprise_emploi", MotifDeplacement.FORMATION: "formation"}
    return contexts.get(given.motif, "recherche_emploi")


@individu(THIS_MONTH)
def types_activite_en_recherche_emploi(member: Member) -> Answer:
    given = trip(member)
    is_search = given and given.motif not in {MotifDeplacement.REPRISE_EMPLOI, MotifDeplacement.FORMATION}
    return str(given.motif) if given and is_search else "indeterminee"


@individu(THIS_MONTH)
def distance_activite_domicile(member: Member) -> Answer:
    """Kilometres, one way."""
    given = trip(member)
    return given.distance_activite_domicile if given else 0.0


@individu(THIS_MONTH)
def nombre_allers_retours(member: Member) -> Answer:
    given = trip(member)
    return given.nombre_allers_retours if given else 0


@individu(THIS_MONTH)
def nuitees(member: Member) -> Answer:
    given = trip(member)
    return given.nuitees if given else 0


@individu(THIS_MONTH)
def repas(member: Member) -> Answer:
    given = trip(member)
    return given.repas if given else 0


@individu(THIS_MONTH)
def formation_validee_pole_emploi(member: Member) -> Answer:
    """A condition that is told beside the result."""
    given = trip(member)
    return bool(given and given.motif == MotifDeplacement.FORMATION)


@individu(THIS_MONTH)
def formation_financee_ou_cofinancee(member: Member) -> Answer:
    """A condition that is told beside the result."""
    given = trip(member)
    return bool(given and given.motif == MotifDeplacement.FORMATION)


@individu(THIS_MONTH)
def date_debut_recherche_emploi(member: Member) -> Answer:
    """The interview or the examination is today: the claim is in time."""
    return member.situation.date


@individu(THIS_MONTH)
def aide_mobilite_date_demande(member: Member) -> Answer:
    return member.situation.date


@individu(PAST_YEAR)
def aide_mobilite(member: Member) -> Answer:
    """Nothing received in the last twelve months: the ceiling of the year is whole."""
    return 0.0
