"""« mes-aides ecarts »: list what was reported, export one as a case."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from django.test import override_settings

from mesaides.simulations.gaps.keeping import report, reported
from mesaides.simulations.models import ReportedGap
from tests.cli.terminal import run
from tests.household.households import household
from tests.household.households import read as read_at

pytestmark = pytest.mark.django_db


@pytest.fixture
def number() -> int:
    report("aide-logement", None, 241.5, 200.25, of=read_at(household()))
    return next(iter(reported()))


def test_they_are_listed(number: int) -> None:
    (line,) = run("ecarts").said.splitlines()
    assert line.startswith(f"{number}  ")
    assert line.endswith("aide-logement : 241.50 calculé, 200.25 obtenu")


def test_when_there_are_none_it_is_said() -> None:
    assert run("ecarts").said == "Aucun écart signalé.\n"


def test_one_is_exported_as_a_case(number: int, tmp_path: Path) -> None:
    target = tmp_path / "cas.json"
    assert run("ecarts", "--exporter", str(number), "--vers", str(target)).code == 0
    (case,) = json.loads(target.read_text("utf-8"))
    assert [case] == json.loads(run("ecarts", "--exporter", str(number)).said)
    assert case["expected"][0]["amount"] == 200.25
    assert "existe déjà" in run("ecarts", "--exporter", str(number), "--vers", str(target)).errors


def test_what_cannot_be_done_says_how_to_mend(number: int) -> None:
    assert "« mes-aides ecarts » les liste" in run("ecarts", "--exporter", str(number + 1)).errors
    with override_settings(ECARTS_CLEFS=[Fernet.generate_key().decode()]):
        assert "ECARTS_CLEFS" in run("ecarts").errors
    assert ReportedGap.objects.count() == 1
