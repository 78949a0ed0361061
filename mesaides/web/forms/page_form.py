"""The form of a page of questions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from mesaides.benefits.typography import typeset
from mesaides.questions.putting import AskedPage, AskedQuestion
from mesaides.web.forms.adapters import Adapter, adapt


class PageForm(forms.Form):
    """One field a question. `answers`: what is stored; `posted`: what the person just sent."""

    def __init__(self, page: AskedPage, answers: Mapping[str, Any], posted: Mapping[str, Any] | None = None) -> None:
        super().__init__(posted)
        self._asked: dict[str, tuple[AskedQuestion, Adapter]] = {}
        for question in page.questions:
            name, adapter = name_of(question.field), adapt(question.kind, question.asked)
            self.fields[name] = _dressed(adapter, question, is_alone=not page.page.title)
            self._asked[name] = (question, adapter)
            if question.is_answered(answers):
                self.initial[name] = adapter.shown(answers[question.field])

    def clean(self) -> dict[str, Any]:
        for name in list(self.cleaned_data):
            question, _adapter = self._asked[name]
            fault = question.kind.fault(self._answer(name), question.asked)
            if fault is not None:
                self.add_error(name, typeset(fault))
        return self.cleaned_data

    def changes(self) -> dict[str, Any]:
        """The answers to store, by field of the household."""
        return {question.field: self._answer(name) for name, (question, _adapter) in self._asked.items()}

    def _answer(self, name: str) -> Any:
        return self._asked[name][1].answer(self.cleaned_data[name])


def name_of(field: str) -> str:
    """The name of a form field: without dots, which scripts and styles would misread."""
    return field.replace(".", "-")


def _dressed(adapter: Adapter, question: AskedQuestion, *, is_alone: bool) -> forms.Field:
    field = adapter.field
    field.label = typeset(question.title)
    field.help_text = typeset(f"{question.help} {adapter.hint}".strip())
    field.heading = is_alone  # type: ignore[attr-defined]  # our fields say whether their label is the page's title
    return field
