"""Facts of one adult or another."""

from mesaides.questions.facts import adults, person
from tests.questions.facts.having import having


def test_facts_of_one_adult_or_another() -> None:
    asked = having(statut_marital="marie", conjoint__sante=["handicap"], demandeur__sante=[])
    assert not adults.of_demandeur(person.is_disabled)(asked)
    assert adults.of_conjoint(person.is_disabled)(asked)
    assert adults.of_any_adult(person.is_disabled)(asked)


def test_a_former_partner_does_not_count() -> None:
    asked = having(statut_marital="divorce", conjoint__sante=["handicap"])
    assert not adults.of_any_adult(person.is_disabled)(asked)
