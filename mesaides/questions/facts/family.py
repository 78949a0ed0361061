"""Facts about the family: children, isolation, tax returns."""

from __future__ import annotations

from mesaides.household.choices import StatutMarital
from mesaides.questions.asked import DEMANDEUR, Asked
from mesaides.questions.facts.adults import of_any_adult, of_demandeur
from mesaides.questions.facts.person import is_grown_up, is_pregnant
from mesaides.questions.facts.schooling import is_in_higher_education
from mesaides.questions.people import enfants, is_couple


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
