"""French messages for what is wrong with a field."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from mesaides.household.names import known_at, nearest, place_of, plain

Item = Mapping[str, Any]
MOST_SHOWN = 40
SHORT_LIST = 9
"""A longer list of choices is left to the schema."""

_IN_THE_SCHEMA = "Le schéma en donne la liste (« mes-aides schema », ou /api/v1/schema)."
_WRITTEN_NUMBER = re.compile(r"-?\d[\d\s]*([.,]\d+)?\s*€?")


def message_of(item: Item) -> str:
    """What to tell for one error of pydantic (`type`, `loc`, `ctx`, `input`)."""
    return _MESSAGES.get(item["type"], _default)(item)


def printable(text: str) -> str:
    """`text` on one line and not too long, to be shown in a sentence."""
    line = "".join(sign if sign.isprintable() else "�" for sign in text)
    return line if len(line) <= MOST_SHOWN else f"{line[:MOST_SHOWN]}…"


def _default(item: Item) -> str:
    return f"{_shown(item)} ne convient pas ici."


def _shown(item: Item) -> str:
    value = item.get("input")
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return f"« {printable(text)} »"


def _unknown_field(item: Item) -> str:
    name = str(item["loc"][-1])
    known = known_at(item["loc"])
    place = place_of(plain(name))
    if place is not None and plain(name) not in known:
        return f"Ce champ n’existe pas ici : sa place est {f'dans « {place} »' if place else 'au premier niveau'}."
    if meant := nearest(name, known):
        return f"Ce champ n’existe pas. Vouliez-vous dire « {meant} » ?"
    return f"Ce champ n’existe pas. {_IN_THE_SCHEMA}"


def _choice(item: Item) -> str:
    choices = re.findall(r"'([^']*)'", item["ctx"]["expected"]) or [item["ctx"]["expected"]]
    meant = nearest(str(item["input"]), choices)
    if meant:
        mend = f"Vouliez-vous dire « {meant} » ?"
    elif len(choices) <= SHORT_LIST:
        mend = f"Choisissez parmi : {', '.join(choices)}."
    else:
        mend = _IN_THE_SCHEMA
    return f"{_shown(item)} n’est pas une valeur possible. {mend}"


def _date(item: Item) -> str:
    text = str(item["input"])
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return f"{_shown(item)} n’existe pas dans le calendrier : vérifiez le jour, le mois et l’année."
    meant = _french_date(text)
    mend = f"Vouliez-vous dire {meant} ?" if meant else "Écrivez AAAA-MM-JJ, par exemple 1990-05-31."
    return f"{_shown(item)} n’est pas une date. {mend}"


def _french_date(text: str) -> str | None:
    """« 31/05/1990 » as « 1990-05-31 »; `None` for anything else."""
    match = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text)
    try:
        return date(int(match[3]), int(match[2]), int(match[1])).isoformat() if match else None
    except ValueError:
        return None


def _number(item: Item) -> str:
    if isinstance(item["input"], str) and _WRITTEN_NUMBER.fullmatch(item["input"].strip()):
        mend = re.sub(r"[\s€]", "", item["input"]).replace(",", ".")
        return f"{_shown(item)} est un texte : écrivez le nombre {mend}, sans guillemets."
    return f"{_shown(item)} n’est pas un nombre. Écrivez-le sans guillemets, avec un point : 1250.50."


def _too_small(item: Item) -> str:
    if item["ctx"]["ge"] == 0:
        return f"{_shown(item)} est négatif : écrivez un nombre positif, ou 0."
    return f"{_shown(item)} est trop petit : au moins {_bound(item['ctx']['ge'])}."


def _too_big(item: Item) -> str:
    if item["ctx"]["le"] == 1:
        return f"{_shown(item)} est trop grand : un taux s’écrit entre 0 et 1, et 80 % s’écrit 0.8."
    return f"{_shown(item)} est trop grand : au plus {_bound(item['ctx']['le'])}."


def _bound(value: float) -> str:
    return f"{value:,.10g}".replace(",", " ").replace(".", ",")


def _pattern(item: Item) -> str:
    known = (mend for start, mend in _PATTERNS.items() if item["ctx"]["pattern"].startswith(start))
    return f"{_shown(item)} {next(known, 'n’a pas la forme attendue.')}"


def _said(sentence: str) -> Callable[[Item], str]:
    """A message that only needs the value given, in place of `{}`."""
    return lambda item: sentence.format(_shown(item))


_PATTERNS = {
    r"^(\d{2}|2A": "n’est pas un code INSEE de commune : cinq caractères, par exemple 31555 pour Toulouse.",
    r"^\d{4}-": "n’est pas un mois : écrivez AAAA-MM, par exemple 2026-11.",
    r"^(19|20)": "n’est pas une année : écrivez quatre chiffres, par exemple 2024.",
}

_WHOLE = _said("{} n’est pas un nombre entier : écrivez-le sans guillemets ni décimales.")
_OBJECT = _said("{} ne convient pas : il faut un objet, entre accolades.")

_MESSAGES: dict[str, Callable[[Item], str]] = {
    "missing": _said("Cette information est obligatoire."),
    "unexpected_keyword_argument": _unknown_field,
    "date_from_datetime_parsing": _date,
    "date_parsing": _date,
    "date_type": _date,
    "enum": _choice,
    "literal_error": _choice,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_big,
    "finite_number": _said("{} n’est pas un nombre fini."),
    "float_type": _number,
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "bool_type": _said("{} ne convient pas : écrivez true, false, ou null si vous ne savez pas."),
    "string_type": _said("{} ne convient pas : il faut un texte, entre guillemets."),
    "string_pattern_mismatch": _pattern,
    "dict_type": _OBJECT,
    "dataclass_type": _OBJECT,
    "tuple_type": _said("{} ne convient pas : il faut une liste, entre crochets."),
    "too_short": _said("Cette liste est vide : donnez au moins une valeur."),
    "too_long": lambda item: f"Cette liste est trop longue : au plus {item['ctx']['max_length']} valeurs.",
    "json_invalid": _said("Ce texte contient un caractère impossible : enregistrez-le en UTF-8."),
}
