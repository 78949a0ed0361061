"""What became of the addresses, for who mends the catalogue: a page to read, or a table."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from mesaides.benefits.typography import typeset
from mesaides.links.inventory import Uses
from mesaides.links.judging import BROKEN, MENDS, Found, Verdict

COLUMNS = ("adresse", "utilisee_par", "verdict", "statut", "arrivee", "detail", "reparation")

Findings = Mapping[str, Found]


def broken(found: Findings) -> list[str]:
    """The addresses that lead nowhere."""
    return [address for address, one in found.items() if one.verdict in BROKEN]


def counted(found: Findings) -> str:
    """« 410 liens : 395 bon, 12 déplacé, 3 page introuvable. »."""
    counts = Counter(one.verdict for one in found.values())
    told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict if counts[verdict])
    return typeset(f"{len(found)} liens : {told}.")


def as_csv(found: Findings, uses: Uses) -> str:
    """Every address, one a line."""
    lines = io.StringIO()
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    for address, one in found.items():
        cells = (one.verdict, one.status or "", one.arrival, one.detail, MENDS[one.verdict])
        writer.writerow((address, " ; ".join(uses[address]), *cells))
    return lines.getvalue()


def as_markdown(found: Findings, uses: Uses, day: date) -> str:
    """The counts, then what is to mend, the worst first."""
    lines = ["# Les liens du catalogue", "", f"Vérifiés le {day.isoformat()}. {counted(found)}", ""]
    worst_first = sorted(
        (pair for pair in found.items() if pair[1].verdict is not Verdict.BON),
        key=lambda pair: (pair[1].verdict not in BROKEN, list(Verdict).index(pair[1].verdict)),
    )
    for address, one in worst_first:
        lines += _told(address, one, uses[address])
    return "\n".join(lines) + "\n"


def _told(address: str, one: Found, uses: tuple[str, ...]) -> Iterator[str]:
    status = f" ({one.status})" if one.status else ""
    yield f"- **{one.verdict}**{status} : <{address}>"
    if one.arrival:
        yield f"  - mène à <{one.arrival}>"
    if one.detail:
        yield f"  - {one.detail}"
    yield from (f"  - dans `{use}`" for use in uses)
    yield f"  - → {MENDS[one.verdict]}"
