"""A row tells nothing but its end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mesaides.simulations.confiding.links import give
from mesaides.simulations.confiding.models import ConfidedLink
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.sealing import key_of
from mesaides.simulations.visits import open_visit, save_answers
from tests.canaries import leaked

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.django_db
def test_a_row_tells_neither_the_link_nor_the_visit_nor_what_opens_it() -> None:
    token = open_visit(now=NOON).token
    save_answers(token, {"logement.loyer": 7017.17}, now=NOON)
    given = give(token, NOON)
    (row,) = ConfidedLink.objects.all()
    assert str(row) == "lien confié jusqu’au 03/12/2026"
    key = key_of(token)
    secret = [token, given.link, key.name, key.by_version[1].hex(), "7017.17"]
    written = " ".join([row.name, row.owner, str(row)]).encode() + bytes(row.sealed) + bytes(row.record)
    assert leaked(secret, written) == []
    assert key.by_version[1] not in written
    assert StoredVisit.objects.get().token_hash not in {row.name, row.owner}
