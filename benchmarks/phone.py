"""What a page of results costs on a phone: weight, requests, and how long until the first benefit is read.

python -m benchmarks.phone [--visites 5]

A real Chromium, slowed as on a slow mobile network and a cheap phone, reads the results of random visits: with an
empty cache, then again. The visits are answered over HTTP, on the server as production runs it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from statistics import median
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, Request, sync_playwright

from benchmarks.report import Figure, publish
from benchmarks.servers import HOST, Server, first_answer, ours
from benchmarks.walking.remote import Remote
from benchmarks.walking.walk import Walk
from tests.browser import launch

NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
"""Milliseconds a round trip, bytes a second: the « Slow 4G » of the browser's own tools."""

SLOWER_PROCESSOR = 4
SCREEN = {"width": 360, "height": 740}
FIRST_BENEFIT = "main article"
ANSWERED = "() => performance.getEntriesByType('navigation')[0].responseStart"
PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"
NOW = "() => performance.now()"
SHIFT = """() => new Promise(resolve => { let total = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => total += entry.value))
        .observe({type: "layout-shift", buffered: true});
    setTimeout(() => resolve(total), 300); })"""


@dataclass(frozen=True)
class Read:
    """A page read. Times in seconds from the click, `answered` being its first byte; `moved`: the layout shift."""

    requests: int
    bytes: int
    answered: float
    painted: float
    benefit: float
    moved: float


def main(arguments: list[str] | None = None) -> None:
    """Answer the visits, read their results twice each, publish."""
    options = _options(arguments or [])
    with ours(workers=1) as server, sync_playwright() as playwright:
        first_answer(server, "GET", "/")
        browser = launch(playwright)
        pairs = [_read_twice(browser, server, seed) for seed in range(options.visites)]
        version = browser.version
    first, again = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    figures = [*_figures("première lecture", first), *_figures("lecture suivante", again)]
    details = {
        "reseau": NETWORK,
        "processeur_ralenti": SLOWER_PROCESSOR,
        "ecran": SCREEN,
        "chromium": version,
        "visites": options.visites,
    }
    publish("phone", "La page des résultats, sur un téléphone ralenti", figures, details)


def _figures(name: str, reads: list[Read]) -> Iterator[Figure]:
    yield Figure(f"{name} : requêtes", max(read.requests for read in reads))
    yield Figure(f"{name} : poids transféré, médiane", median(read.bytes for read in reads) / 1000, "ko")
    yield Figure(f"{name} : premier octet, médiane", median(read.answered for read in reads), "s")
    yield Figure(f"{name} : premier affichage, médiane", median(read.painted for read in reads), "s")
    yield Figure(f"{name} : première aide lisible, médiane", median(read.benefit for read in reads), "s")
    yield Figure(f"{name} : première aide lisible, la plus lente", max(read.benefit for read in reads), "s")
    yield Figure(f"{name} : déplacement de la page (CLS), le plus grand", max(read.moved for read in reads))


def _read_twice(browser: Browser, server: Server, seed: int) -> tuple[Read, Read]:
    """The results of a visit with an empty cache, then from the cache; a phone of its own."""
    walk = Walk(Remote(server.port), Random(seed))  # noqa: S311 - des visites d’essai, pas un secret
    address = f"http://{HOST}:{server.port}{walk.to_the_results().visit}resultats/"
    with browser.new_context(viewport=SCREEN, locale="fr-FR") as context:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", NETWORK)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
        return read(page, session, address), read(page, session, address)


def read(page: Page, session: CDPSession, address: str) -> Read:
    """Open a page, wait for its first benefit, then for everything else."""
    asked: list[Request] = []
    received: list[float] = []

    def ask(request: Request) -> None:
        asked.append(request)

    def receive(event: dict[str, Any]) -> None:
        received.append(event["encodedDataLength"])

    page.on("request", ask)
    session.on("Network.loadingFinished", receive)
    page.goto(address, wait_until="commit")
    page.locator(FIRST_BENEFIT).first.wait_for()
    benefit = page.evaluate(NOW) / 1000
    page.wait_for_load_state("networkidle")
    answered, painted = (page.evaluate(moment) / 1000 for moment in (ANSWERED, PAINTED))
    moved = page.evaluate(SHIFT)
    page.remove_listener("request", ask)
    session.remove_listener("Network.loadingFinished", receive)
    return Read(len(asked), int(sum(received)), answered, painted, benefit, moved)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="La page des résultats, sur un téléphone ralenti.")
    parser.add_argument("--visites", type=int, default=5, help="visites dont les résultats sont lus")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
