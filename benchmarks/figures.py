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
from dataclasses import dataclass
from random import Random
from typing import Any

from benchmarks.figures_visits import COMMUNES, PARTNERS, TRIAL, Noted, visit

SEED = 20261127
BAR = 300
RELOADS = 15
LOOKED_FOR = 100
"""Tokens that are looked for in the counters."""
OUTCOMES = {"demandee": "demandees", "echec": "echecs", "rien": "rien", "deja": "deja"}


def main(arguments: list[str] | None = None) -> None:
    """Django is set up on its own database before anything of the service is imported."""
    options = _options(arguments or [])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/figures.sqlite3")
        os.environ |= {"DJANGO_SETTINGS_MODULE": "tests.settings", "ALLOWED_HOSTS": "testserver"}
        os.environ |= {"PARTENAIRES": ",".join(PARTNERS), "EXPERIENCES": TRIAL}
        import django
        from django.core.management import call_command
        from django.db import connection

        django.setup()
        call_command("migrate", verbosity=0)
        _measure(options, connection.vendor)


def _measure(options: argparse.Namespace, base: str) -> None:
    from benchmarks.report import Figure, publish

    tokens: list[str] = []
    raw, spent = _counted(options.visites, tokens)
    compared, leaks = _compared(raw), _leaks(tokens)
    events = _filled(options.evenements)
    times = sorted(_page_times())
    figures = [
        Figure("chiffres publiés qui diffèrent des événements", compared.wrong, under=1),
        Figure("chiffres publiés comparés", compared.told),
        Figure("le plus petit nombre publié", compared.smallest, at_least=11),
        Figure("nombres masqués pour en protéger d’autres", compared.hidden),
        Figure("jetons, communes et naissances dans les compteurs", leaks, under=1),
        Figure("compter une simulation entière, en moyenne", 1000 * spent / options.visites, "ms"),
        Figure("événements comptés", events),
        Figure("page, sans mémoire, p50", times[len(times) // 2], "ms", under=BAR),
        Figure("page, sans mémoire, la plus lente", times[-1], "ms", under=BAR),
    ]
    details: dict[str, Any] = {"base": base, "visites": options.visites, "page_ms": [round(one, 1) for one in times]}
    publish(f"figures-{base}", f"Statistiques publiques, {base}", figures, details)


def _counted(visits: int, tokens: list[str]) -> tuple[Counter[Noted], float]:
    """What each visit does, noted by hand and counted by the service."""
    raw: Counter[Noted] = Counter()
    chance, start = Random(SEED), time.perf_counter()  # noqa: S311 - des visites tirées, les mêmes à chaque fois
    for rank in range(visits):
        raw.update(visit(chance, rank, tokens))
    return raw, time.perf_counter() - start


PLACES = {
    ("commencee", "total"): ("parcours", "simulations"),
    ("chapitre", "detail"): ("parcours", "simulations"),
    ("terminee", "total"): ("parcours", "simulations"),
    ("demande", "total"): ("demarches", "simulations"),
    ("demarche", "detail"): ("demarches", "simulations"),
    ("pdf", "total"): ("demarches", "simulations"),
    ("courriel", "total"): ("demarches", "simulations"),
    ("suivi", "total"): ("demarches", "simulations"),
    ("avis", "detail"): ("avis", "reponses"),
    ("montree", "aide"): ("aides", "montrees"),
    ("demande-aide", "aide"): ("aides", "demandes"),
    ("terminee", "departement"): ("departements", "terminees"),
    ("commencee", "partenaire"): ("partenaires", "commencees"),
    ("terminee", "partenaire"): ("partenaires", "terminees"),
    ("commencee", "variante"): (f"essai-{TRIAL}", "simulations"),
    ("terminee", "variante"): (f"essai-{TRIAL}", "terminees"),
    ("demande", "variante"): (f"essai-{TRIAL}", "demandes"),
    **{(event, "aide"): ("suites", column) for event, column in OUTCOMES.items()},
    **{(event, "total"): ("suites", column) for event, column in OUTCOMES.items()},
    ("echec-raison", "detail"): ("raisons", "echecs"),
    ("rien-raison", "detail"): ("raisons", "rien"),
}
"""Where each thing that was noted is published: table and column. What is not here is published nowhere."""


def _row(event: str, axis: str, word: str) -> str:
    if (event, axis) in {(one, "total") for one in OUTCOMES}:
        return "ensemble"
    return word.partition(":")[2] if axis == "variante" else word or event


@dataclass(frozen=True)
class Compared:
    """The published figures against what was noted: how many, wrong, hidden though not small, and the smallest."""

    told: int
    wrong: int
    hidden: int
    smallest: int


def _compared(raw: Counter[Noted]) -> Compared:
    """Published for the first time: benefits and places are those of all the visits."""
    from mesaides.figures.hiding import THRESHOLD
    from mesaides.figures.publishing import published

    publication = published()
    if publication is None:
        raise RuntimeError("Rien n’est publié pour cette année.")
    pairs = [(_published(publication, noted), number) for noted, number in raw.items() if noted[:2] in PLACES]
    told = [(value, number) for value, number in pairs if value is not None]
    values = [one for table in publication.tables for row in table.rows for one in row.values]
    return Compared(
        len(told),
        sum(value != number for value, number in told),
        sum(value is None and number >= THRESHOLD for value, number in pairs),
        min(one for one in values if isinstance(one, int)),
    )


def _published(publication: Any, noted: Noted) -> Any:
    event, axis, word = noted
    slug, column = PLACES[event, axis]
    table = publication.table(slug)
    return table.value(_row(event, axis, word), column) if table else None


def _leaks(tokens: list[str]) -> int:
    """Of some tokens, and of the communes and the birth of the visits, those that the tables of figures hold."""
    from mesaides.figures.models import Count, Edition
    from tests.canaries import leaked
    from tests.questions.households import SINGLE

    rows = [*Count.objects.values_list(), *Edition.objects.values_list()]
    personal = [*tokens[:LOOKED_FOR], *COMMUNES, str(SINGLE["demandeur.date_naissance"])]
    return len(leaked(personal, repr(rows).encode()))


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
