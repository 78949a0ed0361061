"""What an unanswered field could be: to tell whether a result really depends on it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any, get_args, get_type_hints

from mesaides.household import choices as c
from mesaides.household.situation import Situation
from mesaides.household.studies import Etudes, Parents

YES_NO = (True, False)
AMOUNTS = (0.0, 600.0, 1_500.0, 3_000.0)
"""Euros a month, from nothing to an income that closes every means-tested right of a small household."""

CHOICES: dict[str, Sequence[Any]] = {
    "taux_incapacite": (0.3, 0.65, 0.85),
    "duree_possession_titre_sejour": (0.0, 1.0, 6.0, 12.0),
    "nationalite": tuple(c.Nationalite),
    "gir": (c.Gir.AUCUN, c.Gir.GIR_2, c.Gir.GIR_5),
    "aeeh_niveau_handicap": (0, 3),
    "statut_occupation_logement": (
        c.StatutOccupation.LOCATAIRE_VIDE,
        c.StatutOccupation.LOGE_GRATUITEMENT,
        c.StatutOccupation.PROPRIETAIRE,
        c.StatutOccupation.SANS_DOMICILE,
    ),
    "loyer": AMOUNTS,
    "charges_locatives": AMOUNTS,
    "revenu_brut_global": (0.0, 10_000.0, 30_000.0, 60_000.0),
    "scolarite": (c.Scolarite.INCONNUE, c.Scolarite.COLLEGE, c.Scolarite.LYCEE, c.Scolarite.ENSEIGNEMENT_SUPERIEUR),
    "annee_etude": (c.AnneeEtude.AUTRE, c.AnneeEtude.TERMINALE, c.AnneeEtude.LICENCE_3),
    "statuts_etablissement_scolaire": tuple(c.StatutEtablissement),
    "mention_baccalaureat": tuple(c.MentionBaccalaureat),
    "alternance": tuple(c.Alternance),
    "secteur_activite_employeur": tuple(c.Secteur),
}
MONTHS_AGO = (0, 6)
"""A recent day and an old one: rules turn on a delay of one to three months."""

BLANKS = {"etudes": Etudes, "parents": Parents}
"""Parts of a household left out whole: what to fill when a field of theirs is asked about."""


def alternatives(situation: Situation, path: str) -> list[Situation] | None:
    """The household with each plausible answer to the field at `path`; `None` when they cannot be listed."""
    answers, parts = answers_at(situation, path), path.split(".")
    return None if answers is None else [_with(situation, parts, answer) for answer in answers]


def answers_at(situation: Situation, path: str) -> Iterable[Any] | None:
    """The plausible answers to the field at `path`; `None` when they cannot be listed."""
    owner = owner_at(situation, path)
    return None if owner is None else _answers(owner, path.split("."), situation)


def owner_at(situation: Situation, path: str) -> Any:
    """What holds the field at `path`; `None` when the household has no such part."""
    return value_at(situation, path.rpartition(".")[0])


def value_at(situation: Situation, path: str) -> Any:
    """What stands at `path`; `None` when the household has no such part, or nothing there."""
    try:
        return _value(situation, path.split(".") if path else [])
    except (AttributeError, IndexError, KeyError, TypeError):
        return None


def with_answer(situation: Situation, path: str, answer: Any) -> Situation:
    """The household with another answer to the field at `path` (« enfants.0.date_naissance »)."""
    answered: Situation = _with(situation, path.split("."), answer)
    return answered


def _answers(owner: Any, parts: list[str], situation: Situation) -> Iterable[Any] | None:
    name = parts[-1]
    if name in CHOICES:
        return CHOICES[name]
    if isinstance(owner, dict) and "revenus" in parts:
        return AMOUNTS if name in owner else None
    if name.startswith("date_") or name.endswith("_chomage"):
        return [situation.month.shift(-months).first_day for months in MONTHS_AGO]
    return YES_NO if _is_yes_no(owner, name) else None


def _is_yes_no(owner: Any, name: str) -> bool:
    hint = get_type_hints(type(owner)).get(name) if dataclasses.is_dataclass(owner) else None
    return bool in get_args(hint)


def _value(owner: Any, parts: list[str]) -> Any:
    for part in parts:
        owner = owner[int(part)] if isinstance(owner, tuple) else _of(owner, part)
    return owner


def _of(owner: Any, part: str) -> Any:
    value = owner[_key(owner, part)] if isinstance(owner, dict) else getattr(owner, part)
    return BLANKS[part]() if value is None and part in BLANKS else value


def _key(owner: dict[Any, Any], part: str) -> Any:
    return next((key for key in owner if str(key) == part), part)


def _with(owner: Any, parts: list[str], answer: Any) -> Any:
    """`owner` with the value at `parts` replaced; every value on the way is made anew."""
    if not parts:
        return answer
    head, *rest = parts
    if isinstance(owner, tuple):
        index = int(head)
        return (*owner[:index], _with(owner[index], rest, answer), *owner[index + 1 :])
    inner = _with(_of(owner, head), rest, answer) if rest else answer
    if isinstance(owner, dict):
        return owner | {_key(owner, head): inner}
    return dataclasses.replace(owner, **{head: inner})
