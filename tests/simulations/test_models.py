"""The stored visit."""

from datetime import UTC, datetime

import pytest

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.sealing import seal

pytestmark = pytest.mark.django_db

END = datetime(2026, 12, 3, 23, 30, tzinfo=UTC)


def test_a_visit_is_stored_sealed_with_its_last_day_and_nothing_else() -> None:
    fields = {field.name for field in StoredVisit._meta.get_fields()}
    assert fields == {"token_hash", "sealed", "kept_until", "follow_up"}
    sealed = seal("k" * 43, {"prenom": "Camille"})
    StoredVisit.objects.create(token_hash="a" * 64, sealed=sealed, kept_until=END)
    stored = StoredVisit.objects.get(token_hash="a" * 64)
    assert bytes(stored.sealed) == sealed
    assert (stored.kept_until, stored.follow_up) == (END, False)


def test_a_visit_is_named_by_its_last_day_alone() -> None:
    """The 4th in Paris: 23:30 in Greenwich is half past midnight."""
    stored = StoredVisit(token_hash="c" * 64, sealed=b"", kept_until=END)
    assert str(stored) == "simulation gardée jusqu’au 04/12/2026"
