"""Random visits over HTTP: no failure, no dead end, and each result is that of its household computed apart.

python -m benchmarks.walker [--visites 500] [--graine 0]
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

from benchmarks.report import Figure, publish
from benchmarks.walking.walk import Browser, Stuck, Walk

SETTINGS = {"DJANGO_SETTINGS_MODULE": "config.settings", "DEBUG": "1", "DATABASE_URL": "sqlite://:memory:"}
SHOWN = 10
DIFFERENT = "la page des résultats n’est pas celle du calcul à part"


@dataclass
class Walked:
    """What random visits met. `troubles`: by seed, what stopped a visit or a result that differs."""

    visits: int = 0
    seconds: float = 0.0
    met: Counter[str] = field(default_factory=Counter)
    compared: int = 0
    troubles: dict[int, str] = field(default_factory=dict)

    def figures(self) -> Iterator[Figure]:
        yield Figure("visites menées aux résultats, sur toutes", self.compared / self.visits * 100, "%", at_least=100)
        different = sum(why == DIFFERENT for why in self.troubles.values())
        yield Figure("résultats égaux au calcul à part", self.compared - different, "")
        yield Figure("pages lues", sum(self.met[str(status)] for status in range(100, 600)), "")
        yield Figure("envois", self.met["envois"], "")
        yield Figure("envois refusés avec explication (422)", self.met["422"], "")
        yield Figure("pages changées entre-temps (409)", self.met["409"], "")
        yield Figure("renvois avec un avis", self.met["avis"], "")
        yield Figure("durée", self.seconds, "s")


def walked(browser: Browser, seeds: range) -> Walked:
    """Walk one visit a seed, and compare each result with the household computed apart."""
    from benchmarks.walking.site import expected_results  # Django's settings must be read first

    found, start = Walked(len(seeds)), time.perf_counter()
    for seed in seeds:
        walk = Walk(browser, Random(seed))  # noqa: S311 - des visites d’essai, pas un secret
        try:
            walk.to_the_results()
            found.compared += 1
            if walk.text != expected_results(walk):
                found.troubles[seed] = DIFFERENT
        except Stuck as stuck:
            found.troubles[seed] = str(stuck)
        found.met += walk.met
    found.seconds = time.perf_counter() - start
    return found


def main(arguments: list[str] | None = None) -> int:
    """Walk, publish the figures; 1 when something is wrong, with the first troubles."""
    options = _options(arguments or [])
    _ready()
    from benchmarks.walking.site import InProcess  # same reason

    found = walked(InProcess(), range(options.graine, options.graine + options.visites))
    details = {"premiere_graine": options.graine, "ecarts": {str(seed): why for seed, why in found.troubles.items()}}
    publish("walker", "Visites au hasard", found.figures(), details)
    for seed, why in list(found.troubles.items())[:SHOWN]:
        sys.stdout.write(f"  graine {seed} : {why}\n")
    return int(bool(found.troubles))


def _ready() -> None:
    """The site, its database in memory, its engine prepared."""
    os.environ.update(SETTINGS)
    import django
    from django.conf import settings
    from django.core.management import call_command

    django.setup()
    logging.getLogger("django.request").setLevel(logging.ERROR)  # refusals are counted, not told one by one
    settings.DEBUG = False  # pages of errors are those of production
    settings.ALLOWED_HOSTS = ["testserver"]
    call_command("migrate", verbosity=0)
    from config.warmup import warm

    warm()


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--visites", type=int, default=500, help="visites menées")
    parser.add_argument("--graine", type=int, default=0, help="graine de la première")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
