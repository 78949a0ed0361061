"""The form of a whole situation: the forms of every page that is asked, on one page, sent at once."""

from __future__ import annotations

import hashlib
from typing import Any

from django.http import QueryDict

from mesaides.dsfr_fields.fields import DayField
from mesaides.dsfr_fields.one_day import in_one_box
from mesaides.questions.journey import Journey
from mesaides.questions.putting import Answers, AskedPage
from mesaides.web.forms.page_form import MARK, PageForm


class WholeForm:
    """What was sent of each page. A page is taken once somebody touched it; its sound answers are kept, others told.

    `confirms`: whether what was left blank is taken too, where a blank is an answer. A page that was not on
    the screen is never taken: its blanks say nothing.
    """

    def __init__(self, journey: Journey, posted: QueryDict, *, confirms: bool) -> None:
        self._answers, self._posted = journey.answers, posted
        sent = [(page, _sent(page, journey.answers, posted)) for page in journey.pages if mark_of(page) in posted]
        self.stale = {page.slug: form for page, form in sent if form.is_stale}
        self._taken = {page.slug: form for page, form in sent if self._is_taken(page, form, confirms=confirms)}
        self.wrong = {slug: form for slug, form in self._taken.items() if not form.is_valid()}

    def changes(self) -> dict[str, Any]:
        """The answers to store: all those that nothing is wrong with."""
        return {name: answer for form in self._taken.values() for name, answer in form.changes().items()}

    def _is_taken(self, page: AskedPage, form: PageForm, *, confirms: bool) -> bool:
        if form.is_stale:
            return False
        _mark, _, shown = str(self._posted[mark_of(page)]).partition(".")
        return _digest(_received(form)) != shown or (confirms and not page.is_answered(self._answers))


def shown_form(page: AskedPage, answers: Answers) -> PageForm:
    """A page as the whole situation shows it."""
    return _dressed(PageForm(page, answers))


def mark_of(page: AskedPage) -> str:
    """The name of the hidden field that tells which form of a page was shown."""
    return f"{MARK}-{page.slug}"


def marked(form: PageForm) -> str:
    """What its hidden field holds: which form it is, and what it posts when nobody touches it.

    It is compared with what was shown, not with what is stored: another tab may have stored something since.
    A form shown again as it was sent counts as touched, whatever becomes of it.
    """
    return f"{form.mark}.{'' if form.is_bound else _digest(_untouched(form))}"


def _untouched(form: PageForm) -> dict[str, Any]:
    return {
        name: field.widget.posts(field.prepare_value(form.initial.get(name))) for name, field in form.fields.items()
    }


def _received(form: PageForm) -> dict[str, Any]:
    return {name: field.widget.value_from_datadict(form.data, {}, name) for name, field in form.fields.items()}


def _digest(values: dict[str, Any]) -> str:
    return hashlib.sha256(repr(values).encode()).hexdigest()[:16]


def left_blank(page: AskedPage) -> list[str]:
    """What is understood of a page that is sent blank, question by question; nothing when an answer is needed."""
    form = PageForm(page, {}, QueryDict())
    if not form.is_valid():
        return []
    changes = form.changes()
    return [f"{question.short} : {question.told(changes)}" for question in page.questions]


def _sent(page: AskedPage, answers: Answers, posted: QueryDict) -> PageForm:
    data = posted.copy()
    data[MARK] = str(posted[mark_of(page)]).partition(".")[0]
    return _dressed(PageForm(page, answers, data))


def _dressed(form: PageForm) -> PageForm:
    """Without the titles of a page of its own, and each date in one box."""
    for field in form.fields.values():
        field.heading = False  # type: ignore[attr-defined]  # our fields say whether their label is the page's title
        if isinstance(field, DayField):
            in_one_box(field)
    return form
