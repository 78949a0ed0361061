"""A text that changes with the person it speaks to or about."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.questions.asked import CONJOINT, Asked
from mesaides.questions.people import is_couple


@dataclass(frozen=True, slots=True)
class Words:
    """What is said to the person who asks, of the partner, of a child; the first serves where others lack.

    `seul` is said instead of the first where there is no partner to be told apart from.
    """

    vous: str
    partenaire: str | None = None
    enfant: str | None = None
    seul: str | None = None

    def said(self, asked: Asked) -> str:
        """The text for the person of `asked`, its braces filled."""
        chosen = self.vous if self.seul is None or is_couple(asked) else self.seul
        if asked.qui == CONJOINT and self.partenaire is not None:
            chosen = self.partenaire
        if asked.qui.startswith("enfants.") and self.enfant is not None:
            chosen = self.enfant
        return chosen.format(**asked.words())


Text = str | Words


def said(text: Text, asked: Asked) -> str:
    """A plain text or one that depends on the person, ready to show."""
    return (text if isinstance(text, Words) else Words(text)).said(asked)
