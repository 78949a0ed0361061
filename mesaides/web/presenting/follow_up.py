"""A follow-up as its pages show it: the benefits, what is answered, where to find help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Institution
from mesaides.mails.followups import Followed
from mesaides.mails.outcomes import ANSWERS, WHYS, Answer
from mesaides.web.forms.follow_up import AnswerForm, name_of
from mesaides.web.presenting.human_help import human_help


@dataclass(frozen=True)
class Item:
    """A benefit of the follow-up."""

    slug: str
    name: str
    is_answered: bool


@dataclass(frozen=True)
class Reasons:
    """The reasons of one answer, to be shown when it is the one."""

    answer: Answer
    name: str
    choices: tuple[tuple[str, str], ...]
    chosen: str


def overview_context(followed: Followed) -> dict[str, Any]:
    return {"followed": followed, "items": _items(followed)}


def about_context(followed: Followed, slug: str, form: AnswerForm) -> dict[str, Any]:
    """`form` bears the answer that the link of the mail chose, if any."""
    return {
        "followed": followed,
        "slug": slug,
        "name": _name(slug),
        "form": form,
        "answers": [(str(answer), label) for answer, label in ANSWERS.items()],
        "chosen": form["reponse"].value() or "",
        "reasons": [_reasons(answer, form) for answer in WHYS],
    }


def thanks_context(followed: Followed, slug: str, told: str) -> dict[str, Any]:
    """What comes after an answer: help where the person failed, then the other benefits."""
    return {
        "followed": followed,
        "name": _name(slug),
        "items": [item for item in _items(followed) if not item.is_answered],
        "has_failed": told == Answer.FAILED,
        "institution": _institution(slug),
        "visit": visit_of(followed),
        "benefit_page": f"{visit_of(followed)}aides/{slug}/",
        "public_page": reverse("web:aide", args=[slug]),
        "help": human_help(),
    }


def visit_of(followed: Followed) -> str:
    """The address of the visit on this site."""
    return followed.resume.removeprefix(followed.site)


def _items(followed: Followed) -> list[Item]:
    return [Item(slug, _name(slug), slug in followed.answered) for slug in followed.benefits]


def _name(slug: str) -> str:
    benefit = catalogue().by_slug.get(slug)
    return benefit.nom if benefit else slug


def _institution(slug: str) -> Institution | None:
    benefit = catalogue().by_slug.get(slug)
    return catalogue().institution_of(benefit) if benefit else None


def _reasons(answer: Answer, form: AnswerForm) -> Reasons:
    name = name_of(answer)
    return Reasons(answer, name, tuple(WHYS[answer].items()), form[name].value() or "")
