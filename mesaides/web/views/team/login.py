"""Come in, go out, change one's password; and the answer to a form that another site sent."""

from __future__ import annotations

from django.contrib.auth import login, logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from mesaides.team.accounts import AccountError, change_password
from mesaides.team.identifying import identified
from mesaides.team.roles import Role, may
from mesaides.web.forms.team import LoginForm, PasswordForm
from mesaides.web.views.team.guard import NEXT, for_role, member, shown

TEAM = "/equipe/"


@sensitive_post_parameters()
@never_cache
@csrf_protect
@require_http_methods(["GET", "HEAD", "POST"])
def log_in(request: HttpRequest) -> HttpResponse:
    if may(request.user, Role.RELECTURE):
        return redirect("web:equipe")
    form = LoginForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        user = identified(request, form.cleaned_data["nom"], form.cleaned_data["mot_de_passe"])
        if user is not None:
            login(request, user)
            return redirect(_asked(request))
    context = {"form": form, "next": request.GET.get(NEXT, "")}
    return render(request, "web/team/login.html", context, status=422 if form.is_bound else 200)


def _asked(request: HttpRequest) -> str:
    """The page of the team that was asked before coming in, and never another site."""
    address = request.GET.get(NEXT, "")
    safe = url_has_allowed_host_and_scheme(address, None) and address.startswith(TEAM)
    return address if safe else TEAM


@never_cache
@require_POST
def log_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("web:equipe_connexion")


@sensitive_post_parameters()
@for_role(Role.RELECTURE)
@require_http_methods(["GET", "HEAD", "POST"])
def password(request: HttpRequest) -> HttpResponse:
    form = PasswordForm(request.POST if request.method == "POST" else None)
    if not form.is_bound or not form.is_valid():
        return shown(request, "password", {"form": form}, 422 if form.is_bound else 200)
    user = member(request)
    try:
        change_password(user, form.cleaned_data["actuel"], form.cleaned_data["nouveau"])
    except AccountError as error:
        return shown(request, "password", {"form": form, "refused": str(error)}, 422)
    update_session_auth_hash(request, user)  # the other browsers are closed: their sessions hold the former hash
    return shown(request, "password", {"form": PasswordForm(), "done": True})


@never_cache
def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its proof: sent by another site, or by a page opened too long ago."""
    return render(request, "web/team/forged.html", {"reason": reason}, status=403)
