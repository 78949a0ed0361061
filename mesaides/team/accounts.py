"""The accounts of the team: made, given roles, closed. Never erased: the history names who decided."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from mesaides.team.roles import Role, give, roles_of

NAME = re.compile(r"[a-z][a-z0-9.-]{1,38}[a-z0-9]")


class AccountError(ValueError):
    """What is asked of an account cannot be done; the message says why and what to do."""


def account(name: str) -> User:
    """Raises `AccountError`."""
    found = User.objects.filter(username=name).first()
    if found is None:
        known = ", ".join(User.objects.order_by("username").values_list("username", flat=True)) or "aucun"
        raise AccountError(f"« {name} » n’est pas un compte de l’équipe. Comptes : {known}.")
    return found


@transaction.atomic
def add(name: str, password: str, roles: Sequence[Role]) -> User:
    """A new account, or one that was closed, open again. Raises `AccountError`."""
    if not NAME.fullmatch(name):
        raise AccountError(
            f"« {name} » ne convient pas : 3 à 40 lettres minuscules sans accent, chiffres, points ou tirets."
        )
    user = User.objects.filter(username=name).first() or User(username=name, is_active=False)
    if user.is_active:
        raise AccountError(f"« {name} » existe déjà. Pour changer ses rôles : mes-aides equipe roles {name} …")
    _set_password(user, password)
    user.is_active = True
    user.save()
    change_roles(user, roles)
    return user


def _set_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise AccountError(" ".join(error.messages)) from error
    user.set_password(password)


@transaction.atomic
def change_roles(user: User, roles: Sequence[Role]) -> None:
    """Give these roles, and no other. Raises `AccountError` rather than leave nobody to administer."""
    if not roles:
        raise AccountError("Donnez au moins un rôle ; pour fermer un compte : mes-aides equipe retirer NOM.")
    if Role.ADMINISTRATION not in roles:
        _keep_an_administrator(user)
    give(user, roles)


@transaction.atomic
def close(user: User) -> None:
    """It opens no session any more, nor keeps the one it has. Raises `AccountError`, as `change_roles` does."""
    _keep_an_administrator(user)
    user.is_active = False
    user.set_unusable_password()
    user.save()
    end_sessions(user)


def forget_sessions() -> None:
    """Erase those whose time has passed."""
    Session.objects.filter(expire_date__lte=timezone.now()).delete()


def end_sessions(user: User) -> None:
    """Close the browsers in which an account is open."""
    for session in Session.objects.all():
        if session.get_decoded().get("_auth_user_id") == str(user.pk):
            session.delete()


def _keep_an_administrator(user: User) -> None:
    if Role.ADMINISTRATION not in roles_of(user):
        return
    others = User.objects.select_for_update().filter(groups__name=Role.ADMINISTRATION, is_active=True)
    if not others.exclude(pk=user.pk).exists():
        raise AccountError(f"« {user.username} » est seul à administrer : donnez d’abord ce rôle à un autre compte.")


def change_password(user: User, current: str, new: str) -> None:
    """Raises `AccountError` when the current one is wrong, or the new one too weak."""
    if not user.check_password(current):
        raise AccountError("Le mot de passe actuel n’est pas celui-là.")
    _set_password(user, new)
    user.save()
