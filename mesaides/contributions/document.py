"""From what was typed to the document of a catalogue file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mesaides.benefits.coherence import plain
from mesaides.benefits.document import parse
from mesaides.contributions.form import aid, amount, audience, conditions, institution, practical
from mesaides.contributions.form.page import Answers, Page
from mesaides.contributions.form.places import name_of, plain_name, slug_from

PAGES: dict[str, type[Page]] = {
    page.slug: page
    for page in (
        institution.InstitutionPage,
        aid.AidPage,
        audience.AudiencePage,
        conditions.ConditionsPage,
        amount.AmountPage,
        practical.PracticalPage,
    )
}
"""In the order in which they are filled."""

ORIGIN = "origine"
"""Where the text of a corrected file is kept: what the form does not ask about stays as it stands there."""

WRITTEN = {"institution", *aid.PARTS, *audience.PARTS, *conditions.PARTS, *amount.PARTS, *practical.PARTS}
LONGEST_SLUG = 80


@dataclass(frozen=True)
class Draft:
    """The file to come: its place, its document without its examples, and that of an institution to create."""

    slug: str
    niveau: str
    document: dict[str, Any]
    institution: dict[str, Any] | None
    pages: Mapping[str, Page]
    is_correction: bool = False


def drafted(answers: Answers, corrects: str = "") -> Draft:
    """What the answers make, complete or not."""
    pages = {slug: page(answers) for slug, page in PAGES.items()}
    given = {name: value for page in pages.values() for name, value in page.given.items()}
    who, to_create = institution.institution_of(given)
    document = aid.write(given) | ({"institution": who} if who else {})
    document |= audience.write(given, str(given.get("institution") or ""))
    former = former_of(answers)
    rest = answers.get(conditions.REST, ())
    document |= conditions.write(given, str(given.get("pour") or ""), former.get("conditions", ()), rest)
    document |= amount.write(given) | practical.write(given)
    document |= {key: value for key, value in former.items() if key not in WRITTEN or _is_beyond(key, former)}
    slug = corrects or slug_of(given, who)
    return Draft(slug, str(given.get("niveau") or ""), document, to_create, pages, bool(corrects))


def slug_of(given: Mapping[str, Any], who: str) -> str:
    """« rennes-bourse-au-permis »: the place unless the name tells it, then the name. Never what was typed as is."""
    place = plain_name(name_of(str(given.get("institution") or "")) or who.partition("-")[2] or who)
    name = str(given.get("nom") or "")
    first = "" if given.get("niveau") == "national" or plain(place) in plain(name) else place
    return _cut(slug_from(f"{first} {name}")) if name else ""


def _cut(slug: str) -> str:
    """Short enough for a file's name, and between two words where there are two."""
    if len(slug) <= LONGEST_SLUG:
        return slug
    return slug[: LONGEST_SLUG + 1].rpartition("-")[0] or slug[:LONGEST_SLUG]


def former_of(answers: Answers) -> dict[str, Any]:
    """The document of the file that is corrected; nothing for a new aid."""
    text = next(iter(answers.get(ORIGIN, ())), "")
    return parse("origine", text).value if text else {}


def prefilled(text: str, niveau: str) -> dict[str, list[str]]:
    """The answers that give back a file of the catalogue."""
    value = parse("origine", text).value
    typed = institution.typed_institution(str(value["institution"]), niveau)
    typed |= (
        aid.read(value) | audience.read(value) | conditions.read(value) | amount.read(value) | practical.read(value)
    )
    return {name: texts for name, texts in typed.items() if any(texts)} | {ORIGIN: [text]}


def beyond(answers: Answers) -> list[str]:
    """The parts of a corrected file that the form leaves as they are."""
    former = former_of(answers)
    parts = [key for key in former if key != "exemples" and (key not in WRITTEN or _is_beyond(key, former))]
    return [*parts, *(["conditions"] if answers.get(conditions.REST) else [])]


def _is_beyond(key: str, value: Mapping[str, Any]) -> bool:
    """A part that the form asks about, and yet cannot say as it stands."""
    if key in ("demarches", "sources"):
        return not practical.can_say(dict(value))
    return key == "montant" and _amount_again(dict(value)) != value[key]


def _amount_again(value: dict[str, Any]) -> Any:
    return amount.write(amount.AmountPage(amount.read(value)).given).get("montant")
