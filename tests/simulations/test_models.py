"""The stored visit."""

import pytest

from mesaides.simulations.models import StoredVisit

pytestmark = pytest.mark.django_db


def test_a_visit_is_stored_with_its_days_and_no_answer() -> None:
    stored = StoredVisit.objects.create(token_hash="a" * 64)
    stored.refresh_from_db()
    assert stored.answers == {}
    assert stored.opened_at <= stored.changed_at


def test_answers_keep_their_shape() -> None:
    answers = {"demandeur": {"revenus": {"salaire_net": {"2026-10": 1200.5, "2026-11": None}}}, "enfants": []}
    StoredVisit.objects.create(token_hash="b" * 64, answers=answers)
    assert StoredVisit.objects.get(token_hash="b" * 64).answers == answers


def test_a_visit_is_named_by_its_day_alone() -> None:
    stored = StoredVisit.objects.create(token_hash="c" * 64, answers={"prenom": "Camille"})
    assert str(stored) == f"simulation ouverte le {stored.opened_at:%d/%m/%Y}"
