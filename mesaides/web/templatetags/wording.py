"""The texts of the site that the team changes, where templates show them."""

from __future__ import annotations

from django import template

from mesaides.benefits.catalogue import catalogue

register = template.Library()


@register.simple_tag
def wording(slug: str, **words: object) -> str:
    """The text as this request sees it, with what stands for its words between braces; escaped by the template."""
    text = catalogue().texte(slug)
    for word, value in words.items():
        text = text.replace(f"{{{word}}}", str(value))
    return text
