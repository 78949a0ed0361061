"""Addresses of the JSON interface."""

from typing import Any

from django.urls import URLPattern, path, re_path

from mesaides.api import benefits, doors, explanations, handovers, months, places, ranges, simulations, variation
from mesaides.api.description import DescribedAPI, Renderer
from mesaides.api.openness import open_to_all
from mesaides.api.problems import not_found, tell_problems

api = DescribedAPI(
    title="Mes Aides",
    version="1",
    description="Une situation, et les aides auxquelles elle ouvre droit, avec leur montant. Rien n’est conservé.",
    urls_namespace="api",
    docs_url=None,  # its page would load a script from elsewhere
    renderer=Renderer(),
)
for router in (
    simulations.router,
    explanations.router,
    variation.router,
    months.router,
    ranges.router,
    doors.router,
    benefits.router,
    places.router,
    handovers.router,
):
    api.add_router("", router)
tell_problems(api)


def _opened(patterns: list[Any]) -> list[URLPattern]:
    """ninja's routes, open to all; its root has nothing to show."""
    for pattern in patterns:
        pattern.callback = open_to_all(not_found if pattern.name == "api-root" else pattern.callback)
    return patterns


_patterns, _application, _namespace = api.urls

urlpatterns = [
    path("", (_opened(_patterns), _application, _namespace)),
    re_path("", open_to_all(not_found)),
]
