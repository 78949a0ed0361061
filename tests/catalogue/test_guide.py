"""The guide for contributors is true: its example is accepted, and its closed lists are complete."""

import re
from enum import StrEnum
from pathlib import Path
from typing import get_args

import pytest

from mesaides.benefits.catalogue import load
from mesaides.benefits.choices import Accueil, Crds, Fin, Genre, Pour, Selon, Silence, Statut, Theme
from mesaides.benefits.coherence import RECEIVABLE
from mesaides.benefits.model import Calcul, Demarche
from mesaides.simulations.examples import failures
from tests.benefits.files import write_catalogue

GUIDE = (Path(__file__).parents[2] / "docs/how-to/ajouter-une-aide.md").read_text("utf-8")
EXAMPLE, DECLARATIVE, INSTITUTION = re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)


def _literals(model: type[Calcul | Demarche], field: str) -> set[str]:
    return set(get_args(model.model_fields[field].annotation))


def _values(choices: type[StrEnum]) -> set[str]:
    return {choice.value for choice in choices}


LISTS = {
    "themes": _values(Theme),
    "calcul.periode": _literals(Calcul, "periode"),
    "calcul.foyer": _literals(Calcul, "foyer"),
    "montant.genre": _values(Genre),
    "montant.crds": _values(Crds),
    "pour": _values(Pour),
    "montant.par_tranche.selon": _values(Selon),
    "duree.fin": _values(Fin),
    "attente.silence": _values(Silence),
    "accueils": _values(Accueil),
    "demarches.canal": _literals(Demarche, "canal"),
    "attendu.statut": _values(Statut),
    "deja_recue": set(RECEIVABLE),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_catalogue(tmp_path, allocation_rentree=EXAMPLE)
    (tmp_path / "institutions/caisse-des-essais.yaml").unlink()
    (tmp_path / "institutions/caf.yaml").write_text(INSTITUTION, "utf-8")
    return tmp_path


def test_its_example_is_accepted(folder: Path) -> None:
    assert load(folder).benefit("allocation-rentree").nom == "Allocation de rentrée"


def test_its_optional_lines_are_accepted_too(folder: Path) -> None:
    file = folder / "aides/national/allocation-rentree.yaml"
    optional = re.sub(r"^( *)# (?=[a-z_]+: )(?!.*[.;…]$)", r"\1", EXAMPLE, flags=re.MULTILINE)
    assert optional != EXAMPLE
    file.write_text(optional, "utf-8")
    assert load(folder).benefit("allocation-rentree").deja_recue == "af"


def test_its_declarative_example_is_accepted_and_gives_its_answers(folder: Path) -> None:
    (folder / "institutions/ville-essai.yaml").write_text(INSTITUTION.replace("Caisse", "Ville"), "utf-8")
    file = folder / "aides/epci/carte.yaml"
    file.parent.mkdir()
    file.write_text(DECLARATIVE, "utf-8")
    card = load(folder).benefit("carte")
    assert len(card.exemples) == 3
    assert not list(failures(card))


@pytest.mark.parametrize("field", LISTS)
def test_its_closed_lists_are_those_of_the_model(field: str) -> None:
    (row,) = re.findall(rf"^\| `{re.escape(field)}` \| (.*) \|$", GUIDE, re.MULTILINE)
    assert set(re.findall(r"`([^`]+)`", row)) == LISTS[field]
