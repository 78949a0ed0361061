"""The document that one takes away: the same results, plan and recap as the pages, with the way back to the visit."""

from __future__ import annotations

from typing import Any

import segno
from django.utils.safestring import SafeString, mark_safe

from mesaides.household.periods import Month
from mesaides.questions.french import day_in_french, month_in_french
from mesaides.simulations.right import Result
from mesaides.web.marks import Marks
from mesaides.web.presenting.look import printed_look
from mesaides.web.presenting.overview import results_context
from mesaides.web.presenting.review import review_context
from mesaides.web.visiting import Visiting

QR_TITLE = "Code QR qui ouvre cette simulation ; l’adresse est écrite à côté."


def takeaway_context(result: Result, visiting: Visiting, address: str) -> dict[str, Any]:
    """All that the document tells; `address`: the one that resumes the visit, whole."""
    marks = Marks.of(visiting.visit.answers)
    return results_context(result, visiting, {}) | {
        "look": printed_look(marks.partner if marks else ""),
        "parts": review_context(visiting)["parts"],
        "day": day_in_french(result.date),
        "law": month_in_french(Month.of(result.date)),
        "address": address,
        "qr": _qr(address),
    }


def filename(result: Result) -> str:
    """« vos-aides-2026-11-27.pdf »: nothing of the person."""
    return f"vos-aides-{result.date.isoformat()}.pdf"


def _qr(address: str) -> SafeString:
    """An inline drawing: nothing to fetch. It is made of squares and of our title, so that it is safe as it is."""
    drawing = segno.make(address, error="m", micro=False).svg_inline(title=QR_TITLE, omitsize=True, svgclass="qr")
    return mark_safe(drawing)  # noqa: S308 - le dessin vient de segno, qui ne recopie pas l’adresse
