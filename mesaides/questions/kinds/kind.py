"""What every kind of answer can do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from mesaides.questions.asked import Asked

Written = Iterable[tuple[str, Any]]
"""Fields of the household and their values."""

UNKNOWN = "Je ne sais pas"
UNANSWERED = "Pas de réponse"
IMPOSSIBLE = "Cette réponse n’est pas possible ici : répondez à nouveau."


class Kind(Protocol):
    """A kind of answer. An answer is a JSON value; `None` says « je ne sais pas »."""

    def fault(self, answer: Any, asked: Asked) -> str | None:
        """What is wrong with the answer and how to mend it; `None` when it can be used."""

    def told(self, answer: Any, asked: Asked) -> str:
        """The answer as the recap shows it."""

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        """The fields of the household that the answer gives, and their values."""

    def fields(self, field: str) -> tuple[str, ...]:
        """The fields of the household that an answer may give."""


class AsItIs:
    """An answer written as it is, in the field of the question."""

    __slots__ = ()

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        yield field, answer

    def fields(self, field: str) -> tuple[str, ...]:
        return (field,)
