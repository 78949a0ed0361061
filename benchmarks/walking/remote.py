"""The site behind an address: what random visits walk through when a server runs."""

from __future__ import annotations

from http.client import HTTPConnection
from urllib.parse import urlencode

from benchmarks.servers import HOST, LONGEST_ANSWER
from benchmarks.walking.answering import Posted

SEE_OTHER = {301, 302, 303}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
MOST_REDIRECTS = 10


class TooManyRedirects(RuntimeError):
    """An address leads to another without end."""


class Remote:
    """A connection for each request, redirects followed, no cookie kept: as a `walk.Browser` asks."""

    def __init__(self, port: int) -> None:
        self._port = port

    def get(self, address: str) -> tuple[int, str, str]:
        return self._followed(address, None)

    def post(self, address: str, posted: Posted) -> tuple[int, str, str]:
        return self._followed(address, urlencode(posted, doseq=True))

    def _followed(self, address: str, body: str | None) -> tuple[int, str, str]:
        for _ in range(MOST_REDIRECTS):
            status, location, text = self._asked(address, body)
            if status not in SEE_OTHER:
                return status, address, text
            address, body = location, None
        raise TooManyRedirects(address)

    def _asked(self, address: str, body: str | None) -> tuple[int, str, str]:
        connection = HTTPConnection(HOST, self._port, timeout=LONGEST_ANSWER)
        try:
            connection.request("GET" if body is None else "POST", address, body, FORM if body is not None else {})
            response = connection.getresponse()
            return response.status, response.getheader("Location", ""), response.read().decode()
        finally:
            connection.close()
