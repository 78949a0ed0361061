"""Who a name and a password open a session for: one answer to all the others, known or not, blocked or not."""

from __future__ import annotations

from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.http import HttpRequest

from mesaides.team.attempts import forget, is_blocked
from mesaides.team.roles import roles_of


def identified(request: HttpRequest, name: str, password: str) -> User | None:
    """The member of the team; `None` when there is nobody, or too many attempts were made."""
    blocked = is_blocked(name)
    # Le mot de passe est comparé même quand la réponse est déjà non : le temps de réponse ne dit rien.
    user = authenticate(request, username=name, password=password)
    if blocked or not isinstance(user, User) or not roles_of(user):
        return None
    forget(name)
    return user
