"""The two roles of the team, and what each may do. An account without a role opens nothing."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, Group, User


class Role(StrEnum):
    """As the commands and the pages name them; each is a group of Django's."""

    RELECTURE = "relecture"
    ADMINISTRATION = "administration"


INCLUDED: dict[Role, frozenset[Role]] = {
    Role.RELECTURE: frozenset({Role.RELECTURE}),
    Role.ADMINISTRATION: frozenset({Role.RELECTURE, Role.ADMINISTRATION}),
}
"""What each role allows: who administers may review too."""


def roles_of(user: AbstractBaseUser | AnonymousUser) -> frozenset[Role]:
    """The roles given to an account that may open a session."""
    if not isinstance(user, User) or not user.is_active:
        return frozenset()
    named = set(user.groups.values_list("name", flat=True))
    return frozenset(role for role in Role if role in named)


def may(user: AbstractBaseUser | AnonymousUser, role: Role) -> bool:
    """Whether someone may do what a role allows."""
    return any(role in INCLUDED[given] for given in roles_of(user))


def give(user: User, roles: Iterable[Role]) -> None:
    """These roles, and no other."""
    user.groups.set([Group.objects.get_or_create(name=role)[0] for role in roles])
