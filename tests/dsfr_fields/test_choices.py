"""Choices, as the browser receives and posts them."""

import re

from django.http import QueryDict

from mesaides.dsfr_fields import choices, fields
from mesaides.dsfr_fields.items import Item
from tests.dsfr_fields.showing import checked, rendered

ITEMS = [Item("a", "A", "Pour A", "Titre"), Item("b", "B", "", "Titre"), Item("c", "C", "", "Rares", folded=True)]


def test_choices_are_a_group_named_by_its_legend() -> None:
    html = rendered(fields.ChoiceField(ITEMS), "b")
    assert "<fieldset" in html
    assert checked(html) == ["b"]
    assert html.count('type="radio"') == 3
    assert "Pour A" in html
    assert len(set(re.findall(r' id="([^"]+)"', html))) == len(re.findall(r' id="([^"]+)"', html))


def test_the_first_choice_bears_the_id_an_error_leads_to() -> None:
    assert 'value="a" id="id_essai"' in rendered(fields.ChoiceField(ITEMS))
    assert choices.Choices(ITEMS).id_for_label("id_essai") == "id_essai"


def test_a_folded_part_opens_when_something_in_it_is_chosen() -> None:
    assert "<details" in rendered(fields.TicksField(ITEMS), ["a"])
    assert not re.search(r"<details[^>]* open", rendered(fields.TicksField(ITEMS), ["a"]))
    assert re.search(r"<details[^>]* open", rendered(fields.TicksField(ITEMS), ["c"]))


def test_several_ticks_are_read_from_a_post() -> None:
    widget = choices.Ticks(ITEMS)
    assert widget.value_from_datadict(QueryDict("essai=a&essai=c"), {}, "essai") == ["a", "c"]
    assert widget.value_from_datadict({"essai": ["a"]}, {}, "essai") == ["a"]
    assert checked(rendered(fields.TicksField(ITEMS), posted=QueryDict("essai=a&essai=c"))) == ["a", "c"]
