"""The stories of amounts: the main benefits have one, each name is the model's, the guide's example is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import catalogue, load
from mesaides.benefits.explication import Etape, Explication
from mesaides.engine import is_yearly
from tests.benefits.files import BENEFIT, write_catalogue

MAIN = {
    "revenu-solidarite-active",
    "prime-activite",
    "aide-logement",
    "allocations-familiales",
    "complement-familial",
    "allocation-rentree-scolaire",
    "allocation-solidarite-personnes-agees",
    "allocation-adultes-handicapes",
    "allocation-solidarite-specifique",
    "complementaire-sante-solidaire",
    "cheque-energie",
}
GUIDE = (Path(__file__).parents[2] / "docs/how-to/expliquer-un-montant.md").read_text("utf-8")


def names_in(story: Explication) -> Iterator[str]:
    for step in story.etapes:
        terms = [*step.valeur, *step.au_dela_de, *(one for one in step.diviseur if isinstance(one, str))]
        factors = [factor for term in terms for factor in term.split(" * ") if not factor.isdecimal()]
        yield from (factor.partition(":")[0] for factor in factors)
        yield from step.si


def test_the_main_benefits_have_a_story() -> None:
    assert catalogue().explications.keys() >= MAIN


@pytest.mark.parametrize("slug", catalogue().explications)
def test_every_name_is_a_variable_of_the_model(slug: str) -> None:
    for name in names_in(catalogue().explications[slug]):
        is_yearly(name)  # raises when the model has no such variable


def test_the_example_of_the_guide_is_accepted(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    write_catalogue(tmp_path, revenu_solidarite_active=BENEFIT)
    (tmp_path / "explications").mkdir()
    (tmp_path / "explications" / "revenu-solidarite-active.yaml").write_text(example, "utf-8")
    assert list(load(tmp_path).explications) == ["revenu-solidarite-active"]


def test_the_guide_tells_every_field() -> None:
    told = set(re.findall(r"^\| `(\w+)` \|", GUIDE, re.MULTILINE))
    assert told == (Etape.model_fields.keys() | Explication.model_fields.keys()) - {"slug"}
