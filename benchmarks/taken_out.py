"""Take aids out of the catalogue of a bench's own database, and the institutions that pay nothing else.

python -m benchmarks.taken_out NOM…
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator


def main(slugs: list[str] | None = None) -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from mesaides.contributions.publication import publish_files

    publish_files(dict.fromkeys(_files(slugs if slugs is not None else sys.argv[1:]), ""), "banc")


def _files(slugs: list[str]) -> Iterator[str]:
    from mesaides.benefits.catalogue import catalogue

    known = catalogue()
    still = {one.institution for one in known.benefits if one.slug not in slugs}
    for benefit in map(known.benefit, slugs):
        yield f"catalogue/aides/{benefit.niveau}/{benefit.slug}.yaml"
        if benefit.institution not in still:
            yield f"catalogue/institutions/{benefit.institution}.yaml"


if __name__ == "__main__":
    main()
