"""Who administers may review; who has no role, or whose account is closed, may nothing."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser, User

from mesaides.team.roles import Role, give, may, roles_of
from tests.team.members import account_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("given", "review", "administer"),
    [
        ((), False, False),
        ((Role.RELECTURE,), True, False),
        ((Role.ADMINISTRATION,), True, True),
        ((Role.RELECTURE, Role.ADMINISTRATION), True, True),
    ],
)
def test_what_each_role_allows(given: tuple[Role, ...], review: bool, administer: bool) -> None:
    user = User.objects.create(username="anne")
    give(user, given)
    assert (may(user, Role.RELECTURE), may(user, Role.ADMINISTRATION)) == (review, administer)


def test_a_closed_account_and_a_passer_by_have_none() -> None:
    user = account_of("anne", Role.ADMINISTRATION)
    user.is_active = False
    assert roles_of(user) == roles_of(AnonymousUser()) == frozenset()
