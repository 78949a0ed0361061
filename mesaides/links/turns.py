"""Good manners: one request at a time on each site, a pause between two, and what its robots.txt allows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic, sleep
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from mesaides.links.fetching import AGENT, Answer, UnreachableError, fetch

LONGEST_PAUSE = 10.0
"""Seconds: a site that asks for more between two requests gets this."""
FIRST_ERROR_OF_THE_SITE = 500
HOPS = 5
FORBIDDEN = ["User-agent: *", "Disallow: /"]


@dataclass(frozen=True, slots=True)
class Manners:
    """How long an answer is waited for, how often it is asked again, and the pauses, in seconds."""

    seconds: float = 20
    attempts: int = 3
    backoff: float = 2
    pause: float = 1
    sites: int = 8  # asked at the same time


class DeniedError(Exception):
    """The robots.txt of the site asks not to read this page."""


@dataclass
class _Site:
    """A site under way: its turn, when it was last asked, its rules once read, or why they cannot be."""

    turn: Lock = field(default_factory=Lock)
    last: float = 0
    rules: RobotFileParser | None = None
    fault: str = ""


@dataclass
class Turns:
    """The sites, each asked by one at a time."""

    manners: Manners
    _sites: defaultdict[str, _Site] = field(default_factory=lambda: defaultdict(_Site))
    _finding: Lock = field(default_factory=Lock)

    def ask(self, address: str) -> Answer:
        """The answer of the site, when its turn comes; raises `DeniedError`, `UnreachableError`."""
        with self._turn(address) as site:
            if not self._rules(site, address).can_fetch(AGENT, address):
                raise DeniedError
            return self._asked(site, address)

    @contextmanager
    def _turn(self, address: str) -> Iterator[_Site]:
        with self._finding:
            site = self._sites[origin(address)]
        with site.turn:
            yield site

    def _asked(self, site: _Site, address: str) -> Answer:
        """Asked again, later and later, when the site does not answer or is in trouble."""
        for attempt in range(self.manners.attempts):
            self._wait(site, attempt)
            try:
                answer = fetch(address, self.manners.seconds)
            except UnreachableError:
                if attempt + 1 == self.manners.attempts:
                    raise
                continue
            finally:
                site.last = monotonic()
            if answer.status < FIRST_ERROR_OF_THE_SITE and answer.status != 429:
                break
        return answer

    def _wait(self, site: _Site, attempt: int) -> None:
        """The pause since the last request, or the longer one before asking again."""
        wanted = site.rules.crawl_delay(AGENT) if site.rules else None
        pause = max(self.manners.pause, min(float(wanted or 0), LONGEST_PAUSE))
        again = self.manners.backoff * 2 ** (attempt - 1) if attempt else 0
        sleep(max(0.0, site.last + max(pause, again) - monotonic()) if site.last else 0)

    def _rules(self, site: _Site, address: str) -> RobotFileParser:
        """The rules of the site, read once; a site that does not answer is not asked for each page."""
        if site.fault:
            raise UnreachableError(site.fault)
        if site.rules is None:
            try:
                site.rules = self._read(site, f"{origin(address)}/robots.txt")
            except UnreachableError as error:
                site.fault = str(error)
                raise
        return site.rules

    def _read(self, site: _Site, address: str) -> RobotFileParser:
        """As RFC 9309 says: no file allows everything, a file that cannot be given forbids everything."""
        rules = RobotFileParser()
        answer = self._asked(site, address)
        for _hop in range(HOPS):
            if not answer.location or origin(urljoin(address, answer.location)) != origin(address):
                break
            address = urljoin(address, answer.location)
            answer = self._asked(site, address)
        rules.parse(_rules_of(answer))
        return rules


def _rules_of(answer: Answer) -> list[str]:
    if answer.status >= FIRST_ERROR_OF_THE_SITE:
        return FORBIDDEN
    is_given = answer.status < 300 and not answer.is_html
    return answer.text.splitlines() if is_given else []


def origin(address: str) -> str:
    """« https://www.caf.fr » for any page of it."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
