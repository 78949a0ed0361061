"""One question to a web service that answers in JSON: within bounds, or an error that says what went wrong."""

from __future__ import annotations

import http.client
import json
from time import monotonic
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

MOST = 2_000_000
"""Bytes of an answer: a hundred records weigh ten times less."""
HEADERS = {"User-Agent": "MesAides-accueils/1.0 (simulateur d'aides)", "Accept": "application/json"}


class UnavailableError(Exception):
    """No answer that can be read. The message never says what was asked: a log may keep it."""


class _Unfollowed(HTTPRedirectHandler):
    def redirect_request(self, *_given: Any) -> None:
        """None: a person chose the address in the settings, and what is asked goes nowhere else."""


_OPENER = build_opener(_Unfollowed)


def ask(address: str, seconds: float) -> dict[str, Any]:
    """The JSON object at an address of http or https; raises `UnavailableError`."""
    request = Request(address, headers=HEADERS)  # noqa: S310 - http ou https : les réglages le vérifient
    try:
        with _OPENER.open(request, timeout=seconds) as response:
            return _object(_body(response, monotonic() + seconds))
    except HTTPError as error:
        error.close()
        raise UnavailableError(f"réponse {error.code}") from None
    except URLError as error:
        raise UnavailableError(f"pas de réponse ({type(error.reason).__name__})") from None
    except (OSError, http.client.HTTPException) as error:
        raise UnavailableError(f"réponse interrompue ({type(error).__name__})") from None


def _body(response: Any, end: float) -> bytes:
    stream: IO[bytes] = response
    read = bytearray()
    while more := stream.read1(65_536):  # type: ignore[attr-defined]  # celle de HTTPResponse
        read += more
        if len(read) > MOST:
            raise UnavailableError("réponse trop longue")
        if monotonic() > end:
            raise TimeoutError
    return bytes(read)


def _object(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise UnavailableError("réponse qui n’est pas du JSON") from None
    if not isinstance(told, dict):
        raise UnavailableError("réponse qui n’est pas un objet JSON")
    return told
