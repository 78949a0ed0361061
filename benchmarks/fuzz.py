"""Posts that no page can have sent, by thousands: no failure, no trace of the code, nothing of another visit.

python -m benchmarks.fuzz [--envois 10000] [--graine 0]
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import quote

from benchmarks.report import Figure, publish
from benchmarks.walker import SHOWN, _ready

FORM = "application/x-www-form-urlencoded"
MARK = "fuite7f3a"
"""In every value sent: it must be in no log line, and come back in a page only as text."""

VALUES = (
    *("", " ", "-1", "0", "1e309", "nan", "Infinity", "9" * 400, "١٢٣", "½", "0x10", "1_000", "--1", "1;2", "NULL"),
    *("31/02/2020", "0000-00-00", "9999-12-31", "2026-13-45", "\x00", "\r\nX-Injecte: 1", "\ud7ff\u202e\ufeff"),
    *(
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ 7*7 }}",
        "{% debug %}",
        "' OR 1=1 --",
    ),
    *("../../etc/passwd", "%00", "%s%s%s%n", "é" * 5_000, "𝕬" * 2_000, "a" * 70_000, "[]", '{"$gt": ""}', "__class__"),
)
PARTS = ("", "", "", "-jour", "-mois", "-annee", "-code", "-montant", "-rythme", "-avant", "-recopie", "-2026-10")
NAMES = ("page", "commune", "commune-code", "__proto__", "csrfmiddlewaretoken", "a[b][c]", "", "é", "x" * 3_000)
TYPES = (
    FORM,
    FORM,
    FORM,
    FORM,
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "text/é",
    "",
)
ENDINGS = ("", "", "", "?retour=resultats", "?retour=//exemple.fr", "?avis=<b>", "?retour=montant-%00", "?theme=%ff")


@dataclass
class Fuzzed:
    """What came of the posts; `troubles`: by rank, what must never happen."""

    posts: int = 0
    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    troubles: dict[int, str] = field(default_factory=dict)

    def figures(self) -> Iterator[Figure]:
        failures = sum(count for status, count in self.statuses.items() if status >= 500)
        yield Figure("envois", self.posts, "")
        yield Figure("échecs du serveur (500 et plus)", failures, "", under=1)
        yield Figure("fuites, traces du code, réponses malformées", len(self.troubles), "", under=1)
        for status, count in sorted(self.statuses.items()):
            yield Figure(f"réponses {status}", count, "")
        yield Figure("durée", self.seconds, "s")


class Heard(logging.Handler):
    """What the logs say while one posts."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        from config.logs import MaskingFormatter

        self.lines.append(MaskingFormatter("%(message)s").format(record))


def fuzzed(posts: int, seed: int) -> Fuzzed:
    """Post so many times, on every page of questions in turn."""
    from django.test import Client  # Django's settings must be read first

    found, rng, heard, start = Fuzzed(posts), Random(seed), Heard(), time.perf_counter()  # noqa: S311 - des essais, pas un secret
    client = Client(raise_request_exception=False)
    pages = list(_pages())
    logging.getLogger().addHandler(heard)
    try:
        for rank in range(posts):
            (address, names), kind = rng.choice(pages), rng.choice(TYPES)
            response = client.post(address + rng.choice(ENDINGS), _body(names, rng), content_type=kind)
            found.statuses[response.status_code] += 1
            if trouble := _trouble(response, heard):
                found.troubles[rank] = f"{address.rsplit('/', 2)[1]} ({kind}) : {trouble}"
            heard.lines.clear()
    finally:
        logging.getLogger().removeHandler(heard)
    found.seconds = time.perf_counter() - start
    return found


def _pages() -> Iterator[tuple[str, list[str]]]:
    """Every page of questions, in visits that reach them all: its address and the names of its fields."""
    from django.utils import timezone

    from mesaides.questions.exploring import visits
    from mesaides.simulations.visits import open_visit, save_answers
    from mesaides.web.forms.page_form import name_of

    known: set[str] = set()
    for journey in visits(timezone.localdate()):
        if new := [page for page in journey.pages if page.slug not in known]:
            token = open_visit().token
            save_answers(token, journey.answers)
            for page in new:
                yield f"/simulation/{token}/{page.slug}/", [name_of(question.field) for question in page.questions]
            known.update(page.slug for page in new)


def _body(names: list[str], rng: Random) -> str:
    pairs = [(_name(names, rng), _value(rng)) for _ in range(rng.choice((0, 1, 3, 8, 8, 600)))]
    text = "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs)
    return text[: rng.randrange(len(text) + 1)] if rng.random() < 0.1 else text


def _name(names: list[str], rng: Random) -> str:
    return rng.choice(names) + rng.choice(PARTS) if rng.random() < 0.85 else rng.choice(NAMES)


def _value(rng: Random) -> str:
    return MARK + rng.choice(VALUES) if rng.random() < 0.7 else rng.choice(VALUES)


def _trouble(response: Any, heard: Heard) -> str:
    """What must never happen, in a word; empty when all is well."""
    text = response.content.decode("utf-8", "replace")
    signs = {
        "échec du serveur": response.status_code >= 500,
        "trace du code": "Traceback" in text or "site-packages" in text,
        "balise rendue telle quelle": "<script>alert" in text or "<img src=x" in text,
        "gabarit évalué": f"{MARK}49" in text,
        "en-tête injecté": "X-Injecte" in response.headers,
        "cookie": bool(response.cookies),
        "envoi vers un autre site": response.headers.get("Location", "/").startswith(("//", "http")),
        "réponse dans le journal": any(MARK in line for line in heard.lines),
    }
    return ", ".join(name for name, happened in signs.items() if happened)


def main(arguments: list[str] | None = None) -> int:
    """Post, publish the figures; 1 when something is wrong."""
    options = _options(arguments or [])
    os.environ["LIMITES"] = "0"  # the forms are what is tried, not the limit of what one network may ask
    _ready()
    found = fuzzed(options.envois, options.graine)
    publish("fuzz", "Envois déformés", found.figures(), {"graine": options.graine, "ecarts": found.troubles})
    for rank, why in list(found.troubles.items())[:SHOWN]:
        sys.stdout.write(f"  envoi {rank} : {why}\n")
    return int(bool(found.troubles))


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--envois", type=int, default=10_000, help="envois faits")
    parser.add_argument("--graine", type=int, default=0, help="graine du hasard")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
