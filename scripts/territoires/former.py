"""Codes and names that are no more: where each of them leads today."""

from collections.abc import Iterable
from typing import Any

from mesaides.territories.spelling import normalise

Row = dict[str, Any]
Former = tuple[str, str, str]
_LINKS = {"communeAbsorbante", "nouveauCode", "chefLieu"}


def former_communes(current: list[Row], old: list[Row]) -> list[Former]:
    """(code, name, current code) of each former commune; the name is empty when it is today's name."""
    today = {row["code"]: row["nom"] for row in current if row["type"] == "commune-actuelle"}
    successors = _successors(current, old)
    communes = [row for row in (*old, *current) if row["type"] != "arrondissement-municipal"]
    names = {(code, "") for code in successors} | {(row["code"], row["nom"]) for row in communes}
    found = (_resolved(code, name, successors, today) for code, name in names)
    return _most_telling(row for row in found if row)


def _resolved(code: str, name: str, successors: dict[str, str], today: dict[str, str]) -> Former | None:
    last = _follow(code, successors, today)
    if last not in today:
        return None
    new = normalise(name) != normalise(today[last])
    return (code, name if new else "", last)


def _most_telling(rows: Iterable[Former]) -> list[Former]:
    """One row a code and spelling, without the nameless ones that add nothing."""
    by_spelling = {(code, normalise(name)): (code, name, last) for code, name, last in sorted(rows)}
    named = {code for code, name, _ in by_spelling.values() if name}
    return sorted(
        (code, name, last) for code, name, last in by_spelling.values() if name or (code not in named and code != last)
    )


def _successors(current: list[Row], old: list[Row]) -> dict[str, str]:
    """Each former code and the next one: today's status wins over past moves, and these over the old table."""
    links = {row["code"]: link for row in old if (link := _link(row))}
    links |= {former: row["code"] for row in current for former in row.get("anciensCodes", ())}
    links |= {row["code"]: link for row in current if (link := _link(row))}
    return {code: link for code, link in links.items() if code != link}


def _link(row: Row) -> str | None:
    return next((row[key] for key in sorted(_LINKS & row.keys(), reverse=True)), None)


def _follow(code: str, successors: dict[str, str], today: dict[str, str]) -> str:
    seen = set[str]()
    while code not in today and code in successors and code not in seen:
        seen.add(code)
        code = successors[code]
    return code
