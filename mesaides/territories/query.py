"""What a person typed, taken apart: « 75014 Paris », « toulouse 31 », « Lyon 3e arrondissement »."""

import re
from dataclasses import dataclass, replace
from functools import cache

from mesaides.territories.divisions import collectivites_outre_mer, departements, regions
from mesaides.territories.entries import Entry
from mesaides.territories.spelling import normalise, without_article

_SPLIT_CODE = re.compile(r"\b(\d\d) (\d{3})\b")
_HINT = re.compile(r"\d{2,5}|2[ab]")
_ORDINAL = re.compile(r"(\d{1,2})(er|e|eme|ieme|ere|nd|nde)?")
_MARKS = frozenset({"arrondissement", "arrondissements", "arr", "arrt", "ardt", "arrdt"})
_CEDEX = re.compile(r"\bcedex\b.*")
_LINKS = frozenset({"en", "a", "au", "aux", "de", "du", "des", "d", "dans"})


@dataclass(frozen=True, slots=True)
class Query:
    """`hint` is a postal code, its beginning or a département; `number` an arrondissement's."""

    words: tuple[str, ...] = ()
    hint: str = ""
    number: int = 0
    departements: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The words, as a normalised name."""
        return " ".join(self.words)

    def accepts(self, entry: Entry) -> bool:
        """Whether the place lies where the query says, names apart. A code alone never means a former commune."""
        if self.departements and entry.departement not in self.departements:
            return False
        if entry.arrondissement:
            return self._accepts_arrondissement(entry)
        if self.number or (entry.former and not self.words):
            return False
        return not self.hint or self._is_around(entry)

    def _accepts_arrondissement(self, entry: Entry) -> bool:
        wanted = self.number or (_as_number(self.hint) if self.words else 0)
        if wanted:
            return entry.number == wanted
        return self._is_around(entry) if self.hint else bool(_MARKS.intersection(self.words))

    def _is_around(self, entry: Entry) -> bool:
        within = any(code.startswith(self.hint) for code in entry.postal_codes)
        return within or entry.departement == self.hint.upper()


def parse(text: str) -> Query:
    """Takes apart what was typed; nothing is looked up."""
    tokens = _CEDEX.sub("", _SPLIT_CODE.sub(r"\1\2", normalise(text))).split()
    hint = next((token for token in tokens if _HINT.fullmatch(token)), "")
    number = next((token for token in tokens if token != hint and _ORDINAL.fullmatch(token)), "")
    words = tuple(token for token in tokens if token not in (hint, number))
    return _as_arrondissement(Query(words, hint, _as_number(number)))


def towards_places(query: Query) -> Query | None:
    """« saint denis la reunion » reads as « saint denis », there; None when it ends with no such name.

    « mayotte » alone reads as everything there.
    """
    for length in range(len(query.words)):
        tail = " ".join(word for word in query.words[length:] if word not in _LINKS)
        if found := _places().get(without_article(tail)):
            return replace(query, words=query.words[:length], departements=found)
    return None


def around(query: Query) -> Query:
    """The same with a wider hint: the beginning of a postal code that names its département."""
    return replace(query, hint=query.hint[:3] if query.hint >= "97" else query.hint[:2])


def _as_arrondissement(query: Query) -> Query:
    """« paris 14 arrondissement » asks for the 14th, not for the département 14."""
    words = tuple(word for word in query.words if word not in _MARKS)
    number = query.number or _as_number(query.hint)
    return Query(words, "", number) if number and words and words != query.words else query


def _as_number(token: str) -> int:
    ordinal = _ORDINAL.fullmatch(token)
    return int(ordinal[1]) if ordinal else 0


@cache
def _places() -> dict[str, frozenset[str]]:
    """The codes of the départements in each département and région, by normalised name without article."""
    overseas = collectivites_outre_mer()
    found = {region.nom: frozenset(d.code for d in departements() if d.region == region) for region in regions()}
    found |= {departement.nom: frozenset({departement.code}) for departement in (*departements(), *overseas)}
    return {without_article(normalise(nom)): codes for nom, codes in found.items()}
