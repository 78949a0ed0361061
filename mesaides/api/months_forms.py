"""The months to come, as the API tells them."""

from __future__ import annotations

import datetime
from typing import Any

from pydantic import Field

from mesaides.api.bodies import HOUSEHOLD
from mesaides.api.schemas import Answered, described
from mesaides.household.incomes import MAXIMUM
from mesaides.simulations.causes import Sort
from mesaides.simulations.turns import Stand

MOST_PLANS = 6
PERSONS = ("demandeur", "conjoint")
PROPERTIES: dict[str, Any] = {
    "situation": HOUSEHOLD,
    "prevus": {
        "type": "array",
        "maxItems": MOST_PLANS,
        "description": "Les revenus qui vont changer. Vide, ou omis : aucun.",
        "items": {
            "type": "object",
            "required": ["depuis", "revenus"],
            "additionalProperties": False,
            "properties": {
                "personne": {"enum": [*PERSONS], "default": PERSONS[0], "description": "Qui touche ces revenus."},
                "depuis": {
                    "type": "string",
                    "description": "Le premier mois, parmi les douze à venir : AAAA-MM.",
                    "examples": ["2027-01"],
                },
                "revenus": {
                    "type": "object",
                    "additionalProperties": {"type": "number", "minimum": 0, "maximum": MAXIMUM},
                    "description": "Par sorte de revenu de la situation, les euros nets par mois ; 0 s’il s’arrête.",
                    "examples": [{"salaire_net": 1400}],
                },
            },
        },
    },
}


class MoisAVenir(Answered):
    """One month."""

    model_config = described("Ce qu’a le foyer au premier jour d’un mois ; aujourd’hui, pour le mois en cours.")

    mois: str = Field(description="Le mois : « 2027-01 ».")
    revenus: float = Field(description="Les revenus nets du foyer ce mois-là, avant l’impôt sur le revenu, en euros.")
    aides: dict[str, float] = Field(description="Par nom court d’aide versée chaque mois, les euros de ce mois.")
    total: float = Field(description="Les revenus et ces aides, ensemble.")
    ouvertes: list[str] = Field(description="Les aides ouvertes à coup sûr, avec ou sans montant.")
    inconnues: list[str] = Field(description="Les aides dont on ne peut rien dire : ce n’est pas un refus.")


class Raison(Answered):
    """What a right changes for."""

    model_config = described("Ce qui fait changer l’aide : sans cela, le même calcul ne change pas.")

    sorte: Sort = Field(
        description="anniversaire, naissance, revenus (ceux que l’aide regarde ont changé), annee (l’année des revenus "
        "imposés que l’aide regarde n’est plus la même), catalogue (l’aide elle-même commence ou finit), calendrier "
        "(la règle dépend du mois ou de l’année : rien ne change dans le foyer)."
    )
    personne: str | None = Field(description="La personne : « demandeur », « enfants.0 »… ; null : le foyer.")
    age: int | None = Field(description="L’âge atteint, pour un anniversaire.")
    jour: datetime.date | None = Field(description="Le jour, quand il y en a un.")


class Changement(Answered):
    """What becomes of a right."""

    model_config = described("Une aide qui commence, change ou s’arrête.")

    mois: str = Field(description="Le premier mois où c’est ainsi.")
    aide: str = Field(description="Le nom court de l’aide.")
    nom: str = Field(description="Son nom.")
    avant: Stand = Field(description="Le mois d’avant : ouverte, a_verifier, fermee.")
    apres: Stand = Field(description="Ce mois-là.")
    montant_avant: float = Field(description="Les euros du mois d’avant ; 0 pour une aide qui n’est pas mensuelle.")
    montant_apres: float = Field(description="Les euros de ce mois-là.")
    raisons: list[Raison] = Field(description="Pourquoi. Chacune suffit à l’expliquer, sauf si « ensemble » est vrai.")
    ensemble: bool = Field(description="true : ces raisons ne l’expliquent qu’ensemble.")


class Mois(Answered):
    """The months."""

    model_config = described("Le mois en cours et les douze suivants : chacun vaut ce que « simuler » en dirait.")

    date: datetime.date = Field(description="Le jour de la simulation.")
    mois: list[MoisAVenir] = Field(description="Le mois en cours, puis les suivants.")
    changements: list[Changement] = Field(description="Ce qui change, mois après mois.")
    hypotheses: list[str] = Field(description="Ce que le calcul suppose.")
    versions: dict[str, str] = Field(description="Les versions du modèle de la loi.")
