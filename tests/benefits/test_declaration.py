"""What a declarative benefit must say, and cannot say: each fault has its line and its mend."""

from pathlib import Path

import pytest

from mesaides.benefits.catalogue import load
from tests.benefits.files import BENEFIT, DECLARATIVE, Spoilt, check, faults_of, write_catalogue

AGE = "  - age: {min: 16, max: 25}\n"

SPOILT = {
    "ni calcul ni conditions": Spoilt(
        DECLARATIVE[DECLARATIVE.index("conditions:") : DECLARATIVE.index("montant:")],
        "",
        "nom: Carte",
        "conditions",
        "Rien ne dit qui a droit",
        "conditions",
    ),
    "pour qui": Spoilt("pour: adulte\n", "", "nom: Carte", "pour", "pour qui", "adulte, demandeur, enfant"),
    "pour inconnu": Spoilt("pour: adulte", "pour: adultes", "pour:", "pour", "« adultes »", "« adulte »"),
    "âges qui se contredisent": Spoilt(
        AGE,
        f"{AGE}  - age: {{min: 60}}\n",
        "  - age: {min: 60}",
        "conditions.1.age",
        "personne ne remplit les deux",
        "une_de",
    ),
    "contradiction au fond d’un membre": Spoilt(
        AGE,
        "  - toutes: [{boursier: true}, {boursier: false}]\n",
        "  - toutes:",
        "conditions.0.toutes.1.boursier",
        "personne ne remplit les deux",
        "corrigez",
    ),
    "montant absent": Spoilt("  valeur: 150\n", "", "montant:", "montant", "son montant manque", "valeur, par_enfant"),
    "exclusion sans effet": Spoilt(
        '["35047"]', '["59350"]', "territoire:", "territoire.sauf.communes", "n’est pas dans", "effacez-le"
    ),
}


@pytest.mark.parametrize("name", SPOILT)
def test_it_is_refused_with_file_line_field_and_mend(name: str, tmp_path: Path) -> None:
    check(SPOILT[name], tmp_path, DECLARATIVE)


OF_A_HOUSEHOLD = DECLARATIVE.replace("pour: adulte", "pour: foyer")


def conditions(text: str, sound: str = OF_A_HOUSEHOLD) -> str:
    """The declarative benefit with other conditions."""
    start, end = sound.index("conditions:\n"), sound.index("montant:")
    return f"{sound[:start]}conditions:\n{text}{sound[end:]}"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("  - age: {min: 16}\n", "conditions.0.age"),
        ("  - une_de: [{enfants: {min: 1}}, {boursier: true}]\n", "conditions.0.une_de.1.boursier"),
    ],
)
def test_a_household_has_no_age(text: str, field: str, tmp_path: Path) -> None:
    (fault,) = faults_of(write_catalogue(tmp_path, carte=conditions(text)))
    assert (fault.field, "parle d’une personne" in fault.message, "membre" in fault.mend) == (field, True, True)


def test_a_member_of_the_household_has_one(tmp_path: Path) -> None:
    text = conditions("  - membre: {pour: adulte, conditions: [{age: {min: 16}}, {une_de: [{boursier: true}]}]}\n")
    assert load(write_catalogue(tmp_path, carte=text)).benefit("carte").pour == "foyer"


def test_what_is_computed_is_not_decided_by_conditions(tmp_path: Path) -> None:
    check(
        Spoilt(
            "calcul:",
            "conditions:\n  - age: {min: 16}\ncalcul:",
            "conditions:",
            "conditions",
            "a déjà « calcul »",
            "effacez",
        ),
        tmp_path,
    )


def test_by_child_counts_the_children_of_one_condition(tmp_path: Path) -> None:
    text = conditions("  - parent_isole: true\n").replace("valeur: 150", "par_enfant: 30")
    (fault,) = faults_of(write_catalogue(tmp_path, carte=text))
    assert (fault.field, "une seule" in fault.mend) == ("montant.par_enfant", True)


def test_a_sound_one_is_accepted(tmp_path: Path) -> None:
    benefit = load(write_catalogue(tmp_path, carte=DECLARATIVE)).benefit("carte")
    assert benefit.is_declarative


def test_by_child_is_of_a_household(tmp_path: Path) -> None:
    text = DECLARATIVE.replace("valeur: 150", "par_enfant: 30").replace(
        "conditions:\n", "conditions:\n  - enfants: {min: 1}\n"
    )
    (fault,) = faults_of(write_catalogue(tmp_path, carte=text))
    assert (fault.field, "pour: foyer" in fault.mend) == ("montant.par_enfant", True)


def test_what_is_computed_takes_its_amount_from_the_model(tmp_path: Path) -> None:
    text = BENEFIT.replace("genre: mensuel", "genre: mensuel\n  valeur: 12")
    (fault,) = faults_of(write_catalogue(tmp_path, prime=text))
    assert (fault.field, "vient de « calcul »" in fault.message) == ("montant.valeur", True)


def test_a_local_benefit_says_where_it_exists(tmp_path: Path) -> None:
    write_catalogue(tmp_path)
    (tmp_path / "aides" / "commune").mkdir()
    (tmp_path / "aides" / "commune" / "autre.yaml").write_text(BENEFIT.replace("Prime d’essai", "Autre"), "utf-8")
    (fault,) = faults_of(tmp_path)
    assert (fault.field, "existe quelque part" in fault.message) == ("territoire", True)
