"""What the API answers about benefits and communes, and how it says that something is wrong."""

from __future__ import annotations

import datetime
from typing import Literal

from ninja import Schema
from pydantic import ConfigDict, Field

from mesaides.benefits.model import Genre, Niveau, Theme


class Answered(Schema):
    """A part of an answer; its published description is the French one it is given."""

    model_config = ConfigDict(from_attributes=True, use_enum_values=True)


def described(text: str) -> ConfigDict:
    """The French description of a class in the published schema."""
    return ConfigDict(json_schema_extra={"description": text})


class Resume(Answered):
    """A benefit in a list."""

    model_config = described("Une aide du catalogue, en bref.")

    slug: str = Field(description="Le nom court de l’aide, qui ne change pas : « revenu-solidarite-active ».")
    nom: str = Field(description="Son nom.")
    sigle: str | None = Field(description="L’abréviation que les gens connaissent.")
    niveau: Niveau = Field(description="Qui décide de l’aide.")
    institution: str = Field(description="Le nom de l’organisme qui la verse, ou instruit la demande.")
    themes: list[Theme] = Field(description="Ses thèmes.")
    declarative: bool = Field(
        description="true : l’aide est décidée par ses conditions ; false : elle est calculée par OpenFisca."
    )
    genre: Genre = Field(description="Comment lire son montant.")
    description: str = Field(description="Ce que c’est, et pour qui.")
    page_officielle: str = Field(description="Sa page officielle.")
    verifie_le: datetime.date = Field(description="Le jour où cette fiche a été vérifiée.")
    jusqu_a: datetime.date | None = Field(description="Son dernier jour ; null : pas de fin connue.")


class Aides(Answered):
    """The list of benefits."""

    model_config = described("Les aides du catalogue, dans l’ordre de leurs noms.")

    nombre: int = Field(description="Combien il y en a.")
    aides: list[Resume]


class Organisme(Answered):
    """An institution."""

    model_config = described("Qui verse une aide, ou instruit la demande.")

    slug: str = Field(description="Son nom court.")
    nom: str = Field(description="Son nom.")
    sigle: str | None = Field(description="Son abréviation.")
    site: str = Field(description="Son site.")
    telephone: str | None = Field(description="Son téléphone.")
    contact: str | None = Field(description="Où s’adresser sur place.")


class Etape(Answered):
    """One way to claim."""

    model_config = described("Une façon de demander l’aide.")

    canal: Literal["en_ligne", "papier", "sur_place", "telephone", "automatique"] = Field(description="Par où passer.")
    texte: str = Field(description="Ce qu’il faut faire.")
    lien: str | None = Field(description="Où le faire, en ligne.")
    formulaire: str | None = Field(description="Le numéro du formulaire.")


class Texte(Answered):
    """An official source."""

    model_config = described("Un texte officiel qui fixe la règle ou le montant.")

    titre: str = Field(description="Son titre.")
    lien: str | None = Field(description="Son adresse.")
    date: datetime.date | None = Field(description="Sa date.")


class Aide(Answered):
    """A benefit in full."""

    model_config = described("Une aide du catalogue : ce que c’est, pour qui, et comment la demander.")

    slug: str = Field(description="Le nom court de l’aide, qui ne change pas : « revenu-solidarite-active ».")
    nom: str = Field(description="Son nom.")
    sigle: str | None = Field(description="L’abréviation que les gens connaissent.")
    niveau: Niveau = Field(description="Qui décide de l’aide.")
    institution: Organisme = Field(description="Qui la verse, ou instruit la demande.")
    themes: list[Theme] = Field(description="Ses thèmes.")
    genre: Genre = Field(description="Comment lire son montant.")
    unite: str = Field(description="L’unité du montant.")
    description: str = Field(description="Ce que c’est, et pour qui.")
    avertissement: str | None = Field(description="Ce qu’il faut savoir du résultat.")
    declarative: bool = Field(
        description="true : l’aide est décidée par ses conditions ; false : elle est calculée par OpenFisca."
    )
    conditions: list[str] = Field(
        description="Ce que demande l’aide, en phrases : « Avoir entre 16 et 25 ans ». Vide pour une aide calculée."
    )
    a_verifier: list[str] = Field(description="Ce que le simulateur ne peut pas vérifier.")
    demarches: list[Etape] = Field(description="Les façons de la demander.")
    pieces: list[str] = Field(description="Les papiers à préparer.")
    page_officielle: str = Field(description="Sa page officielle.")
    sources: list[Texte] = Field(description="Les textes qui la fixent.")
    verifie_le: datetime.date = Field(description="Le jour où cette fiche a été vérifiée.")
    depuis: datetime.date | None = Field(description="Son premier jour.")
    jusqu_a: datetime.date | None = Field(description="Son dernier jour.")


class Lieu(Answered):
    """A commune or an arrondissement found."""

    model_config = described("Une commune, ou un arrondissement de Paris, Lyon ou Marseille.")

    code: str = Field(description="Le code INSEE à donner dans « logement.commune ».")
    nom: str = Field(description="Le nom à montrer.")
    code_postal: str = Field(description="Le code postal cherché, ou le premier de la commune.")
    codes_postaux: list[str] = Field(description="Tous les codes postaux de la commune.")
    commune: str = Field(description="Le code INSEE de la commune entière.")
    departement: str = Field(description="Le nom du département.")
    region: str | None = Field(description="Le nom de la région.")
    epci: str | None = Field(description="Le nom de l’intercommunalité.")
    population: int = Field(description="Le nombre d’habitants de la commune.")


class Lieux(Answered):
    """The places found."""

    model_config = described("Les communes qui répondent à la recherche, les plus proches d’abord.")

    communes: list[Lieu]


class Erreur(Answered):
    """One thing that is wrong."""

    model_config = described("Ce qui ne va pas, et comment le corriger.")

    champ: str = Field(description="Le champ en cause : « demandeur.date_naissance » ; vide : tout l’envoi.")
    message: str = Field(description="Ce qui ne va pas, et quoi faire.")


class Erreurs(Answered):
    """Everything that is wrong."""

    model_config = described("Tout ce qui ne va pas, comme le demande la RFC 9457. Rien n’a été calculé.")

    type: Literal["about:blank"] = Field(description="Rien de plus que le code ne définit la sorte d’erreur.")
    title: str = Field(description="La sorte d’erreur, en quelques mots.")
    status: int = Field(description="Le code de la réponse.")
    erreurs: list[Erreur]
