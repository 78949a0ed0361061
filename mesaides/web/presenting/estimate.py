"""Where a visit stands, as its template shows it: what is already certain, and what remains."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.web.visiting import Visiting


def estimate_context(visiting: Visiting, slugs: tuple[str, ...] | None, *, failed: bool) -> dict[str, Any]:
    """`slugs`: the benefits already certain; `None` while it is too early to tell, or when that `failed`."""
    page = visiting.journey.first_unanswered or visiting.journey.pages[-1]
    rank, count = visiting.journey.step(page)
    return {
        "visiting": visiting,
        "benefits": [catalogue().benefit(slug) for slug in slugs or ()],
        "is_too_early": slugs is None and not failed,
        "failed": failed,
        "step": {"rank": rank, "count": count},
        "step_title": page.chapter.title,
        "next_page": visiting.page_address(page),
    }
