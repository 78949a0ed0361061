"""How to claim, papers and sources, written and read back."""

from __future__ import annotations

from typing import Any

from mesaides.contributions.form.practical import PracticalPage, can_say, read, write

DOCUMENT: dict[str, Any] = {
    "demarches": [
        {"canal": "en_ligne", "texte": "Sur le site.", "lien": "https://exemple.fr/"},
        {"canal": "papier", "texte": "Par courrier.", "formulaire": "cerfa n° 11423"},
    ],
    "pieces": ["Une pièce d’identité", "Un justificatif de domicile"],
    "page_officielle": "https://exemple.fr/",
    "sources": [{"titre": "Délibération", "date": "2026-03-02"}],
    "verifie_le": "2026-11-27",
}


def test_it_comes_back() -> None:
    typed = read(DOCUMENT) | {"verifie_le-jour": ["27"], "verifie_le-mois": ["11"], "verifie_le-annee": ["2026"]}
    assert write(PracticalPage(typed).given) == DOCUMENT


def test_a_correction_is_checked_today() -> None:
    assert not any(name.startswith("verifie_le") for name in read(DOCUMENT))


def test_more_steps_than_there_is_room_for_are_not_said() -> None:
    assert can_say(DOCUMENT)
    assert not can_say(DOCUMENT | {"demarches": DOCUMENT["demarches"] * 3})
