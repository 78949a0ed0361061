"""A commune."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mesaides.questions.asked import Asked
from mesaides.questions.kinds.kind import AsItIs, Written
from mesaides.territories import UnknownCommune, find_commune


@dataclass(frozen=True, slots=True)
class Place(AsItIs):
    """A commune of today, stored by its Insee code."""

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if not isinstance(answer, str):
            return "Indiquez une commune : son nom ou son code postal."
        try:
            find_commune(answer)
        except UnknownCommune as error:
            return str(error)
        return None

    def told(self, answer: Any, asked: Asked) -> str:
        commune = find_commune(answer)
        return f"{(commune.arrondissement or commune).nom} ({commune.departement.nom})"

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        yield field, find_commune(answer).code_insee
