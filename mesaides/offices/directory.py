"""The official directory of public offices (« annuaire de l’administration », DILA): who receives whom, and where.

Two of its data sets answer: the first says which offices are in charge of a commune (the CAF of Toulouse stands in one
commune and receives those of five hundred), the second describes them. Nothing is sent but codes of communes and of
kinds of offices, then the identifiers that the directory gave.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from time import monotonic
from urllib.parse import urlencode

from mesaides.benefits.choices import Accueil
from mesaides.offices.asking import UnavailableError, ask
from mesaides.offices.fields import mappings, text, values
from mesaides.offices.model import UNAVAILABLE, Answer, Office, Reply
from mesaides.offices.nearness import codes_of, nearest_first
from mesaides.offices.reading import SELECTED, office
from mesaides.territories import Commune

IN_CHARGE = "api-lannuaire-administration-locale-competence-geographique"
DESCRIBED = "api-lannuaire-administration"
RECORDS = "api/explore/v2.1/catalog/datasets/{}/records"
MOST_RECORDS = 100
"""What the service gives at most at a time."""
AT_ONCE = 60
"""Offices described by one question: their identifiers must fit in an address of 4,000 characters."""
MOST_OFFICES = 3 * AT_ONCE
"""Offices described of those in charge: a commune has a dozen, a city and all its France services a hundred."""

_IDENTIFIER = re.compile(r"[\w-]{1,64}", re.ASCII)
_log = logging.getLogger(__name__)
# Apart, so that a server that gives its answer drop by drop holds nobody past the time given to a search.
_ASKING = ThreadPoolExecutor(4, thread_name_prefix="annuaire")


@dataclass(frozen=True, slots=True)
class Directory:
    """The directory at an address such as « https://api-lannuaire.service-public.gouv.fr »."""

    address: str
    seconds: float  # for a whole search

    def near(self, kinds: Iterable[Accueil], commune: Commune) -> Answer:
        """The offices of these kinds that receive the inhabitants of a commune. Never raises, never waits longer."""
        search = _ASKING.submit(self._search, tuple(kinds), commune, monotonic() + self.seconds)
        try:
            found = search.result(self.seconds)
        except TimeoutError:
            search.cancel()
            _log.warning("L’annuaire de l’administration n’a pas répondu en %g s.", self.seconds)
            return UNAVAILABLE
        except UnavailableError as error:
            _log.warning("L’annuaire de l’administration n’a pas pu être lu : %s.", error)
            return UNAVAILABLE
        return Answer(Reply.FOUND if found else Reply.NONE, nearest_first(found, commune))

    def _search(self, kinds: Sequence[Accueil], commune: Commune, end: float) -> list[Office]:
        in_charge = self._in_charge(kinds, codes_of(commune), end)
        return list(self._described(in_charge, end)) if in_charge else []

    def _in_charge(self, kinds: Sequence[Accueil], codes: Sequence[str], end: float) -> dict[str, Accueil]:
        """The kind of each office in charge, by identifier."""
        where = f"({_any_of('code_insee_commune', codes)}) and ({_any_of('code_type_service_local', kinds)})"
        rows = self._records(IN_CHARGE, where, ("code_type_service_local", "id_service_local"), end)
        found: dict[str, Accueil] = {}
        for kind in kinds:
            for row in rows:
                if text(row.get("code_type_service_local")) == kind:
                    found |= {name: kind for name in _identifiers(row) if name not in found}
        if rows and not found:
            raise UnavailableError("aucune compétence lisible")
        return found

    def _described(self, in_charge: dict[str, Accueil], end: float) -> Iterator[Office]:
        if len(in_charge) > MOST_OFFICES:
            _log.warning("Trop d’accueils dans l’annuaire : %d lus sur %d.", MOST_OFFICES, len(in_charge))
        records = [record for names in _parts(list(in_charge)) for record in self._named(names, end)]
        read = [(record, in_charge.get(text(record.get("id")))) for record in records]
        offices = [found for record, kind in read if kind and (found := office(record, kind))]
        if len(offices) < len(records):
            _log.warning("Fiches illisibles dans l’annuaire : %d sur %d.", len(records) - len(offices), len(records))
        if records and not offices:
            raise UnavailableError("aucune fiche lisible")
        yield from offices

    def _named(self, names: Sequence[str], end: float) -> list[dict[str, object]]:
        return self._records(DESCRIBED, _any_of("id", names), SELECTED, end)

    def _records(self, data_set: str, where: str, fields: Sequence[str], end: float) -> list[dict[str, object]]:
        query = urlencode({"where": where, "select": ",".join(fields), "limit": MOST_RECORDS})
        address = f"{self.address.rstrip('/')}/{RECORDS.format(data_set)}?{query}"
        told = ask(address, max(end - monotonic(), 0.01)).get("results")
        if not isinstance(told, list):
            raise UnavailableError("réponse sans résultats")
        return mappings(told)


def _any_of(field: str, wanted: Sequence[str]) -> str:
    return " or ".join(f'{field}="{one}"' for one in wanted)


def _identifiers(row: dict[str, object]) -> list[str]:
    return [name for name in values(row.get("id_service_local")) if _IDENTIFIER.fullmatch(name)]


def _parts(names: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, min(len(names), MOST_OFFICES), AT_ONCE):
        yield names[start : start + AT_ONCE]
