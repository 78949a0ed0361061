"""What a contribution and an act say of themselves; two links never lead to one row."""

from __future__ import annotations

import pytest
from django.db import IntegrityError
from django.utils import timezone

from mesaides.contributions.models import Revision, State
from tests.contributions.written import contribution

pytestmark = pytest.mark.django_db


def test_they_say_their_state_and_no_address() -> None:
    one = contribution(state=State.A_REPRENDRE, author=b"secret")
    act = Revision.objects.create(contribution=one, at=timezone.now(), who="anne", what=Revision.What.ASKED)
    assert str(one) == f"contribution {one.pk} (à reprendre)"
    assert str(act) == "à reprendre par anne"


def test_a_link_leads_to_one_contribution() -> None:
    contribution(reference="a" * 64)
    with pytest.raises(IntegrityError):
        contribution(reference="a" * 64)
