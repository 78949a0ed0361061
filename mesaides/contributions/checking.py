"""Check a draft by the catalogue's own reader, and bring each fault back to the field that made it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from mesaides.benefits.catalogue import Catalogue, catalogue, read_benefit, read_institution
from mesaides.benefits.choices import Niveau
from mesaides.benefits.coherence import plain
from mesaides.benefits.document import UnreadableFileError
from mesaides.benefits.errors import Fault
from mesaides.benefits.model import Benefit, Institution
from mesaides.benefits.typography import typeset
from mesaides.contributions.document import Draft
from mesaides.contributions.form.conditions import asked
from mesaides.contributions.form.kinds import Asked
from mesaides.contributions.writing import file_text

MISSING = {
    "niveau": "Dites qui décide de cette aide.",
    "institution": "Cherchez l’organisme, puis choisissez-le.",
    "nom": "Écrivez le nom de l’aide.",
    "description": "Écrivez ce qu’est l’aide, en 80 signes au moins.",
    "themes": "Cochez un thème au moins.",
    "lieux": "Cochez un lieu au moins : une aide locale existe quelque part.",
    "pour": "Dites à qui l’aide est versée.",
    "conditions": "Remplissez au moins une condition.",
    "genre": "Dites ce que l’aide apporte.",
    "facon": "Dites comment le montant se calcule, puis remplissez-le.",
    "d1_canal": "Donnez au moins une façon de demander l’aide : comment, et ce qu’il faut faire.",
    "page_officielle": "Donnez l’adresse de la page officielle.",
    "s1_titre": "Donnez au moins un texte officiel : son titre.",
}
"""What is said where nothing was typed, rather than what the reader says of a file."""

TOP = {
    "territoire": "lieux",
    "montant": "genre",
    "demarches": "d1_canal",
    "sources": "s1_titre",
}
AMOUNT = {"": "facon", "par_enfant": "valeur", "par_tranche": "selon", "part_du_cout": "taux"}
PLACES = {"demarches": "d", "sources": "s"}
BY_PERSON = (
    "Cette condition parle d’une personne, et l’aide est pour le foyer entier : dites plus bas qui doit la remplir."
)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is to be corrected, on a page and at a field."""

    page: str
    field: str
    message: str


@dataclass(frozen=True)
class Checked:
    """What the reader makes of a draft: the aid when all is well, else what is to be corrected."""

    draft: Draft
    problems: tuple[Problem, ...]
    benefit: Benefit | None
    institution: Institution | None


def checked(draft: Draft, known: Catalogue | None = None) -> Checked:
    """Read what the draft makes; its examples, made later, are replaced by two that hold."""
    known = known or catalogue()
    found = list(_typed(draft))
    institution = known.institutions.get(str(draft.document.get("institution")))
    if draft.institution is not None and draft.document.get("institution"):
        institution, more = _institution(draft)
        found += more
    benefit, more = _benefit(draft)
    found += [*more, *_beside(draft, known)]
    for slug, page in draft.pages.items():
        for problem in found:
            if problem.page == slug:
                page.accept_fault(problem.field, problem.message)
    is_whole = not found and institution is not None
    return Checked(draft, tuple(dict.fromkeys(found)), benefit if is_whole else None, institution)


def _typed(draft: Draft) -> Iterator[Problem]:
    """What a field could not read, and the choices that the file does not hold."""
    for slug, page in draft.pages.items():
        for name, messages in page.errors.items():
            told = MISSING.get(name) if not any(page.typed(name)) else None
            if told and name not in draft.document:
                page.errors[name][:] = [told]
            yield Problem(slug, name, told or str(messages[0]))


def _benefit(draft: Draft) -> tuple[Benefit | None, list[Problem]]:
    niveau = Niveau(draft.niveau) if draft.niveau in set(Niveau) else Niveau.COMMUNE
    text = file_text(draft.document | {"exemples": list(_examples(draft))})
    try:
        return read_benefit(text, draft.slug or "aide", niveau), []
    except UnreadableFileError as error:
        problems = (_problem(draft, fault) for fault in error.faults)
        return None, [one for one in problems if one.field not in _unread(draft)]


