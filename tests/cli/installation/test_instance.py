"""The settings file of an instance is judged: what the law asks of it, and whether its territory has aids."""

from __future__ import annotations

from typing import Any

from django.test import override_settings

from mesaides.cli.installation.finding import Verdict
from mesaides.cli.installation.instance import instance_findings
from mesaides.instance.model import Instance
from mesaides.instance.reading import read
from tests.instance.files import SAMPLES


def judged(own: Instance) -> list[tuple[Verdict, str]]:
    with override_settings(INSTANCE=own):
        return [(found.verdict, f"{found.thing} {found.mend}") for found in instance_findings()]


def test_without_a_file_there_is_nothing_to_say() -> None:
    assert judged(Instance()) == []


def test_a_whole_file_is_in_order() -> None:
    found = judged(read(SAMPLES / "rennes.yaml"))
    assert {verdict for verdict, _ in found} == {Verdict.FINE}
    assert any("Mes aides à Rennes" in told for _, told in found)


def test_what_is_missing_is_named() -> None:
    given: dict[str, Any] = {
        "nom": "Polynésie",
        "territoire": {"departements": ["984"]},
        "partenaires": {"mairie": {"nom": "La mairie"}},
    }
    found = judged(Instance.model_validate(given))
    assert [verdict for verdict, _ in found] == [Verdict.FINE, Verdict.TO_MEND, Verdict.TO_KNOW, Verdict.TO_KNOW]
    assert "editeur, responsable et hebergeur" in found[1][1]
    assert "aucune aide locale" in found[2][1]
    assert "« mairie »" in found[3][1]
