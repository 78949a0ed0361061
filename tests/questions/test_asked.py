"""What is known when a question comes up."""

from datetime import date

import pytest

from mesaides.questions.asked import Asked, always, both

TODAY = date(2026, 11, 22)


def asked(qui: str = "demandeur", **answers: object) -> Asked:
    return Asked({name.replace("__", "."): value for name, value in answers.items()}, TODAY, qui)


def test_own_answers_are_those_of_the_person_asked_about() -> None:
    known = {"demandeur.sante": ["enceinte"], "conjoint.sante": []}
    assert Asked(known, TODAY, "demandeur").ticked("sante", "enceinte")
    assert not Asked(known, TODAY, "conjoint").ticked("sante", "enceinte")
    assert Asked(known, TODAY, "conjoint").about("demandeur").own("sante") == ["enceinte"]


def test_a_list_kept_as_a_text_ticks_nothing() -> None:
    assert not asked(demandeur__activites="salarie").ticked("activites", "salarie")


@pytest.mark.parametrize(
    ("birth", "first", "last", "expected"),
    [
        ("2001-11-22", 25, 25, True),
        ("2001-11-23", 25, 25, False),
        ("2001-11-23", 18, 24, True),
        (None, 0, 200, False),
    ],
)
def test_ages_count_from_the_birthday(birth: str | None, first: int, last: int, expected: bool) -> None:
    assert asked(demandeur__date_naissance=birth).aged(first, last) is expected


def test_the_age_is_unknown_without_a_birth_date() -> None:
    assert asked().age is None


def test_counts_are_zero_until_answered() -> None:
    assert Asked({}, TODAY).count("enfants.nombre") == 0
    assert Asked({"enfants.nombre": 3}, TODAY).count("enfants.nombre") == 3


def test_words_name_the_child_the_years_and_the_months() -> None:
    words = Asked({"enfants.nombre": 2}, TODAY, "enfants.1").words()
    assert words["enfant"] == "votre deuxième enfant"
    assert words["Enfant"] == "Votre deuxième enfant"
    assert (words["n1"], words["n2"]) == ("2025", "2024")
    assert (words["ce_mois"], words["il_y_a_un_an"]) == ("novembre 2026", "novembre 2025")


def test_an_only_child_has_no_rank() -> None:
    assert Asked({"enfants.nombre": 1}, TODAY, "enfants.0").words()["enfant"] == "votre enfant"


def test_always_holds() -> None:
    assert always(asked())


def test_two_facts_together() -> None:
    def never(_asked: Asked) -> bool:
        return False

    assert both(always, always)(asked())
    assert not both(always, never)(asked())


def test_a_pattern_names_a_field() -> None:
    assert asked("conjoint").place("{qui}.sante") == "conjoint.sante"
    assert asked().place("impots.{n2}.rfr") == "impots.2024.rfr"
    assert asked().place("statut_marital") == "statut_marital"
