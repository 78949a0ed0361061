"""A page takes the look of the partner who brought its visit."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from django.template import Context
from django.test import override_settings

from mesaides.instance.reading import read
from mesaides.simulations.visits import Visit
from mesaides.web.marks import MARKS, Marks
from mesaides.web.templatetags.looks import look
from mesaides.web.visiting import visiting_of
from tests.instance.files import written

DAY = datetime.date(2026, 11, 27)


def of_partner(name: str) -> Context:
    marks = Marks(DAY, frozenset(), partner=name)
    return Context({"visiting": visiting_of(Visit("jeton", {MARKS: marks.kept()})), "host": "autre"})


@pytest.mark.parametrize(
    ("context", "whose"),
    [
        (of_partner("mairie"), "mairie"),
        (of_partner(""), "site"),
        (Context({"visiting": visiting_of(Visit("jeton", {}))}), "site"),
        (Context({"host": "mairie"}), "mairie"),
        (Context(), "site"),
    ],
)
def test_the_partner_of_the_visit_decides(tmp_path: Path, context: Context, whose: str) -> None:
    with override_settings(INSTANCE=read(written(tmp_path))):
        assert look(context).colours.startswith(f"/apparence/{whose}.css")
