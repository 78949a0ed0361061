"""French typography and dates in templates."""

from __future__ import annotations

from datetime import date, datetime

from django import template
from django.utils import timezone

from mesaides.benefits.sentences import lowered as lower_first
from mesaides.benefits.typography import typeset as set_type
from mesaides.questions.french import day_in_french

register = template.Library()


@register.filter
def typeset(text: str) -> str:
    """The text with the spaces French wants before « : ; ? ! » and inside quotes."""
    return set_type(text)


@register.filter
def day(value: date) -> str:
    """« 1er mars 2026 »; of a moment, the day that it was here."""
    return day_in_french(timezone.localtime(value) if isinstance(value, datetime) else value)


@register.filter
def lowered(sentence: str) -> str:
    """« à Rennes » for « À Rennes », inside a sentence."""
    return lower_first(sentence)
