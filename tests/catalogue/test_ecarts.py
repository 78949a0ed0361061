"""The usual reasons of the catalogue: the main benefits have some, and each can be told and mended."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import catalogue, load
from mesaides.benefits.choices import Crds
from mesaides.benefits.circumstances import CIRCUMSTANCES, OF_ANSWERS
from mesaides.benefits.ecart import WORDS, Ecart, Reponse
from mesaides.simulations.windows import words_on
from tests.benefits.files import BENEFIT, write_catalogue

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


GUIDE = (Path(__file__).parents[2] / "docs/how-to/expliquer-un-ecart.md").read_text("utf-8")


def test_the_example_of_the_guide_is_accepted(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    write_catalogue(tmp_path, aide_logement=BENEFIT)
    (tmp_path / "ecarts").mkdir()
    (tmp_path / "ecarts" / "douze-mois-logement.yaml").write_text(example, "utf-8")
    assert [ecart.slug for ecart in load(tmp_path).ecarts_of("aide-logement")] == ["douze-mois-logement"]


def test_the_guide_tells_every_circumstance_and_every_answer() -> None:
    told = dict(re.findall(r"^\| `(\w+)`( \\\*)? \|", GUIDE, re.MULTILINE))
    fields = {"raison", "quand", "corriger", "aides", "sources", "verifie_le"}
    assert set(told) - fields == set(CIRCUMSTANCES)
    assert {name for name, star in told.items() if star} == OF_ANSWERS
    assert all(f"`{reponse}`" in GUIDE for reponse in Reponse)


def test_the_guide_tells_every_period() -> None:
    assert all(f"`{{{word}}}`" in GUIDE for word in WORDS)
