"""What the page of an unexpected amount tells: likely reasons first, then the difference."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.household.reading import read
from mesaides.web.presenting.surprise import gap_of, sorted_for

HOSTED: dict[str, Any] = {
    "date": "2026-11-27",
    "demandeur": {"date_naissance": "1985-03-10", "activites": ["inactif"], "revenus": {}},
    "logement": {"commune": "31555", "statut_occupation_logement": "loge_gratuitement"},
}
TENANT = HOSTED | {"logement": HOSTED["logement"] | {"statut_occupation_logement": "locataire_vide"}}


def of(slug: str, household: dict[str, Any]) -> tuple[list[str], list[str]]:
    likely, others = sorted_for(catalogue().ecarts_of(slug), read(household))
    return [ecart.slug for ecart in likely], [ecart.slug for ecart in others]


def test_what_the_answers_make_likely_comes_before_what_is_so_for_all() -> None:
    likely, others = of("revenu-solidarite-active", HOSTED)
    assert likely[:2] == ["epargne-absente", "loge-sans-loyer"]
    assert likely.index("loge-sans-loyer") < likely.index("trimestre")
    assert "trop-percu" in others
    assert "seuil-rsa" in others


def test_a_reason_about_another_answer_is_told_after_or_not_at_all() -> None:
    likely, others = of("revenu-solidarite-active", TENANT)
    assert "aide-logement-non-declaree" in likely
    assert "loge-sans-loyer" in others
    likely, others = of("revenu-solidarite-active", HOSTED)
    assert "aide-logement-non-declaree" not in [*likely, *others]


@pytest.mark.parametrize(
    ("received", "computed", "told"),
    [
        (100, 114.19, "14 € de moins que notre calcul"),
        (120, 114.19, "6 € de plus que notre calcul"),
        (114, 114.19, "à peu près la même somme que notre calcul"),
    ],
)
def test_the_difference_is_told_to_the_euro(received: float, computed: float, told: str) -> None:
    assert gap_of((received, computed)) == told
