"""A backup holds everything, opens to nobody, and gives each visit back to its link."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from mesaides.simulations.backups import BackupError, back_up, restore
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import KEPT
from mesaides.simulations.visits import UnknownVisit, find_visit, forget, open_visit, save_answers
from tests.simulations.databases import apart, shared_database

ANSWERS = {"logement.commune": "Peyrehorade-1987", "logement.loyer": 7017.17}


@pytest.fixture(autouse=True)
def database(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    with shared_database(tmp_path):
        yield


def opened() -> str:
    token = open_visit().token
    save_answers(token, ANSWERS)
    return token


def test_a_restored_visit_opens_by_its_link(tmp_path: Path) -> None:
    file = tmp_path / "sauvegarde"

    def lived() -> tuple[int, dict[str, object]]:
        token = opened()
        back_up(file)
        forget(token)
        held = restore(file)
        return held, find_visit(token).answers

    assert apart(lived) == (1, ANSWERS)


def test_a_backup_holds_nothing_readable_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "sauvegarde"
    token = apart(lambda: (opened(), back_up(file)))[0]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not any(planted in file.read_bytes() for planted in (b"Peyrehorade", b"7017.17", token.encode()))
    assert [path.name for path in tmp_path.glob("sauvegarde*")] == ["sauvegarde"], "one file, whole by itself"


def test_what_has_ended_since_the_backup_does_not_come_back(tmp_path: Path) -> None:
    file = tmp_path / "sauvegarde"

    def lived() -> str:
        token = open_visit(now=timezone.now() - KEPT - timedelta(seconds=1)).token
        back_up(file)
        assert restore(file, replace=True) == 0
        return token

    token = apart(lived)
    with pytest.raises(UnknownVisit):
        apart(lambda: find_visit(token))


def test_visits_are_not_lost_unless_it_is_said(tmp_path: Path) -> None:
    file = tmp_path / "sauvegarde"

    def lived() -> None:
        back_up(file)
        token = opened()
        with pytest.raises(BackupError, match=r"contient 1 simulation.*--remplacer"):
            restore(file)
        assert find_visit(token).answers == ANSWERS
        assert restore(file, replace=True) == 0
        assert not StoredVisit.objects.exists()

    apart(lived)


def test_what_cannot_be_done_is_said_and_changes_nothing(tmp_path: Path) -> None:
    file, spoilt = tmp_path / "sauvegarde", tmp_path / "abimee"
    spoilt.write_bytes(b"ceci n'est pas une sauvegarde" * 50)

    def refused() -> None:
        token = opened()
        back_up(file)
        for act, told in (
            (lambda: back_up(file), "existe déjà"),
            (lambda: back_up(tmp_path / "absent" / "sauvegarde"), "créez-le"),
            (lambda: restore(tmp_path / "absente", replace=True), "n’existe pas"),
            (lambda: restore(spoilt, replace=True), "n’est pas une sauvegarde entière|pg_restore a échoué"),
        ):
            with pytest.raises(BackupError, match=told):
                act()
        assert find_visit(token).answers == ANSWERS

    apart(refused)
