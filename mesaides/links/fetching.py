"""One page asked of a site: no redirect followed, no more read than is judged, and an end in any case."""

from __future__ import annotations

import http.client
import socket
from dataclasses import dataclass
from time import monotonic
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

AGENT = "MesAides-liens"
"""The name that the rules of robots.txt may give us."""
MOST = 300_000
"""Bytes read of a page: its title and its first heading are there."""

_HEADERS = {
    "User-Agent": f"{AGENT}/1.0 (verification des liens d'un simulateur d'aides)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Language": "fr",
}


class UnreachableError(Exception):
    """No answer came; the message says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site answered: `location` is where a redirect leads, `text` the beginning of a page of text."""

    status: int
    location: str = ""
    is_html: bool = False
    text: str = ""


class _Unfollowed(HTTPRedirectHandler):
    def redirect_request(self, *_given: Any) -> None:
        """None: each step of a redirect is asked in its turn, of the site it leads to."""


_OPENER = build_opener(_Unfollowed)


def fetch(address: str, seconds: float) -> Answer:
    """The answer to one GET; raises `UnreachableError` after `seconds` without one."""
    if urlsplit(address).scheme not in {"http", "https"}:
        raise UnreachableError(f"« {address} » n’est pas une adresse du web.")
    request = Request(_ascii(address), headers=_HEADERS)  # noqa: S310 - http ou https, vérifié au-dessus
    try:
        return _opened(request, seconds)
    except TimeoutError as error:
        raise UnreachableError(f"Pas de réponse en {seconds:g} s.") from error
    except URLError as error:
        raise UnreachableError(_reason(error.reason, seconds)) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise UnreachableError(f"La réponse est illisible ({type(error).__name__}).") from error


def _opened(request: Request, seconds: float) -> Answer:
    end = monotonic() + seconds
    try:
        with _OPENER.open(request, timeout=seconds) as response:
            return _answer(response.status, response.headers, _beginning(response, end))
    except HTTPError as error:
        with error:
            return _answer(error.code, error.headers, b"")


def _beginning(response: Any, end: float) -> bytes:
    """The first bytes; a site that gives them one by one does not hold us past the end."""
    read = bytearray()
    stream: IO[bytes] = response
    while len(read) < MOST and (more := stream.read1(65_536)):  # type: ignore[attr-defined]  # celle de HTTPResponse
        read += more
        if monotonic() > end:
            raise TimeoutError
    return bytes(read)


def _answer(status: int, headers: Any, body: bytes) -> Answer:
    is_html = headers.get_content_type() in {"text/html", "application/xhtml+xml"}
    text = body.decode(headers.get_content_charset() or "utf-8", "replace")
    return Answer(status, headers.get("Location") or "", is_html, text)


def _ascii(address: str) -> str:
    """The address as it travels: accents encoded, what is encoded already kept."""
    parts = urlsplit(address)
    host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    path, query = quote(parts.path, safe="/%:@!$&'()*+,;=~-._"), quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")
    return urlunsplit((parts.scheme, host, path, query, ""))


def _reason(reason: object, seconds: float) -> str:
    if isinstance(reason, TimeoutError):
        return f"Pas de réponse en {seconds:g} s."
    if isinstance(reason, socket.gaierror):
        return "Le nom du site n’existe pas, ou plus."
    return f"Le site ne répond pas ({type(reason).__name__})."
