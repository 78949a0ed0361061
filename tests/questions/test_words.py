"""A text that changes with the person."""

from datetime import date

import pytest

from mesaides.questions.asked import Asked
from mesaides.questions.words import Words, said

BOTH = Words("Votre âge", "L’âge de votre partenaire", "L’âge de {enfant}")


@pytest.mark.parametrize(
    ("qui", "expected"),
    [
        ("demandeur", "Votre âge"),
        ("conjoint", "L’âge de votre partenaire"),
        ("enfants.0", "L’âge de votre enfant"),
        ("", "Votre âge"),
    ],
)
def test_each_person_has_its_words(qui: str, expected: str) -> None:
    assert said(BOTH, Asked({"enfants.nombre": 1}, date(2026, 11, 22), qui)) == expected


def test_who_has_no_partner_is_not_told_apart_from_one() -> None:
    words = Words("Pour vous", seul="")
    assert said(words, Asked({"statut_marital": "pacse"}, date(2026, 11, 22))) == "Pour vous"
    assert said(words, Asked({"statut_marital": "celibataire"}, date(2026, 11, 22))) == ""


def test_a_plain_text_serves_everybody_and_its_braces_are_filled() -> None:
    assert said("Avis {n1} sur {n2}", Asked({}, date(2026, 1, 1), "conjoint")) == "Avis 2025 sur 2024"
