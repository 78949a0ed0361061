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
MONTHS = [("2026-11", "Novembre 2026"), ("2026-10", "Octobre 2026")]
OLDER = ["2026-09", "2026-08"]


def rhythm(**posted: str) -> dict[str, str]:
    blank = dict.fromkeys(("rythme", "montant", "annee", "avant", "2026-11", "2026-10"), "")
    return blank | {
        name.replace("m", "2026-", 1) if name[1:].isdigit() else name: text for name, text in posted.items()
    }


def rhythm_field() -> fields.RhythmField:
    return fields.RhythmField(MONTHS, OLDER, "Avant", yearly=True)


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
        (rhythm_field(), rhythm(rythme="fixe", montant="1400"), 1400),
        (rhythm_field(), rhythm(montant="1400"), 1400),
        (rhythm_field(), rhythm(rythme=UNKNOWN, montant="1400"), None),
        (rhythm_field(), rhythm(rythme="annuel", annee="12 000"), {"par_an": 12000}),
        (
            rhythm_field(),
            rhythm(rythme="variable", m11="100", m10="0", avant="50"),
            {"2026-11": 100, "2026-10": 0, "2026-09": 50, "2026-08": 50},
        ),
        (
            rhythm_field(),
            rhythm(rythme="variable", m11="100", m10="0"),
            {"2026-11": 100, "2026-10": 0, "2026-09": None, "2026-08": None},
        ),
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
        (fields.WholeField(), "2,5", "nombre entier"),
        (rhythm_field(), rhythm(rythme="fixe"), "Indiquez un montant"),
        (rhythm_field(), rhythm(rythme="annuel"), "Indiquez un montant"),
        (rhythm_field(), rhythm(rythme="variable", m11="100"), "Octobre 2026"),
        (rhythm_field(), rhythm(rythme="variable", m11="100", m10="x"), "« x » n’est pas un montant"),
    ],
)
def test_what_is_refused_says_how_to_mend_it(field: Any, posted: Any, told: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        field.clean(posted)
    assert told in refusal.value.messages[0]


@pytest.mark.parametrize(
    "answer",
    [1400, {"par_an": 12000}, {"2026-11": 100, "2026-10": 0, "2026-09": 50, "2026-08": 50}],
)
def test_a_stored_rhythm_shows_as_it_was_typed(answer: Any) -> None:
    shown = rhythm_field().prepare_value(answer)
    posted = rhythm() | {part: str(value) for part, value in shown.items() if value is not None}
    assert rhythm_field().clean(posted) == answer


def test_what_was_posted_shows_again_when_refused() -> None:
    posted = rhythm(rythme="fixe", montant="mille")
    assert rhythm_field().prepare_value(posted) is posted
    assert rhythm_field().prepare_value(None) is None


def test_an_amount_is_read_or_refused() -> None:
    assert fields.read_amount(" 12,50 ") == 12.5
    assert fields.read_amount("  ") is None
