"""The commands: what they say, where errors go, how they end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from mesaides.benefits.catalogue import catalogue, replace_by
from mesaides.household.reading import schema
from mesaides.simulations.answer import answer_schema
from tests.benefits.files import BENEFIT, write_catalogue
from tests.cli.terminal import run
from tests.household.households import changed, household

COMMAND = Path(sys.executable).with_name("mes-aides")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """The file of a person alone, without income."""
    path = tmp_path / "situation.json"
    path.write_text(json.dumps(household()), "utf-8")
    return path


def test_without_a_command_the_commands_are_told() -> None:
    ran = run()
    assert ran.code == 0
    for command in ("simuler", "expliquer", "lot", "aides", "questions", "schema", "communes"):
        assert f"  {command}" in ran.said


@pytest.mark.parametrize(
    "words",
    [(), ("simuler",), ("expliquer",), ("lot",), ("aides",), ("questions",), ("schema",), ("communes",)],
)
def test_help_is_in_french(words: tuple[str, ...]) -> None:
    ran = run(*words, "--help")
    assert ran.code == 0
    assert ran.said.startswith(" ".join(("Usage : mes-aides", *words)))
    for english in ("Show this", "Options:", "Arguments:", "Commands:", "required", "Usage:", "<str>"):
        assert english not in ran.said


def test_the_answer_for_a_person(file: Path) -> None:
    ran = run("simuler", str(file))
    assert (ran.code, ran.errors) == (0, "")
    assert ran.said.startswith("Les droits de ce foyer au 22 novembre 2026\n")
    assert "  Revenu de solidarité active : 573,49 € par mois\n" in ran.said


def test_the_explanation_of_an_amount(file: Path) -> None:
    ran = run("expliquer", str(file), "rsa", "--profondeur", "1")
    assert (ran.code, ran.errors) == (0, "")
    assert ran.said.startswith("Revenu de solidarité active (rsa, 2026-11) : 573,49\n")
    assert "(rsa_montant, 2026-11) : 573,49\n" in ran.said
    assert "augmentez --profondeur" in ran.said


def test_an_unknown_variable_is_refused_with_a_close_one(file: Path) -> None:
    ran = run("expliquer", str(file), "rsaa")
    assert (ran.code, ran.said) == (2, "")
    assert ran.errors == "Le modèle n’a pas de variable « rsaa ». Vouliez-vous dire « rsa » ?\n"


def test_the_answer_for_a_program(file: Path) -> None:
    ran = run("simuler", str(file), "--json")
    assert (ran.code, ran.errors) == (0, "")
    jsonschema.validate(json.loads(ran.said), answer_schema())


def test_the_law_of_another_day(file: Path) -> None:
    """In March 2026 the RSA of a person alone was 646.52 €, less 12 % for housing: 568.94 €."""
    ran = run("simuler", str(file), "--date", "2026-03-15")
    assert ran.said.startswith("Les droits de ce foyer au 15 mars 2026\n")
    assert "  Revenu de solidarité active : 568,94 € par mois\n" in ran.said


def test_a_household_may_come_from_the_standard_input() -> None:
    ran = run("simuler", "-", sent=json.dumps(changed(household(), "logement.loyer", -1)))
    assert ran == ("", "logement.loyer : « -1 » est négatif : écrivez un nombre positif, ou 0.\n", 2)


def test_each_fault_has_its_line_on_the_standard_error(file: Path) -> None:
    data = changed(changed(household(), "logement.loyers", 1), "demandeur.activites", ["Salarié"])
    file.write_text(json.dumps(data), "utf-8")
    ran = run("simuler", str(file))
    assert (ran.code, ran.said) == (2, "")
    assert ran.errors.splitlines() == [
        "demandeur.activites.0 : « Salarié » n’est pas une valeur possible. Vouliez-vous dire « salarie » ?",
        "logement.loyers : Ce champ n’existe pas. Vouliez-vous dire « loyer » ?",
    ]


@pytest.mark.parametrize(
    ("words", "sent", "error"),
    [
        (("simuler",), None, "Il manque « FICHIER »."),
        (("simuler", "absent.json"), None, "Le fichier « absent.json » n’existe pas"),
        (("simuler", "."), None, "« . » est un dossier"),
        (("simuler", "-"), "{", "Ce texte n’est pas du JSON : voyez la ligne 1, colonne 2."),
        (("simuler", "-"), b"\xff\xfe\xfa", "il n’est pas encodé en UTF-8"),
        (("simuler", "-"), "[]", "La situation doit être un objet JSON"),
        (("simuler", "-", "--date", "hier"), "{}", "--date : « hier » n’est pas une date."),
        (("simuler", "-", "--date"), "{}", "L’option « --date » attend une valeur."),
        (("simuler", "-", "-"), "{}", "« - » est en trop."),
        (("simule", "-"), "{}", "« simule » n’existe pas. Vouliez-vous dire « simuler » ?"),
        (("aides", "--jsonn"), None, "L’option « --jsonn » n’existe pas."),
        (("aides", "--compte", "--demarches"), None, "--compte et --demarches : choisissez l’une des deux."),
        (("communes",), None, "Il manque « TEXTE »."),
        (("communes", "zzzzzz"), None, "Aucune commune ne répond à « zzzzzz »."),
    ],
)
def test_a_mistake_is_told_in_french_and_ends_with_2(words: tuple[str, ...], sent: str | None, error: str) -> None:
    ran = run(*words, sent=sent)
    assert (ran.code, ran.said) == (2, "")
    assert error in ran.errors
    assert "Traceback" not in ran.errors
    assert len(ran.errors.splitlines()) == 1


def test_the_catalogue_is_listed_one_benefit_a_line() -> None:
    lines = run("aides").said.splitlines()
    assert len(lines) == len(catalogue().benefits)
    assert any(line.startswith("revenu-solidarite-active ") for line in lines)


def test_the_catalogue_is_counted() -> None:
    lines = run("aides", "--compte").said.splitlines()
    (total,) = (place for place, line in enumerate(lines) if line.startswith("total"))
    assert lines[total].split()[-1] == str(len(catalogue().benefits))
    assert sum(int(line.split()[-1]) for line in lines[1:total]) == len(catalogue().benefits)


def test_every_way_to_claim_is_listed() -> None:
    lines = run("aides", "--demarches").said.splitlines()
    assert len(lines) == sum(len(benefit.demarches) for benefit in catalogue().benefits)
    assert json.loads(run("aides", "--demarches", "--json").said)[0].keys() == {"slug", "niveau", "canal", "cible"}


def test_the_catalogue_for_a_program() -> None:
    rows = json.loads(run("aides", "--json").said)
    assert {row["slug"] for row in rows} == {benefit.slug for benefit in catalogue().benefits}


def test_a_faulty_catalogue_is_told_with_its_file_and_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_catalogue(tmp_path, prime=BENEFIT.replace("genre: mensuel", "genre: mensuelle"))
    monkeypatch.setattr("mesaides.benefits.catalogue.FOLDER", tmp_path)
    replace_by(None)
    try:
        ran = run("aides")
    finally:
        replace_by(None)
    assert (ran.code, ran.said) == (2, "")
    assert ran.errors.splitlines()[1].startswith(
        "catalogue/aides/national/prime.yaml, ligne 9, champ « montant.genre »"
    )


def test_the_questions_are_listed_page_by_page() -> None:
    lines = run("questions").said.splitlines()
    assert lines[:2] == ["vous-identite", "  Date de naissance (demandeur.date_naissance)"]


def test_why_each_question_is_asked_for_a_program() -> None:
    reasons = {reason["field"]: reason for reason in json.loads(run("questions", "--pourquoi", "--json").said)}
    assert "apa" in reasons["demandeur.gir"]["benefits"]


def test_the_schema_is_that_of_a_household() -> None:
    published = json.loads(run("schema").said)
    assert published["required"] == schema()["required"]
    jsonschema.validate(household(), published)


def test_communes_are_found_by_several_words() -> None:
    assert run("communes", "st", "denis", "974").said.startswith("97411  Saint-Denis")


def test_the_command_is_installed_and_does_not_wait_for_the_engine() -> None:
    """Loading the model takes seconds: only a simulation does it."""
    script = (
        "import sys; from mesaides.cli.main import app\n"
        "try: app(['communes', 'toulouse'])\n"
        "finally: print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 - commande écrite ici
    assert "'mesaides'" in finished.stderr
    assert "openfisca" not in finished.stderr
    assert "django" not in finished.stderr


def test_the_installed_command_answers_in_any_terminal() -> None:
    """A terminal of the nineties has no narrow space: it still gets its answer."""
    environment = {**os.environ, "PYTHONIOENCODING": "iso-8859-1"}
    finished = subprocess.run(  # noqa: S603 - commande écrite ici
        [COMMAND, "simuler", "-"], input=b"{", capture_output=True, check=False, env=environment
    )
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert finished.stderr.decode("iso-8859-1").startswith("Ce texte n?est pas du JSON")
