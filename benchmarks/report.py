"""What a bench found: written to benchmarks/results/<bench>.json, and shown as a short French table.

python -m benchmarks.report prints every result as one Markdown table.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.machine import ROOT, commit, machine, versions

RESULTS = Path(__file__).parent / "results"
MET, MISSED, NO_BAR = "oui", "non", "—"


class PathInResult(ValueError):
    """A result holds a folder of the machine it was measured on: it would be published."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure: its name and its unit in French, and the bar it must clear, if any."""

    name: str
    value: float
    unit: str = ""
    at_least: float | None = None
    under: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the bar is cleared; `None` without a bar."""
        if self.at_least is None and self.under is None:
            return None
        return (self.at_least is None or self.value >= self.at_least) and (
            self.under is None or self.value < self.under
        )

    @property
    def bar(self) -> str:
        """The bar in French: « au moins 8 », « moins de 80 »."""
        told = [("au moins", self.at_least), ("moins de", self.under)]
        return " et ".join(f"{sense} {french(limit)}" for sense, limit in told if limit is not None)


def publish(
    bench: str, title: str, figures: Iterable[Figure], details: Mapping[str, Any] | None = None, folder: Path = RESULTS
) -> dict[str, Any]:
    """Write what a bench found and show it; `details` is anything else worth keeping, as JSON. Returns the result."""
    result = {
        "bench": bench,
        "titre": title,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "commit": commit(),
        "machine": machine(),
        "versions": versions(),
        "mesures": [_as_json(figure) for figure in figures],
        "details": dict(details or {}),
    }
    folder.mkdir(exist_ok=True)
    (folder / f"{bench}.json").write_text(_text(result), encoding="utf-8")
    sys.stdout.write(shown(result))
    return result


def shown(result: Mapping[str, Any]) -> str:
    """A result for the terminal, a line a measure."""
    lines = [
        f"  {measure['nom']:<58} {_amount(measure):>16}   {_verdict(measure)}".rstrip() for measure in result["mesures"]
    ]
    return "\n".join([result["titre"], *lines, ""])


def markdown(results: Iterable[Mapping[str, Any]]) -> str:
    """All results as one Markdown table, for the documentation."""
    rows = [
        [result["titre"], measure["nom"], _amount(measure), measure["barre"] or NO_BAR, _met(measure)]
        for result in results
        for measure in result["mesures"]
    ]
    head = ["| Banc | Mesure | Valeur | Barre | Tenue |", "| --- | --- | ---: | --- | --- |"]
    return "\n".join([*head, *(f"| {' | '.join(row)} |" for row in rows), ""])


def results(folder: Path = RESULTS, since: float = 0) -> list[dict[str, Any]]:
    """Every result on file, by name of bench; or those written since a moment, told as by `time.time()`."""
    written = [path for path in sorted(folder.glob("*.json")) if path.stat().st_mtime >= since]
    return [json.loads(path.read_text(encoding="utf-8")) for path in written]


def french(value: float) -> str:
    """A number as French writes it, with three significant figures: « 1 230 », « 12,3 », « 0,0457 »."""
    if value == 0:
        return "0"
    digits = next((digits for digits, limit in enumerate((100, 10, 1, 0.1)) if abs(value) >= limit), 4)
    text = f"{value:,.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(",", "\u202f").replace(".", ",")


def _as_json(figure: Figure) -> dict[str, Any]:
    return {
        "nom": figure.name,
        "valeur": float(f"{figure.value:.6g}"),
        "unite": figure.unit,
        "barre": figure.bar,
        "tenue": figure.met,
    }


def _text(result: Mapping[str, Any]) -> str:
    text = json.dumps(result, ensure_ascii=False, indent=2) + "\n"
    if str(ROOT) in text:
        raise PathInResult(f"Le résultat du banc « {result['bench']} » nomme le dossier du projet : ôtez-le.")
    return text


def _amount(measure: Mapping[str, Any]) -> str:
    return f"{french(measure['valeur'])} {measure['unite']}".strip()


def _met(measure: Mapping[str, Any]) -> str:
    return {True: MET, False: MISSED, None: NO_BAR}[measure["tenue"]]


def _verdict(measure: Mapping[str, Any]) -> str:
    if measure["tenue"] is None:
        return ""
    return f"{measure['barre']} : {'tenu' if measure['tenue'] else 'NON TENU'}"


def main() -> None:
    """Print every result on file as one Markdown table."""
    sys.stdout.write(markdown(results()))


if __name__ == "__main__":
    main()
