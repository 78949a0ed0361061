"""Second page: what the aid is."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.choices import Theme
from mesaides.contributions.form.fields import Line, Paragraph
from mesaides.contributions.form.page import Page, Section
from mesaides.dsfr_fields.fields import TicksField
from mesaides.dsfr_fields.items import Item

THEMES = {
    Theme.FAMILLE: "Famille et enfants",
    Theme.LOGEMENT: "Logement",
    Theme.SANTE: "Santé",
    Theme.HANDICAP: "Handicap",
    Theme.MINIMA: "Revenu minimum",
    Theme.EMPLOI: "Emploi et formation",
    Theme.ETUDES: "Études",
    Theme.RETRAITE: "Retraite",
    Theme.AUTONOMIE: "Perte d’autonomie",
    Theme.ENERGIE: "Énergie",
    Theme.TRANSPORT: "Transport",
    Theme.EPARGNE: "Épargne",
    Theme.CULTURE_SPORT: "Culture, sport et vacances",
}


class AidPage(Page):
    """What it is."""

    slug = "aide"
    title = "Quelle est cette aide ?"
    sections = (Section("", ("nom", "sigle", "description", "themes", "avertissement")),)

    nom = Line(
        label="Son nom", help_text="Celui que les gens connaissent. De 3 à 200 signes. Exemple : Bourse au permis."
    )
    sigle = Line(label="Son sigle, s’il est connu", help_text="Facultatif.")
    description = Paragraph(
        label="Ce qu’elle est, en quelques phrases",
        help_text="De 80 à 900 signes : ce que l’aide apporte, et à qui. Des phrases courtes, sans sigle.",
    )
    themes = TicksField(
        [Item(theme, label) for theme, label in THEMES.items()],
        label="De quoi elle parle",
        help_text="Un thème au moins.",
    )
    avertissement = Paragraph(
        rows=2,
        label="Ce qu’il faut savoir en lisant le montant",
        help_text="Facultatif. Exemple : Règles de 2025, revues chaque année.",
    )


def write(given: dict[str, Any]) -> dict[str, Any]:
    """The part of the file."""
    return {name: given[name] for name in ("nom", "sigle", "description", "themes", "avertissement") if given.get(name)}


def read(document: dict[str, Any]) -> dict[str, list[str]]:
    """What was typed to get that part."""
    texts = {
        name: [str(document[name])] for name in ("nom", "sigle", "description", "avertissement") if name in document
    }
    return texts | {"themes": list(document.get("themes", ()))}


PARTS = ("nom", "sigle", "description", "themes", "avertissement")
