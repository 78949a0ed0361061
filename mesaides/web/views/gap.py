"""« Dire ce que j’ai vraiment obtenu »: keep a gap, with consent and without identity."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.gaps.keeping import report
from mesaides.simulations.patience import Deadline
from mesaides.web.forms.gap import GapForm
from mesaides.web.presenting.gap import Reportable, reportable
from mesaides.web.views.computing import result_of, with_situation
from mesaides.web.visiting import Visiting, go, with_visit


@sensitive_post_parameters()
@with_visit
@require_http_methods(["GET", "HEAD", "POST"])
@with_situation
def gap(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline, slug: str) -> HttpResponse:
    """A benefit whose amount is not computed for this household leads to its own page."""
    if not settings.ECARTS_CLEFS:
        raise Http404
    about = reportable(result_of(situation, visiting, deadline), slug)
    if about is None:
        return go(visiting.address("droit", slug=slug))
    form = GapForm(request.POST if request.method == "POST" else None)
    if not form.is_bound or not form.is_valid():
        return _show(request, visiting, about, form)
    report(slug, about.person, about.computed, form.granted, situation)
    return go(visiting.address("ecart_merci", slug=slug))


@with_visit
@require_safe
def thanks(request: HttpRequest, visiting: Visiting, slug: str) -> HttpResponse:
    return render(request, "web/gap_thanks.html", {"visiting": visiting, "slug": slug})


def _show(request: HttpRequest, visiting: Visiting, about: Reportable, form: GapForm) -> HttpResponse:
    context = {"visiting": visiting, "about": about, "form": form}
    return render(request, "web/gap.html", context, status=422 if form.is_bound else 200)
