"""What browsers may do with our pages: nothing from elsewhere, nothing inline, no device, frames where they may be."""

from __future__ import annotations

from collections.abc import Callable

from csp.constants import NONE, SELF
from django.http import HttpRequest, HttpResponse

DEVICES = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
)

PERMISSIONS = ", ".join(f"{device}=()" for device in DEVICES)


def content_policy(frames: list[str]) -> dict[str, dict[str, list[str]]]:
    """The settings of django-csp; `frames`: the sites that may show ours inside their pages."""
    return {
        "DIRECTIVES": {
            "default-src": [NONE],
            "script-src": [SELF],
            "style-src": [SELF],
            # Les dessins du système de design sont dans sa feuille de style.
            "img-src": [SELF, "data:"],
            "font-src": [SELF],
            "connect-src": [SELF],
            "manifest-src": [SELF],
            "form-action": [SELF],
            "base-uri": [NONE],
            "frame-src": [SELF],
            "frame-ancestors": [SELF, *frames],
        }
    }


FRAMED = ("/simulation/", "/communes/", "/static/")
"""What may be shown inside another page, with the home page: a visit, and what its pages fetch."""


def may_be_framed(path: str) -> bool:
    """Whether a page is one of the simulator: no other is shown inside another site."""
    return path == "/" or path.startswith(FRAMED)


class Headers:
    """Add to every answer the header that Django does not know, and close to frames what is not the simulator."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._get_response(request)
        response.setdefault("Permissions-Policy", PERMISSIONS)
        if not may_be_framed(request.path):
            response._csp_replace = {"frame-ancestors": [NONE]}  # type: ignore[attr-defined]  # noqa: SLF001 - le nom que lit django-csp
        return response
