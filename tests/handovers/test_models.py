"""A row tells nothing but its end."""

from __future__ import annotations

import pytest

from mesaides.handovers.models import Handover
from mesaides.handovers.partners import Partner
from tests.canaries import leaked
from tests.handovers.giving import VISIT, link_to


@pytest.mark.django_db
def test_a_row_tells_neither_the_partner_nor_the_visit_nor_what_was_handed_over(town: Partner) -> None:
    token = link_to(town)
    (row,) = Handover.objects.all()
    assert str(row) == "transmission jusqu’au 27/11/2026"
    secret = [VISIT, token, "mairie-exemple", "Mairie d’Exemple", "7017.17", "7 017,17", "logement.loyer"]
    written = " ".join([row.name, row.owner, str(row)]).encode() + bytes(row.sealed) + bytes(row.record)
    assert leaked(secret, written) == []
