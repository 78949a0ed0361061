"""The commune an Insee code designates, or a message that says how to mend the code."""

import re

from mesaides.territories.communes import commune_of, communes_of_postal_code, is_known
from mesaides.territories.matching import search
from mesaides.territories.model import Commune

_POSTAL_CODE = re.compile(r"\d{5}")
_NUMBER = re.compile(r"\d[\dAB]?\d*")
_LENGTH = 5
_SHOWN = 5


class UnknownCommune(LookupError):
    """No commune has this Insee code; `candidates` are those that may have been meant."""

    def __init__(self, code: str, message: str, candidates: tuple[Commune, ...] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.candidates = candidates


def find_commune(code: str) -> Commune:
    """The commune of today with this Insee code, were it an arrondissement's or a former commune's.

    Raises `UnknownCommune`, whose message is meant for the person who gave the code. A former code that is
    also a postal code elsewhere is refused: 75014 was Bourg-la-Reine until 1968, but who gives it means Paris 14e.
    """
    cleaned = code.strip().upper()
    if not is_known(cleaned):
        raise _unknown(code, cleaned)
    commune = commune_of(cleaned)
    if _is_former(cleaned, commune) and {*communes_of_postal_code(cleaned)} - {commune}:
        raise _ambiguous(code, commune)
    return commune


def _is_former(code: str, commune: Commune) -> bool:
    return commune.arrondissement is None and code != commune.code_insee


def _ambiguous(code: str, commune: Commune) -> UnknownCommune:
    communes = _most_populous_first(communes_of_postal_code(code.strip()))
    message = (
        f"{code} est le code postal de : {_listed(communes)}. "
        f"C’est aussi un ancien code INSEE de {_named(commune)}. Donnez le code INSEE actuel de la commune."
    )
    return UnknownCommune(code, message, (*communes, commune))


def _unknown(code: str, cleaned: str) -> UnknownCommune:
    if not cleaned:
        return UnknownCommune(code, "Le code de la commune est vide. Attendu : un code INSEE, comme 31555 (Toulouse).")
    if is_known(cleaned.zfill(_LENGTH)):
        return _short_of_a_zero(code, cleaned.zfill(_LENGTH))
    if _POSTAL_CODE.fullmatch(cleaned):
        return _postal_code(code)
    return _no_such_code(code) if _NUMBER.fullmatch(cleaned) else _name(code)


def _short_of_a_zero(code: str, mended: str) -> UnknownCommune:
    commune = commune_of(mended)
    message = f"« {code:.40} » a perdu son zéro de tête. Vouliez-vous dire {mended} ({commune.nom}) ?"
    return UnknownCommune(code, message, (commune,))


def _postal_code(code: str) -> UnknownCommune:
    communes = _most_populous_first(communes_of_postal_code(code.strip())) or _searched(code)
    if not communes:
        return _no_such_code(code)
    message = f"{code} est un code postal, pas un code INSEE. Communes de ce code postal : {_listed(communes)}."
    return UnknownCommune(code, message, communes)


def _no_such_code(code: str) -> UnknownCommune:
    expected = "Attendu : le code INSEE de la commune, cinq caractères, comme 31555 (Toulouse) ou 2A004 (Ajaccio)."
    return UnknownCommune(code, f"Aucune commune n’a le code INSEE « {code:.40} ». {expected}")


def _name(code: str) -> UnknownCommune:
    communes = _searched(code)
    if not communes:
        return _no_such_code(code)
    message = f"« {code:.40} » n’est pas un code INSEE. Vouliez-vous dire : {_listed(communes)} ?"
    return UnknownCommune(code, message, communes)


def _searched(query: str) -> tuple[Commune, ...]:
    """Each commune once, in the order of the search."""
    return tuple({match.code_commune: match.commune for match in search(query)}.values())


def _most_populous_first(communes: tuple[Commune, ...]) -> tuple[Commune, ...]:
    return tuple(sorted(communes, key=lambda commune: -commune.population))


def _listed(communes: tuple[Commune, ...]) -> str:
    shown = ", ".join(_named(commune) for commune in communes[:_SHOWN])
    rest = len(communes) - _SHOWN
    return f"{shown} et {rest} de plus" if rest > 0 else shown


def _named(commune: Commune) -> str:
    return f"{commune.nom} ({commune.code_insee})"
