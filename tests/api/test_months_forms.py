"""The forms of the months to come: each field says what it is."""

from __future__ import annotations

import pytest

from mesaides.api.months_forms import Changement, Mois, MoisAVenir, Raison
from mesaides.simulations.causes import Sort
from mesaides.simulations.turns import Stand


@pytest.mark.parametrize("form", [Changement, Mois, MoisAVenir, Raison])
def test_every_field_is_described(form: type) -> None:
    assert all(field.description for field in form.model_fields.values())  # type: ignore[attr-defined]  # un schéma


def test_every_sort_of_reason_and_every_stand_is_explained() -> None:
    assert all(sort.value in (Raison.model_fields["sorte"].description or "") for sort in Sort)
    told = Changement.model_fields["avant"].description or ""
    assert all(stand.value in told for stand in Stand if stand is not Stand.UNSAID)
