"""What is kept of a post: the boxes of the page, bounded, and nothing else."""

from __future__ import annotations

from django.http import QueryDict

from mesaides.contributions.form.aid import AidPage
from mesaides.contributions.form.amount import AmountPage
from mesaides.contributions.form.fields import LONGEST_TEXT
from mesaides.contributions.form.page import MOST_VALUES, boxes_of, kept


def test_only_the_boxes_of_the_page_are_kept() -> None:
    posted = QueryDict("nom=Bourse&origine=nom:+x&state=acceptee&themes=emploi&themes=etudes")
    found = kept(AidPage({}), posted)
    assert found["nom"] == ["Bourse"]
    assert found["themes"] == ["emploi", "etudes"]
    assert set(found) == set(AidPage({}).fields)


def test_what_is_endless_is_cut_and_said_to_be_too_long() -> None:
    posted = QueryDict(mutable=True)
    posted["description"] = "a" * 100_000
    posted.setlist("themes", ["emploi"] * 10_000)
    found = kept(AidPage({}), posted)
    assert len(found["description"][0]) == LONGEST_TEXT + 1
    assert len(found["themes"]) == MOST_VALUES
    assert "trop long" in str(AidPage(found).errors["description"])


def test_signs_that_no_file_takes_are_dropped() -> None:
    posted = QueryDict(mutable=True)
    posted["nom"] = "Bourse\0 \x1bau permis"
    assert kept(AidPage({}), posted)["nom"] == ["Bourse au permis"]


def test_a_day_has_three_boxes() -> None:
    assert boxes_of(AmountPage({}), "depuis") == ("depuis-jour", "depuis-mois", "depuis-annee")


def test_a_fault_of_the_reader_is_said_once_at_its_field() -> None:
    page = AidPage({"nom": ["Bourse"]})
    for _ in range(2):
        page.accept_fault("nom", "Ce nom est pris.")
    page.accept_fault("absent", "Ailleurs.")
    assert page.errors["nom"] == ["Ce nom est pris."]
    assert page.non_field_errors() == ["Ailleurs."]


def test_a_folded_part_opens_when_something_is_in_it() -> None:
    parts = {one["section"].title: one["is_open"] for one in AmountPage({"taux": ["50"]}).shown_sections()}
    assert (parts["Une part du coût"], parts["Par tranche"]) == (True, False)
