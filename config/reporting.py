"""Failures told to Sentry, when an operator asks for it: the kind of error and its place in the code, nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ImproperlyConfigured

Event = dict[str, Any]

_KEPT = ("event_id", "timestamp", "level", "platform", "release", "environment", "sdk", "modules")
_FRAME = ("filename", "function", "module", "lineno", "in_app", "abs_path")


def report_to(address: str) -> None:
    """Tell failures to the Sentry of this address."""
    try:
        import sentry_sdk
    except ImportError as error:
        raise ImproperlyConfigured(
            "SENTRY_DSN est donnée, mais sentry-sdk n’est pas installé : installez-le, ou retirez SENTRY_DSN."
        ) from error
    sentry_sdk.init(
        dsn=address,
        send_default_pii=False,
        include_local_variables=False,
        include_source_context=False,
        max_request_body_size="never",
        max_breadcrumbs=0,
        server_name="",
        before_send=scrubbed,  # type: ignore[arg-type]  # ses événements sont des dictionnaires
    )


def scrubbed(event: Mapping[str, Any], _hint: Any = None) -> Event:
    """What may be told of an event: a list of what is kept, so that a new field of Sentry is left out."""
    told = {name: event[name] for name in _KEPT if name in event}
    told["exception"] = {"values": [_failure(value) for value in event.get("exception", {}).get("values", [])]}
    if "logger" in event:
        told["logger"] = event["logger"]
    return told


def _failure(value: Mapping[str, Any]) -> Event:
    """A kind of error and its place. Its message may quote an answer."""
    frames = value.get("stacktrace", {}).get("frames", [])
    told = [{name: frame[name] for name in _FRAME if name in frame} for frame in frames]
    return {"type": value.get("type", ""), "stacktrace": {"frames": told}}
