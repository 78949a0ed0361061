"""The levels of studies that a right depends on: each tells the establishment and the year."""

from __future__ import annotations

from mesaides.household.choices import AnneeEtude, Scolarite
from mesaides.questions.asked import Fact, always, both
from mesaides.questions.facts import schooling, territory
from mesaides.questions.kinds import Option

SCHOOL, LYCEE, SUPERIEUR, ELSEWHERE = "À l’école", "Au lycée", "Dans le supérieur", "Autrement"


def level(
    scolarite: Scolarite,
    label: str,
    group: str,
    offered_if: Fact = always,
    *,
    year: AnneeEtude = AnneeEtude.AUTRE,
    hint: str = "",
) -> Option:
    """One level; « autre » stands for the years that no right tells from one another."""
    gives = (("scolarite", scolarite), ("annee_etude", year))
    return Option(value=f"{scolarite}.{year}", label=label, hint=hint, group=group, gives=gives, offered_if=offered_if)


def year(scolarite: Scolarite, annee: AnneeEtude, label: str, group: str, offered_if: Fact) -> Option:
    """A year that only the aids of some régions tell from the others."""
    return level(scolarite, label, group, both(offered_if, territory.helps_that_year(annee)), year=annee)


_S, _A, _LYCEE, _SUPERIEUR = (
    Scolarite,
    AnneeEtude,
    schooling.may_be_in_high_school,
    schooling.may_be_in_higher_education,
)
_SUP = Scolarite.ENSEIGNEMENT_SUPERIEUR

LEVELS = (
    level(_S.PRIMAIRE, "École primaire", SCHOOL, schooling.may_be_in_primary_school),
    level(_S.COLLEGE, "Collège", SCHOOL, schooling.may_be_in_college),
    year(_S.LYCEE, _A.SECONDE, "Seconde", LYCEE, _LYCEE),
    level(_S.LYCEE, "Terminale", LYCEE, _LYCEE, year=_A.TERMINALE),
    year(_S.LYCEE, _A.CAP_1, "Première année de CAP", LYCEE, _LYCEE),
    year(_S.LYCEE, _A.CAP_2, "Deuxième année de CAP", LYCEE, _LYCEE),
    level(_S.LYCEE, "Une autre classe", LYCEE, _LYCEE, hint="Lycée général, technologique ou professionnel, CAP"),
    year(_SUP, _A.BTS_1, "Première année de BTS", SUPERIEUR, _SUPERIEUR),
    year(_SUP, _A.BUT_1, "Première année de BUT", SUPERIEUR, _SUPERIEUR),
    year(_SUP, _A.CPGE_1, "Première année de classe préparatoire", SUPERIEUR, _SUPERIEUR),
    year(_SUP, _A.LICENCE_1, "Première année de licence", SUPERIEUR, _SUPERIEUR),
    level(_SUP, "Troisième année de licence", SUPERIEUR, _SUPERIEUR, year=_A.LICENCE_3),
    level(_SUP, "Première année de master", SUPERIEUR, _SUPERIEUR, year=_A.MASTER_1),
    year(_SUP, _A.MASTER_2, "Deuxième année de master", SUPERIEUR, _SUPERIEUR),
    level(_SUP, "Doctorat", SUPERIEUR, _SUPERIEUR, year=_A.DOCTORAT_1),
    level(
        _SUP, "Une autre année", SUPERIEUR, _SUPERIEUR, hint="BTS, BUT, classe préparatoire, école, licence, master…"
    ),
    level(_S.GRANDE_ECOLE_DU_NUMERIQUE, "Une formation « Grande École du Numérique »", ELSEWHERE, _SUPERIEUR),
    level(_S.INCONNUE, "Une autre formation, ou pas d’école", ELSEWHERE),
)
