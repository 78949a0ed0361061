"""An aid's file changed on purpose, in the ways people get it wrong: each is told with file, line and mend."""

from pathlib import Path

import pytest

from mesaides.benefits.catalogue import fault_in, load
from mesaides.simulations.examples import failures
from tests.benefits.files import DECLARATIVE, Spoilt, check, faults_of, line_of, spoilt, write_catalogue

TRANCHES = """\
par_tranche:
    selon: quotient_familial_impot
    tranches:
      - {jusqu_a: 700, valeur: 150}
      - {jusqu_a: 400, valeur: 300}
"""

MISTAKES = {
    "une condition qui n’existe pas": Spoilt(
        "- age:", "- agee:", "  - agee:", "conditions.0.agee", "n’existe pas", "« age »"
    ),
    "un mauvais opérateur": Spoilt(
        "max: 25", "maxi: 25", "  - age:", "conditions.0.age.maxi", "n’existe pas", "« max »"
    ),
    "une valeur qui n’est pas de la liste": Spoilt(
        "[etudiant, chomeur]",
        "[étudiante, chomeur]",
        "      - activite:",
        "conditions.1.une_de.0.activite.0",
        "« étudiante »",
        "« etudiant »",
    ),
    "un texte à la place d’un nombre": Spoilt(
        "valeur: 150", "valeur: 150 euros", "  valeur:", "montant.valeur", "« 150 euros »", "sans unité"
    ),
    "une commune qui n’existe pas": Spoilt(
        'communes: ["35047"]',
        'communes: ["35999"]',
        "territoire:",
        "territoire.sauf.communes.0",
        "35999",
        "commune d’aujourd’hui",
    ),
    "une commune fusionnée": Spoilt(
        'departements: ["35"]',
        'departements: ["35"], communes: ["01091"]',
        "territoire:",
        "territoire.communes.0",
        "ancienne commune",
        "« 01033 »",
    ),
    "un département qui n’existe pas": Spoilt(
        '["35"]', '["135"]', "territoire:", "territoire.departements.0", "Aucun département", "code du département"
    ),
    "une limite que personne ne remplit": Spoilt(
        "min: 16, max: 25", "min: 26, max: 25", "  - age:", "conditions.0.age", "dépasse max", "corrigez"
    ),
    "des conditions qui se contredisent": Spoilt(
        "  - une_de:", "  - age: {min: 60}\n  - une_de:", "  - age: {min: 60}", "conditions.1.age", "personne", "une_de"
    ),
    "des tranches dans le désordre": Spoilt(
        "valeur: 150\n", TRANCHES, "  par_tranche:", "montant.par_tranche", "doivent monter", "la plus basse"
    ),
    "un prix sans rythme": Spoilt(
        "genre: unique", "genre: prix", "montant:", "montant.rythme", "Un prix se paie", "rythme: par mois"
    ),
    "pour qui n’est pas dit": Spoilt("pour: adulte\n", "", "nom: Carte", "pour", "pour qui", "enfant"),
    "deux façons de décider": Spoilt(
        "montant:\n  genre: unique\n  valeur: 150",
        "calcul: {variable: rsa}\nmontant:\n  genre: unique",
        "pour:",
        "pour",
        "a déjà « calcul »",
        "effacez",
    ),
    "une institution qui n’existe pas": Spoilt(
        "caisse-des-essais", "caisse-des-essai", "institution:", "institution", "n’existe pas", "« caisse-des-essais »"
    ),
    "une aide reçue qui n’existe pas": Spoilt(
        "- boursier: true", "- recoit: [rsa]", "conditions:", "conditions", "« rsa »", "choisissez"
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_it_is_refused_with_file_line_field_and_mend(name: str, tmp_path: Path) -> None:
    if name == "deux façons de décider":
        faults = faults_of(write_catalogue(tmp_path, carte=spoilt(*MISTAKES[name][:2], DECLARATIVE)))
        assert [(fault.field, "calcul" in fault.mend) for fault in faults] == [("pour", True), ("conditions", True)]
    else:
        check(MISTAKES[name], tmp_path, DECLARATIVE)


def test_an_example_that_fails_is_told_so_too(tmp_path: Path) -> None:
    text = spoilt("attendu: {montant: 150", "attendu: {montant: 140", DECLARATIVE)
    folder = write_catalogue(tmp_path, carte=text)
    benefit = load(folder).benefit("carte")
    (fault,) = (fault_in(benefit, finding, folder) for finding in failures(benefit))
    assert fault.file == "catalogue/aides/national/carte.yaml"
    assert (fault.line, fault.field) == (line_of(text, "    attendu: {montant: 140"), "exemples.0.attendu.montant")
    assert "attend 140" in fault.message
    assert "demandeur, calcule, droit, 150" in fault.message
    assert "relisez la source" in fault.mend


def test_two_files_of_one_name_are_told_so_too(tmp_path: Path) -> None:
    write_catalogue(tmp_path, carte=DECLARATIVE)
    (tmp_path / "aides" / "departement").mkdir()
    other = spoilt("Carte d’essai", "Autre carte", DECLARATIVE)
    (tmp_path / "aides" / "departement" / "carte.yaml").write_text(other, "utf-8")
    (fault,) = faults_of(tmp_path)
    assert (fault.file, fault.line) == ("catalogue/aides/departement/carte.yaml", 1)
    assert "catalogue/aides/national/carte.yaml" in fault.message


def test_an_institution_without_aid_is_told_so_too(tmp_path: Path) -> None:
    write_catalogue(tmp_path, carte=DECLARATIVE)
    idle = (
        (tmp_path / "institutions" / "caisse-des-essais.yaml").read_text("utf-8").replace("Caisse des", "Autre caisse")
    )
    (tmp_path / "institutions" / "autre-caisse.yaml").write_text(idle, "utf-8")
    (fault,) = faults_of(tmp_path)
    assert (fault.file, fault.line) == ("catalogue/institutions/autre-caisse.yaml", 1)
    assert "effacez" in fault.mend
