"""Sixth page: how it is claimed, with what papers, and where the rule is written."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from mesaides.contributions.form.fields import Line, Lines, Paragraph, Select
from mesaides.contributions.form.page import Answers, Page, Section
from mesaides.dsfr_fields.fields import DayField
from mesaides.dsfr_fields.reading import boxes_of

STEPS, SOURCES = range(1, 6), range(1, 6)

CHANNELS = {
    "en_ligne": "En ligne",
    "papier": "Par un dossier papier",
    "sur_place": "Sur place",
    "telephone": "Par téléphone",
    "automatique": "Rien à faire : elle est versée d’elle-même",
}
STEP = ("canal", "texte", "lien", "formulaire")
SOURCE = ("titre", "lien", "date")
_HTTPS = "Une adresse entière, qui commence par https://."


class PracticalPage(Page):
    """How to claim, and the sources."""

    slug = "demarches"
    title = "Comment la demander ?"
    about = "Au moins une façon de demander, et au moins un texte officiel."
    sections = (
        *(
            Section(
                f"{'Façon' if rank == 1 else 'Autre façon'} de demander",
                tuple(f"d{rank}_{part}" for part in STEP),
                folded=rank > 1,
            )
            for rank in STEPS
        ),
        Section("Les papiers à préparer", ("pieces",)),
        Section("La page officielle", ("page_officielle",)),
        *(
            Section(
                "Le texte qui fixe la règle" if rank == 1 else "Un autre texte",
                tuple(f"s{rank}_{part}" for part in SOURCE),
                folded=rank > 1,
            )
            for rank in SOURCES
        ),
        Section("La vérification", ("verifie_le",)),
    )

    pieces = Lines(
        label="Les papiers",
        help_text="Facultatif, un par ligne, de 3 à 200 signes. Exemple : Un justificatif de domicile.",
    )
    page_officielle = Line(label="Son adresse", help_text=f"La page de l’organisme qui décrit l’aide. {_HTTPS}")
    verifie_le = DayField(label="Le jour où vous avez vérifié tout cela", help_text="Vide : aujourd’hui.")

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers, _steps() | _sources())


def _steps() -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for rank in STEPS:
        fields[f"d{rank}_canal"] = Select(CHANNELS.items(), label="Comment")
        fields[f"d{rank}_texte"] = Paragraph(
            rows=2, label="Ce qu’il faut faire", help_text="Exemple : Remplissez la demande sur le site de la ville."
        )
        fields[f"d{rank}_lien"] = Line(label="L’adresse de la démarche", help_text=f"Facultatif. {_HTTPS}")
        fields[f"d{rank}_formulaire"] = Line(
            label="Le numéro du formulaire", help_text="Facultatif. Exemple : cerfa n° 11423."
        )
    return fields


def _sources() -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for rank in SOURCES:
        fields[f"s{rank}_titre"] = Line(
            label="Son titre", help_text="Exemple : Délibération du conseil municipal du 2 mars 2026, article 3."
        )
        fields[f"s{rank}_lien"] = Line(label="Son adresse", help_text=f"Facultatif. {_HTTPS}")
        fields[f"s{rank}_date"] = DayField(label="Sa date", help_text="Facultatif.")
    return fields


def write(given: dict[str, Any]) -> dict[str, Any]:
    """The part of the file."""
    steps = [step for rank in STEPS if (step := _row(given, f"d{rank}_", STEP))]
    sources = [source for rank in SOURCES if (source := _row(given, f"s{rank}_", SOURCE))]
    part = {
        "demarches": steps,
        "pieces": given.get("pieces"),
        "page_officielle": given.get("page_officielle"),
        "sources": sources,
    }
    day = given["verifie_le"] if given.get("verifie_le") else timezone.localdate()
    return {key: value for key, value in part.items() if value} | {"verifie_le": day.isoformat()}


def _row(given: dict[str, Any], start: str, names: tuple[str, ...]) -> dict[str, Any]:
    found = {name: given.get(f"{start}{name}") for name in names}
    return {name: value.isoformat() if name == "date" else value for name, value in found.items() if value}


def read(document: dict[str, Any]) -> dict[str, list[str]]:
    """What was typed to get that part."""
    typed = {
        "pieces": ["\n".join(document.get("pieces", ()))],
        "page_officielle": [document.get("page_officielle", "")],
    }
    for rank, step in zip(STEPS, document.get("demarches", ()), strict=False):
        typed |= {f"d{rank}_{name}": [text] for name, text in step.items()}
    for rank, source in zip(SOURCES, document.get("sources", ()), strict=False):
        typed |= {f"s{rank}_{name}": [text] for name, text in source.items() if name != "date"}
        typed |= boxes_of(f"s{rank}_date", source.get("date"))
    return typed


def can_say(document: dict[str, Any]) -> bool:
    """Whether there is room for all of its steps and sources."""
    return len(document.get("demarches", ())) <= len(STEPS) and len(document.get("sources", ())) <= len(SOURCES)


PARTS = ("demarches", "pieces", "page_officielle", "sources", "verifie_le")
