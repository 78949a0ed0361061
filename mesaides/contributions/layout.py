"""The layout of a catalogue file: the order of its keys, its blank lines, what stands on lines of its own."""

from collections.abc import Mapping

_HEAD = ("nom", "sigle", "institution", "themes", "description")
_RULE = (
    "territoire", "remplace", "remplace_en_partie", "discrete", "piste", "calcul", "pour", "conditions", "montant",
)  # fmt: skip
_CLAIM = ("debut", "duree", "attente", "recours", "demarches")
_PROOF = ("page_officielle", "sources", "verifie_le", "deja_recue", "hors_mayotte", "depuis", "jusqu_a")

AFTER_A_BLANK = (_HEAD, _RULE, ("avertissement",), ("a_verifier",), _CLAIM, ("pieces",), _PROOF, ("exemples",))
"""The parts of an aid's file: a blank line comes between two of them."""

_SOURCE = ("titre", "lien", "date")

ORDERS: Mapping[str, tuple[str, ...]] = {
    "aide": tuple(key for part in AFTER_A_BLANK for key in part),
    "institution": ("nom", "sigle", "description", "site", "telephone", "contact", "recours", "attente", "accueils"),
    "ecart": ("raison", "quand", "corriger", "aides", "sources", "verifie_le"),
    "explication": ("mois", "etapes", "arrondi", "sources", "verifie_le"),
    "texte": ("nom", "texte"),
    "demarches": ("canal", "texte", "lien", "formulaire"),
    "sources": _SOURCE,
    "source": _SOURCE,
    "exemples": ("nom", "situation", "attendu", "source"),
    "montant": ("genre", "valeur", "par_enfant", "part_du_cout", "unite", "maximum", "rythme", "par_tranche", "crds"),
    "tranches": ("jusqu_a", "valeur"),
    "attente": ("mois", "fin_de_mois", "jours_ouvres", "silence", "ensuite", "source"),
    "duree": ("debut", "fin", "enfants", "precision", "source"),
}
"""The order of the keys under a name; what is not named here stays as it came."""

_OPEN = {"calcul", "duree", "conditions", "a_verifier", "demarches", "pieces", "exemples", "etapes", "situation"}
"""What never stands between braces or brackets."""

_OPEN_HERE = {("attente",), ("sources",), ("conditions", "-", "une_de"), ("conditions", "-", "aucune_de")}
"""The same, but only in that place of the file."""

_CLOSED_ITEMS = {"enfants", "tranches"}
"""The lists whose items stand between braces when they can."""


def kind_of(document: Mapping[str, object]) -> str:
    """Which kind of file it is, from its keys alone."""
    kinds = {"exemples": "aide", "etapes": "explication", "raison": "ecart", "texte": "texte"}
    return next((kind for key, kind in kinds.items() if key in document), "institution")


def name_of(path: tuple[str, ...]) -> str:
    """The name that a mapping, or the list that holds it, stands under."""
    return next((part for part in reversed(path) if part != "-"), "")


def is_open(path: tuple[str, ...]) -> bool:
    """Whether a mapping or a list is written on several lines even when one would do."""
    if path[-1] == "-":
        return path[-2] not in _CLOSED_ITEMS
    return path in _OPEN_HERE or (path[-1] in _OPEN and "membre" not in path)
