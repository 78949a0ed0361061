"""Complete a visit with the simplest answers, so that every page after them can be reached."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from mesaides.questions import kinds
from mesaides.questions.journey import Journey
from mesaides.questions.putting import AskedQuestion


def completed(answers: dict[str, Any], today: date) -> dict[str, Any]:
    """The answers, and a simple one to everything else that is asked."""
    page = Journey(answers, today).first_unanswered
    while page is not None:
        answers = answers | {item.field: simplest(item) for item in page.questions if not item.is_answered(answers)}
        page = Journey(answers, today).first_unanswered
    return answers


def everything_unknown(answers: dict[str, Any], today: date) -> dict[str, Any]:
    """The visit of a disabled person with a salary, who answers « je ne sais pas » to whatever accepts it."""
    answers = {name: answer for name, answer in answers.items() if not name.startswith("demandeur.revenus")}
    answers |= {"demandeur.sante": ["handicap"], "demandeur.revenus": ["salaire_net"]}
    answers = completed(answers, today)
    for page in Journey(answers, today).pages:
        for item in page.questions:
            if item.kind.fault(None, item.asked) is None and not isinstance(item.kind, kinds.Sources):
                answers |= {item.field: None}
    asked = [item.field for page in Journey(completed(answers, today), today).pages for item in page.questions]
    return {field: answers[field] for field in asked if field in answers}


def simplest(question: AskedQuestion) -> Any:
    kind, asked = question.kind, question.asked
    if isinstance(kind, kinds.Several):
        return list(kind.values(asked)[:1]) if kind.required else []
    if isinstance(kind, kinds.Choice):
        return kind.values(asked)[0]
    if isinstance(kind, kinds.Day):
        return (asked.today + timedelta(days=90 if kind.future else -400)).isoformat()
    if isinstance(kind, (kinds.Whole, kinds.Euros)):
        return kind.minimum
    return {kinds.YesNo: False, kinds.MonthlyEuros: 100, kinds.Place: "31555"}[type(kind)]
