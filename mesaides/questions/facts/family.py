"""Facts about the family: children, isolation, tax returns."""

from __future__ import annotations

from mesaides.household.choices import StatutMarital
from mesaides.questions.asked import DEMANDEUR, Asked
from mesaides.questions.facts.adults import of_any_adult, of_demandeur
from mesaides.questions.facts.person import (
    is_disabled,
    is_full_time_student,
    is_grown_up,
    is_job_seeker,
    is_pregnant,
    is_student,
)
from mesaides.questions.facts.schooling import may_have_higher_education_grant
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


def is_too_young_for_rsa(asked: Asked) -> bool:
    """Before 25, RSA asks for past work, unless there is a child, or one to come; a partner who is older opens it.

    CASF art. L262-4 and L262-7-1. A student has no right to it but by another person.
    """
    has_family = has_children(asked) or of_any_adult(is_pregnant)(asked)
    return (
        asked.aged(18, 24)
        and not is_full_time_student(asked)
        and not has_family
        and not of_any_adult(_opens_rsa)(asked)
    )


def _opens_rsa(asked: Asked) -> bool:
    return asked.aged(25) and not is_full_time_student(asked)


def is_too_young_for_rsa_and_registered(asked: Asked) -> bool:
    return is_job_seeker(asked) and is_too_young_for_rsa(asked)


def is_too_young_for_rsa_and_not_registered(asked: Asked) -> bool:
    return not is_job_seeker(asked) and is_too_young_for_rsa(asked)


def may_depend_on_parents(asked: Asked) -> bool:
    """Up to 25, a student may be on the parents' tax return; up to 20, anybody (CGI art. 6, 3)."""
    is_of_age = asked.aged(15, 25) if of_demandeur(is_student)(asked) else asked.aged(15, 21)
    return asked.qui == DEMANDEUR and is_of_age and not is_couple(asked) and not has_children(asked)


def depends_on_parents(asked: Asked) -> bool:
    return may_depend_on_parents(asked) and asked.own("a_charge_fiscale_des_parents") is True


def is_of_grant_age(asked: Asked) -> bool:
    """Before 28, and at any age with a disability (code de l’éducation art. D821-1, circulaire annuelle)."""
    return may_have_higher_education_grant(asked) and (asked.aged(15, 27) or is_disabled(asked))


def has_own_tax_household(asked: Asked) -> bool:
    """A grant then counts one’s own income: with a child, or a partner who earns enough (circulaire, annexe 2)."""
    return has_children(asked) or (is_couple(asked) and not is_taxed_apart(asked))


def is_supported_student(asked: Asked) -> bool:
    """A grant on social criteria counts the parents' income."""
    return is_of_grant_age(asked) and not has_own_tax_household(asked)


def is_student_with_a_family(asked: Asked) -> bool:
    return is_of_grant_age(asked) and has_own_tax_household(asked)


def has_brothers_or_sisters_to_count(asked: Asked) -> bool:
    """The model counts the children of the parents of the person who asks."""
    return asked.qui == DEMANDEUR and is_supported_student(asked)


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
