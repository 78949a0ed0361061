"""Read what people type: amounts, whole numbers, dates."""

from __future__ import annotations

import re
from datetime import date

_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_AMOUNT = re.compile(r"-?\d+(\.\d{0,2})?")
_AMBIGUOUS = re.compile(r"-?\d{1,3}\.\d{3}")
_DAY = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})|(\d{2})(\d{2})(\d{4})")


class AmbiguousAmount(ValueError):
    """An amount that reads as a thousand or as a little more than one: « 1.250 »."""


def amount(text: str) -> float:
    """« 1 234,56 € », « 1234.56 » or « 1.234,56 » as a number; raises `ValueError` on anything else."""
    plain = _SPACES.sub("", text).removesuffix("€").removesuffix("euros").replace("\u2212", "-")
    if "," in plain and "." in plain:
        plain = _without_groups(plain)
    plain = plain.replace(",", ".")
    if _AMBIGUOUS.fullmatch(plain):
        raise AmbiguousAmount(text)
    if not _AMOUNT.fullmatch(plain):
        raise ValueError(text)
    return float(plain)


def _without_groups(text: str) -> str:
    """« 1.234,56 » and « 1,234.56 » without the sign that groups thousands."""
    decimal = max(",.", key=text.rfind)
    return text.replace("," if decimal == "." else ".", "")


def whole(text: str) -> int:
    """« 3 » or « 1 200 » as a whole number; raises `ValueError` on anything else."""
    plain = _SPACES.sub("", text)
    if not re.fullmatch(r"-?\d{1,9}", plain):
        raise ValueError(text)
    return int(plain)


def day(jour: str, mois: str, annee: str) -> date:
    """A date from three boxes, or from the first alone holding « 31/05/1990 » or « 31051990 »; raises `ValueError`."""
    pasted = _DAY.fullmatch(jour.strip())
    if pasted and not (mois or annee):
        jour, mois, annee = filter(None, pasted.groups())
    return date(whole(annee), whole(mois), whole(jour))


def written(number: float) -> str:
    """A number as a person would type it: « 1234,5 »."""
    return f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def boxes_of(name: str, written_day: str | None) -> dict[str, list[str]]:
    """What was typed in the three boxes of a day, « 2026-05-31 »; nothing for no day."""
    parts = str(written_day).split("-") if written_day else []
    return {f"{name}-{part}": [str(int(text))] for part, text in zip(("annee", "mois", "jour"), parts, strict=False)}
