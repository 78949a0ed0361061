"""Fields that hold a text, a list, or a list written as JSON inside a text."""

import pytest

from mesaides.offices.fields import LONGEST, mappings, text, values


def test_a_text_is_on_one_line_and_bounded() -> None:
    assert text(" rue\n des  Lilas ") == "rue des Lilas"
    assert text("a" * LONGEST) == "a" * LONGEST
    assert text("a" * (LONGEST + 9)) == "a" * LONGEST + "…"
    assert text(None) == text(3) == text(["rue"]) == ""


@pytest.mark.parametrize(
    "value", ['[{"valeur": "05 61"}]', [{"valeur": "05 61"}], '{"valeur": "05 61"}', ["05 61"], "05 61", ["05 61", 3]]
)
def test_the_forms_of_a_value(value: object) -> None:
    assert values(value) == ["05 61"]


def test_a_number_alone_stays_a_text() -> None:
    assert values("3939") == ["3939"]


@pytest.mark.parametrize(
    "value", [None, 3, "", "[", "[3]", {"autre": "05 61"}, [None], '[{"valeur": 3}]', "[" * 100_000]
)
def test_what_is_no_value_gives_none(value: object) -> None:
    assert [one for one in values(value) if "[" not in one] == []


def test_mappings_leave_the_others_out() -> None:
    assert mappings('[{"a": 1}, 3, null, "b"]') == mappings([{"a": 1}, 3]) == [{"a": 1}]
    assert mappings("rien") == mappings(None) == []
