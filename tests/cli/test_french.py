"""Typer's own words in French."""

import pytest

from mesaides.cli.french import explained, fail, translated


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Missing argument 'FICHIER'.", "Il manque « FICHIER »."),
        ("Missing command.", "Il manque une commande."),
        ("No such command 'x'.", "« x » n’existe pas."),
        (
            "No such command 'aide'. Did you mean 'aides', 'x'?",
            "« aide » n’existe pas. Vouliez-vous dire « aides » ?",
        ),
        ("No such option: --x", "L’option « --x » n’existe pas."),
        (
            "No such option: --jso (Possible options: --json)",
            "L’option « --jso » n’existe pas. Vouliez-vous dire --json ?",
        ),
        ("Option '--date' requires an argument.", "L’option « --date » attend une valeur."),
        ("Option '--json' does not take a value.", "L’option « --json » n’attend pas de valeur."),
        ("Got unexpected extra argument (x)", "« x » est en trop."),
        ("Got unexpected extra arguments (x y)", "« x y » est en trop."),
        ("Something new.", "Something new."),
    ],
)
def test_usage_errors_are_explained(english: str, french: str) -> None:
    assert explained(english) == french


def test_help_keeps_what_is_already_french() -> None:
    text = (
        "Usage: mes-aides [OPTIONS]\n\nOptions:\n  --help  Show this message and exit.\n  --date  Le jour. [required]"
    )
    assert translated(text) == (
        "Usage : mes-aides [OPTIONS]\n\nOptions :\n  --help  Affiche cette aide.\n  --date  Le jour. [obligatoire]"
    )


def test_failing_is_said_on_the_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        fail("Il manque : la date.")
    assert stopped.value.code == 2
    assert capsys.readouterr() == ("", "Il manque\u202f: la date.\n")
