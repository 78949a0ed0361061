"""Who agreed keeps an aid, once; who stops is written to no more, about any of theirs."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from django.test import override_settings

from mesaides.contributions.models import State
from mesaides.contributions.verifying import address_of, sealed_author
from mesaides.mails.models import QueuedMail
from mesaides.upkeep.keepers import (
    Kept,
    keep,
    keep_those_who_agreed,
    keepers,
    let_go,
    let_go_of_all,
    let_go_of_what_is_gone,
    owner_of,
)
from mesaides.upkeep.models import Keeper
from tests.contributions.written import contribution
from tests.upkeep.kept import KEPT, reminded

pytestmark = pytest.mark.django_db


def test_the_author_who_agreed_keeps_the_aid_once_it_is_accepted() -> None:
    agreed = contribution(slug="un", author=sealed_author(KEPT.address, KEPT.site), state=State.ACCEPTEE)
    contribution(slug="deux", author=sealed_author(KEPT.address), state=State.ACCEPTEE)
    contribution(slug="trois", author=sealed_author(KEPT.address, KEPT.site), state=State.ENVOYEE)
    assert keep_those_who_agreed() == 1
    assert keepers(["un", "deux", "trois"]) == {"un": KEPT}
    agreed.refresh_from_db()
    assert address_of(agreed) == KEPT.address
    let_go("un")
    assert keep_those_who_agreed() == 0
    assert keepers(["un"]) == {}


def test_who_corrects_an_aid_does_not_take_it_from_who_keeps_it() -> None:
    keep("un", Kept("mairie@autre.test", KEPT.site))
    contribution(slug="un", author=sealed_author(KEPT.address, KEPT.site), state=State.ACCEPTEE)
    assert keep_those_who_agreed() == 0
    assert keepers(["un"])["un"].address == "mairie@autre.test"
    let_go("un")
    assert keep_those_who_agreed() == 0, "what was agreed once is not kept for later"


def test_who_keeps_the_aid_and_corrects_it_keeps_it() -> None:
    keep("un", KEPT)
    contribution(slug="un", author=sealed_author(KEPT.address, KEPT.site), state=State.ACCEPTEE)
    assert keep_those_who_agreed() == 0
    assert keepers(["un"]) == {"un": KEPT}


def test_a_keeper_whose_key_is_gone_gives_way_to_who_agreed() -> None:
    with override_settings(COURRIELS_CLEFS=[Fernet.generate_key().decode()]):
        keep("un", Kept("mairie@autre.test", KEPT.site))
    contribution(slug="un", author=sealed_author(KEPT.address, KEPT.site), state=State.ACCEPTEE)
    assert keep_those_who_agreed() == 1
    assert keepers(["un"]) == {"un": KEPT}


def test_no_address_is_stored_or_shown() -> None:
    keep("un", KEPT)
    assert KEPT.address not in str(Keeper.objects.values().get())
    assert KEPT.address not in repr(KEPT)
    with override_settings(COURRIELS_CLEFS=[Fernet.generate_key().decode()]):
        assert keepers(["un"]) == {}


@pytest.mark.usefixtures("small_catalogue")
def test_who_stops_is_let_go_of_every_aid_and_what_waits_is_not_sent() -> None:
    reminded("carte")
    keep("prime", KEPT)
    keep("autre", Kept("autre@exemple.fr", KEPT.site))
    let_go_of_all(owner_of(KEPT.address))
    let_go_of_all(owner_of(KEPT.address))
    assert set(keepers(["carte", "prime", "autre"])) == {"autre"}
    assert not QueuedMail.objects.exists()


def test_no_address_is_kept_for_an_aid_that_is_gone() -> None:
    keep("un", KEPT)
    keep("deux", KEPT)
    let_go_of_what_is_gone(["deux", "trois"])
    assert set(keepers(["un", "deux"])) == {"deux"}
