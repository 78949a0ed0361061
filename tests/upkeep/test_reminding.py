"""A keeper is asked at the day, once, in one letter for all their aids."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.test import override_settings

from mesaides.benefits.model import Benefit
from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import letter_of
from mesaides.upkeep.keepers import Kept, keep
from mesaides.upkeep.models import Reminder
from mesaides.upkeep.reminding import hash_of, remind
from tests.simulations.benefits import declarative
from tests.upkeep.kept import KEPT

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 27)


def _aid(slug: str, checked: date = TODAY, end: date | None = None) -> Benefit:
    aid = declarative([{"age": {"min": 18}}])
    return aid.model_copy(update={"nom": f"Aide {slug}", "verifie_le": checked, "jusqu_a": end, "slug": slug})


@pytest.mark.parametrize(
    ("checked", "end", "asked"),
    [
        (TODAY - timedelta(days=364), None, 0),
        (TODAY - timedelta(days=365), None, 1),
        (TODAY, TODAY + timedelta(days=61), 0),
        (TODAY, TODAY + timedelta(days=60), 1),
        (TODAY, TODAY - timedelta(days=1), 0),
    ],
)
def test_at_the_day_and_once(checked: date, end: date | None, asked: int) -> None:
    keep("un", KEPT)
    aids = [_aid("un", checked, end), _aid("sans-responsable", checked, end)]
    assert [remind(aids, TODAY) for _again in range(2)] == [asked, 0]


def test_one_letter_holds_all_and_each_link_is_its_own() -> None:
    keep("un", KEPT)
    keep("deux", KEPT)
    keep("ailleurs", Kept("autre@exemple.fr", KEPT.site))
    old = TODAY - timedelta(days=400)
    assert remind([_aid("un", old), _aid("deux", TODAY, TODAY), _aid("ailleurs", old)], TODAY) == 2
    letter = next(one for one in map(letter_of, QueuedMail.objects.all()) if one.to == KEPT.address)
    assert letter.subject == "Ces aides sont-elles toujours justes ?"
    assert letter.text.index("Aide un") < letter.text.index("Aide deux")
    assert "Son dernier jour est bientôt : le 27 novembre 2026." in " ".join(letter.text.split())
    for body in (letter.text, letter.html):
        told = " ".join(body.split())
        assert "vous répondez de ces aides, ou les avez décrites" in told
        assert "Chaque lien ouvre une page" in told
    assert letter.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    links = [line for line in letter.text.splitlines() if "/entretien/" in line and "arreter" not in line]
    stored = set(Reminder.objects.filter(slug__in=["un", "deux"]).values_list("token_hash", flat=True))
    assert {hash_of(link.split("/")[4]) for link in links} == stored
    assert all(link in letter.html for link in links)
    assert all(link.split("/")[4] not in str(list(Reminder.objects.values())) for link in links)


@override_settings(COURRIELS=False)
def test_without_mails_nobody_is_asked() -> None:
    keep("un", KEPT)
    assert remind([_aid("un", TODAY - timedelta(days=400))], TODAY) == 0
    assert not Reminder.objects.exists()
