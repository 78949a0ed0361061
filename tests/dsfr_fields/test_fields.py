"""The design system's fields: what they read, and what they say of a fault."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mesaides.dsfr_fields import fields
from mesaides.dsfr_fields.fields import NOTHING, UNKNOWN
from mesaides.dsfr_fields.items import Item

YES_NO = [Item("oui", "Oui"), Item("non", "Non"), Item(UNKNOWN, "Je ne sais pas")]
LIST = [Item("a", "A"), Item("b", "B"), Item(NOTHING, "Rien"), Item(UNKNOWN, "Sans réponse")]


@pytest.mark.parametrize(
    ("field", "posted", "expected"),
    [
        (fields.ChoiceField(YES_NO), "oui", "oui"),
        (fields.ChoiceField(YES_NO), UNKNOWN, None),
        (fields.TicksField(LIST), ["a", "b"], ["a", "b"]),
        (fields.TicksField(LIST), [NOTHING], []),
        (fields.TicksField(LIST), [UNKNOWN], None),
        (fields.TicksField(LIST[:2]), [], []),
        (fields.TicksField(LIST), ["a", "z"], ["a"]),
        (fields.DayField(), ["31", "5", "1990"], date(1990, 5, 31)),
        (fields.DayField(), ["", "", ""], None),
        (fields.AmountField(), "1 234,56 €", 1234.56),
        (fields.AmountField(), "", None),
        (fields.WholeField(), "3", 3),
        (fields.WholeField(), " ", None),
    ],
)
def test_what_is_read(field: Any, posted: Any, expected: Any) -> None:
    assert field.clean(posted) == expected


@pytest.mark.parametrize(
    ("field", "posted", "told"),
    [
        (fields.ChoiceField(YES_NO), None, "Choisissez"),
        (fields.ChoiceField(YES_NO), "peut-être", "Choisissez"),
        (fields.TicksField(LIST), [], "ou « Rien »"),
        (fields.TicksField(LIST), ["a", NOTHING], "« Rien » ne va pas"),
        (fields.TicksField(LIST), ["a", UNKNOWN], "« Sans réponse » ne va pas"),
        (fields.DayField(), ["31", "", "1990"], "Complétez"),
        (fields.DayField(), ["31", "02", "1990"], "n’existe pas"),
        (fields.DayField(), ["hier", "", ""], "n’existe pas"),
        (fields.AmountField(), "mille", "« mille » n’est pas un montant"),
        (fields.AmountField(), "1.250", "deux façons"),
        (fields.WholeField(), "2,5", "nombre entier"),
    ],
)
def test_what_is_refused_says_how_to_mend_it(field: Any, posted: Any, told: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        field.clean(posted)
    assert told in refusal.value.messages[0]


def test_an_amount_is_read_or_refused() -> None:
    assert fields.read_amount(" 12,50 ") == 12.5
    assert fields.read_amount("  ") is None
