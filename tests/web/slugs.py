"""The page that asks something, by what it asks: pages may be cut otherwise, questions stay."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from mesaides.questions.journey import Journey


def slug_of(field: str, answers: dict[str, Any]) -> str:
    """The name of the page that asks for a field of this household."""
    pages = Journey(answers, timezone.localdate()).pages
    return next(page.slug for page in pages if field in {item.field for item in page.questions})
