"""The web server refuses to start on a faulty catalogue, and says what to mend."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from config import gunicorn
from mesaides.benefits import catalogue as loader


@pytest.fixture
def faulty_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    file = tmp_path / "aides" / "national" / "rsa.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("nom: RSA\nmontants: 600\n", encoding="utf-8")
    monkeypatch.setattr(loader, "FOLDER", tmp_path)
    loader.catalogue.cache_clear()
    yield file
    loader.catalogue.cache_clear()


def test_a_faulty_catalogue_stops_the_start_with_its_file_and_its_line(faulty_catalogue: Path) -> None:
    with pytest.raises(SystemExit, match=r"(?s)Le site ne démarre pas.*rsa\.yaml, ligne 2.*montants"):
        gunicorn.on_starting(None)
