"""First page: who decides of the aid, found in the catalogue, among the territories, or proposed."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.catalogue import Catalogue, catalogue
from mesaides.benefits.choices import Niveau
from mesaides.benefits.coherence import plain
from mesaides.benefits.sentences import of_town
from mesaides.contributions.form.fields import Line, Paragraph
from mesaides.contributions.form.page import Answers, Page, Section
from mesaides.contributions.form.places import items_of, name_of, places_found, slug_from
from mesaides.dsfr_fields.fields import ChoiceField
from mesaides.dsfr_fields.items import Item
from mesaides.territories import find_commune

OTHER = "autre"
KNOWN = "catalogue:"
"""What a choice begins with when it is an institution of the catalogue."""

LEVELS = {
    Niveau.COMMUNE: "Une commune, ou son centre communal d’action sociale",
    Niveau.EPCI: "Une intercommunalité : communauté de communes, d’agglomération, métropole",
    Niveau.DEPARTEMENT: "Un département",
    Niveau.REGION: "Une région",
    Niveau.NATIONAL: "L’État, ou un organisme national",
}
PREFIXES = {"communes": "ville-", "epci": "", "departements": "departement-", "regions": "region-"}
TITLES = {"communes": "Ville {}", "epci": "{}", "departements": "Département : {}", "regions": "Région {}"}
FOUND = 8


class InstitutionPage(Page):
    """Who decides."""

    slug = "institution"
    title = "Qui verse l’aide ?"
    about = "L’organisme qui décide, et à qui l’on s’adresse."
    sections = (
        Section("", ("niveau",)),
        Section("Son nom", ("institution_recherche", "institution")),
        Section(
            "Si l’organisme n’est pas encore au catalogue",
            ("institution_nom", "institution_site", "institution_description"),
            "Ces champs ne servent que si vous avez choisi un lieu, ou « Un autre organisme ».",
            folded=True,
        ),
    )

    niveau = ChoiceField([Item(level, label) for level, label in LEVELS.items()], label="Qui décide de cette aide ?")
    institution_recherche = Line(
        label="Chercher l’organisme",
        help_text="Par son nom, celui de la commune, ou son numéro : code Insee, ou SIREN. Puis « Chercher ».",
    )
    institution_nom = Line(label="Son nom", help_text="De 3 à 200 signes. Exemple : Ville de Rennes.")
    institution_site = Line(label="Son site", help_text="Une adresse entière, qui commence par https://.")
    institution_description = Paragraph(
        rows=2, label="Ce qu’il fait, en une phrase", help_text="Exemple : La ville aide ses habitants à se loger."
    )

    def __init__(self, answers: Answers) -> None:
        typed, chosen = _first(answers, "institution_recherche"), _first(answers, "institution")
        choice = ChoiceField(found_items(typed, chosen), label="L’organisme")
        super().__init__(answers, {"institution": choice})


def _first(answers: Answers, name: str) -> str:
    return next(iter(answers.get(name, ())), "")


def found_items(typed: str, chosen: str) -> list[Item]:
    """The institutions and the places that answer to what is typed, the one already chosen, and « another »."""
    known = catalogue().institutions
    slugs = [slug for slug, one in known.items() if typed and _answers_to(typed, f"{one.nom} {one.sigle or ''}")]
    slugs = slugs[:FOUND]
    kept = chosen.removeprefix(KNOWN) if chosen.startswith(KNOWN) else ""
    if kept in known and kept not in slugs:
        slugs.append(kept)
    items = [Item(f"{KNOWN}{slug}", known[slug].nom, "Déjà au catalogue") for slug in slugs]
    places = items_of([*places_found(typed), *([chosen] if name_of(chosen) else [])])
    return [*items, *places, Item(OTHER, "Un autre organisme", "Vous donnerez son nom et son site.", group=" ")]


def _answers_to(typed: str, name: str) -> bool:
    words = set(plain(typed).split())
    return bool(words) and words <= set(plain(name).split())


def institution_of(given: dict[str, Any], known: Catalogue | None = None) -> tuple[str, dict[str, Any] | None]:
    """The slug of the institution, empty when none is chosen; and its file to come, when the catalogue has none."""
    chosen = str(given.get("institution") or "")
    if chosen.startswith(KNOWN):
        return chosen.removeprefix(KNOWN), None
    if not chosen:
        return "", None
    slug = slug_of(chosen, str(given.get("institution_nom") or ""), known or catalogue())
    if slug in (known or catalogue()).institutions:
        return slug, None
    return slug, _file(given, chosen)


def slug_of(chosen: str, name: str, known: Catalogue) -> str:
    """« ville-rennes » for a place, as the catalogue names them; with its code when another place has that name."""
    kind, _, code = chosen.partition(":")
    if chosen == OTHER:
        return slug_from(name)[:80].strip("-")
    slug = f"{PREFIXES[kind]}{slug_from(name_of(chosen) or '')}"
    is_other = slug in known.institutions and not _covers(known, slug, kind, code)
    return f"{slug}-{code.lower()}" if is_other else slug


def _covers(known: Catalogue, slug: str, kind: str, code: str) -> bool:
    """Whether the aids of an institution exist in that place: it is then the same one."""
    zones = [one.territoire for one in known.benefits if one.institution == slug and one.territoire]
    if kind == "communes":
        return any(zone.covers(find_commune(code)) for zone in zones)
    return any(code in getattr(zone, kind) for zone in zones)


def _file(given: dict[str, Any], chosen: str) -> dict[str, Any]:
    kind = chosen.partition(":")[0]
    place = name_of(chosen)
    usual = TITLES[kind].format(of_town(place) if kind == "communes" else place) if place else ""
    return {
        "nom": given.get("institution_nom") or usual,
        "description": given.get("institution_description") or "",
        "site": given.get("institution_site") or "",
    }


def typed_institution(slug: str, niveau: str) -> dict[str, list[str]]:
    """The answers that give an institution of the catalogue."""
    return {"institution": [f"{KNOWN}{slug}"], "niveau": [niveau]}
