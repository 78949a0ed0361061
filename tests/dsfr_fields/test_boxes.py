"""Boxes, as the browser receives and posts them."""

import re
from datetime import date

from django.http import QueryDict

from mesaides.dsfr_fields import boxes, fields
from mesaides.dsfr_fields.rhythm import RhythmField
from tests.dsfr_fields.showing import checked, rendered


def test_a_date_shows_in_three_boxes_and_is_read_from_them() -> None:
    html = rendered(fields.DayField(birthday=True), date(1990, 5, 31))
    assert re.findall(r'value="(\d+)"', html) == ["31", "5", "1990"]
    assert 'autocomplete="bday-year"' in html
    posted = {"essai-jour": "31", "essai-mois": " 5 "}
    assert boxes.DayBoxes().value_from_datadict(posted, {}, "essai") == ["31", "5", ""]
    assert not boxes.DayBoxes().value_omitted_from_data(posted, {}, "essai")
    assert boxes.DayBoxes().value_omitted_from_data({}, {}, "essai")


def test_a_wrong_date_shows_again_as_typed() -> None:
    html = rendered(fields.DayField(), posted=QueryDict("essai-jour=31&essai-mois=02&essai-annee=1990"))
    assert re.findall(r'value="(\d+)"', html) == ["31", "02", "1990"]
    assert "n’existe pas" in html
    assert 'autocomplete="off"' in html


def test_a_number_has_its_unit_and_a_phone_shows_digits() -> None:
    html = rendered(fields.AmountField("€ par mois"), 1234.5)
    assert 'value="1234,5"' in html
    assert "€ par mois" in html
    assert 'inputmode="decimal"' in html
    assert 'value="0"' in rendered(fields.AmountField(), 0)
    assert 'inputmode="numeric"' in rendered(fields.WholeField(), 2)


def test_an_error_is_tied_to_its_box() -> None:
    html = rendered(fields.AmountField(), posted=QueryDict("essai=mille"))
    assert 'aria-invalid="true"' in html
    assert re.search(r'aria-describedby="[^"]*id_essai_error', html)
    assert 'id="id_essai_error"' in html


def test_a_rhythm_shows_its_boxes_and_is_read_from_them() -> None:
    months = [("2026-11", "Novembre 2026")]
    field = RhythmField(months, ["2026-10"], "Avant", yearly=False)
    html = rendered(field, {"2026-11": 100, "2026-10": 50})
    assert checked(html) == ["variable"]
    assert 'value="annuel"' not in html
    assert re.findall(r'value="(\d+)"', html) == ["100", "50"]
    widget = boxes.RhythmBoxes(months, "Avant", yearly=True)
    posted = {"essai-rythme": "fixe", "essai-montant": " 12 "}
    assert widget.value_from_datadict(posted, {}, "essai")["montant"] == "12"
    assert not widget.value_omitted_from_data(posted, {}, "essai")
    assert widget.value_omitted_from_data({}, {}, "essai")


def test_the_usual_rhythm_is_the_same_every_month() -> None:
    field = RhythmField([("2026-11", "Novembre 2026")], ["2026-10"], "Avant", yearly=True)
    assert checked(rendered(field)) == ["fixe"]
    assert 'value="annuel"' in rendered(field)


def test_what_a_box_shows() -> None:
    assert boxes.shown(None) == ""
    assert boxes.shown(1.5) == "1,5"
    assert boxes.shown("mille") == "mille"


def test_no_more_is_read_than_a_box_needs() -> None:
    assert boxes.typed({"essai": f"  12{'0' * 500}"}, "essai") == f"12{'0' * 98}"
    assert boxes.typed({}, "essai") == ""
    assert len(boxes.NumberBox().value_from_datadict({"essai": "1" * 500}, {}, "essai")) == boxes.LONGEST
