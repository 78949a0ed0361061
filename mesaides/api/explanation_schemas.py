"""What the API answers about an amount: its story, and the tree of its values."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from pydantic import Field

from mesaides.api.schemas import Answered, Texte, described
from mesaides.benefits.explication import Role


class EtapeDuMontant(Answered):
    """One step of an amount."""

    model_config = described("Une étape du montant.")

    role: Role | None = Field(
        description=(
            "Ce qu’elle fait au total : plus, moins, fois, au_plus (le total ne dépasse pas cette valeur), "
            "pour_memoire (dite, pas comptée). null : le total à ce point."
        )
    )
    libelle: str = Field(description="Ce que c’est.")
    valeur: float = Field(description="Sa valeur, jamais négative.")
    unite: Literal["euros", "nombre"] = Field(description="euros, ou nombre quand ce ne sont pas des euros.")


class MoisDuMontant(Answered):
    """The steps of a month."""

    model_config = described("Le calcul d’un mois, étape par étape.")

    mois: str = Field(description="Le mois : « 2026-11 ».")
    etapes: list[EtapeDuMontant] = Field(description="Les étapes, dans l’ordre où elles se comptent.")
    total: float = Field(description="Ce qu’elles donnent ; jamais moins de zéro.")


class MontantExplique(Answered):
    """The story of one right."""

    model_config = described("L’histoire d’un montant : une phrase, puis des étapes.")

    personne: str | None = Field(description="La personne : « demandeur », « conjoint »… ; null : tout le foyer.")
    montant: float = Field(description="Le montant, tel que le donne /api/v1/simulations.")
    unite: str = Field(description="Son unité : « € ».")
    se_recompte: bool = Field(
        description="true : les étapes redonnent le montant. false : cette situation suit une règle particulière, et "
        "rien n’est raconté ; l’arbre reste là."
    )
    phrase: str | None = Field(description="Le montant en une phrase.")
    mois: list[MoisDuMontant] = Field(description="Un élément par mois dont le montant est la moyenne ; un seul sinon.")
    ensuite: list[EtapeDuMontant] = Field(description="Des mois au montant : moyenne, arrondi, retenue.")


class Parametre(Answered):
    """A parameter of the law."""

    model_config = described("Un paramètre de la loi, tel que le calcul l’a pris.")

    nom: str = Field(description="Son nom dans OpenFisca.")
    libelle: str = Field(description="Ce que c’est.")
    valeur: Any = Field(description="Sa valeur ; une liste quand il y en a plusieurs.")
    depuis: str | None = Field(description="Le jour où elle est entrée en vigueur.")
    textes: list[str] = Field(description="Les textes qui la fixent.")


class Valeur(Answered):
    """A value of the calculation, and what it was computed from."""

    model_config = described("Une valeur du calcul, et ce dont elle a été calculée.")

    variable: str = Field(description="Son nom dans OpenFisca.")
    libelle: str = Field(description="Ce que c’est.")
    periode: str = Field(description="Le mois, l’année, ou « ETERNITY ».")
    provenance: str = Field(description="calcule, declare, defaut, ou fin_de_spirale.")
    valeurs: dict[str, bool | float | str] = Field(
        description="Par personne, ou par groupe ; celle du groupe du demandeur a un nom vide."
    )
    trouve: dict[str, bool | float | str] = Field(description="Ce que le calcul aurait donné, sous un montant déclaré.")
    textes: list[str] = Field(description="Les textes de la règle.")
    parametres: list[Parametre] = Field(description="Les paramètres de la loi que la formule a pris.")
    deja_dit: bool = Field(description="true : déjà dépliée plus haut.")
    suite: int = Field(description="Combien de valeurs sont sous le dernier étage montré.")
    enfants: list[Valeur] = Field(description="Ce que la formule a lu, dans l’ordre.")


class ExplicationDuMontant(Answered):
    """What the amount of a benefit comes from."""

    model_config = described("D’où vient le montant d’une aide.")

    aide: str = Field(description="Le nom court de l’aide.")
    date: datetime.date = Field(description="Le jour du calcul.")
    montants: list[MontantExplique] = Field(
        description="Un élément par droit ouvert dont aucune réponse ne manque. Vide quand l’aide n’a pas d’histoire."
    )
    sources: list[Texte] = Field(description="Les articles qui disent la règle.")
    arbre: Valeur | None = Field(description="Tout le calcul, dépliable. null : le modèle ne sait pas le faire ici.")
    versions: dict[str, str] = Field(description="Les versions du modèle de la loi.")
