"""« Toujours vrai » publishes the same file with its new day, once, by the link that was sent and no other."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from mesaides.benefits.catalogue import UnknownBenefitError
from mesaides.benefits.document import parse
from mesaides.contributions.editions import live_text, refresh
from mesaides.contributions.models import Publication, Revision, State
from mesaides.contributions.transitions import write
from mesaides.contributions.writing import file_text
from mesaides.upkeep.confirming import KEEPER, LINK_KEPT, UnknownReminderError, confirm, find, still_true, stop
from mesaides.upkeep.keepers import Kept, keep, keepers, let_go
from mesaides.upkeep.models import Reminder
from mesaides.upkeep.shown import ChangedError, shown
from tests.contributions.published import RENAMED
from tests.contributions.written import contribution
from tests.upkeep.kept import KEPT, aid, published_elsewhere, reminded, today

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("small_catalogue")]


def test_the_same_file_is_published_with_its_new_day_once() -> None:
    before, first = live_text(aid()), aid().verifie_le.isoformat()
    tidy = file_text(parse("carte", before).value, before)
    token = reminded()
    seen = shown("carte").mark
    confirm(token, seen)
    confirm(token, seen)
    row = Publication.objects.get()
    assert row.text == tidy.replace(f"verifie_le: {first}", f"verifie_le: {today().isoformat()}")
    assert (row.who, aid().verifie_le) == (KEEPER, today())
    assert find(token).answered_at is not None


def test_looking_at_the_link_does_nothing() -> None:
    assert find(reminded()).answered_at is None
    assert not Publication.objects.exists()


def test_what_another_process_published_a_moment_ago_is_confirmed_as_it_is() -> None:
    refresh()
    published_elsewhere(RENAMED)
    still_true("carte", "anne", today(), shown("carte").mark)
    assert "nom: Carte des tests" in Publication.objects.latest("id").text
    assert aid().verifie_le == today()


def test_what_changed_since_it_was_read_is_not_confirmed() -> None:
    token, seen = reminded(), shown("carte").mark
    refresh()
    published_elsewhere(RENAMED)
    with pytest.raises(ChangedError, match=r"\(le nom\)"):
        confirm(token, seen)
    assert Publication.objects.get().text == RENAMED
    assert find(token).answered_at is None


def test_what_was_withdrawn_since_it_was_read_does_not_come_back() -> None:
    token, seen = reminded(), shown("carte").mark
    refresh()
    published_elsewhere("")
    with pytest.raises(UnknownBenefitError):
        confirm(token, seen)
    assert Publication.objects.get().text == ""


def test_its_history_tells_it() -> None:
    one = contribution(slug="carte", state=State.ACCEPTEE)
    write(one, "anne", Revision.What.PUBLISHED)
    still_true("carte", "anne", today(), shown("carte").mark)
    assert [act.what for act in one.revisions.all()] == [Revision.What.PUBLISHED, Revision.What.CONFIRMED]


@pytest.mark.parametrize("token", ["", "inconnu", "\ud800", "A" * 10_000])
def test_nothing_else_opens_it(token: str) -> None:
    reminded()
    with pytest.raises(UnknownReminderError):
        confirm(token, shown("carte").mark)
    assert not Publication.objects.exists()


def test_a_link_that_is_too_old_opens_nothing() -> None:
    token = reminded()
    Reminder.objects.update(sent_at=timezone.now() - LINK_KEPT - timedelta(minutes=1))
    with pytest.raises(UnknownReminderError):
        confirm(token, shown("carte").mark)


def test_who_keeps_the_aid_no_more_confirms_nothing() -> None:
    token = reminded()
    keep("carte", Kept("autre@exemple.fr", KEPT.site))
    with pytest.raises(UnknownReminderError):
        confirm(token, shown("carte").mark)
    let_go("carte")
    with pytest.raises(UnknownReminderError):
        confirm(token, shown("carte").mark)
    assert not Publication.objects.exists()


def test_stopping_by_the_link_lets_the_aid_go() -> None:
    token = reminded()
    stop("inconnu")
    assert set(keepers(["carte"])) == {"carte"}
    stop(token)
    stop(token)
    assert keepers(["carte"]) == {}


def test_who_stops_after_another_took_the_aid_stops_alone() -> None:
    token, other = reminded(), Kept("autre@exemple.fr", KEPT.site)
    keep("prime", KEPT)
    keep("carte", other)
    stop(token)
    assert keepers(["carte", "prime"]) == {"carte": other}
    assert Reminder.objects.get().owner == ""


def test_who_stops_by_the_link_of_an_aid_that_was_taken_from_them_stops_for_all() -> None:
    token = reminded()
    keep("prime", KEPT)
    let_go("carte")
    stop(token)
    assert keepers(["prime"]) == {}
