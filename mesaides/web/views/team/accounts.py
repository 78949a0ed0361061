"""The accounts of the team, for those who administer them."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import get_random_string
from django.views.decorators.http import require_http_methods, require_POST

from mesaides.team.accounts import AccountError, account, add, change_roles, close
from mesaides.team.roles import Role, roles_of
from mesaides.web.forms.team import ROLES, AccountForm, RolesForm
from mesaides.web.views.team.guard import for_role, shown

FIRST_PASSWORD = 20


@for_role(Role.ADMINISTRATION)
@require_http_methods(["GET", "HEAD", "POST"])
def index(request: HttpRequest) -> HttpResponse:
    """All the accounts; posted, a new one, whose password is shown this once."""
    form = AccountForm(request.POST if request.method == "POST" else None)
    if not form.is_bound or not form.is_valid():
        return _listed(request, form)
    name, first = form.cleaned_data["nom"], get_random_string(FIRST_PASSWORD)
    try:
        add(name, first, form.chosen)
    except AccountError as error:
        return _listed(request, form, refused=str(error))
    return _listed(request, AccountForm(), made=name, password=first)


@for_role(Role.ADMINISTRATION)
@require_POST
def change(request: HttpRequest, nom: str) -> HttpResponse:
    """Give other roles to an account, or close it."""
    form = RolesForm(request.POST)
    try:
        user = account(nom)
    except AccountError as error:
        raise Http404 from error
    try:
        if "fermer" in request.POST:
            close(user)
        elif form.is_valid():
            change_roles(user, form.chosen)
        else:
            return _listed(request, AccountForm(), refused="Choisissez au moins un rôle, ou fermez le compte.")
    except AccountError as error:
        return _listed(request, AccountForm(), refused=str(error))
    return redirect("web:equipe_comptes")


def _listed(request: HttpRequest, form: AccountForm, **told: Any) -> HttpResponse:
    people = [(user, roles_of(user)) for user in User.objects.order_by("-is_active", "username")]
    context = {"form": form, "people": people, "roles": ROLES, **told}
    return shown(request, "accounts", context, 422 if form.is_bound or "refused" in told else 200)
