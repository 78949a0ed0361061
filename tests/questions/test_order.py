"""Every question of the order: well written, well named, and able to reach the household."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from mesaides.benefits.typography import typeset
from mesaides.questions.asked import Asked
from mesaides.questions.kinds import Choice, Several
from mesaides.questions.order import ORDER
from mesaides.questions.question import Page, Question
from mesaides.questions.words import Text, said
from tests.questions.households import TODAY

SPEAKERS = ("demandeur", "conjoint", "enfants.0")


def pages() -> Iterator[Page]:
    seen: set[int] = set()
    for chapter in ORDER:
        for group in chapter.groups:
            for page in group.pages:
                if id(page) not in seen:
                    seen.add(id(page))
                    yield page


QUESTIONS = [question for page in pages() for question in page.questions]


def texts_of(question: Question) -> Iterator[Text]:
    yield from (question.title, question.short, question.help, question.why)
    if isinstance(question.kind, (Choice, Several)):
        for option in question.kind.options:
            yield from (option.label, option.hint, option.group)
        yield question.kind.unknown


def every_text() -> list[str]:
    texts = [text for question in QUESTIONS for text in texts_of(question)]
    texts += [text for page in pages() for text in (page.title, page.help, page.why)]
    texts += [chapter.title for chapter in ORDER]
    return sorted({spoken for text in texts for spoken in all_voices(text)} - {""})


def all_voices(text: Text) -> Iterator[str]:
    """The text as it is said to each person; one that names a child is only said of a child."""
    names_a_child = "nfant}" in (text if isinstance(text, str) else text.vous)
    for qui in SPEAKERS:
        if qui.startswith("enfants.") or not names_a_child:
            yield said(text, Asked({"enfants.nombre": 2}, TODAY, qui))


TEXTS = every_text()
WRONG = {
    r"\w[?!;]": "une espace avant « ? ! ; »",
    r"[^\s\d]:(?!//)": "une espace avant « : »",
    r"'": "l’apostrophe typographique",
    r"\"|“|”": "des guillemets « français »",
    r"\.\.\.": "le signe « … »",
    r" {2}": "une seule espace",
    r"[{}]": "aucune accolade oubliée",
    r"\d€|\d%": "une espace avant € et %",
}


@pytest.mark.parametrize("text", TEXTS)
def test_texts_are_typeset_as_french_wants(text: str) -> None:
    printed = typeset(text)
    faults = [wanted for pattern, wanted in WRONG.items() if re.search(pattern, printed)]
    assert not faults, f"« {text} » : il faut {', '.join(faults)}."
    assert not re.search(r"(?<=\S) [?!;:»]", printed), f"« {text} » : espace insécable."


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.field)
def test_a_question_has_a_name_for_the_recap_without_final_point(question: Question) -> None:
    short = said(question.short, Asked({}, TODAY))
    assert short[:1].isupper()
    assert short[-1] not in ".?:"


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.slug)
def test_a_page_of_one_question_asks_it(page: Page) -> None:
    """Its title, alone on top, is a question; a page of several has a title of its own."""
    for qui in SPEAKERS:
        asked = Asked({"enfants.nombre": 1}, TODAY, qui)
        title = said(page.title, asked) or said(page.questions[0].title, asked)
        assert title[:1].isupper()
        assert title.endswith("?") or said(page.title, asked)
    assert page.title or len(page.questions) == 1


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.field)
def test_helps_are_sentences(question: Question) -> None:
    for text in (question.help, question.why):
        told = said(text, Asked({}, TODAY))
        assert not told or (told[:1].isupper() and told[-1] in ".…")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.field)
def test_no_option_is_offered_twice(question: Question) -> None:
    if isinstance(question.kind, (Choice, Several)):
        values = [option.value for option in question.kind.options]
        assert len(values) == len(set(values))


def test_slugs_and_chapters_are_unique_and_fit_an_address() -> None:
    for chapter in ORDER:
        for group in chapter.groups:
            slugs = [page.slug for page in group.pages]
            assert len(slugs) == len(set(slugs))
            assert all(re.fullmatch(r"[a-z0-9-]+", slug) for slug in slugs)
    assert len({chapter.slug for chapter in ORDER}) == len(ORDER)


def test_no_text_is_cold_or_leaves_somebody_out() -> None:
    """No dotted endings, which screen readers stumble on, and no word of the office."""
    banned = r"·|\(e\)|\(s\)|veuillez|merci de|il convient|le cas échéant|susvisé|afin de"
    assert [text for text in TEXTS if re.search(banned, text, re.IGNORECASE)] == []
