"""Lines of a mail in plain text: folded at the width that every reader shows."""

from __future__ import annotations

import textwrap

from django import template

register = template.Library()

WIDTH = 70


@register.filter
def folded(text: str, indent: int = 0) -> str:
    """The text in lines of 70 characters at most; a long address stays whole. No-break spaces are kept."""
    margin = " " * indent
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)
