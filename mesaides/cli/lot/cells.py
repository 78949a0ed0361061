"""From the cell of a table to the value of a field: numbers and yes or no as they are written in France."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from mesaides.cli.lot.columns import Kind
from mesaides.household.errors import SituationError
from mesaides.household.messages import printable
from mesaides.household.reading import decode

UNTOLD = object()
"""An empty cell: the field is left out."""

UNKNOWN = "null"
"""Written in a cell: the answer is known to be unknown."""

_YES, _NO = {"true", "vrai", "oui", "1"}, {"false", "faux", "non", "0"}

_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_DECIMAL_COMMA = re.compile(r"[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+")
_ENGLISH = re.compile(r"[+-]?\d{1,3}(,\d{3})+\.\d+")
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")


class CellFault(ValueError):
    """A cell that cannot be read; the message says how to mend it."""


def value_of(cell: object, kind: Kind) -> Any:
    """The JSON value of a cell, `UNTOLD` when it is empty; raises `CellFault`."""
    cell = _simplified(cell)
    if cell is UNTOLD or cell == UNKNOWN:
        return None if cell == UNKNOWN else UNTOLD
    return _READERS[kind](cell)


def _simplified(cell: object) -> object:
    """Spaces around a text, « not a number » and the types of a typed table, put in the form JSON has."""
    if isinstance(cell, str):
        return cell.strip() or UNTOLD
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return UNTOLD
    if isinstance(cell, Decimal):
        return float(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else cell


def _text(cell: Any) -> Any:
    """A code that the table took for a number is a text again."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell


def _number(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    text = _THOUSANDS.sub("", cell.removesuffix("€").rstrip())
    if _AMBIGUOUS.fullmatch(text):
        whole, decimal = text.replace(",", ""), text.replace(",", ".")
        raise CellFault(f"« {printable(cell)} » peut se lire de deux façons : écrivez {whole}, ou bien {decimal}.")
    if _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif _ENGLISH.fullmatch(text):
        text = text.replace(",", "")
    if not _PLAIN.fullmatch(text):
        raise CellFault(f"« {printable(cell)} » n’est pas un nombre. Écrivez par exemple 1250,50 ou 1250.50.")
    return int(text) if text.isdecimal() else float(text)


def _integer(cell: Any) -> Any:
    number = _number(cell)
    if isinstance(number, float):
        if not number.is_integer():
            raise CellFault(f"« {printable(str(cell))} » n’est pas un nombre entier.")
        return int(number)
    return number


def _boolean(cell: Any) -> Any:
    text = str(int(cell) if isinstance(cell, float) and cell.is_integer() else cell).casefold()
    if text not in _YES | _NO:
        raise CellFault(f"« {printable(str(cell))} » ne dit ni oui ni non : écrivez oui, non, ou laissez vide.")
    return text in _YES


def _list(cell: Any) -> Any:
    return [item.strip() for item in cell.split(";") if item.strip()] if isinstance(cell, str) else _typed(cell)


def _object(cell: Any) -> Any:
    """An object, written in JSON or held by a typed table."""
    if not isinstance(cell, str):
        return _typed(cell)
    try:
        return decode(cell)
    except SituationError as error:
        mend = "nommez plutôt une colonne par champ."
        raise CellFault(f"« {printable(cell)} » n’est pas un objet JSON : {mend}") from error


def _typed(value: Any) -> Any:
    """A list or an object of a typed table, without what is empty in it."""
    if isinstance(value, dict):
        return {name: _typed(inner) for name, inner in value.items() if _simplified(inner) is not UNTOLD}
    if isinstance(value, list):
        return [_typed(inner) for inner in value if _simplified(inner) is not UNTOLD]
    return _simplified(value)


_READERS: dict[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.INTEGER: _integer,
    Kind.BOOLEAN: _boolean,
    Kind.LIST: _list,
    Kind.OBJECT: _object,
}
