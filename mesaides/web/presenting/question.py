"""A page of questions as its template shows it."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.typography import typeset
from mesaides.questions.putting import Answers, AskedPage
from mesaides.web.forms import PageForm
from mesaides.web.visiting import Visiting


def question_context(visiting: Visiting, page: AskedPage, form: PageForm, *, returns: str) -> dict[str, Any]:
    """The page's texts, its form, the faults of what was posted, and the way back."""
    rank, count = visiting.journey.step(page)
    return {
        "visiting": visiting,
        "title": typeset(page.title),
        "is_single": not page.page.title,
        "help": typeset(page.help),
        "whys": [typeset(text) for text in (page.why, *(item.why for item in page.questions)) if text],
        "form": form,
        "action": visiting.page_address(page, returns=returns),
        "faults": faults_of(form),
        "is_stale": form.is_stale,
        "is_renewed": is_renewed(page, visiting.visit.answers),
        "step": {"rank": rank, "count": count, "title": page.chapter.title},
        "back": back_from(visiting, page, returns=returns),
        "is_complete": visiting.journey.is_complete,
    }


def is_renewed(page: AskedPage, answers: Answers) -> bool:
    """Whether the page was answered, and has new boxes since."""
    return not page.is_answered(answers) and all(item.may_be_shown(answers) for item in page.questions)


def faults_of(form: PageForm) -> list[dict[str, str]]:
    """Each fault with the id of the box that mends it; where there are several questions, with its own."""
    return [
        {"target": form[name].auto_id, "message": _named(form, name) + str(message)}
        for name, messages in form.errors.items()
        for message in messages
    ]


def _named(form: PageForm, name: str) -> str:
    label = str(form[name].label)
    return "" if len(form.fields) == 1 else typeset(f"{label} " if label.endswith("?") else f"{label} : ")


def back_from(visiting: Visiting, page: AskedPage, *, returns: str) -> str:
    """The recap or the results when one comes from there, else the page before, else the home page."""
    if returns and visiting.journey.is_complete:
        return visiting.return_address(returns)
    previous = visiting.journey.previous(page)
    return visiting.page_address(previous, returns=returns) if previous else "/"
