"""The opening hours of an office, in plain French."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mesaides.benefits.typography import typeset
from mesaides.offices.fields import text

DAYS = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d)?")

Period = Mapping[str, object]
"""Days and hours, as the directory writes them: `nom_jour_debut`, `valeur_heure_debut_1`, `commentaire`…"""


def hours(periods: Sequence[Period]) -> tuple[str, ...]:
    """« Du lundi au jeudi : de 9 h à 12 h et de 13 h 30 à 17 h ». What cannot be read is left out."""
    comments = {text(period.get("commentaire")) for period in periods}
    shared = comments.pop() if len(comments) == 1 and len(periods) > 1 else ""
    lines = [line for period in periods if (line := _line(period, told_once=bool(shared)))]
    return tuple(typeset(line) for line in (*lines, *([_sentence(shared)] if shared else [])))


def _line(period: Period, *, told_once: bool) -> str:
    days, spans = _days(period), list(_spans(period))
    comment = "" if told_once else text(period.get("commentaire"))
    told = " et ".join(spans)
    if not days or not (told or comment):
        return _sentence(comment) if comment else ""
    if not told:
        return f"{days} : {comment}"
    return f"{days} : {told} ({comment})" if comment else f"{days} : {told}"


def _days(period: Period) -> str:
    first, last = (text(period.get(f"nom_jour_{end}")).lower() for end in ("debut", "fin"))
    if first not in DAYS or (last and last not in DAYS):
        return ""
    return f"Du {first} au {last}" if last and last != first else first.capitalize()


def _spans(period: Period) -> Iterator[str]:
    for rank in (1, 2):
        opening, closing = (_time(period.get(f"valeur_heure_{end}_{rank}")) for end in ("debut", "fin"))
        if opening and closing:
            yield f"de {opening} à {closing}"


def _time(value: object) -> str:
    """« 9 h », « 13 h 30 »."""
    found = _TIME.fullmatch(text(value))
    if not found:
        return ""
    minutes = "" if found[2] == "00" else f"\u00a0{found[2]}"
    return f"{int(found[1])}\u00a0h{minutes}"


def _sentence(comment: str) -> str:
    return f"{comment[:1].upper()}{comment[1:]}"
