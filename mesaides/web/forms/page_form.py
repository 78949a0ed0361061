"""The form of a page of questions."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from django import forms

from mesaides.benefits.typography import typeset
from mesaides.questions.putting import AskedPage, AskedQuestion, seen_beside
from mesaides.web.forms.adapters import Adapter, adapt

MARK = "page"
"""Name of the hidden field that tells which form was shown."""


class PageForm(forms.Form):
    """One field a question. `answers`: what is stored; `posted`: what the person just sent."""

    def __init__(self, page: AskedPage, answers: Mapping[str, Any], posted: Mapping[str, Any] | None = None) -> None:
        super().__init__(posted)
        self._asked: dict[str, tuple[AskedQuestion, Adapter]] = {}
        for question in page.questions:
            name, adapter = name_of(question.field), adapt(question.kind, question.asked)
            self.fields[name] = _dressed(adapter, question, is_alone=not page.page.title)
            self._asked[name] = (question, adapter)
            if question.may_be_shown(answers):
                self.initial[name] = adapter.shown(answers[question.field])

    @property
    def mark(self) -> str:
        """What tells this form from the one the page would show had earlier answers, or the month, been others."""
        shown = [(name, field.label, *map(repr, _offered(field))) for name, field in self.fields.items()]
        return hashlib.sha256(repr(shown).encode()).hexdigest()[:16]

    @property
    def is_stale(self) -> bool:
        """Whether another form was shown: a box left unticked there was perhaps never seen."""
        return self.is_bound and self.data.get(MARK, self.mark) != self.mark

    def clean(self) -> dict[str, Any]:
        for name in list(self.cleaned_data):
            question, _adapter = self._asked[name]
            fault = question.kind.fault(self._answer(name), question.asked)
            if fault is not None:
                self.add_error(name, typeset(fault))
        return self.cleaned_data

    def changes(self) -> dict[str, Any]:
        """The answers to store, by field of the household, and the boxes that were shown with them.

        Only those that nothing is wrong with.
        """
        sound = {name: question for name, (question, _adapter) in self._asked.items() if name in self.cleaned_data}
        changes = {question.field: self._answer(name) for name, question in sound.items()}
        seen = {seen_beside(question.field): question.offered() for question in sound.values()}
        return changes | {place: offered for place, offered in seen.items() if offered}

    def _answer(self, name: str) -> Any:
        return self._asked[name][1].answer(self.cleaned_data[name])


def _offered(field: forms.Field) -> tuple[Any, ...]:
    """The choices of a field, or its months."""
    return tuple(getattr(field.widget, "items", ())) or tuple(getattr(field.widget, "months", ()))


def name_of(field: str) -> str:
    """The name of a form field: without dots, which scripts and styles would misread."""
    return field.replace(".", "-")


def _dressed(adapter: Adapter, question: AskedQuestion, *, is_alone: bool) -> forms.Field:
    field = adapter.field
    field.label = typeset(question.title)
    field.help_text = typeset(f"{question.help} {adapter.hint}".strip())
    field.heading = is_alone  # type: ignore[attr-defined]  # our fields say whether their label is the page's title
    return field
