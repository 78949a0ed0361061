"""The design system's widgets, as the browser receives and posts them."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from django.forms import Form
from django.http import QueryDict

from mesaides.dsfr_fields import fields, widgets
from mesaides.dsfr_fields.items import Item

ITEMS = [Item("a", "A", "Pour A", "Titre"), Item("b", "B", "", "Titre"), Item("c", "C", "", "Rares", folded=True)]


def rendered(field: Any, value: Any = None, posted: QueryDict | None = None) -> str:
    class OneField(Form):
        essai = field

    field.label = "Essai"
    return str(OneField(posted, initial={"essai": value})["essai"].as_field_group())


def checked(html: str) -> list[str]:
    return re.findall(r'value="([^"]*)"[^>]* checked', html)


def test_choices_are_a_group_named_by_its_legend() -> None:
    html = rendered(fields.ChoiceField(ITEMS), "b")
    assert "<fieldset" in html
    assert checked(html) == ["b"]
    assert html.count('type="radio"') == 3
    assert "Pour A" in html
    assert len(set(re.findall(r' id="([^"]+)"', html))) == len(re.findall(r' id="([^"]+)"', html))


def test_the_first_choice_bears_the_id_an_error_leads_to() -> None:
    assert 'value="a" id="id_essai"' in rendered(fields.ChoiceField(ITEMS))
    assert widgets.Choices(ITEMS).id_for_label("id_essai") == "id_essai"


def test_a_folded_part_opens_when_something_in_it_is_chosen() -> None:
    assert "<details" in rendered(fields.TicksField(ITEMS), ["a"])
    assert not re.search(r"<details[^>]* open", rendered(fields.TicksField(ITEMS), ["a"]))
    assert re.search(r"<details[^>]* open", rendered(fields.TicksField(ITEMS), ["c"]))


def test_several_ticks_are_read_from_a_post() -> None:
    widget = widgets.Ticks(ITEMS)
    assert widget.value_from_datadict(QueryDict("essai=a&essai=c"), {}, "essai") == ["a", "c"]
    assert widget.value_from_datadict({"essai": ["a"]}, {}, "essai") == ["a"]
    assert checked(rendered(fields.TicksField(ITEMS), posted=QueryDict("essai=a&essai=c"))) == ["a", "c"]


def test_a_date_shows_in_three_boxes_and_is_read_from_them() -> None:
    html = rendered(fields.DayField(birthday=True), date(1990, 5, 31))
    assert re.findall(r'value="(\d+)"', html) == ["31", "5", "1990"]
    assert 'autocomplete="bday-year"' in html
    posted = {"essai-jour": "31", "essai-mois": " 5 "}
    assert widgets.DayBoxes().value_from_datadict(posted, {}, "essai") == ["31", "5", ""]
    assert not widgets.DayBoxes().value_omitted_from_data(posted, {}, "essai")
    assert widgets.DayBoxes().value_omitted_from_data({}, {}, "essai")


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
    field = fields.RhythmField(months, ["2026-10"], "Avant", yearly=False)
    html = rendered(field, {"2026-11": 100, "2026-10": 50})
    assert checked(html) == ["variable"]
    assert 'value="annuel"' not in html
    assert re.findall(r'value="(\d+)"', html) == ["100", "50"]
    widget = widgets.RhythmBoxes(months, "Avant", yearly=True)
    posted = {"essai-rythme": "fixe", "essai-montant": " 12 "}
    assert widget.value_from_datadict(posted, {}, "essai")["montant"] == "12"
    assert not widget.value_omitted_from_data(posted, {}, "essai")
    assert widget.value_omitted_from_data({}, {}, "essai")


def test_the_usual_rhythm_is_the_same_every_month() -> None:
    field = fields.RhythmField([("2026-11", "Novembre 2026")], ["2026-10"], "Avant", yearly=True)
    assert checked(rendered(field)) == ["fixe"]
    assert 'value="annuel"' in rendered(field)


def test_what_a_box_shows() -> None:
    assert widgets.shown(None) == ""
    assert widgets.shown(1.5) == "1,5"
    assert widgets.shown("mille") == "mille"
