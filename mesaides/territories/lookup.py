"""The commune an Insee code designates, or a message that says how to mend the code."""

import re

from mesaides.territories.communes import commune_of, is_known
from mesaides.territories.index import index
from mesaides.territories.matching import search
from mesaides.territories.model import Commune

_DIGITS = re.compile(r"\d+")
_LENGTH = 5
_SHOWN = 5


class UnknownCommune(LookupError):  # noqa: N818 — the name says what happened
    """No commune has this Insee code; `candidates` are those that may have been meant."""

    def __init__(self, code: str, message: str, candidates: tuple[Commune, ...] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.candidates = candidates


def find_commune(code: str) -> Commune:
    """The commune of today with this Insee code, were it an arrondissement's or a former commune's.

    Raises `UnknownCommune`, whose message is meant for the person who gave the code.
    """
    cleaned = code.strip().upper()
    if not is_known(cleaned):
        raise _unknown(code, cleaned)
    return commune_of(cleaned)


def _unknown(code: str, cleaned: str) -> UnknownCommune:
    if not cleaned:
        return UnknownCommune(code, "Le code de la commune est vide. Attendu : un code INSEE, comme 31555 (Toulouse).")
    if is_known(cleaned.zfill(_LENGTH)):
        return _short_of_a_zero(code, cleaned.zfill(_LENGTH))
    if _DIGITS.fullmatch(cleaned):
        return _postal_code(code, cleaned) if index().postal_codes.numbers.get(cleaned) else _no_such_code(code)
    return _name(code)


def _short_of_a_zero(code: str, mended: str) -> UnknownCommune:
    commune = commune_of(mended)
    message = f"« {code} » a perdu son zéro de tête. Vouliez-vous dire {mended} ({commune.nom}) ?"
    return UnknownCommune(code, message, (commune,))


def _postal_code(code: str, postal: str) -> UnknownCommune:
    communes = _communes(postal)
    message = f"{code} est un code postal, pas un code INSEE. Communes de ce code postal : {_listed(communes)}."
    return UnknownCommune(code, message, communes)


def _no_such_code(code: str) -> UnknownCommune:
    expected = "Attendu : le code INSEE de la commune, cinq caractères, comme 31555 (Toulouse) ou 2A004 (Ajaccio)."
    return UnknownCommune(code, f"Aucune commune n’a le code INSEE « {code} ». {expected}")


def _name(code: str) -> UnknownCommune:
    communes = _communes(code)
    if not communes:
        return _no_such_code(code)
    message = f"« {code} » n’est pas un code INSEE. Vouliez-vous dire : {_listed(communes)} ?"
    return UnknownCommune(code, message, communes)


def _communes(query: str) -> tuple[Commune, ...]:
    """Each commune once, in the order of the search."""
    return tuple({match.code_commune: match.commune for match in search(query, limit=50)}.values())


def _listed(communes: tuple[Commune, ...]) -> str:
    shown = ", ".join(f"{commune.nom} ({commune.code_insee})" for commune in communes[:_SHOWN])
    rest = len(communes) - _SHOWN
    return f"{shown} et {rest} de plus" if rest > 0 else shown
