"""Communes that answer to what is being typed, for pages where a script runs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mesaides.dsfr_fields.boxes import typed as typed_in
from mesaides.web.forms.commune import choices_context


@never_cache
@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """The list of choices, for the form field whose name is the address's only parameter."""
    name = next(iter(request.GET), "")
    typed = typed_in(request.GET, name)
    context = {"widget": choices_context(name, typed), "is_refreshed": True}
    return render(request, "web/parts/commune_choices.html", context)
