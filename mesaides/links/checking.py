"""Follow each address to where it leads, several sites at a time, and say what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urldefrag, urljoin

from mesaides.links.fetching import UnreachableError
from mesaides.links.judging import Found, Verdict, judged
from mesaides.links.turns import DeniedError, Manners, Turns, origin

HOPS = 10
"""Redirects followed; browsers give up at twenty."""
ROBOTS = "robots.txt demande de ne pas lire cette page."

Told = Callable[[str, Found], None]


def checked(addresses: Iterable[str], manners: Manners, told: Told | None = None) -> dict[str, Found]:
    """What became of each address, in their order; `told` hears of each as soon as it is known."""
    turns, asked = Turns(manners), list(addresses)
    by_site: dict[str, list[str]] = {}
    for address in asked:
        by_site.setdefault(origin(address), []).append(address)
    found: dict[str, Found] = {}

    def check_site(of_the_site: list[str]) -> None:
        for address in of_the_site:
            found[address] = check(address, turns)
            if told:
                told(address, found[address])

    with ThreadPoolExecutor(manners.sites) as pool:
        list(pool.map(check_site, by_site.values()))
    return {address: found[address] for address in asked}


def check(address: str, turns: Turns) -> Found:
    """Where an address leads; nothing that a site does stops the others."""
    try:
        return _followed(address, turns)
    except DeniedError:
        return Found(Verdict.REFUSE, detail=ROBOTS)
    except UnreachableError as error:
        return Found(Verdict.INJOIGNABLE, detail=str(error))


def _followed(asked: str, turns: Turns) -> Found:
    address, seen = asked, {asked}
    for _hop in range(HOPS):
        answer = turns.ask(address)
        if not 300 <= answer.status < 400 or not answer.location:
            return judged(answer, asked, address)
        address = urldefrag(urljoin(address, answer.location)).url
        if address in seen:
            break
        seen.add(address)
    return Found(Verdict.BOUCLE, answer.status, address)
