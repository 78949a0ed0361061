"""A household along what varies, as the API tells it."""

from __future__ import annotations

import datetime
from enum import StrEnum

from pydantic import Field

from mesaides.api.schemas import Answered, described


class Varie(StrEnum):
    """What may vary."""

    SALAIRE = "salaire"
    SALAIRE_CONJOINT = "salaire_conjoint"
    LOYER = "loyer"
    AGE = "age"


class PointCalcule(Answered):
    """What the household has at a point."""

    model_config = described("Ce qu’a le foyer pour une valeur de ce qui varie.")

    valeur: float = Field(description="La valeur de ce qui varie.")
    revenus: float = Field(description="Les revenus nets du foyer, en euros par mois, avant l’impôt sur le revenu.")
    aides: dict[str, float] = Field(
        description="Par nom court d’aide, ce qui est versé, en euros par mois ; un douzième de ce qui l’est par an."
    )
    total: float = Field(description="Les revenus et ces aides, ensemble.")
    ouvertes: list[str] = Field(description="Les aides ouvertes à coup sûr, avec ou sans montant.")
    inconnues: list[str] = Field(description="Les aides dont on ne peut rien dire : ce n’est pas un refus.")


class Courbe(Answered):
    """The points."""

    model_config = described("Un foyer, point par point. Chaque point vaut ce que « simuler » dit de ce foyer-là.")

    date: datetime.date = Field(description="Le jour de la simulation.")
    varie: Varie = Field(description="Ce qui varie.")
    points: list[PointCalcule] = Field(description="Dans l’ordre demandé.")
    hypotheses: list[str] = Field(description="Ce que le calcul suppose.")
    versions: dict[str, str] = Field(description="Les versions du modèle de la loi.")
