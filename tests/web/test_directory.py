"""The directory behind its memory."""

import pytest
from django.core.cache import caches
from django.test import override_settings

from mesaides.benefits.choices import Accueil
from mesaides.offices.model import Reply
from mesaides.territories import find_commune
from mesaides.web.directory import is_on, offices_near
from tests.offices.directory import Served

TOULOUSE, MURET = find_commune("31555"), find_commune("31395")
CAF = (Accueil.CAF,)


def test_without_an_address_it_is_off(served: Served) -> None:
    assert is_on()
    with override_settings(ANNUAIRE_API=""):
        assert not is_on()


@pytest.mark.parametrize("kinds", [CAF, (Accueil.CROUS,)], ids=["trouvé", "aucun"])
def test_an_answer_is_kept(served: Served, kinds: tuple[Accueil, ...]) -> None:
    first = offices_near(kinds, TOULOUSE)
    asked = len(served.asked)
    assert offices_near(kinds, TOULOUSE) == first
    assert len(served.asked) == asked


def test_each_place_and_kind_has_its_own_answer(served: Served) -> None:
    assert offices_near(CAF, TOULOUSE).reply is Reply.FOUND
    assert offices_near(CAF, MURET).reply is Reply.NONE
    assert offices_near((Accueil.MSA,), TOULOUSE).reply is Reply.NONE
    served.in_charge = {("75056", "caf"): ["11111111-aaaa-4bbb-8ccc-000000000001"]}
    assert offices_near(CAF, find_commune("75111")).reply is Reply.FOUND
    asked = len(served.asked)
    offices_near(CAF, find_commune("75112"))
    assert len(served.asked) > asked


def test_a_failure_is_not_kept_but_the_directory_is_left_alone_for_a_while(served: Served) -> None:
    served.failure = "erreur 500"
    assert offices_near(CAF, TOULOUSE).reply is Reply.UNAVAILABLE
    asked = len(served.asked)
    assert offices_near(CAF, MURET).reply is Reply.UNAVAILABLE
    assert len(served.asked) == asked
    served.failure = ""
    caches["annuaire"].delete("ne-repond-pas")
    assert offices_near(CAF, TOULOUSE).reply is Reply.FOUND


def test_what_is_in_memory_shows_even_when_the_directory_fails(served: Served) -> None:
    offices_near(CAF, TOULOUSE)
    served.failure = "erreur 500"
    offices_near(CAF, MURET)
    assert offices_near(CAF, TOULOUSE).reply is Reply.FOUND
