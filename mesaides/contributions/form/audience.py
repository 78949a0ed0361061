"""Third page: where the aid exists, and whether it is for a person or for the household."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.choices import Pour
from mesaides.contributions.form.fields import Line
from mesaides.contributions.form.page import Answers, Page, Section
from mesaides.contributions.form.places import items_of, name_of, places_found, places_of, zone_of
from mesaides.dsfr_fields.fields import ChoiceField, TicksField
from mesaides.dsfr_fields.items import Item

WHO = {
    Pour.PERSONNE: ("Une personne", "Chaque membre du foyer qui remplit les conditions y a droit, adulte ou enfant."),
    Pour.ADULTE: ("Un adulte", "Chacun des adultes du foyer."),
    Pour.ENFANT: ("Un enfant", "Chacun des enfants du foyer."),
    Pour.FOYER: ("Le foyer entier", "Une aide pour tous, ou un montant par enfant."),
    Pour.DEMANDEUR: ("La personne qui demande", "Elle seule, même en couple."),
}


class AudiencePage(Page):
    """Where, and for whom."""

    slug = "public"
    title = "Où, et pour qui ?"
    about = "L’aide ne se montre qu’aux foyers qui habitent ces lieux."
    sections = (
        Section("Les lieux", ("lieux_recherche", "lieux")),
        Section(
            "Les lieux à retirer",
            ("sauf_recherche", "sauf"),
            "Facultatif : des communes où l’aide n’existe pas.",
            folded=True,
        ),
        Section("Pour qui", ("pour",)),
    )

    lieux_recherche = Line(
        label="Chercher une commune, une intercommunalité, un département ou une région",
        help_text="Par son nom, son code postal, son code Insee ou son SIREN. Puis « Chercher ».",
    )
    sauf_recherche = Line(label="Chercher un lieu à retirer", help_text="Par son nom ou son code. Puis « Chercher ».")
    pour = ChoiceField([Item(who, *told) for who, told in WHO.items()], label="À qui l’aide est versée")

    def __init__(self, answers: Answers) -> None:
        lieux = TicksField(_items(answers, "lieux"), label="Les lieux où elle existe", help_text=_usual(answers))
        sauf = TicksField(_items(answers, "sauf"), label="Les lieux à retirer")
        super().__init__(answers, {"lieux": lieux, "sauf": sauf})


def _items(answers: Answers, name: str) -> list[Item]:
    """The places ticked, then those that answer to the search."""
    typed = next(iter(answers.get(f"{name}_recherche", ())), "")
    return items_of([*answers.get(name, ()), *places_found(typed)])


def _usual(answers: Answers) -> str:
    place = name_of(next(iter(answers.get("institution", ())), ""))
    return f"Si vous n’en cochez aucun : {place}, le lieu de l’organisme." if place else ""


def write(given: dict[str, Any], institution: str) -> dict[str, Any]:
    """`institution`: the choice of the first page, whose place is the usual one."""
    places = given.get("lieux") or ([institution] if name_of(institution) else [])
    zone: dict[str, Any] = zone_of(places)
    if zone and (left_out := zone_of(given.get("sauf") or [])):
        zone["sauf"] = left_out
    part = {"territoire": zone} if zone else {}
    return part | ({"pour": given["pour"]} if given.get("pour") else {})


def read(document: dict[str, Any]) -> dict[str, list[str]]:
    """What was typed to get that part."""
    zone = document.get("territoire", {})
    answers = {"lieux": list(places_of(zone)), "sauf": list(places_of(zone.get("sauf", {})))}
    return answers | ({"pour": [document["pour"]]} if "pour" in document else {})


PARTS = ("territoire", "pour")
