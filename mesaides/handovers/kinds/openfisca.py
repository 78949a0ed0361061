"""For experts: the household in OpenFisca’s variables, ready for its Web API, and the trace of its calculation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mesaides.engine.openfisca_json import label_of
from mesaides.handovers.parcels import Item, Parcel, Told

REQUEST, TRACE = "demande", "trace"
FIELDS = {
    REQUEST: "Votre foyer, dans les mots d’OpenFisca, et les montants à calculer",
    TRACE: "Le détail du calcul, valeur par valeur",
}
WHO = {"demandeur": "vous", "conjoint": "la personne avec qui vous vivez"}

Json = Mapping[str, Any]


def fields() -> Mapping[str, str]:
    """The two things that may be given."""
    return FIELDS


def prepare(named: Mapping[str, str], told: Told) -> Parcel:
    """What is declared, line by line; what the calculation makes of it is counted, and is not said again."""
    exported = told.export(TRACE in named.values())
    items = {
        REQUEST: Item(REQUEST, REQUEST, FIELDS[REQUEST], exported.request, "", tuple(_lines(exported.request))),
        TRACE: Item(TRACE, TRACE, FIELDS[TRACE], exported.trace, _counted(exported.trace)),
    }
    return Parcel(tuple(items[field] for field in named.values()))


def _lines(request: Json) -> Iterator[tuple[str, str]]:
    """Each variable of each subject with its values, then how many are asked for."""
    told = [(subject, name, values) for subjects in request.values() for subject, name, values in _values(subjects)]
    for subject, name, values in told:
        if declared := {period: value for period, value in values.items() if value is not None}:
            yield f"{label_of(name)} ({name}), {_who(subject)}", _periods(declared)
    asked = sum(value is None for _subject, _name, values in told for value in values.values())
    yield "Montants et droits à calculer", str(asked)


def _values(subjects: Json) -> Iterator[tuple[str, str, Json]]:
    """What is told of each subject; the members of a group are told by the situation of each."""
    for subject, variables in subjects.items():
        yield from ((subject, name, values) for name, values in variables.items() if isinstance(values, dict))


def _who(subject: str) -> str:
    kind, _, rank = subject.partition(".")
    return f"enfant {int(rank) + 1}" if kind == "enfants" else WHO.get(subject, subject)


def _periods(values: Json) -> str:
    """« 450 (de 2024-11 à 2026-11) » when it is always the same; else period by period."""
    if len(set(map(str, values.values()))) > 1:
        return " ; ".join(f"{period} : {value}" for period, value in values.items())
    periods, value = sorted(values), next(iter(values.values()))
    return (
        str(value) if periods == ["ETERNITY"] else f"{value} ({' à '.join(dict.fromkeys([periods[0], periods[-1]]))})"
    )


def _counted(trace: Json) -> str:
    return f"{len(trace.get('trace', ()))} valeurs, tirées de ce qui précède"