def _unread(draft: Draft) -> set[str]:
    return {name for page in draft.pages.values() for name in page.errors}


def _examples(draft: Draft) -> Iterator[dict[str, Any]]:
    day = str(draft.document["verifie_le"])
    household = {
        "date": day,
        "demandeur": {"date_naissance": "1990-01-01", "activites": ["inactif"]},
        "logement": {"commune": "75056"},
    }
    for name in ("Premier", "Second"):
        yield {"nom": f"{name} exemple", "situation": household, "attendu": {"eligible": False}, "source": "À venir."}


def _institution(draft: Draft) -> tuple[Institution | None, list[Problem]]:
    """The file of an institution to create."""
    slug = str(draft.document["institution"])
    try:
        return read_institution(file_text(draft.institution or {}), slug), []
    except UnreadableFileError as error:
        return None, [
            Problem("institution", f"institution_{fault.field or 'nom'}", _told(fault)) for fault in error.faults
        ]


def _beside(draft: Draft, known: Catalogue) -> Iterator[Problem]:
    """What cannot stand beside the other files of the catalogue."""
    if "conditions" not in draft.document and "calcul" not in draft.document:
        yield Problem("conditions", "conditions", MISSING["conditions"])
    if "territoire" not in draft.document and draft.niveau not in ("", Niveau.NATIONAL):
        yield Problem("public", "lieux", MISSING["lieux"])
    name = str(draft.document.get("nom", ""))
    others = [one for one in known.benefits if one.slug != draft.slug]
    if name and any(plain(one.nom) == plain(name) for one in others):
        yield Problem("aide", "nom", "Une autre aide du catalogue porte déjà ce nom : ajoutez le lieu, par exemple.")
    if draft.document.get("verifie_le", "") > timezone.localdate().isoformat():
        yield Problem("demarches", "verifie_le", "Ce jour n’est pas encore venu.")
    if draft.slug in known.by_slug and not draft.is_correction:
        yield Problem(
            "aide", "nom", "Cet organisme a déjà une aide de ce nom : corrigez-la depuis sa page, ou changez le nom."
        )


def _problem(draft: Draft, fault: Fault) -> Problem:
    field = field_of(fault.field)
    page = next((slug for slug, page in draft.pages.items() if field in page.fields), "aide")
    top = fault.field.partition(".")[0]
    if top and field in MISSING and (top not in draft.document or field in ("facon", "lieux")):
        return Problem(page, field, MISSING[field])
    if top == "conditions" and "parle d’une personne" in fault.message:
        return Problem(page, field, BY_PERSON)
    if fault.field == "conditions":
        return Problem(page, field, MISSING["conditions"])
    return Problem(page, field, _told(fault))


def _told(fault: Fault) -> str:
    return typeset(f"{fault.message} À faire : {fault.mend}")


def field_of(path: str) -> str:
    """The field of the form that writes a part of the file: « montant.valeur » → « valeur »."""
    top, *parts = path.split(".")
    if top == "conditions":
        return _of_conditions(parts)
    if top == "montant":
        return _of_amount(parts)
    if top in PLACES and len(parts) > 1:
        return f"{PLACES[top]}{int(parts[0]) + 1}_{parts[1]}"
    if top == "territoire":
        return "sauf" if "sauf" in parts else "lieux"
    return TOP.get(top, top or "nom")


def _of_conditions(parts: list[str]) -> str:
    """The last sort of condition that the path names, and the bound of it that is at fault."""
    kinds: dict[str, Asked] = {one.name: one for one in asked()}
    place = max((rank for rank, part in enumerate(parts) if part in kinds), default=None)
    if place is None:
        return "conditions"
    names = list(kinds[parts[place]].fields())
    wanted = f"{parts[place]}_{parts[-1]}"
    return wanted if wanted in names else names[0]


def _of_amount(parts: list[str]) -> str:
    if "tranches" in parts and len(parts) > 3:
        return f"t{int(parts[2]) + 1}_{parts[3]}"
    last = parts[-1] if parts else ""
    return AMOUNT.get(last, "selon" if last == "tranches" else last)
