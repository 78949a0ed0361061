"""For each kind of answer: its form field, and how an answer goes into the field and comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import singledispatch
from typing import Any

from django import forms

from mesaides.benefits.typography import typeset
from mesaides.dsfr_fields import fields
from mesaides.dsfr_fields.fields import NOTHING, UNKNOWN
from mesaides.dsfr_fields.items import Item
from mesaides.dsfr_fields.rhythm import RhythmField
from mesaides.questions import french, kinds
from mesaides.questions.asked import DEMANDEUR, Asked
from mesaides.questions.words import said
from mesaides.web.forms.commune import CommuneField

YES, NO, UNSURE = Item("oui", "Oui"), Item("non", "Non"), Item(UNKNOWN, "Je ne sais pas")
BLANK = "Laissez vide si vous ne savez pas."


def unchanged(value: Any) -> Any:
    return value


@dataclass(frozen=True)
class Adapter:
    """A form field, the answer as the field shows it, and what the field read as an answer."""

    field: forms.Field
    shown: Callable[[Any], Any] = unchanged
    answer: Callable[[Any], Any] = unchanged
    hint: str = ""  # added to the help of the question


@singledispatch
def adapt(kind: object, asked: Asked) -> Adapter:
    """The adapter of a kind of answer."""
    raise NotImplementedError(f"Aucun champ de formulaire pour {type(kind).__name__} : ajoutez-le dans {__name__}.")


@adapt.register
def _day(kind: kinds.Day, asked: Asked) -> Adapter:
    field = fields.DayField(birthday=kind.born and asked.qui == DEMANDEUR)
    return Adapter(field, _to_date, lambda day: day and day.isoformat(), BLANK if kind.unknown else "")


def _to_date(answer: Any) -> date | None:
    return date.fromisoformat(answer) if answer else None


@adapt.register
def _yes_no(kind: kinds.YesNo, asked: Asked) -> Adapter:
    items = [YES, NO, UNSURE] if kind.unknown else [YES, NO]
    told = {True: "oui", False: "non", None: UNKNOWN}
    return Adapter(fields.ChoiceField(items), told.get, {"oui": True, "non": False}.get)


@adapt.register
def _choice(kind: kinds.Choice, asked: Asked) -> Adapter:
    values = {str(value): value for value in kind.values(asked)}
    items = [*_items(kind.offered(asked), asked), *_unknown(kind.unknown)]
    return Adapter(fields.ChoiceField(items), lambda answer: UNKNOWN if answer is None else str(answer), values.get)


@adapt.register
def _several(kind: kinds.Several, asked: Asked) -> Adapter:
    items = _items(kind.offered(asked), asked)
    items += [Item(NOTHING, kind.none, group=" ")] if kind.none else []
    items += _unknown(kind.unknown)
    return Adapter(fields.TicksField(items), lambda answer: _ticked(answer, kind))


@adapt.register
def _sources(kind: kinds.Sources, asked: Asked) -> Adapter:
    adapter = _several(kind, asked)
    adapter.field.blank_is_unknown = kind.optional  # type: ignore[attr-defined]  # a field of ticks
    return Adapter(adapter.field, lambda answer: [] if answer is None and kind.optional else _ticked(answer, kind))


def _ticked(answer: list[str] | None, kind: kinds.Several) -> list[str]:
    if answer is None:
        return [UNKNOWN]
    return answer or ([NOTHING] if kind.none else [])


@adapt.register
def _whole(kind: kinds.Whole, asked: Asked) -> Adapter:
    return Adapter(fields.WholeField(kind.unit), hint=BLANK if kind.unknown else "")


@adapt.register
def _euros(kind: kinds.Euros, asked: Asked) -> Adapter:
    return Adapter(fields.AmountField(kind.unit), hint=BLANK if kind.unknown else "")


@adapt.register
def _monthly(kind: kinds.MonthlyEuros, asked: Asked) -> Adapter:
    months = [(str(month), french.month_in_french(month).capitalize()) for month in kind.months(asked)]
    months[0] = (months[0][0], f"{months[0][1]} (mois en cours, estimation)")
    older = kind.older(asked)
    before = f"Avant, {french.of_month(older[-1])} à {french.month_in_french(older[0])}"
    field = RhythmField(months, [str(month) for month in older], before, yearly=kind.yearly)
    return Adapter(field, lambda answer: {"rythme": UNKNOWN} if answer is None else answer)


@adapt.register
def _place(kind: kinds.Place, asked: Asked) -> Adapter:
    return Adapter(CommuneField())


def _items(options: Iterable[kinds.Option], asked: Asked) -> list[Item]:
    return [
        Item(
            str(option.value),
            typeset(said(option.label, asked)),
            typeset(said(option.hint, asked)),
            option.group,
            option.rare,
        )
        for option in options
    ]


def _unknown(label: str) -> list[Item]:
    return [Item(UNKNOWN, label, group=" ")] if label else []
