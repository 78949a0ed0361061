"""The mark of what is read, and the words for what changed since."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import UnknownBenefitError
from mesaides.contributions.editions import refresh
from mesaides.upkeep.shown import ChangedError, refuse_if_changed, shown
from tests.benefits.files import DECLARATIVE, spoilt
from tests.upkeep.kept import published_elsewhere

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]

DEARER = spoilt("valeur: 150", "valeur: 200", spoilt("montant: 150", "montant: 200", DECLARATIVE))


def test_the_newest_is_shown_before_this_process_answers_with_it() -> None:
    refresh()
    published_elsewhere(DEARER)
    newest = shown("carte")
    assert (newest.text, newest.catalogue.benefit("carte")) == (DEARER, newest.benefit)


def test_the_day_of_the_check_alone_changes_nothing() -> None:
    seen = shown("carte").mark
    published_elsewhere(spoilt("verifie_le: 2026-11-22", "verifie_le: 2026-11-27", DECLARATIVE))
    refuse_if_changed(shown("carte"), seen)


def test_what_changed_is_told_in_the_order_of_what_matters() -> None:
    seen = shown("carte").mark
    published_elsewhere(spoilt("themes: [transport]", "themes: [emploi]", DEARER))
    with pytest.raises(ChangedError, match=r"cette page \(le montant, les exemples, d’autres règles\)\. Rien"):
        refuse_if_changed(shown("carte"), seen)


@pytest.mark.parametrize("seen", ["", "autre"])
def test_an_unknown_mark_confirms_nothing(seen: str) -> None:
    with pytest.raises(ChangedError, match=r"cette page\. Rien n’est encore confirmé"):
        refuse_if_changed(shown("carte"), seen)


def test_what_was_withdrawn_is_unknown() -> None:
    published_elsewhere("")
    with pytest.raises(UnknownBenefitError):
        shown("carte")
