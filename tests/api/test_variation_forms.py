"""The forms of a household along what varies: each field says what it is."""

from __future__ import annotations

import pytest

from mesaides.api.variation_forms import Courbe, PointCalcule, Varie


@pytest.mark.parametrize("form", [Courbe, PointCalcule])
def test_every_field_is_described(form: type) -> None:
    assert all(field.description for field in form.model_fields.values())  # type: ignore[attr-defined]  # un schéma


def test_what_varies_is_named_in_french() -> None:
    assert [*Varie] == ["salaire", "salaire_conjoint", "loyer", "age"]
