"""The pages that belong to no visit: home, privacy, accessibility."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.territories import source


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "web/home.html", {"count": len(catalogue().on(timezone.localdate()).benefits)})


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "web/privacy.html", {"territories": source()})


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "web/accessibility.html")
