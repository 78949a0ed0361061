"""The receipt of another benefit."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.case import Needs
from tests.benefits.cases import NO, YES, asked, declared, family, unknown

RSA, AAH = "revenu-solidarite-active", "allocation-adultes-handicapes"
PERHAPS = unknown("logement.loyer", supposed=True)


@pytest.mark.parametrize(
    ("found", "path", "expected"),
    [
        ({RSA: {"": YES}}, "", YES),
        ({RSA: {"": YES}}, "demandeur", YES),
        ({RSA: {"": PERHAPS}}, "demandeur", PERHAPS),
        ({RSA: {"": NO}}, "", NO),
        ({AAH: {"conjoint": YES}}, "conjoint", YES),
        ({AAH: {"conjoint": YES}}, "demandeur", NO),
        ({AAH: {"demandeur": NO, "conjoint": YES}}, "", YES),
        ({}, "", unknown()),
    ],
)
def test_the_persons_own_or_the_households(found: Any, path: str, expected: Any) -> None:
    (slug,) = found or {RSA: None}
    assert asked("recoit", [slug], family(), path, recues=found) == expected


def test_one_of_several_is_enough() -> None:
    assert asked("recoit", [AAH, RSA], path="", recues={RSA: {"": YES}, AAH: {"": NO}}) == YES


def test_they_are_asked_of_the_engine() -> None:
    assert declared(recoit=[RSA, AAH]).kind.needs() == Needs(benefits=frozenset({RSA, AAH}))


def test_it_says_the_names_of_the_benefits() -> None:
    kind = declared(recoit=[RSA, AAH]).kind
    assert kind.told({RSA: "RSA", AAH: "AAH"}) == "Recevoir l’une de ces aides : RSA ou AAH"
    assert declared(recoit=[RSA]).kind.reason() == "Recevoir cette aide : revenu-solidarite-active"
