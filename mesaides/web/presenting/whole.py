"""The whole situation as its template shows it: every question asked, by chapter, on one page."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from mesaides.benefits.typography import typeset
from mesaides.questions.putting import AskedPage
from mesaides.web.forms import PageForm
from mesaides.web.forms.whole_form import left_blank, mark_of, marked, shown_form
from mesaides.web.presenting.question import faults_of, is_renewed
from mesaides.web.presenting.review import contradictions
from mesaides.web.visiting import Visiting

KEYS = {"vous": "v", "famille": "m", "logement": "l", "revenus": "n", "aides": "a", "precisions": "i"}
"""The access key of each chapter. Letters: on a French keyboard a digit is typed with Shift, which browsers count.
Neither F nor E, which open Chromium's menu, nor D, which goes to the address."""

Forms = Mapping[str, PageForm]
"""By the slug of a page, the form to show again as it was sent."""


def whole_context(visiting: Visiting, wrong: Forms, stale: Forms) -> dict[str, Any]:
    """The chapters, what is wrong in what was sent, and what goes badly together."""
    chapters = _chapters(visiting, {**wrong, **stale})
    return {
        "visiting": visiting,
        "chapters": chapters,
        "faults": [fault for form in wrong.values() for fault in faults_of(form)],
        "stale": [part["title"] for chapter in chapters for part in chapter["pages"] if part["slug"] in stale],
        "contradictions": contradictions(visiting) if visiting.journey.is_complete else [],
        "waiting": sum(chapter["waiting"] for chapter in chapters),
    }


def anchor_of(page: AskedPage) -> str:
    """The id of the first box of a page, where the keyboard goes on."""
    form = shown_form(page, {})
    return str(form[next(iter(form.fields))].auto_id)


def _chapters(visiting: Visiting, again: Forms) -> list[dict[str, Any]]:
    grouped = {
        chapter: list(pages) for chapter, pages in groupby(visiting.journey.pages, key=lambda page: page.chapter)
    }
    shown = list(grouped)
    return [
        {
            "slug": chapter.slug,
            "title": chapter.title,
            "key": KEYS[chapter.slug],
            "next": shown[rank] if rank < len(shown) else None,
            "pages": (pages := [_part(visiting, page, again.get(page.slug)) for page in grouped[chapter]]),
            "waiting": sum(part["is_waiting"] for part in pages),
        }
        for rank, chapter in enumerate(shown, 1)
    ]


def _part(visiting: Visiting, page: AskedPage, again: PageForm | None) -> dict[str, Any]:
    answers = visiting.visit.answers
    is_waiting, renewed = not page.is_answered(answers), is_renewed(page, answers)
    form = again or shown_form(page, answers)
    return {
        "slug": page.slug,
        "title": typeset(page.title),
        "is_single": not page.page.title,
        "help": typeset(page.help),
        "form": form,
        "mark": {"name": mark_of(page), "value": marked(form)},
        "is_waiting": is_waiting,
        "is_renewed": renewed,
        "blank": [typeset(text) for text in left_blank(page)] if is_waiting and not renewed else [],
    }
