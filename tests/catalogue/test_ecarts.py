"""The usual reasons of the catalogue: the main benefits have some, and each can be told and mended."""

from __future__ import annotations

from datetime import date

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.choices import Crds
from mesaides.benefits.ecart import Ecart
from mesaides.web.presenting.surprise import words_on

MAIN = [
    "revenu-solidarite-active",
    "prime-activite",
    "aide-logement",
    "allocation-adultes-handicapes",
    "allocation-solidarite-personnes-agees",
    "allocations-familiales",
    "allocation-base-paje",
    "complement-familial",
    "allocation-soutien-familial",
    "allocation-rentree-scolaire",
    "bourse-college",
    "bourse-lycee",
    "bourse-criteres-sociaux",
    "complementaire-sante-solidaire",
    "cheque-energie",
    "allocation-solidarite-specifique",
    "allocation-retour-emploi",
    "apa",
]
ALL = catalogue().ecarts


@pytest.mark.parametrize("slug", MAIN)
def test_a_main_benefit_has_a_reason_that_an_answer_can_mend(slug: str) -> None:
    assert any(ecart.corriger for ecart in catalogue().ecarts_of(slug))


def test_a_withholding_is_told_of_the_benefits_that_bear_it() -> None:
    (told,) = [ecart for ecart in ALL if ecart.slug == "crds"]
    assert all(catalogue().benefit(slug).montant.crds is not Crds.NON_SOUMISE for slug in told.aides)


@pytest.mark.parametrize("ecart", ALL, ids=lambda ecart: ecart.slug)
def test_its_sentence_is_complete_on_any_day(ecart: Ecart) -> None:
    told = ecart.raison.format(**words_on(date(2026, 1, 31)))
    assert "{" not in told
    assert told.endswith(".")


@pytest.mark.parametrize("ecart", ALL, ids=lambda ecart: ecart.slug)
def test_its_sources_are_not_younger_than_its_verification(ecart: Ecart) -> None:
    assert all(source.date is None or source.date <= ecart.verifie_le for source in ecart.sources)
