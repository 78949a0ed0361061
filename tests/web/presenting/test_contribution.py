"""The rule in one sentence, and where one is in the form."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.checking import checked
from mesaides.contributions.document import drafted
from mesaides.web.presenting.contribution import TITLES, sentence, steps
from tests.contributions.typed import answers

BY_CHILD = {"pour": "foyer", "facon": "par_enfant", "enfants_min": "1", "age_min": "", "age_max": ""}


def _told(**others: str | list[str]) -> str:
    benefit = checked(drafted(answers(**others))).benefit
    assert benefit is not None
    return sentence(benefit).replace("\u00a0", " ").replace("\u202f", " ")


def test_a_fixed_amount() -> None:
    assert _told() == (
        "Versée une fois, 400 €, à chaque personne, à ces conditions : habiter à Vannes ; avoir entre 18 "
        "et 25 ans ; avoir un quotient familial de l’avis d’impôt d’au plus 900 € par mois."
    )


@pytest.mark.parametrize(
    ("others", "part"),
    [
        (
            {"pour": "foyer", "facon": "par_enfant", "enfants_min": "1", "age_min": "", "age_max": ""},
            "400 € par enfant",
        ),
        ({"facon": "part_du_cout", "taux": "50", "plafond": "200"}, "50 % du coût, jusqu’à 200 €"),
        ({"genre": "oui_non"}, "Un droit sans montant, à chaque personne"),
    ],
)
def test_another_amount(others: dict[str, str], part: str) -> None:
    assert part in _told(**others)


def test_every_aid_that_is_not_computed_can_be_told() -> None:
    for benefit in catalogue().benefits:
        if benefit.is_declarative:
            assert "à ces conditions" in sentence(benefit).replace("\u00a0", " ")


def test_every_page_has_its_place() -> None:
    assert [steps(slug)["rank"] for slug in TITLES] == list(range(1, len(TITLES) + 1))
    assert (steps("institution")["before"], steps("apercu")["after"]) == ("", "")
