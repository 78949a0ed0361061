"""Codes and names that are no more: where each of them leads today."""

from collections.abc import Iterable, Iterator
from typing import Any

from mesaides.territories.spelling import normalise

Row = dict[str, Any]
_LINKS = ("chefLieu", "communeAbsorbante", "nouveauCode")


def former_communes(current: list[Row], old: list[Row]) -> list[tuple[str, str, str]]:
    """(code, name, current code) of every former commune or name; the name is empty when it says nothing new."""
    names_today = {row["code"]: row["nom"] for row in current if row["type"] == "commune-actuelle"}
    successors = _successors(current, old)
    names = {row["code"]: row["nom"] for row in (*old, *_no_longer(current)) if _is_commune(row)}
    return sorted(_rows(names_today, successors, names))


def _rows(
    names_today: dict[str, str], successors: dict[str, str], names: dict[str, str]
) -> Iterator[tuple[str, str, str]]:
    for code in {*successors, *names} - {"98901"}:
        today = code if code in names_today else _follow(code, successors, names_today)
        name = names.get(code, "")
        if normalise(name) == normalise(names_today.get(today, "")):
            name = ""
        if today in names_today and (name or code != today):
            yield code, name, today


def _successors(current: list[Row], old: list[Row]) -> dict[str, str]:
    """Each former code and the next one; the present status wins over past movements, and these over the old table."""
    links = {row["code"]: link for row in old for link in _link(row)}
    links |= {former: row["code"] for row in current for former in row.get("anciensCodes", ())}
    links |= {row["code"]: link for row in current for link in _link(row)}
    return {code: link for code, link in links.items() if code != link}


def _link(row: Row) -> Iterable[str]:
    return [row[key] for key in _LINKS if key in row and row["type"] != "commune-actuelle"][-1:]


def _follow(code: str, successors: dict[str, str], names_today: dict[str, str]) -> str:
    seen = set[str]()
    while code not in names_today and code in successors and code not in seen:
        seen.add(code)
        code = successors[code]
    return code


def _no_longer(current: list[Row]) -> list[Row]:
    return [row for row in current if row["type"] in ("commune-deleguee", "commune-associee")]


def _is_commune(row: Row) -> bool:
    return bool(row["type"] != "arrondissement-municipal")
