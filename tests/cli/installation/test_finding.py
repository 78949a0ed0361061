"""A finding reads in two lines: how the thing stands, then what to do."""

from mesaides.cli.installation.finding import fine, to_know, to_mend


def test_a_finding_reads_aloud() -> None:
    assert str(fine("l’horloge")) == "en ordre   l’horloge"
    assert str(to_know("la base est SQLite", "Elle convient.")).splitlines() == [
        "à savoir   la base est SQLite",
        "           Elle convient.",
    ]
    assert str(to_mend("la clef", "Changez-la.")).startswith("à réparer  la clef\n")
