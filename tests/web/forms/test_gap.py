"""What a report must tell: a decision, its amount, a consent."""

from __future__ import annotations

import pytest

from mesaides.web.forms.gap import CHOOSE, WRONG, GapForm

AGREED = {"accord": "oui"}


@pytest.mark.parametrize(
    ("given", "granted"),
    [
        ({"decision": "accordee", "montant": "312,50"}, 312.5),
        ({"decision": "accordee", "montant": "312.5"}, 312.5),
        ({"decision": "accordee", "montant": "0"}, 0),
        ({"decision": "refusee", "montant": "12"}, None),
        ({"decision": "refusee"}, None),
    ],
)
def test_a_decision_and_its_amount(given: dict[str, str], granted: float | None) -> None:
    form = GapForm(given | AGREED)
    assert form.is_valid(), form.errors
    assert form.granted == granted


@pytest.mark.parametrize(
    ("given", "field", "says"),
    [
        (AGREED, "decision", CHOOSE),
        (AGREED | {"decision": "peut-etre"}, "decision", CHOOSE),
        (AGREED | {"decision": "accordee"}, "montant", WRONG),
        (AGREED | {"decision": "accordee", "montant": "beaucoup"}, "montant", WRONG),
        (AGREED | {"decision": "accordee", "montant": "-3"}, "montant", WRONG),
        (AGREED | {"decision": "accordee", "montant": "1e9"}, "montant", WRONG),
        ({"decision": "refusee"}, "accord", "Sans votre accord, nous ne gardons rien."),
    ],
)
def test_what_lacks_is_told(given: dict[str, str], field: str, says: str) -> None:
    errors = GapForm(given).errors
    assert {name: set(told) for name, told in errors.items()} == {field: {says}}
