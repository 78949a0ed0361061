"""Communes that answer to what is being typed, for pages where a script runs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mesaides.territories import search
from mesaides.web.forms.commune import SHOWN


@never_cache
@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """The list of choices, for the form field whose name is the address's only parameter."""
    name = next(iter(request.GET), "")
    typed = request.GET.get(name, "").strip()
    widget = {"name": name, "typed": typed, "matches": search(typed, SHOWN) if typed else []}
    return render(request, "web/parts/commune_choices.html", {"widget": widget})
