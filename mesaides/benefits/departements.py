"""« de l’Aisne », « du Nord »: the word that links a département to its name.

Source: « type de nom en clair » of the code officiel géographique (Insee, 2026), field `typeLiaison` of
@etalab/decoupage-administratif 6.0.0, Licence Ouverte. It says nothing of those that take « de »: Paris, Mayotte.
"""

from __future__ import annotations

from mesaides.territories import Departement

_CODES = {
    "d’": "28 35 37",
    "du ": "14 15 18 25 29 30 32 39 41 45 46 47 56 59 62 63 67 68 69 81 82 83 84 90 94 95",
    "de la ": "16 17 19 21 23 24 26 2A 2B 31 33 42 43 44 48 50 51 52 53 55 57 58 70 72 73 74 76 80 85 86 87 93 "
    "971 972 973",
    "des ": "04 05 06 08 13 22 40 64 65 66 78 79 88 92",
    "de l’": "01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91",
}
_LINKS = {code: link for link, codes in _CODES.items() for code in codes.split()}


def in_departement(departement: Departement) -> str:
    """« dans le département de l’Aisne (02) »."""
    link = _LINKS.get(departement.code, "de ")
    return f"dans le département {link}{departement.nom} ({departement.code})"
