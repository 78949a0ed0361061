"""The answer of a simulation, told in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date
from operator import itemgetter
from typing import Any

from mesaides.benefits.model import Genre, Statut
from mesaides.benefits.typography import typeset
from mesaides.questions.french import day_in_french, number_in_french

Json = dict[str, Any]

WIDTH = 100
RHYTHMS = {Genre.MENSUEL: "par mois", Genre.ANNUEL: "par an", Genre.UNIQUE: "en une fois", Genre.PRIX: "à payer"}
CAUTION = "C’est une estimation : seuls les organismes qui versent les aides décident des droits."


def told(answer: Json) -> str:
    """The sections that a person reads, from the JSON of `mesaides.simulations.answer`."""
    return typeset("\n".join(_lines(answer)))


def _lines(answer: Json) -> Iterator[str]:
    rights = answer["droits"]
    yield f"Les droits de ce foyer au {day_in_french(date.fromisoformat(answer['date']))}"
    if not any(right["eligible"] for right in rights):
        yield from ("", "Aucune aide trouvée, d’après ces réponses.")
    yield from _section("À demander", rights, _is_open, _amount_lines)
    yield from _section("Peut-être : quelques points à vérifier", rights, itemgetter("a_confirmer"), _possible_lines)
    yield from _section("À vérifier : il manque une réponse", rights, _has(Statut.INFORMATION_MANQUANTE), _open_lines)
    yield from _section("Déjà reçues", rights, _has(Statut.DEJA_RECUE), _received_lines)
    yield from _section("Pas calculées", rights, _has(Statut.NON_DISPONIBLE, Statut.ECHEC), _reason_lines)
    yield from _closed([right for right in rights if right["statut"] == Statut.CALCULE and not right["eligible"]])
    yield from _assumptions(answer["hypotheses"])
    yield from ("", CAUTION)


def _section(title: str, rights: list[Json], belongs: Any, lines: Any) -> Iterator[str]:
    kept = [right for right in rights if belongs(right)]
    if kept:
        yield from ("", title)
    for right in kept:
        yield from lines(right)


def _is_open(right: Json) -> bool:
    return right["statut"] == Statut.CALCULE and bool(right["eligible"]) and not right["a_confirmer"]


def _has(*statuses: Statut) -> Any:
    return lambda right: right["statut"] in statuses


def _amount_lines(right: Json) -> Iterator[str]:
    yield f"  {name(right)} : {amount(right)}"
    yield f"      {right['institution']}, {right['page_officielle']}"
    if right["avertissement"]:
        yield _wrapped(right["avertissement"], "      ")


def _possible_lines(right: Json) -> Iterator[str]:
    """What it would be, and what decides it."""
    yield f"  {name(right)} : {'à vérifier' if right['genre'] == Genre.OUI_NON else amount(right)}"
    yield f"      {right['institution']}, {right['page_officielle']}"
    yield from (_wrapped(f"- {point}", "      ") for point in right["a_verifier"])


def _open_lines(right: Json) -> Iterator[str]:
    yield f"  {name(right)} : {_supposed(right)}"
    missing = ", ".join(right["informations_manquantes"]) or "une information que seul l’organisme peut vérifier"
    yield _wrapped(f"Il manque : {missing}", "      ")


def _supposed(right: Json) -> str:
    """What an estimate gives meanwhile, if there is one."""
    if right["eligible"] is None:
        return "droit à vérifier"
    return f"{amount(right) if right['eligible'] else 'pas de droit'}, à confirmer"


def _received_lines(right: Json) -> Iterator[str]:
    declared = "montant non indiqué" if right["deja_recu"] is None else f"{_euros(right['deja_recu'])} par mois"
    yield f"  {name(right)} : {declared} ({_computed(right)})"


def _computed(right: Json) -> str:
    """The amount found beside the one received, or why there is none."""
    if right["eligible"] and right["montant"] is None and right["genre"] != "oui_non":
        return "cette aide n’est pas recalculée"
    found = {None: "il manque une réponse", False: "aucun droit"}
    return f"d’après le calcul : {amount(right) if right['eligible'] else found[right['eligible']]}"


def _reason_lines(right: Json) -> Iterator[str]:
    yield _wrapped(f"{name(right)} : {right['raison']}", "  ")


def _closed(rights: list[Json]) -> Iterator[str]:
    if rights:
        yield from ("", f"Pas de droit, d’après ces réponses ({len(rights)})")
        yield _wrapped(" · ".join(right["nom"] for right in rights), "  ")


def _assumptions(sentences: list[str]) -> Iterator[str]:
    if sentences:
        yield from ("", "Ce que le calcul suppose")
        yield from (_wrapped(sentence, "  ") for sentence in sentences)


def name(right: Json) -> str:
    """« Prime d’activité », « Allocation aux adultes handicapés (conjoint) », « … (enfant 2) »."""
    person = right["personne"]
    if person is None:
        return str(right["nom"])
    rank = person.partition(".")[2]
    return f"{right['nom']} ({f'enfant {int(rank) + 1}' if rank else person})"


def amount(right: Json) -> str:
    """« 573,49 € par mois », « jusqu’à 1 200 € en une fois », « gratuit », « droit ouvert »."""
    genre, value = Genre(right["genre"]), right["montant"]
    if right["part_du_cout"] is not None:
        return _share(right)
    if value is None:
        return "droit ouvert"
    if genre is Genre.PRIX and value == 0:
        return "gratuit"
    unit = "%" if genre is Genre.TAUX and right["unite"] == "€" else right["unite"]
    said = [f"{number_in_french(value)} {unit}", right["rythme"] or RHYTHMS.get(genre, "")]
    return ("jusqu’à " if right["maximum"] else "") + " ".join(filter(None, said))


def _share(right: Json) -> str:
    """« 50 % du coût, jusqu’à 200 € », with the rhythm of the cap."""
    share = f"{number_in_french(round(right['part_du_cout'] * 100, 2))} % du coût"
    cap = "" if right["montant"] is None else f", jusqu’à {_euros(right['montant'])}"
    return f"{share}{cap} {right['rythme'] or RHYTHMS.get(Genre(right['genre']), '')}".rstrip()


def _euros(value: float) -> str:
    return f"{number_in_french(value)} €"


def _wrapped(text: str, margin: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=margin, subsequent_indent=margin, break_long_words=False)
