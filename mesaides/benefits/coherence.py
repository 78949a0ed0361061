"""What cannot be true together in one benefit, or between the files of the catalogue."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from mesaides.benefits.choices import Genre
from mesaides.benefits.declaration import declaration
from mesaides.benefits.errors import Finding
from mesaides.benefits.messages import shown
from mesaides.benefits.model import Benefit, Exemple
from mesaides.household.errors import SituationError
from mesaides.household.incomes import Revenu
from mesaides.household.reading import read
from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle
from mesaides.household.situation import Situation
from mesaides.territories import UnknownCommune, find_commune

RECEIVABLE = sorted({*PrestationFamiliale, *PrestationIndividuelle, Revenu.CHOMAGE})
"""What a household can say it receives: benefits, and the income that an unemployment benefit is."""


def findings(benefit: Benefit) -> Iterator[Finding]:
    """The faults of a benefit whose fields are each well formed."""
    yield from declaration(benefit)
    yield from _received(benefit)
    yield from _dates(benefit)
    yield from _names_of_examples(benefit)
    for index, example in enumerate(benefit.exemples):
        yield from _example(index, example, benefit.montant.genre)


def _received(benefit: Benefit) -> Iterator[Finding]:
    if benefit.deja_recue is not None and benefit.deja_recue not in RECEIVABLE:
        message = f"{shown(benefit.deja_recue)} n’est pas une prestation que le foyer peut déclarer."
        yield Finding(("deja_recue",), message, f"choisissez parmi : {', '.join(RECEIVABLE)} ; ou effacez ce champ.")


def _dates(benefit: Benefit) -> Iterator[Finding]:
    if benefit.depuis and benefit.jusqu_a and benefit.jusqu_a < benefit.depuis:
        message = f"Cette fin ({benefit.jusqu_a}) précède le début ({benefit.depuis})."
        yield Finding(("jusqu_a",), message, "corrigez l’une des deux dates.")
    for index, source in enumerate(benefit.sources):
        if source.date and source.date > benefit.verifie_le:
            message = f"Cette source ({source.date}) est postérieure à la vérification ({benefit.verifie_le})."
            yield Finding(("sources", index, "date"), message, "corrigez cette date, ou « verifie_le ».")


def _names_of_examples(benefit: Benefit) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, example in enumerate(benefit.exemples):
        if plain(example.nom) in seen:
            yield Finding(("exemples", index, "nom"), "Deux exemples portent ce nom.", "renommez l’un des deux.")
        seen.add(plain(example.nom))


def _example(index: int, example: Exemple, genre: Genre) -> Iterator[Finding]:
    path = ("exemples", index)
    if example.attendu.montant is not None and genre is Genre.OUI_NON:
        mend = "écrivez « eligible: true » ou « eligible: false »."
        yield Finding((*path, "attendu", "montant"), "Cette aide est un droit sans montant.", mend)
    try:
        situation = read(example.situation, check_commune=_commune_fault)
    except SituationError as error:
        for fault in error.faults:
            field = fault.champ.split(".") if fault.champ else []
            yield Finding((*path, "situation", *field), fault.message, "corrigez la situation de cet exemple.")
        return
    yield from _person((*path, "attendu", "personne"), example.attendu.personne, situation)


def _commune_fault(code: str) -> str | None:
    try:
        find_commune(code)
    except UnknownCommune as error:
        return str(error)
    return None


def _person(path: tuple[str | int, ...], person: str | None, situation: Situation) -> Iterator[Finding]:
    members = [name for name, _ in situation.members()]
    if person is not None and person not in members:
        yield Finding(path, f"{shown(person)} n’est personne de ce foyer.", f"choisissez parmi : {', '.join(members)}.")


def same_names(names: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Each (file, other file) whose names differ at most by case, accents or spaces."""
    first: dict[str, str] = {}
    for file, name in names:
        if plain(name) in first:
            yield file, first[plain(name)]
        first.setdefault(plain(name), file)


def plain(name: str) -> str:
    """`name` without accents, case or punctuation, to compare names as a reader would."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = [sign if sign.isalnum() else " " for sign in letters if not unicodedata.combining(sign)]
    return " ".join("".join(kept).split())


def nearest(name: str, known: Mapping[str, object]) -> str:
    """What to write instead of an unknown name, said in French."""
    close = get_close_matches(name, known, n=1)
    return f"écrivez « {close[0]} »" if close else f"choisissez parmi : {', '.join(sorted(known)) or '(aucune encore)'}"
