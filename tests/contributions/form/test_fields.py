"""Texts of the form: bounded, and told when they are not what is expected."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from mesaides.contributions.form.fields import LONGEST_LINE, LONGEST_TEXT, Line, Lines, Paragraph, Select


def test_spaces_are_put_in_order() -> None:
    assert Line().clean("  Bourse \n au permis ") == "Bourse au permis"
    assert Paragraph().clean(None) == ""
    assert Lines().clean("Un\n\n  deux  ") == ["Un", "deux"]


@pytest.mark.parametrize(
    ("field", "longest"), [(Line(), LONGEST_LINE), (Paragraph(), LONGEST_TEXT), (Lines(), LONGEST_TEXT)]
)
def test_a_text_has_its_longest(field: Line, longest: int) -> None:
    assert field.clean("a" * longest)
    with pytest.raises(ValidationError, match="trop long"):
        field.clean("a" * (longest + 1))


def test_a_choice_is_of_its_list() -> None:
    field = Select([("a", "A")])
    assert (field.clean("a"), field.clean("")) == ("a", "")
    with pytest.raises(ValidationError):
        field.clean("b")
