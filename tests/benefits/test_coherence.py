"""Facts of a benefit that contradict each other."""

from pathlib import Path

import pytest

from mesaides.benefits.coherence import nearest, plain
from tests.benefits.files import Spoilt, check

SPOILT = {
    "prestation reçue inconnue": Spoilt(
        "calcul:", "deja_recue: rmi\ncalcul:", "deja_recue", "deja_recue", "« rmi »", "aide_logement"
    ),
    "dates à l’envers": Spoilt(
        "calcul:", "depuis: 2026-02-01\njusqu_a: 2026-01-01\ncalcul:", "jusqu_a", "jusqu_a", "précède", "corrigez"
    ),
    "source plus récente que la vérification": Spoilt(
        "date: 2026-01-01", "date: 2027-01-01", "date: 2027", "sources.0.date", "postérieure", "verifie_le"
    ),
    "personne inconnue": Spoilt(
        "personne: conjoint",
        "personne: enfants.0",
        "personne: enfants.0",
        "exemples.1.attendu.personne",
        "« enfants.0 »",
        "demandeur, conjoint",
    ),
    "montant d’un droit sans montant": Spoilt(
        "genre: mensuel", "genre: oui_non", "montant: 100", "exemples.0.attendu.montant", "sans montant", "eligible"
    ),
    "situation illisible": Spoilt(
        "date_naissance: 1990-05-31, activites: [inactif]",
        "date_naissance: 1990-05-31, activites: [rentier]",
        "activites: [rentier]",
        "exemples.0.situation.demandeur.activites.0",
        "« rentier »",
        "situation",
    ),
    "commune qui n’existe pas": Spoilt(
        '"31555"', '"31999"', 'commune: "31999"', "exemples.1.situation.logement.commune", "31999", "situation"
    ),
    "deux exemples du même nom": Spoilt(
        "nom: Couple", "nom: personne  seule", "nom: personne", "exemples.1.nom", "Deux exemples", "renommez"
    ),
    "couple sans conjoint": Spoilt(
        "      demandeur:",
        "      statut_marital: marie\n      demandeur:",
        "      statut_marital: marie",
        "exemples.0.situation.statut_marital",
        "suppose un conjoint",
        "situation",
    ),
}


@pytest.mark.parametrize("name", SPOILT)
def test_it_is_refused_with_file_line_field_and_mend(name: str, tmp_path: Path) -> None:
    check(SPOILT[name], tmp_path)


@pytest.mark.parametrize("name", ["Prime d’essai", "prime d'essai", "PRIME  D’ESSAI", "Primé d’essaï"])
def test_a_reader_takes_them_for_the_same_name(name: str) -> None:
    assert plain(name) == "prime d essai"


@pytest.mark.parametrize(
    ("name", "advice"),
    [("cafe", "écrivez « caf »"), ("urssaf", "choisissez parmi : caf, msa"), ("", "parmi : caf, msa")],
)
def test_the_nearest_name_is_proposed_or_else_all_of_them(name: str, advice: str) -> None:
    assert advice in nearest(name, {"caf": 1, "msa": 2})
