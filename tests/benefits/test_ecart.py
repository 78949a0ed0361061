"""A reason says when it is likely; what it cannot be is refused with file, line and mend."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mesaides.benefits.catalogue import load
from mesaides.benefits.ecart import Ecart
from mesaides.household.reading import read
from tests.benefits.files import faults_of, line_of, write_catalogue

SOUND = """\
raison: >-
  Une raison d'essai, assez longue pour être lue, qui parle des mois lus ({trimestre}).
quand: [travail]
corriger: [revenus]
aides:
  - prime-essai
sources:
  - titre: Code des essais, article 3
verifie_le: 2026-11-27
"""

MISTAKES = {
    "une circonstance": ("[travail]", "[travaille]", "quand:", "quand.0", "« travaille »", "« travail »"),
    "une réponse": ("[revenus]", "[revenu]", "corriger:", "corriger.0", "« revenu »", "« revenus »"),
    "une aide": ("prime-essai", "prime-essais", "  - prime-essais", "aides.0", "n’est pas une aide", "« prime-essai »"),
    "une période": ("{trimestre}", "{trimestres}", "raison:", "raison", "pas une période", "« trimestre »"),
    "une accolade": ("{trimestre}", "{trimestre", "raison:", "raison", "accolade", "« {trimestre} »"),
    "une source": ("  - titre: Code des essais, article 3", "  []", "sources:", "sources", "trop courte", "au moins 1"),
}


def written(folder: Path, text: str) -> Path:
    write_catalogue(folder)
    (folder / "ecarts").mkdir()
    (folder / "ecarts" / "essai.yaml").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_with_its_line_and_its_mend(mistake: str, tmp_path: Path) -> None:
    old, new, at, field, says, mend = MISTAKES[mistake]
    text = SOUND.replace(old, new, 1)
    (fault,) = faults_of(written(tmp_path, text))
    assert (fault.file, fault.field) == ("catalogue/ecarts/essai.yaml", field)
    assert fault.line == line_of(text, at)
    assert says in fault.message
    assert mend in fault.mend


def test_the_catalogue_gives_the_reasons_of_a_benefit(tmp_path: Path) -> None:
    known = load(written(tmp_path, SOUND))
    assert [ecart.slug for ecart in known.ecarts_of("prime-essai")] == ["essai"]
    assert known.ecarts_of("autre") == ()


def test_a_catalogue_may_have_none(tmp_path: Path) -> None:
    assert load(write_catalogue(tmp_path)).ecarts == ()


def ecart(*quand: str) -> Ecart:
    raison = "Une raison d’essai, assez longue pour être lue par une personne."
    source = {"titre": "Code des essais"}
    given = {"slug": "essai", "aides": ["rsa"], "sources": [source], "verifie_le": "2026-11-27"}
    return Ecart.model_validate(given | {"raison": raison, "quand": list(quand)})


HOUSEHOLD: dict[str, Any] = {
    "date": "2026-11-27",
    "demandeur": {"date_naissance": "1985-03-10", "activites": ["salarie"], "revenus": {"salaire_net": 900}},
    "logement": {"commune": "31555", "statut_occupation_logement": "loge_gratuitement"},
    "patrimoine": {},
}


@pytest.mark.parametrize(
    ("quand", "applies", "may_be_told"),
    [
        (("travail",), True, True),
        (("colocation", "travail"), True, True),  # any of them
        (("colocation",), False, True),  # perhaps the answer is wrong
        ((), False, True),  # nothing tells the simulator
        (("epargne_absente",), False, False),  # false: the savings are given
        (("avis_impot_absent",), True, True),
    ],
)
def test_when_a_reason_is_likely_and_when_it_may_be_told(
    quand: tuple[str, ...], applies: bool, may_be_told: bool
) -> None:
    situation = read(HOUSEHOLD)
    assert ecart(*quand).applies_to(situation) is applies
    assert ecart(*quand).may_be_told(situation) is may_be_told
