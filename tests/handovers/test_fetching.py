"""A partner comes: it receives what was consented, once; everything else is refused."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mesaides.handovers.consents import KEPT, State, consents_of, forget_handovers_of, purge_handovers, withdraw
from mesaides.handovers.fetching import Asked, HandoverRefused, Why, fetch
from mesaides.handovers.models import Handover
from mesaides.handovers.partners import Partner
from mesaides.handovers.tokens import issued, verified
from tests.handovers.declared import KEY, TOWN, declared
from tests.handovers.giving import NOW, VISIT, link_to

pytestmark = pytest.mark.django_db
LATER = NOW + timedelta(minutes=5)


def asked(token: str, **changes: Any) -> Asked:
    return replace(Asked("mairie-exemple", KEY, token), **changes)


def refusal(request: Asked, now: datetime = LATER) -> Why:
    with pytest.raises(HandoverRefused) as refused:
        fetch(request, now)
    return refused.value.why


def test_the_partner_receives_what_was_consented(town: Partner) -> None:
    fetched = fetch(asked(link_to(town)), LATER)
    assert fetched.values == {"logement.loyer": 7017.17, "demandeur.revenus.salaire_net": 1400}
    assert (fetched.partner, fetched.consented_at) == (town, NOW.isoformat())


def test_it_may_ask_for_less(town: Partner) -> None:
    fetched = fetch(asked(link_to(town), fields=["logement.loyer"], origin="https://demarches.exemple.fr"), LATER)
    assert fetched.values == {"logement.loyer": 7017.17}


def test_a_link_is_used_once_and_what_was_read_is_gone(town: Partner) -> None:
    token = link_to(town)
    fetch(asked(token), LATER)
    assert bytes(Handover.objects.get().sealed) == b""
    assert refusal(asked(token)) is Why.GONE
    assert [one.state for one in consents_of(VISIT, LATER)] == [State.TAKEN]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"key": "une autre clef"}, Why.STRANGER),
        ({"key": ""}, Why.STRANGER),
        ({"partner": "inconnu"}, Why.STRANGER),
        ({"origin": "https://ailleurs.exemple.fr"}, Why.ORIGIN),
        ({"origin": "http://demarches.exemple.fr"}, Why.ORIGIN),
        ({"origin": "null"}, Why.ORIGIN),
        ({"fields": ["logement.loyer", "demandeur.handicap"]}, Why.SCOPE),
        ({"fields": []}, Why.SCOPE),
    ],
)
def test_who_asks_otherwise_is_refused_and_the_link_still_serves(
    town: Partner, changes: dict[str, Any], why: Why
) -> None:
    token = link_to(town)
    assert refusal(asked(token, **changes)) is why
    assert fetch(asked(token), LATER).values


def test_an_altered_link_is_refused(town: Partner) -> None:
    token = link_to(town)
    altered = [token[:-1], f"{token}A", token.swapcase(), "", token.replace(".", "..", 1)]
    assert [refusal(asked(one)) for one in altered] == [Why.FORGED] * 5


def test_a_link_serves_an_hour(town: Partner) -> None:
    token = link_to(town)
    assert refusal(asked(token), NOW + KEPT) is Why.EXPIRED
    assert fetch(asked(token), NOW + KEPT - timedelta(seconds=1)).values


def test_a_link_whose_end_alone_was_pushed_back_is_refused_by_its_row(town: Partner) -> None:
    """Signed by the server itself, were its clock or its code wrong: the row has its own end."""
    claims = verified(link_to(town))
    longer = issued(replace(claims, ends_at=claims.ends_at + timedelta(days=1)))
    assert refusal(asked(longer), NOW + KEPT) is Why.GONE


def test_the_link_of_another_partner_is_refused(tmp_path: Path) -> None:
    other = TOWN | {"empreinte": hashlib.sha256(b"autre").hexdigest()}
    with declared(tmp_path, mairie_exemple=TOWN, autre=other):
        from mesaides.handovers.partners import partners

        token = link_to(partners()["mairie-exemple"])
        assert refusal(asked(token, partner="autre", key="autre")) is Why.AUDIENCE
        assert refusal(asked(token, partner="autre")) is Why.STRANGER
        assert fetch(asked(token), LATER).values


def test_a_scope_that_the_instance_has_narrowed_since_is_refused(town: Partner, tmp_path: Path) -> None:
    token = link_to(town)
    with declared(tmp_path, mairie_exemple=TOWN | {"champs": ["logement.loyer"]}):
        assert refusal(asked(token)) is Why.SCOPE


def test_a_partner_that_is_no_longer_declared_is_refused(town: Partner, tmp_path: Path) -> None:
    token = link_to(town)
    with declared(tmp_path):
        assert refusal(asked(token)) is Why.STRANGER


def test_a_consent_withdrawn_stops_access_at_once(town: Partner) -> None:
    token = link_to(town)
    withdraw(VISIT, consents_of(VISIT, NOW)[0].name)
    assert refusal(asked(token)) is Why.GONE


def test_so_does_a_visit_erased_or_a_purge(town: Partner) -> None:
    erased, purged = link_to(town), link_to(town, "x" * 43)
    forget_handovers_of(VISIT)
    assert refusal(asked(erased)) is Why.GONE
    purge_handovers(NOW + KEPT)
    assert refusal(asked(purged)) is Why.GONE


def test_an_envelope_moved_or_damaged_is_refused(town: Partner) -> None:
    token = link_to(town)
    Handover.objects.update(sealed=b"abime")
    assert refusal(asked(token)) is Why.GONE


def test_a_refusal_is_logged_without_anything_of_the_person(town: Partner, caplog: pytest.LogCaptureFixture) -> None:
    token = link_to(town)
    with caplog.at_level(logging.DEBUG):
        fetch(asked(token), LATER)
        refusal(asked(token))
    assert "Une transmission est refusée : lien déjà lu, retiré, ou inconnu." in caplog.text
    assert not any(secret in caplog.text for secret in (token, VISIT, KEY, "7017", verified(token).secret))
