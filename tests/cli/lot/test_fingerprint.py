"""What makes two runs alike."""

from pathlib import Path

import pytest

from mesaides.cli.lot.fingerprint import differences, fingerprint


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.csv"
    path.write_text("id\n1\n", "utf-8")
    return path


def test_the_same_run_twice(source: Path) -> None:
    output = Path("sortie.csv")
    assert differences(fingerprint(source, output, None), fingerprint(source, output, None)) == []


def test_another_content_another_form_another_day(source: Path) -> None:
    begun = fingerprint(source, Path("sortie.csv"), None)
    source.write_text("id\n2\n", "utf-8")
    assert differences(begun, fingerprint(source, Path("sortie.jsonl"), "2026-03-15")) == [
        "le fichier d’entrée",
        "la forme de la sortie",
        "l’option --date",
    ]


def test_another_version_of_the_model(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = fingerprint(source, Path("sortie.csv"), None)
    monkeypatch.setattr("mesaides.cli.lot.fingerprint.model_versions", lambda: {"openfisca-france": "1"})
    assert differences(begun, fingerprint(source, Path("sortie.csv"), None)) == ["les versions du modèle"]
