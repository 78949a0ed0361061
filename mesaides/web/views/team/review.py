"""The queue of contributions, one of them, and what the team decides of it."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from mesaides.contributions.models import Contribution, State
from mesaides.household.errors import SituationError
from mesaides.simulations.examples import answered
from mesaides.simulations.patience import RETRY_AFTER, TooLongError, request_deadline
from mesaides.team import waiting
from mesaides.team.deciding import Act, DecisionError, mark_of
from mesaides.team.deciding import decide as do
from mesaides.team.difference import counted, difference
from mesaides.team.history import acts
from mesaides.team.reading import UnreadableContributionError, proposed, published, with_institution
from mesaides.team.roles import Role
from mesaides.team.spreadsheet import as_csv
from mesaides.team.wording import is_wording
from mesaides.web.presenting.benefit import benefit_context
from mesaides.web.views.team.guard import for_role, member, shown

BY_PAGE = 50
LONGEST_COMMENT = 5000
COLUMNS = ("numero", "etat", "aide", "fichier", "institution", "correction", "envoyee_le")
DONE = {"reprendre": "La contribution est rendue à son auteur.", "accepter": "La contribution est acceptée et publiée."}
DONE |= {"refuser": "La contribution est refusée.", "noter": "La note est gardée."}


@for_role(Role.RELECTURE)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    wanted = request.GET.get("etat", State.ENVOYEE)
    state = State(wanted) if wanted in set(waiting.SENT) else None
    page = Paginator(waiting.queue(state), BY_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "rows": list(waiting.rows(list(page))), "state": state, "counts": waiting.counts()}
    return shown(request, "queue", context)


@for_role(Role.RELECTURE)
@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """All that was sent, for a spreadsheet."""
    listed = waiting.rows(waiting.queue().iterator())
    rows = ((row.number, row.state.label, row.name, row.slug, row.institution, _yes(row.corrects), row.sent_at)
            for row in listed)  # fmt: skip
    response = HttpResponse(as_csv([COLUMNS, *rows]), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="contributions.csv"'
    return response


@for_role(Role.RELECTURE)
@require_safe
def detail(request: HttpRequest, numero: int) -> HttpResponse:
    return _told(request, _found(numero), done=DONE.get(request.GET.get("fait", ""), ""))


@for_role(Role.RELECTURE)
@require_POST
def decide(request: HttpRequest, numero: int) -> HttpResponse:
    contribution = _found(numero)
    comment = request.POST.get("commentaire", "")[:LONGEST_COMMENT]
    try:
        act = Act(request.POST.get("acte", ""))
        do(contribution, act, member(request).get_username(), comment, request.POST.get("lu", ""))
    except DecisionError as error:
        return _told(request, _found(numero), refused=str(error), comment=comment)
    except ValueError:  # not one of the buttons
        return _told(request, contribution, refused="Choisissez ce que vous décidez.", comment=comment)
    return redirect(f"{reverse('web:equipe_contribution', args=[numero])}?fait={act}")


@for_role(Role.RELECTURE)
@require_safe
def preview(request: HttpRequest, numero: int) -> HttpResponse:
    """The page of the aid, as everyone would see it."""
    contribution = _found(numero)
    try:
        benefit = proposed(contribution)
    except UnreadableContributionError as error:
        return _told(request, contribution, refused=str(error))
    address = request.build_absolute_uri(reverse("web:aide", args=[benefit.slug]))
    context = benefit_context(with_institution(benefit), benefit, address, timezone.localdate())
    return shown(request, "preview", context | {"contribution": contribution})


@for_role(Role.RELECTURE)
@require_safe
def examples(request: HttpRequest, numero: int) -> HttpResponse:
    """Its worked examples, calculated now."""
    contribution = _found(numero)
    try:
        found = list(answered(proposed(contribution), request_deadline()))
    except (UnreadableContributionError, SituationError) as error:
        return _told(request, contribution, refused=str(error))
    except TooLongError:
        response = _told(request, contribution, refused="Le calcul des exemples a été trop long. Réessayez.")
        response["Retry-After"] = RETRY_AFTER
        return response
    return shown(request, "examples", {"contribution": contribution, "found": found})


def _told(request: HttpRequest, contribution: Contribution, **told: Any) -> HttpResponse:
    before = published(contribution)
    parts = difference(before, contribution.file)
    context = {
        "contribution": contribution,
        "row": next(waiting.rows([contribution])),
        "parts": parts,
        "counts": counted(parts),
        "is_new": not before,
        "is_wording": is_wording(contribution),
        "history": acts(contribution),
        "may_decide": contribution.state == State.ENVOYEE,
        "read": mark_of(contribution),
        **told,
    }
    return shown(request, "contribution", context, 422 if told.get("refused") else 200)


def _found(number: int) -> Contribution:
    try:
        return waiting.one(number)
    except waiting.UnknownContributionError as error:
        raise Http404(str(error)) from error


def _yes(value: bool) -> str:
    return "oui" if value else "non"
