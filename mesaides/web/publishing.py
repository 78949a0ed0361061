"""Show a page that anyone may find and share: it tells its own address, whole and without what was searched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def published(request: HttpRequest, template: str, told: Mapping[str, Any] | None = None) -> HttpResponse:
    """The page, with its canonical address. Never for a page of a visit: its address is a secret."""
    return render(request, template, {**(told or {}), "canonical": request.build_absolute_uri(request.path)})
