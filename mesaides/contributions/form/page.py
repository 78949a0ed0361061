"""A page of the form: its fields in sections, bound to what was typed, and the names under which that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.utils.datastructures import MultiValueDict

from mesaides.benefits.typography import typeset
from mesaides.contributions.form.fields import LONGEST_TEXT
from mesaides.dsfr_fields.fields import DayField

Answers = Mapping[str, list[str]]
"""What was typed, by the name of its box."""

MOST_VALUES = 60
"""Ticks kept in one list: more than any list has."""

_UNWANTED = {code: None for code in range(32) if chr(code) not in "\n\r\t"}
"""Signs that neither YAML nor PostgreSQL takes."""


@dataclass(frozen=True, slots=True)
class Section:
    """Some fields under a heading; `beside`: on one row; `folded`: closed as long as nothing is in it."""

    title: str
    names: tuple[str, ...]
    help: str = ""
    beside: bool = False
    folded: bool = False


class Page(forms.Form):
    """A page. `answers`: all that was typed, on this page and the others."""

    slug: ClassVar[str]
    title: ClassVar[str]
    about: ClassVar[str] = ""
    sections: ClassVar[tuple[Section, ...]]

    def __init__(self, answers: Answers, more: Mapping[str, forms.Field] | None = None) -> None:
        """`more`: the fields that depend on what was typed."""
        super().__init__(MultiValueDict({name: list(values) for name, values in answers.items()}))
        self.fields.update(more or {})
        for field in self.fields.values():
            field.label, field.help_text = typeset(str(field.label or "")), typeset(str(field.help_text or ""))

    def typed(self, box: str) -> list[str]:
        """What is in a box."""
        found: list[str] = self.data.getlist(box)  # type: ignore[attr-defined]  # a MultiValueDict, as above
        return found

    @property
    def given(self) -> dict[str, Any]:
        """What each field reads; a field that cannot be read is absent."""
        self.errors  # noqa: B018 - reading them is what cleans the fields
        return self.cleaned_data

    def accept_fault(self, name: str, message: str) -> None:
        """Say at a field what the catalogue's reader says of it, once."""
        field = name if name in self.fields else None
        if message not in self.errors.get(field or "__all__", []):
            self.add_error(field, message)

    def shown_sections(self) -> list[dict[str, Any]]:
        """What the template shows."""
        return [
            {
                "section": section,
                "fields": [self[name] for name in section.names if name in self.fields],
                "is_open": any(self._is_used(name) for name in section.names if name in self.fields),
            }
            for section in self.sections
        ]

    def _is_used(self, name: str) -> bool:
        return bool(self.errors.get(name)) or any(any(self.typed(box)) for box in boxes_of(self, name))


def boxes_of(page: Page, name: str) -> tuple[str, ...]:
    """The names of the boxes of a field."""
    if isinstance(page.fields[name], DayField):
        return tuple(f"{name}-{part}" for part in ("jour", "mois", "annee"))
    return (name,)


def kept(page: Page, posted: MultiValueDict[str, str]) -> dict[str, list[str]]:
    """What is kept of a post: the boxes of the page, and no other."""
    names = [box for name in page.fields for box in boxes_of(page, name)]
    return {name: [_bounded(text) for text in posted.getlist(name)[:MOST_VALUES]] for name in names}


def _bounded(text: str) -> str:
    """One sign more than the longest text is kept, so that it is still said to be too long."""
    return text.translate(_UNWANTED)[: LONGEST_TEXT + 1]
