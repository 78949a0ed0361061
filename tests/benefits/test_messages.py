"""A field that does not fit the model is told in French, with the mend."""

from pathlib import Path

import pytest

from tests.benefits.files import Spoilt, check

SPOILT = {
    "champ mal écrit": Spoilt("verifie_le", "verifié_le", "verifié_le", "verifié_le", "existe pas", "« verifie_le »"),
    "champ obligatoire absent": Spoilt(
        "page_officielle: https://exemple.fr/fiche\n", "", "nom: Prime", "page_officielle", "obligatoire", "ajoutez-le"
    ),
    "genre inconnu": Spoilt("mensuel", "mensuelle", "mensuelle", "montant.genre", "« mensuelle »", "« mensuel »"),
    "adresse sans https": Spoilt(
        "https://exemple.fr/demande", "exemple.fr", "lien: exemple.fr", "demarches.0.lien", "forme attendue", "https://"
    ),
    "date impossible": Spoilt("le: 2026-11-22", "le: 2026-02-30", "2026-02-30", "verifie_le", "une date", "AAAA-MM-JJ"),
    "description trop courte": Spoilt(
        "Une aide imaginaire, pour vérifier la lecture du catalogue. Elle est assez longue",
        "Elle",
        "description",
        "description",
        "trop court",
        "80 caractères",
    ),
    "montant en toutes lettres": Spoilt(
        "montant: 100,", "montant: cent,", "montant: cent", "exemples.0.attendu.montant", "« cent »", "651.69"
    ),
    "exemple qui n’attend rien": Spoilt(
        "eligible: false, ", "", "attendu: {personne", "exemples.1.attendu", "attend", "complétez"
    ),
    "statut inconnu": Spoilt("eligible: false", "statut: nul", "statut:", "exemples.1.attendu.statut", "nul", "echec"),
    "liste attendue": Spoilt("[famille]", "famille", "themes", "themes", "une liste", "« - »"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_it_is_refused_with_file_line_field_and_mend(name: str, tmp_path: Path) -> None:
    check(SPOILT[name], tmp_path)
