"""What we ask: questions, the pages that hold them, and the order they come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mesaides.questions.asked import Asked, Fact, always
from mesaides.questions.kinds import Kind
from mesaides.questions.words import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """One thing we ask.

    `field`: the field of the household it writes, « {qui} » standing for the person. A question that
    only leads to others (`writes=False`) has a field of its own.
    """

    field: str
    title: Text
    kind: Kind
    short: Text  # its name in the recap
    asked_if: Fact = always
    help: Text = ""
    why: Text = ""  # why it is asked, when that is not obvious
    details: Text = ""  # longer help, folded
    writes: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """Questions that are naturally one thing; the title is theirs together."""

    slug: str
    questions: tuple[Question, ...]
    title: Text = ""  # that of its question, when there is only one
    help: Text = ""
    why: Text = ""


def page(slug: str, question: Question) -> Page:
    """A page with one question."""
    return Page(slug=slug, questions=(question,))


People = Callable[[Asked], Sequence[str]]
"""Whom a group of pages is asked about, by their paths."""


@dataclass(frozen=True, slots=True)
class Each:
    """Pages asked in turn about each of some people."""

    people: People
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A theme, named as a step of the visit."""

    slug: str
    title: str
    groups: tuple[Each, ...]
