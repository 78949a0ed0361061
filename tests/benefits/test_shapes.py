"""The usual shapes of conditions."""

import re
from typing import Any

import pytest
from pydantic import ValidationError

from tests.benefits.cases import declared


@pytest.mark.parametrize(
    ("kind", "one", "other", "contradict"),
    [
        ("age", {"min": 16, "max": 25}, {"min": 60}, True),
        ("age", {"max": 25}, {"min": 25}, False),
        ("quotient_familial_caf", {"max": 700}, {"min": 701}, True),
        ("scolarite", ["college"], ["lycee"], True),
        ("scolarite", ["college", "lycee"], ["lycee"], False),
        ("boursier", True, False, True),
        ("boursier", True, True, False),
        ("recoit", ["a"], ["b"], False),
    ],
)
def test_what_nobody_meets_both(kind: str, one: Any, other: Any, contradict: bool) -> None:
    first, second = declared(**{kind: one}).kind, declared(**{kind: other}).kind
    assert first.contradicts(second) is second.contradicts(first) is contradict


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        ("age", {}, "Aucune limite"),
        ("age", {"min": 30, "max": 20}, "min (30) dépasse max (20)"),
        ("age", {"min": "16"}, "valid integer"),
        ("age", {"mini": 16}, "not permitted"),
        ("boursier", "oui", "valid boolean"),
        ("scolarite", [], "at least 1"),
    ],
)
def test_a_shape_that_cannot_hold_is_refused(kind: str, value: Any, says: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(says)):
        declared(**{kind: value})
