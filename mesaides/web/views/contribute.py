"""« Contribuer »: describe an aid, see it work, send it to the reviewers."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mesaides.benefits.catalogue import UnknownBenefitError, catalogue
from mesaides.contributions import verifying
from mesaides.contributions.checking import checked
from mesaides.contributions.document import PAGES, drafted, prefilled
from mesaides.contributions.drafts import ClosedDraftError, UnknownDraftError, find, open_draft, save
from mesaides.contributions.editions import live_text
from mesaides.contributions.form.page import MOST_VALUES, kept
from mesaides.contributions.models import Contribution
from mesaides.contributions.preview import Preview, previewed
from mesaides.contributions.transitions import TransitionError
from mesaides.mails.queue import QueueFullError
from mesaides.web.forms.contribution import AddressForm
from mesaides.web.presenting.benefit import benefit_context
from mesaides.web.presenting.contribution import PREVIEW, form_context, preview_context, steps
from mesaides.web.visiting import go

P = ParamSpec("P")

SEARCH, SEEN = "chercher", "pages_vues"
"""The button that only searches, and where the pages that were filled once are kept: they tell what is wrong."""


def with_draft(
    view: Callable[Concatenate[HttpRequest, Contribution, str, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, str, P], HttpResponse]:
    """Give the view the contribution its address opens, or say that there is none."""

    @never_cache
    @wraps(view)
    def found(request: HttpRequest, brouillon: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, find(brouillon), brouillon, *args, **kwargs)
        except UnknownDraftError:
            return render(request, "web/contribution_unknown.html", status=404)
        except ClosedDraftError:
            return go(reverse("web:contribution_page", args=[brouillon, PREVIEW]))

    return found


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """What it is; a button opens a draft."""
    if request.method != "POST":
        return render(request, "web/contribute.html", {"count": len(PAGES)})
    return go(reverse("web:contribution", args=[open_draft()]))


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: HttpRequest, slug: str) -> HttpResponse:
    """« Signaler une erreur »: a draft filled from the file of an aid."""
    try:
        benefit = catalogue().benefit(slug)
    except UnknownBenefitError as error:
        raise Http404(str(error)) from error
    if not benefit.is_declarative or request.method != "POST":
        return render(request, "web/contribution_correct.html", {"benefit": benefit})
    token = open_draft(prefilled(live_text(benefit), benefit.niveau), corrects=slug)
    return go(reverse("web:contribution", args=[token]))


@with_draft
@require_safe
def overview(request: HttpRequest, contribution: Contribution, brouillon: str) -> HttpResponse:
    """The link to keep, and where the contribution is."""
    address = request.build_absolute_uri(request.path)
    context = {"brouillon": brouillon, "contribution": contribution, "address": address, "step": steps("institution")}
    return render(request, "web/contribution.html", context | {"history": contribution.revisions.all()})


@sensitive_post_parameters()
@with_draft
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, contribution: Contribution, brouillon: str, page: str) -> HttpResponse:
    """A page of the form, saved as it is at each post."""
    if page == PREVIEW:
        return _preview(request, contribution, brouillon)
    if page not in PAGES:
        raise Http404
    if request.method == "POST":
        return _saved(request, contribution, brouillon, page)
    return _show(request, contribution, brouillon, page, is_told=page in contribution.answers.get(SEEN, ()))


def _saved(request: HttpRequest, contribution: Contribution, brouillon: str, page: str) -> HttpResponse:
    typed = kept(PAGES[page](contribution.answers | dict(request.POST.lists())), request.POST)
    is_search = SEARCH in request.POST
    seen = contribution.answers.get(SEEN, [])
    if not is_search:
        typed |= {SEEN: list(dict.fromkeys([*seen, page]))}
    contribution = save(contribution, typed, file="")
    if is_search:
        return _show(request, contribution, brouillon, page, is_told=False)
    draft = checked(drafted(contribution.answers, contribution.corrects)).draft
    if draft.pages[page].errors:
        return _show(request, contribution, brouillon, page, is_told=True)
    return go(reverse("web:contribution_page", args=[brouillon, steps(page)["after"]]))


def _show(
    request: HttpRequest, contribution: Contribution, brouillon: str, page: str, *, is_told: bool
) -> HttpResponse:
    draft = drafted(contribution.answers, contribution.corrects)
    if is_told:
        draft = checked(draft).draft
    context = form_context(contribution, brouillon, draft.pages[page], is_told=is_told)
    status = 422 if request.method == "POST" and context["faults"] else 200
    return render(request, "web/contribution_form.html", context, status=status)


def _preview(request: HttpRequest, contribution: Contribution, brouillon: str) -> HttpResponse:
    if request.method == "POST":
        typed = {name: values[:MOST_VALUES] for name, values in request.POST.lists() if name.startswith("exemple_")}
        contribution = save(
            contribution, {name: [text[:20] for text in values] for name, values in list(typed.items())[:6]}
        )
    seen = _refreshed(contribution)
    context = preview_context(contribution, brouillon, seen, timezone.localdate()) | {"form": AddressForm()}
    return render(request, "web/contribution_preview.html", context)


def _refreshed(contribution: Contribution) -> Preview:
    """The preview; the file that comes of it is kept with the contribution as long as that is open."""
    seen = previewed(contribution, timezone.localdate())
    made = {"file": seen.file, "institution_file": seen.institution_file, "slug": seen.checked.draft.slug[:100]}
    if any(getattr(contribution, name) != value for name, value in made.items()):
        try:
            save(contribution, {}, **made)
        except ClosedDraftError:
            return seen
    return seen


@with_draft
@require_safe
def sheet(request: HttpRequest, contribution: Contribution, brouillon: str) -> HttpResponse:
    """The page of the aid, as it will be."""
    seen = previewed(contribution, timezone.localdate())
    if seen.benefit is None:
        return go(reverse("web:contribution_page", args=[brouillon, PREVIEW]))
    address = request.build_absolute_uri(reverse("web:aide", args=[seen.benefit.slug]))
    context = benefit_context(seen.known, seen.benefit, address, timezone.localdate())
    return render(request, "web/contribution_sheet.html", context | {"brouillon": brouillon})


@sensitive_post_parameters("adresse")
@with_draft
@require_POST
def ask(request: HttpRequest, contribution: Contribution, brouillon: str) -> HttpResponse:
    """Ask for the mail that verifies the address; nothing is sent to the reviewers before."""
    form, seen = AddressForm(request.POST), _refreshed(contribution)
    if not form.is_valid() or not seen.file or not settings.COURRIELS:
        context = preview_context(contribution, brouillon, seen, timezone.localdate()) | {"form": form}
        return render(request, "web/contribution_preview.html", context, status=422)
    draft = request.build_absolute_uri(reverse("web:contribution", args=[brouillon]))
    link = request.build_absolute_uri(reverse("web:contribution_confirmer", args=[brouillon, "CODE"]))
    keeps = request.build_absolute_uri("/").rstrip("/") if form.cleaned_data["rappel"] else ""
    try:
        verifying.ask(contribution, form.cleaned_data["adresse"], draft, link, keeps)
    except QueueFullError:
        return render(request, "web/mail_full.html", status=503)
    except TransitionError:
        return go(reverse("web:contribution", args=[brouillon]))
    return render(request, "web/contribution_asked.html", {"brouillon": brouillon})


@with_draft
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, contribution: Contribution, brouillon: str, code: str) -> HttpResponse:
    """The link of the mail: a button sends, since mail scanners follow links."""
    if request.method == "POST":
        try:
            _refreshed(contribution)
            verifying.confirm(find(brouillon), code)
        except (verifying.WrongCodeError, TransitionError) as error:
            context = {"brouillon": brouillon, "is_asked": False, "why": str(error)}
            return render(request, "web/contribution_confirm.html", context, status=409)
        return go(reverse("web:contribution", args=[brouillon]))
    context = {"brouillon": brouillon, "code": code, "is_asked": verifying.is_asked(contribution, code)}
    return render(request, "web/contribution_confirm.html", context)
