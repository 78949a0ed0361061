"""The texts of the site that change often: a closed list of places, one file each, that the team edits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated
from unicodedata import category

from pydantic import AfterValidator, Field

from mesaides.benefits.between import Read
from mesaides.benefits.coherence import nearest
from mesaides.benefits.declared import Declared, Line, Slug
from mesaides.benefits.errors import Fault
from mesaides.benefits.typography import typeset


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text stands. `most`: the signs that fit there; `words`: what the site puts in it, between braces."""

    where: str
    most: int
    words: tuple[str, ...] = ()
    may_be_empty: bool = False


SPOTS: Mapping[str, Spot] = {
    "accueil-annonce": Spot("Accueil, l’annonce en haut de la page", 300, may_be_empty=True),
    "accueil-titre": Spot("Accueil, le titre", 80),
    "accueil-phrase": Spot("Accueil, la phrase sous le titre", 300, ("nombre",)),
    "accueil-simple": Spot("Accueil, « Simple »", 200),
    "accueil-a-vous": Spot("Accueil, « À vous »", 200),
    "accueil-estimation": Spot("Accueil, ce que vaut le résultat", 200),
    "contribuer-phrase": Spot("Proposer une aide, la phrase sous le titre", 300, ("pages",)),
    "accompagner-phrase": Spot("Mode accompagnement, la phrase sous le titre", 300),
}
"""The closed list: what is not here is changed in the code, with its test."""


FOLDER = "catalogue/textes"


class UnknownWordingError(LookupError):
    """The catalogue in use holds no text of this name."""


class Wording(Declared):
    """One text, as it is shown."""

    slug: Slug
    nom: Line
    texte: Annotated[str, Field(max_length=400), AfterValidator(typeset)]


def misplaced(wordings: Iterable[Read[Wording]], files: Iterable[str] = ()) -> Iterator[Fault]:
    """The faults of texts that have no place, do not fit in theirs, or are missing.

    `files`: the names of those that are there, of which some may not have been read: that is told apart.
    """
    known = dict(SPOTS)
    read = list(wordings)
    for document, wording in read:
        for message, mend in _faults(wording, known):
            yield document.fault(("texte",), message, mend)
    yield from _missing({document.file for document, _wording in read}.union(files))


def _missing(files: set[str]) -> Iterator[Fault]:
    missing = [slug for slug in SPOTS if file_of(slug) not in files]
    if len(missing) == len(SPOTS):
        yield Fault(FOLDER, 1, "", "Il manque tous les textes du site.", "remettez ce dossier, tel qu’il est au dépôt.")
        return
    for slug in missing:
        yield Fault(file_of(slug), 1, "", f"Il manque le texte « {slug} ».", f"remettez textes/{slug}.yaml.")


def file_of(slug: str) -> str:
    return f"{FOLDER}/{slug}.yaml"


def _faults(wording: Wording, known: Mapping[str, Spot]) -> Iterator[tuple[str, str]]:
    spot = known.get(wording.slug)
    if spot is None:
        yield f"« {wording.slug} » n’est pas un texte du site.", f"{nearest(wording.slug, known)}."
        return
    if not wording.texte.strip() and not spot.may_be_empty:
        yield "Ce texte est vide.", "écrivez-le : la page aurait un trou."
    if any(_is_hidden(sign) for sign in wording.texte):
        yield "Un signe de ce texte ne se voit pas.", "écrivez le texte au clavier, sans le coller."
    if len(wording.texte) > spot.most:
        yield f"Ce texte a {len(wording.texte)} signes.", f"{spot.most} au plus : il ne tiendrait pas à sa place."
    yield from _misspelt(wording.texte, spot)


def _misspelt(text: str, spot: Spot) -> Iterator[tuple[str, str]]:
    """The faults of its words between braces."""
    for word in spot.words:
        if f"{{{word}}}" not in text:
            yield f"« {{{word}}} » manque.", "écrivez-le où le site doit mettre ce nombre."
    if {"{", "}"} & set(_without(text, spot.words)):
        told = ", ".join(f"« {{{word}}} »" for word in spot.words) or "aucun mot entre accolades"
        yield "Une accolade est de trop.", f"ici, le site connaît : {told}."


def _is_hidden(sign: str) -> bool:
    """Whether a reader does not see it, though it may turn the others round, or fill a text alone."""
    return category(sign).startswith("C") and not sign.isspace()


def _without(text: str, words: Iterable[str]) -> str:
    for word in words:
        text = text.replace(f"{{{word}}}", "")
    return text
