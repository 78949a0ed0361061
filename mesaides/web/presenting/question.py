"""A page of questions as its template shows it."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.typography import typeset
from mesaides.questions.putting import AskedPage
from mesaides.web.forms import PageForm
from mesaides.web.visiting import Visiting


def question_context(visiting: Visiting, page: AskedPage, form: PageForm, *, returns: bool) -> dict[str, Any]:
    """The page's texts, its form, the faults of what was posted, and the way back."""
    rank, count = visiting.journey.step(page)
    return {
        "visiting": visiting,
        "title": typeset(page.title),
        "is_single": not page.page.title,
        "help": typeset(page.help),
        "whys": [typeset(text) for text in (page.why, *(item.why for item in page.questions)) if text],
        "form": form,
        "faults": faults_of(form),
        "step": {"rank": rank, "count": count, "title": page.chapter.title},
        "back": back_from(visiting, page, returns=returns),
        "uses_search": any(type(field.widget).__name__ == "CommuneBoxes" for field in form.fields.values()),
    }


def faults_of(form: PageForm) -> list[dict[str, str]]:
    """Each fault with the id of the box that mends it."""
    return [
        {"target": form[name].auto_id, "message": str(message)}
        for name, messages in form.errors.items()
        for message in messages
    ]


def back_from(visiting: Visiting, page: AskedPage, *, returns: bool) -> str:
    """The recap when one comes from there, else the page before, else the home page."""
    if returns and visiting.journey.is_complete:
        return visiting.address("recapitulatif")
    previous = visiting.journey.previous(page)
    return visiting.page_address(previous, returns=returns) if previous else "/"
