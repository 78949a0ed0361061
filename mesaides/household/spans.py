"""Spans of time that end before they begin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mesaides.household.errors import Fault
from mesaides.household.persons import Adult, Person
from mesaides.household.situation import Situation

Span = tuple[str, date | None, date | None]
"""The field that ends the span, its beginning and its end."""


def backwards(situation: Situation) -> Iterator[Fault]:
    """A fault for each span whose end comes before its beginning."""
    for path, person in situation.members():
        for field, start, end in (*_studies(person), *_contract(person)):
            if start and end and end < start:
                yield Fault(
                    f"{path}.{field}", f"Cette fin précède le début ({start:%d/%m/%Y}) : corrigez l’une des deux."
                )


def _studies(person: Person) -> Iterator[Span]:
    if person.etudes:
        yield "etudes.fin_etudes_etranger", person.etudes.debut_etudes_etranger, person.etudes.fin_etudes_etranger


def _contract(person: Person) -> Iterator[Span]:
    search = person.recherche_emploi if isinstance(person, Adult) else None
    last = search.dernier_contrat if search else None
    if last:
        field = "recherche_emploi.dernier_contrat.contrat_de_travail_fin"
        yield field, last.contrat_de_travail_debut, last.contrat_de_travail_fin
