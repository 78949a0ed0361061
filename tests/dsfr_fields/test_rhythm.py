"""An amount and its rhythm: what is read, and what is said of a fault."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mesaides.dsfr_fields.fields import UNKNOWN
from mesaides.dsfr_fields.rhythm import RhythmField

MONTHS = [("2026-11", "Novembre 2026"), ("2026-10", "Octobre 2026")]
OLDER = ["2026-09", "2026-08"]


def rhythm(**posted: str) -> dict[str, str]:
    blank = dict.fromkeys(("rythme", "montant", "annee", "avant", "recopie", "2026-11", "2026-10"), "")
    return blank | {
        name.replace("m", "2026-", 1) if name[1:].isdigit() else name: text for name, text in posted.items()
    }


def rhythm_field() -> RhythmField:
    return RhythmField(MONTHS, OLDER, "Avant", yearly=True)


@pytest.mark.parametrize(
    ("posted", "expected"),
    [
        (rhythm(rythme="fixe", montant="1400"), 1400),
        (rhythm(montant="1400"), 1400),
        (rhythm(rythme=UNKNOWN, montant="1400"), None),
        (rhythm(rythme="annuel", annee="12 000"), {"par_an": 12000}),
        (
            rhythm(rythme="variable", m11="100", m10="0", avant="50"),
            {"2026-11": 100, "2026-10": 0, "2026-09": 50, "2026-08": 50},
        ),
        (
            rhythm(rythme="variable", m11="100", m10="0"),
            {"2026-11": 100, "2026-10": 0, "2026-09": None, "2026-08": None},
        ),
        (
            rhythm(rythme="variable", recopie="oui", m11="100"),
            {"2026-11": 100, "2026-10": 100, "2026-09": 100, "2026-08": 100},
        ),
        (
            rhythm(rythme="variable", recopie="oui", m11="100", m10="0", avant=""),
            {"2026-11": 100, "2026-10": 0, "2026-09": 0, "2026-08": 0},
        ),
    ],
)
def test_what_is_read(posted: dict[str, str], expected: Any) -> None:
    assert rhythm_field().clean(posted) == expected


@pytest.mark.parametrize(
    ("posted", "told"),
    [
        (rhythm(rythme="fixe"), "Indiquez un montant"),
        (rhythm(rythme="annuel"), "Indiquez un montant"),
        (rhythm(rythme="variable", m11="100"), "Octobre 2026"),
        (rhythm(rythme="variable", recopie="oui", m10="100"), "Novembre 2026"),
        (rhythm(rythme="variable", m11="100", m10="x"), "« x » n’est pas un montant"),
    ],
)
def test_what_is_refused_says_how_to_mend_it(posted: dict[str, str], told: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        rhythm_field().clean(posted)
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
