"""Patches that a real « git am » applies, and that leave exactly the files that are live."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import files, replace_by, texts
from mesaides.contributions import layers
from mesaides.contributions.exporting import patches
from mesaides.contributions.publication import publish, publish_files, withdraw
from tests.benefits.files import spoilt
from tests.contributions.published import NEW, OF_TOWN, RENAMED, TOWN

pytestmark = pytest.mark.django_db

TRAP = spoilt("titre: Règlement des essais, article 2", 'titre: "Trois\\n---\\ndiff --git a/x b/x\\nFrom : ici"', NEW)


def git(folder: Path, *words: str) -> str:
    command = ["git", "-c", "user.name=essai", "-c", "user.email=essai@exemple.fr", *words]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)  # noqa: S603 - un vrai git
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


@pytest.fixture
def repository(small_catalogue: Path) -> Path:
    """A git repository whose catalogue is that of the installation."""
    folder = small_catalogue.parent
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "catalogue: Begin")
    return folder


def apply_in(repository: Path) -> list[str]:
    """Apply the patches; the subjects of the commits, from the first."""
    held = patches()
    folder = repository.parent / f"patches-{len(list(repository.parent.iterdir()))}"
    folder.mkdir()
    for name, text in held:
        (folder / name).write_text(text, "utf-8", newline="\n")
    git(repository, "am", "--quiet", *(str(folder / name) for name, _ in held))
    told = git(repository, "log", f"-{len(held)}", "--format=%s")
    return told.splitlines()[::-1]


def live() -> dict[str, str]:
    return {file: text for file, text in {**files(), **layers.published().published}.items() if text}


def test_git_applies_them_and_leaves_exactly_what_is_live(repository: Path) -> None:
    publish("carte", RENAMED, "anne")
    publish_files(
        {"catalogue/institutions/ville-essai.yaml": TOWN, "catalogue/aides/commune/bourse.yaml": OF_TOWN}, "x"
    )
    publish("carte", spoilt("valeur: 150", "valeur: 160", RENAMED), "anne")
    withdraw("prime", "paul")
    expected = live()
    assert apply_in(repository) == [
        "catalogue: Update carte",
        "catalogue: Add bourse, ville-essai",
        "catalogue: Update carte",
        "catalogue: Withdraw prime",
    ]
    assert texts(repository / "catalogue") == expected
    assert git(repository, "status", "--porcelain") == ""


def test_the_commit_is_of_the_project_and_tells_the_source(repository: Path) -> None:
    publish("carte", RENAMED, "anne")
    apply_in(repository)
    told = git(repository, "log", "-1", "--format=%an <%ae>%n%b")
    assert told.splitlines()[0] == "Mes Aides <ne-pas-repondre@mes-aides.test>"
    assert "Source : Règlement des essais, article 2 2026-01-01" in told
    assert "anne" not in told


def test_what_is_already_in_the_repository_is_not_exported_again(repository: Path) -> None:
    publish("carte", RENAMED, "anne")
    apply_in(repository)
    replace_by(None)
    assert patches() == []
    publish("carte", spoilt("valeur: 150", "valeur: 160", RENAMED), "anne")
    assert apply_in(repository) == ["catalogue: Update carte"]


def test_what_was_typed_cannot_add_to_a_patch(repository: Path) -> None:
    publish("bourse", TRAP, "anne", niveau="commune")
    expected = live()
    assert apply_in(repository) == ["catalogue: Add bourse"]
    assert texts(repository / "catalogue") == expected
