"""French messages for what is wrong with a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Item = Mapping[str, Any]


def message_of(item: Item) -> str:
    """What to tell for one error of pydantic (`type`, `ctx`, `input`)."""
    return _MESSAGES.get(item["type"], _default)(item)


def _default(item: Item) -> str:
    return f"Cette valeur ne convient pas : {_shown(item)}."


def _shown(item: Item) -> str:
    text = str(item.get("input"))
    return f"« {text if len(text) <= 40 else text[:40] + '…'} »"


def _bound(item: Item) -> str:
    context = item["ctx"]
    return f"{next(iter(context.values())):,}".replace(",", " ")


def _enum(item: Item) -> str:
    return f"{_shown(item)} n’est pas une valeur possible. Choisissez parmi : {item['ctx']['expected'].replace(' or ', ', ')}."


def _pattern(item: Item) -> str:
    return _PATTERNS.get(item["ctx"]["pattern"][:8], "{} n’a pas la forme attendue.").format(_shown(item))


_PATTERNS = {
    r"^(\d{2}|": "{} n’est pas un code INSEE de commune : cinq caractères, par exemple 31555 pour Toulouse.",
    r"^\d{4}-(": "{} n’est pas un mois : écrivez AAAA-MM, par exemple 2026-11.",
    r"^(19|20)": "{} n’est pas une année : écrivez quatre chiffres, par exemple 2024.",
}

_MESSAGES: dict[str, Callable[[Item], str]] = {
    "missing": lambda item: "Cette information est obligatoire.",
    "extra_forbidden": lambda item: "Ce champ n’existe pas. Vérifiez son nom dans le schéma (mes-aides schema).",
    "unexpected_keyword_argument": lambda item: (
        "Ce champ n’existe pas. Vérifiez son nom dans le schéma (mes-aides schema)."
    ),
    "date_from_datetime_parsing": lambda item: (
        f"{_shown(item)} n’est pas une date : écrivez AAAA-MM-JJ, par exemple 1990-05-31."
    ),
    "date_parsing": lambda item: f"{_shown(item)} n’est pas une date : écrivez AAAA-MM-JJ, par exemple 1990-05-31.",
    "date_type": lambda item: f"{_shown(item)} n’est pas une date : écrivez AAAA-MM-JJ, par exemple 1990-05-31.",
    "enum": _enum,
    "literal_error": _enum,
    "greater_than_equal": lambda item: f"{_shown(item)} est trop petit : au moins {_bound(item)}.",
    "less_than_equal": lambda item: f"{_shown(item)} est trop grand : au plus {_bound(item)}.",
    "finite_number": lambda item: f"{_shown(item)} n’est pas un nombre fini.",
    "float_type": lambda item: f"{_shown(item)} n’est pas un nombre : écrivez-le sans guillemets, avec un point.",
    "int_type": lambda item: f"{_shown(item)} n’est pas un nombre entier.",
    "int_from_float": lambda item: f"{_shown(item)} n’est pas un nombre entier.",
    "bool_type": lambda item: f"{_shown(item)} ne convient pas : écrivez true, false, ou null si vous ne savez pas.",
    "string_type": lambda item: f"{_shown(item)} doit être un texte entre guillemets.",
    "string_pattern_mismatch": _pattern,
    "dict_type": lambda item: f"{_shown(item)} doit être un objet, entre accolades.",
    "dataclass_type": lambda item: f"{_shown(item)} doit être un objet, entre accolades.",
    "tuple_type": lambda item: f"{_shown(item)} doit être une liste, entre crochets.",
    "too_short": lambda item: "Cette liste est vide : donnez au moins une valeur.",
    "too_long": lambda item: f"Cette liste est trop longue : au plus {item['ctx']['max_length']} valeurs.",
}
