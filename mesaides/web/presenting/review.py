"""The recap as its template shows it."""

from __future__ import annotations

from typing import Any

from mesaides.household.errors import Fault, SituationError
from mesaides.questions.recap import recap
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.web.visiting import RECAP, Visiting


def review_context(visiting: Visiting) -> dict[str, Any]:
    """Every answer with the address that changes it, and the contradictions to mend first."""
    parts = [
        {
            "title": part.title,
            "lines": [
                {"line": line, "address": visiting.page_address(line.page, returns=RECAP)} for line in part.lines
            ],
        }
        for part in recap(visiting.journey)
    ]
    _rank, count = visiting.journey.step(visiting.journey.pages[-1])
    return {
        "visiting": visiting,
        "parts": parts,
        "faults": contradictions(visiting),
        "step": {"rank": count, "count": count},
    }


def contradictions(visiting: Visiting) -> list[dict[str, Any]]:
    """Answers that cannot be true together, each with the page that mends it."""
    try:
        receive(household_of(visiting.journey), visiting.journey.today)
    except SituationError as error:
        return [_mend(visiting, fault) for fault in error.faults]
    return []


def _mend(visiting: Visiting, fault: Fault) -> dict[str, Any]:
    page = visiting.journey.page_of(fault.champ)
    return {
        "message": fault.message,
        "page": page.title if page else "",
        "slug": page.slug if page else "",
        "address": visiting.page_address(page, returns=RECAP) if page else "",
    }
