"""A date in one box reads what three boxes read."""

import re
from datetime import date

import pytest
from django.http import QueryDict

from mesaides.dsfr_fields.fields import DayField
from mesaides.dsfr_fields.one_day import DayBox, in_one_box
from tests.dsfr_fields.showing import rendered


def one_box() -> DayField:
    field = DayField()
    in_one_box(field)
    return field


@pytest.mark.parametrize("typed", ["31/05/1990", "31 5 1990", "31-05-1990", "31051990"])
def test_a_date_is_read_however_it_is_typed(typed: str) -> None:
    assert one_box().clean(DayBox().value_from_datadict({"essai": typed}, {}, "essai")) == date(1990, 5, 31)


def test_a_blank_box_is_no_date() -> None:
    assert one_box().clean(["", "", ""]) is None


def test_a_date_shows_as_one_types_it_and_a_wrong_one_as_it_was_typed() -> None:
    assert re.findall(r'value="([^"]*)"', rendered(one_box(), date(1990, 5, 3))) == ["03/05/1990"]
    assert 'value="31/02/1990"' in rendered(one_box(), posted=QueryDict("essai=31/02/1990"))


def test_what_nobody_touches_comes_back_as_it_was_shown() -> None:
    assert DayBox().posts(date(1990, 5, 3)) == DayBox().value_from_datadict({"essai": "03/05/1990"}, {}, "essai")
    assert DayBox().posts(None) == DayBox().value_from_datadict({"essai": ""}, {}, "essai")
