"""Yes or no."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mesaides.questions.asked import Asked
from mesaides.questions.kinds.kind import IMPOSSIBLE, UNKNOWN, AsItIs


@dataclass(frozen=True, slots=True)
class YesNo(AsItIs):
    """Yes, no, and « je ne sais pas » where it is an answer."""

    unknown: bool = False

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if answer is None:
            return None if self.unknown else "Répondez par oui ou par non."
        return None if isinstance(answer, bool) else IMPOSSIBLE

    def told(self, answer: Any, asked: Asked) -> str:
        return {True: "Oui", False: "Non", None: UNKNOWN}[answer]
