"""The levels of studies that a right depends on: each tells the establishment and the year."""

from __future__ import annotations

from mesaides.household.choices import AnneeEtude, Scolarite
from mesaides.questions.asked import Fact, always
from mesaides.questions.facts import schooling
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


_S, _A = Scolarite, AnneeEtude

LEVELS = (
    level(_S.PRIMAIRE, "École primaire", SCHOOL, schooling.may_be_in_primary_school),
    level(_S.COLLEGE, "Collège", SCHOOL, schooling.may_be_in_college),
    level(_S.LYCEE, "Terminale", LYCEE, schooling.may_be_in_high_school, year=_A.TERMINALE),
    level(_S.LYCEE, "Une autre classe", LYCEE, schooling.may_be_in_high_school, hint="Seconde, première, CAP…"),
    level(
        _S.ENSEIGNEMENT_SUPERIEUR,
        "Troisième année de licence",
        SUPERIEUR,
        schooling.may_be_in_higher_education,
        year=_A.LICENCE_3,
    ),
    level(
        _S.ENSEIGNEMENT_SUPERIEUR,
        "Première année de master",
        SUPERIEUR,
        schooling.may_be_in_higher_education,
        year=_A.MASTER_1,
    ),
    level(_S.ENSEIGNEMENT_SUPERIEUR, "Doctorat", SUPERIEUR, schooling.may_be_in_higher_education, year=_A.DOCTORAT_1),
    level(
        _S.ENSEIGNEMENT_SUPERIEUR,
        "Une autre année",
        SUPERIEUR,
        schooling.may_be_in_higher_education,
        hint="BTS, BUT, classe préparatoire, école, licence, master…",
    ),
    level(
        _S.GRANDE_ECOLE_DU_NUMERIQUE,
        "Une formation « Grande École du Numérique »",
        ELSEWHERE,
        schooling.may_be_in_higher_education,
    ),
    level(_S.INCONNUE, "Une autre formation, ou pas d’école", ELSEWHERE),
)
