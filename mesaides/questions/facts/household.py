"""Facts about the household as a whole: family, home, money."""

from __future__ import annotations

from mesaides.household.choices import StatutMarital, StatutOccupation
from mesaides.questions.asked import CONJOINT, DEMANDEUR, Asked, Fact
from mesaides.questions.facts.person import is_grown_up, is_pregnant, is_student
from mesaides.questions.facts.schooling import is_in_higher_education
from mesaides.questions.people import enfants, is_couple


def of_demandeur(fact: Fact) -> Fact:
    """The fact, true of the person who asks."""

    def holds(asked: Asked) -> bool:
        return fact(asked.about(DEMANDEUR))

    return holds


def of_conjoint(fact: Fact) -> Fact:
    """The fact, true of the partner, when there is one."""

    def holds(asked: Asked) -> bool:
        return is_couple(asked) and fact(asked.about(CONJOINT))

    return holds


def of_any_adult(fact: Fact) -> Fact:
    """The fact, true of one adult at least."""

    def holds(asked: Asked) -> bool:
        return of_demandeur(fact)(asked) or of_conjoint(fact)(asked)

    return holds


# Family


def has_children(asked: Asked) -> bool:
    return asked.count("enfants.nombre") > 0


def has_three_children(asked: Asked) -> bool:
    return asked.count("enfants.nombre") >= 3


def has_a_toddler(asked: Asked) -> bool:
    """Paje ends at three, six for several births at once (CSS art. L531-1, L531-4)."""
    return any(asked.about(qui).aged(0, 5) for qui in enfants(asked))


def has_a_disabled_child(asked: Asked) -> bool:
    return any(is_disabled_child(asked.about(qui)) for qui in enfants(asked))


def is_alone_with_children(asked: Asked) -> bool:
    return has_children(asked) and not is_couple(asked)


def is_single_parent(asked: Asked) -> bool:
    """Alone, with a child or expecting one: RSA is increased for a time (CASF art. L262-9)."""
    return not is_couple(asked) and (has_children(asked) or of_demandeur(is_pregnant)(asked))


def is_under_25_without_children(asked: Asked) -> bool:
    """Before 25, RSA asks for past work, unless there is a child or one to come (CASF art. L262-4, L262-7-1)."""
    return asked.about(DEMANDEUR).aged(18, 24) and not has_children(asked) and not of_any_adult(is_pregnant)(asked)


def may_depend_on_parents(asked: Asked) -> bool:
    """Up to 25, a student may be on the parents' tax return (CGI art. 6, 3)."""
    return asked.about(DEMANDEUR).aged(15, 25) and not is_couple(asked) and not has_children(asked)


def is_supported_student(asked: Asked) -> bool:
    """A grant on social criteria counts the parents' income, unless the student has a family of their own."""
    return may_depend_on_parents(asked) and is_in_higher_education(asked.about(DEMANDEUR))


def is_taxed_apart(asked: Asked) -> bool:
    """Living together without marriage nor Pacs: two tax returns (CGI art. 6, 1)."""
    return asked.answer("statut_marital") == StatutMarital.UNION_LIBRE


def is_on_an_unsure_tax_return(asked: Asked) -> bool:
    """A grown-up child, or one whose parents are taxed apart."""
    return is_grown_up(asked) or is_taxed_apart(asked)


def is_adopted(asked: Asked) -> bool:
    return asked.ticked("situations", "adoption")


def is_disabled_child(asked: Asked) -> bool:
    return asked.ticked("situations", "handicap")


# Home


def lives_in(*statuses: StatutOccupation) -> Fact:
    """Whether the home is held under one of these statuses."""

    def holds(asked: Asked) -> bool:
        return asked.answer("logement.statut_occupation_logement") in statuses

    return holds


is_tenant = lives_in(StatutOccupation.LOCATAIRE_VIDE, StatutOccupation.LOCATAIRE_MEUBLE, StatutOccupation.LOCATAIRE_HLM)
is_in_residence = lives_in(StatutOccupation.LOCATAIRE_FOYER)
is_buying = lives_in(StatutOccupation.PRIMO_ACCEDANT)
is_hosted = lives_in(StatutOccupation.LOGE_GRATUITEMENT)


def pays_rent(asked: Asked) -> bool:
    return is_tenant(asked) or is_in_residence(asked)


def is_young_and_hosted(asked: Asked) -> bool:
    """Before 25, living with one's parents changes the right to complementary health cover (CSS art. R861-2)."""
    return is_hosted(asked) and asked.about(DEMANDEUR).aged(15, 25)


def is_moving_in(asked: Asked) -> bool:
    return asked.chose("logement.situations", "emmenagement")


somebody_studies = of_any_adult(is_student)


# Money


def owns(kind: str) -> Fact:
    """Whether the household says it owns such savings or property."""

    def holds(asked: Asked) -> bool:
        return asked.chose("patrimoine", kind)

    return holds


def receives(benefit: str) -> Fact:
    """Whether the household says it already receives it."""

    def holds(asked: Asked) -> bool:
        return asked.chose("prestations_recues", benefit)

    return holds


def _may_have_aspa(asked: Asked) -> bool:
    """From 62 when unfit for work (CSS art. L815-1 and R815-1)."""
    return asked.aged(60)


def _seeks_asylum(asked: Asked) -> bool:
    return asked.own("protection") == "demandeur_asile"


somebody_may_have_aspa = of_any_adult(_may_have_aspa)
somebody_seeks_asylum = of_any_adult(_seeks_asylum)
