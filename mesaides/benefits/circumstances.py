"""What can be true of a household and makes a usual reason for a different amount likely: a closed list of names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated

from pydantic import AfterValidator

from mesaides.benefits.coherence import nearest
from mesaides.benefits.declared import MisdeclaredError
from mesaides.household.choices import Activite, StatutOccupation
from mesaides.household.incomes import Amounts, Revenu
from mesaides.household.periods import age_on
from mesaides.household.situation import Situation

Test = Callable[[Situation], bool]

CIRCUMSTANCES: dict[str, Test] = {}
"""By the name that files write."""

OF_ANSWERS: set[str] = set()
"""Those about what was answered or not: a sentence told under one of them is false as soon as it is."""

TENANT = {
    StatutOccupation.LOCATAIRE_VIDE,
    StatutOccupation.LOCATAIRE_MEUBLE,
    StatutOccupation.LOCATAIRE_HLM,
    StatutOccupation.LOCATAIRE_FOYER,
}
WORK = {Activite.SALARIE, Activite.INDEPENDANT}
ALIMONY = {Revenu.PENSION_ALIMENTAIRE, Revenu.PENSION_ALIMENTAIRE_VERSEE}
EVERY_MONTH = 12
WORKING_AGE = 16


class DuplicateCircumstance(RuntimeError):
    """Two functions bear the same name."""


def circumstance(test: Test) -> Test:
    """Register a function under its own name."""
    if test.__name__ in CIRCUMSTANCES:
        raise DuplicateCircumstance(f"Deux circonstances s’appellent « {test.__name__} » : renommez l’une des deux.")
    CIRCUMSTANCES[test.__name__] = test
    return test


def of_answers(test: Test) -> Test:
    """As `circumstance`, for what was answered, rather than for what the household is."""
    OF_ANSWERS.add(test.__name__)
    return circumstance(test)


def _known(name: str) -> str:
    if name not in CIRCUMSTANCES:
        raise MisdeclaredError(f"« {name} » n’est pas une circonstance connue.", f"{nearest(name, CIRCUMSTANCES)}.")
    return name


Circumstance = Annotated[str, AfterValidator(_known)]


@circumstance
def toujours(_situation: Situation) -> bool:
    """Le calcul est ainsi pour tout le monde."""
    return True


@circumstance
def travail(situation: Situation) -> bool:
    """Un adulte travaille, comme salarié ou à son compte."""
    return any(WORK & set(adult.activites) for adult in situation.adults)


@circumstance
def a_son_compte(situation: Situation) -> bool:
    """Un adulte travaille à son compte."""
    return any(Activite.INDEPENDANT in adult.activites for adult in situation.adults)


@circumstance
def chomage(situation: Situation) -> bool:
    """Un adulte cherche un emploi, ou reçoit une allocation chômage."""
    seeks = any(Activite.CHOMEUR in adult.activites for adult in situation.adults)
    return seeks or any(kind == Revenu.CHOMAGE for kind, _amounts in _incomes(situation))


@circumstance
def etudes(situation: Situation) -> bool:
    """Un adulte fait des études."""
    return any(Activite.ETUDIANT in adult.activites for adult in situation.adults)


@circumstance
def revenus_variables(situation: Situation) -> bool:
    """Un revenu n’est pas le même tous les mois."""
    return any(_varies(amounts) for _kind, amounts in _incomes(situation))


@of_answers
def revenus_inconnus(situation: Situation) -> bool:
    """Un revenu n’est pas indiqué, pour un mois au moins."""
    told = all(adult.revenus is not None for adult in situation.adults)
    return not told or any(_is_unknown(amounts) for _kind, amounts in _incomes(situation))


@circumstance
def pension_alimentaire(situation: Situation) -> bool:
    """Une pension alimentaire est reçue ou payée."""
    return any(kind in ALIMONY for kind, _amounts in _incomes(situation))


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


@circumstance
def couple(situation: Situation) -> bool:
    """Deux adultes vivent en couple."""
    return situation.conjoint is not None


@circumstance
def parent_isole(situation: Situation) -> bool:
    """Un adulte élève seul au moins un enfant. Code de l’action sociale et des familles, art. L262-9."""
    return situation.conjoint is None and bool(situation.enfants)


@circumstance
def enfants(situation: Situation) -> bool:
    """Il y a au moins un enfant."""
    return bool(situation.enfants)


@circumstance
def enfant_de_16_ans(situation: Situation) -> bool:
    """Un enfant a 16 ans ou plus : il peut travailler."""
    return any(age_on(child.date_naissance, situation.date) >= WORKING_AGE for child in situation.enfants)


@circumstance
def garde_alternee(situation: Situation) -> bool:
    """Un enfant vit en résidence alternée."""
    return any(child.garde_alternee for child in situation.enfants)


@circumstance
def grossesse(situation: Situation) -> bool:
    """Un adulte attend un enfant."""
    return any(adult.enceinte for adult in situation.adults)


@circumstance
def handicap(situation: Situation) -> bool:
    """Une personne a un handicap reconnu."""
    return any(person.handicap for _path, person in situation.members())


@circumstance
def taux_inconnu(situation: Situation) -> bool:
    """Une personne a un handicap reconnu, et son taux d’incapacité n’est pas indiqué."""
    return any(person.handicap and person.taux_incapacite is None for _path, person in situation.members())


@circumstance
def locataire(situation: Situation) -> bool:
    """Le foyer paie un loyer, ou la redevance d’une résidence."""
    return situation.logement.statut_occupation_logement in TENANT


@circumstance
def colocation(situation: Situation) -> bool:
    """Le logement est partagé en colocation."""
    return bool(situation.logement.coloc)


@circumstance
def loge_gratuitement(situation: Situation) -> bool:
    """Le foyer est hébergé sans loyer."""
    return situation.logement.statut_occupation_logement == StatutOccupation.LOGE_GRATUITEMENT


@circumstance
def proprietaire(situation: Situation) -> bool:
    """Le logement est à la famille, sans prêt à rembourser."""
    return situation.logement.statut_occupation_logement == StatutOccupation.PROPRIETAIRE


@of_answers
def aide_logement_non_declaree(situation: Situation) -> bool:
    """Le foyer paie un loyer, et ne dit pas recevoir d’aide au logement."""
    return locataire(situation) and "aide_logement" not in (situation.prestations_recues or {})


@circumstance
def aide_recue(situation: Situation) -> bool:
    """Le foyer reçoit déjà une aide, quelle qu’elle soit."""
    return bool(situation.prestations_recues) or any(adult.prestations_recues for adult in situation.adults)


def _incomes(situation: Situation) -> Iterator[tuple[Revenu, Amounts]]:
    for _path, person in situation.members():
        yield from (person.revenus or {}).items()


def _varies(amounts: Amounts) -> bool:
    if not isinstance(amounts, dict):
        return False
    return len(set(amounts.values())) > 1 or len(amounts) < EVERY_MONTH


def _is_unknown(amounts: Amounts) -> bool:
    return amounts is None or (isinstance(amounts, dict) and None in amounts.values())
