"""The public figures: ten thousand visits counted and found again, then the page over a million events.

python -m benchmarks.figures [--visites 10000] [--evenements 1000000]
Alone, on a SQLite file that is thrown away; under scripts/postgres.sh, on PostgreSQL.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import Any

SEED = 20261127
BAR = 300
RELOADS = 15
OVER_HTTP = 10
"""One visit out of as many goes by the addresses of the site."""


def main(arguments: list[str] | None = None) -> None:
    """Django is set up on its own database before anything of the service is imported."""
    options = _options(arguments or [])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/figures.sqlite3")
        os.environ |= {"DJANGO_SETTINGS_MODULE": "tests.settings", "ALLOWED_HOSTS": "testserver"}
        import django
        from django.core.management import call_command
        from django.db import connection

        django.setup()
        call_command("migrate", verbosity=0)
        _measure(options, connection.vendor)


def _measure(options: argparse.Namespace, base: str) -> None:
    from benchmarks.report import Figure, publish

    raw, spent = _counted(options.visites)
    wrong, told = _compared(raw)
    events = _filled(options.evenements)
    times = sorted(_page_times())
    figures = [
        Figure("chiffres publiés qui diffèrent des événements", wrong, under=1),
        Figure("chiffres publiés comparés", told),
        Figure("compter une simulation entière, en moyenne", 1000 * spent / options.visites, "ms"),
        Figure("événements comptés", events),
        Figure("page, sans mémoire, p50", times[len(times) // 2], "ms", under=BAR),
        Figure("page, sans mémoire, la plus lente", times[-1], "ms", under=BAR),
    ]
    details: dict[str, Any] = {"base": base, "visites": options.visites, "page_ms": [round(one, 1) for one in times]}
    publish(f"figures-{base}", f"Statistiques publiques, {base}", figures, details)


def _counted(visits: int) -> tuple[Counter[tuple[str, str, str]], float]:
    """What each visit does, noted here by hand and counted by the service."""
    raw: Counter[tuple[str, str, str]] = Counter()
    chance, start = Random(SEED), time.perf_counter()  # noqa: S311 - des visites tirées, les mêmes à chaque fois
    for rank in range(visits):
        for event in _one_visit(chance, over_http=rank % OVER_HTTP == 0):
            raw[event] += 1
    return raw, time.perf_counter() - start


def _one_visit(chance: Random, *, over_http: bool) -> Iterator[tuple[str, str, str]]:
    from django.test import Client

    from mesaides.simulations.visits import find_visit, open_visit, save_answers
    from mesaides.web import counting
    from mesaides.web.visiting import visiting_of
    from tests.questions.households import SINGLE

    client = Client()
    if over_http:
        token = client.post("/simulation/")["Location"].split("/")[2]
    else:
        token = open_visit().token
        counting.begun(visiting_of(find_visit(token)))
    yield ("commencee", "total", "")
    if chance.random() < 0.2:
        return
    save_answers(token, SINGLE)
    counting.finished(visiting_of(find_visit(token)), _result(shown := _drawn(chance)))
    yield ("terminee", "total", "")
    yield from (("montree", "aide", slug) for slug in shown)
    if chance.random() < 0.4:
        yield from _claim(client if over_http else None, token, chance.choice(shown))


def _claim(client: Any, token: str, slug: str) -> Iterator[tuple[str, str, str]]:
    """Opened twice, counted once."""
    from mesaides.figures.events import Channel
    from mesaides.simulations.visits import find_visit
    from mesaides.web import counting
    from mesaides.web.visiting import visiting_of

    for _ in range(2):
        if client:
            client.get(f"/simulation/{token}/aller/{slug}/{_online(slug)}/")
        else:
            counting.followed(visiting_of(find_visit(token)), slug, Channel.ONLINE)
    yield ("demande", "total", "")
    yield ("demande-aide", "aide", slug)


def _online(slug: str) -> str:
    from mesaides.benefits.catalogue import catalogue
    from mesaides.web.presenting.ways import ways

    return next(name for name, way in ways(catalogue().benefit(slug)).items() if way.channel == "en-ligne")


def _drawn(chance: Random) -> list[str]:
    """Some benefits that are claimed on line, the first ones most often."""
    from mesaides.benefits.catalogue import catalogue

    known = [one.slug for one in catalogue().benefits if any(s.canal == "en_ligne" and s.lien for s in one.demarches)]
    return sorted({known[min(int(chance.expovariate(0.1)), len(known) - 1)] for _ in range(6)})


def _result(shown: list[str]) -> Any:
    from django.utils import timezone

    from mesaides.benefits.model import Statut
    from mesaides.simulations.right import Result, Right

    rights = tuple(Right(slug, Statut.CALCULE, eligible=True, amount=100) for slug in shown)
    return Result(timezone.localdate(), rights, ())


def _compared(raw: Counter[tuple[str, str, str]]) -> tuple[int, int]:
    """Published figures that are not those of the raw events, and how many were compared."""
    from django.core.cache import cache

    from mesaides.figures.publishing import published

    cache.clear()
    publication = published()
    if publication is None:
        raise RuntimeError("Rien n’est publié pour cette année.")
    places = {
        ("commencee", "total"): ("parcours", "simulations"),
        ("terminee", "total"): ("parcours", "simulations"),
        ("montree", "aide"): ("aides", "montrees"),
        ("demande", "total"): ("demarches", "simulations"),
        ("demande-aide", "aide"): ("aides", "demandes"),
    }
    pairs = []
    for (event, axis, word), number in raw.items():
        slug, column = places[event, axis]
        table = publication.table(slug)
        value = table.value(word or event, column) if table else None
        pairs += [(value, number)] if value is not None else []
    return sum(value != number for value, number in pairs), len(pairs)


def _filled(events: int) -> int:
    """Three years of counters that add up to that many events, spread over every day, event, benefit and place."""
    from datetime import timedelta

    from django.utils import timezone

    from mesaides.figures.demonstration import invented_visit
    from mesaides.figures.recording import add_rows, rows_of

    chance, today, total, rows = Random(SEED), timezone.localdate(), 0, Counter()  # noqa: S311 - voir plus haut
    while total < events:
        shift = timedelta(days=365 * chance.randrange(3))
        happenings = [*invented_visit(chance, today - shift)]
        rows.update(row for one in happenings for row in rows_of(one))
        total += len(happenings)
    items = list(rows.items())
    for start in range(0, len(items), 1000):
        add_rows(dict(items[start : start + 1000]))
    return total


def _page_times() -> Iterator[float]:
    """Milliseconds; nothing of the page before is in memory."""
    from django.core.cache import cache
    from django.test import Client

    client = Client()
    client.get("/statistiques/")  # templates and catalogue are read once
    for _ in range(RELOADS):
        cache.clear()
        start = time.perf_counter()
        status = client.get("/statistiques/").status_code
        if status != 200:
            raise RuntimeError(f"La page a répondu {status}.")
        yield 1000 * (time.perf_counter() - start)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.figures")
    parser.add_argument("--visites", type=int, default=10_000)
    parser.add_argument("--evenements", type=int, default=1_000_000)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
