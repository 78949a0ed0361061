"""The edition of the catalogue that this process answers with, and how a newer one takes its place."""

from __future__ import annotations

import logging
from threading import Lock

from django.utils import timezone

from mesaides.benefits.catalogue import Catalogue, files, newest, replace_by, see
from mesaides.benefits.model import Benefit
from mesaides.contributions.layers import Edition, published
from mesaides.contributions.models import Publication
from mesaides.simulations.run import asked_of_all, prepare

logger = logging.getLogger(__name__)


class _Current:
    """The edition of this process: replaced whole, by one assignment."""

    edition: Edition | None = None
    lock = Lock()


def current() -> Edition | None:
    """The edition that this process answers with; `None` before the database was first read."""
    return _Current.edition


def adopt(edition: Edition | None, instead_of: Edition | None = None) -> None:
    """Answer with an edition from now on, unless a newer one came in the place of `instead_of` meanwhile."""
    with _Current.lock:
        if instead_of is _Current.edition or edition is None or _is_newer(edition):
            _Current.edition = edition
            replace_by(edition.catalogue if edition else None)


def refresh() -> bool:
    """Adopt what was published since the last look; whether there was anything. Raises the errors of the database."""
    before = _Current.edition
    if before is not None and before.version == last_version():
        return False
    edition = published()
    for one in edition.left_out if before is None or before.left_out != edition.left_out else ():
        logger.error("%s", one)
    _make_ready(edition.catalogue)
    adopt(edition, before)
    return True


def last_version() -> int:
    return Publication.objects.order_by("-id").values_list("id", flat=True).first() or 0


def brings_new_demands(catalogue: Catalogue) -> bool:
    """Whether the engine would have something to learn before it is asked."""
    return not asked_of_all(catalogue) <= asked_of_all(newest())


def _make_ready(catalogue: Catalogue) -> None:
    """Learn what the new benefits are computed from, before anyone asks; nothing for declarative ones."""
    if _Current.edition is None or not brings_new_demands(catalogue):
        return
    see(catalogue)
    try:
        prepare(timezone.localdate())
    finally:
        see(None)


def _is_newer(edition: Edition) -> bool:
    return _Current.edition is None or edition.version > _Current.edition.version


def live_text(benefit: Benefit) -> str:
    """The file of a benefit as it was last published, or else as it came with the installation."""
    return live_file(f"catalogue/aides/{benefit.niveau}/{benefit.slug}.yaml")


def live_file(file: str) -> str:
    """The same, for any file of the catalogue; empty when there is none."""
    edition = current() or published()
    return edition.published.get(file) or files().get(file, "")
