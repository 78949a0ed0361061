"""Make files of the catalogue live: in this process at once, in the others within a second or two."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import PurePosixPath

from django.db import IntegrityError, transaction
from django.utils import timezone

from mesaides.benefits.catalogue import Catalogue, files, with_files
from mesaides.benefits.entries import folder_of
from mesaides.benefits.errors import CatalogueError
from mesaides.contributions import editions, layers
from mesaides.contributions.layers import Edition
from mesaides.contributions.models import Publication
from mesaides.contributions.naming import PublicationError, file_of, institution_file, is_a_name, known_file

__all__ = ["PublicationError", "file_of", "publish", "publish_files", "withdraw"]

ATTEMPTS = 20
"""Tries when others publish at the same time: each starts again from what they published."""


def publish(slug: str, text: str, who: str, institution: str = "", niveau: str = "") -> None:
    """Make `text` the file of the aid `slug`, and `institution` that of who pays it, when the catalogue lacks it.

    `niveau`: who decides of an aid that is new; else its territory tells it. Raises `PublicationError`.
    """
    texts = {institution_file(text): institution} if institution else {}
    publish_files({**texts, file_of(slug, text, niveau): text}, who)


def withdraw(slug: str, who: str) -> None:
    """Take an aid out of the catalogue, whether it was published or came with the installation.

    Raises `PublicationError`, notably when another file needs it.
    """
    file = known_file(slug)
    if file is None:
        raise PublicationError(f"« {slug} » n’est pas au catalogue : il n’y a rien à retirer.")
    publish_files({file: ""}, who)


def publish_files(texts: Mapping[str, str], who: str) -> None:
    """Make several files live together, by name (« catalogue/institutions/ville-essai.yaml »); empty texts withdraw.

    All or none, and never half of a catalogue. Raises `PublicationError`.
    """
    whole = {file: _whole(text) for file, text in texts.items()}
    for _ in range(ATTEMPTS):
        edition = _stored(whole, who)
        if edition:
            transaction.on_commit(partial(_make_live, edition))
            return
    raise PublicationError("Beaucoup d’aides sont publiées en ce moment : réessayez dans une minute.")


def _stored(texts: Mapping[str, str], who: str) -> Edition | None:
    """The edition that was written; `None` when another publication took its number: it is then part of the base."""
    try:
        with transaction.atomic():
            edition = _next(texts)
            _store(edition, texts, who)
    except IntegrityError:
        return None
    return edition


def _whole(text: str) -> str:
    """The text as a file holds it."""
    lines = text.replace("\r\n", "\n").strip("\n")
    return f"{lines}\n" if lines.strip() else ""


def _next(texts: Mapping[str, str]) -> Edition:
    """The edition that follows what the database holds; raises `PublicationError`."""
    before = layers.published()
    changes = {**before.published, **texts}
    try:
        catalogue = _checked(changes, texts)
    except CatalogueError as error:
        raise PublicationError(str(error), error.faults) from error
    still = tuple(one for one in before.left_out if one.file not in texts)
    return Edition(before.version + len(texts), catalogue, changes, still)


def _checked(changes: Mapping[str, str], texts: Mapping[str, str]) -> Catalogue:
    unknown = [file for file in texts if not is_a_name(file)]
    if unknown:
        raise PublicationError(f"« {unknown[0]} » n’est pas le nom d’un fichier du catalogue.")
    return with_files(files(), changes)


def _store(edition: Edition, texts: Mapping[str, str], who: str) -> None:
    now, first = timezone.now(), edition.version - len(texts) + 1
    for number, (file, text) in enumerate(texts.items(), start=first):
        Publication.objects.create(
            id=number,
            folder=folder_of(file),
            slug=PurePosixPath(file).stem,
            text=text,
            base=layers.digest(file, files().get(file, "")),
            digest=layers.digest(file, text),
            who=who,
            at=now,
        )


def _make_live(edition: Edition) -> None:
    """At once here, unless the engine must learn first: the watch does it, beside the requests."""
    if not editions.brings_new_demands(edition.catalogue):
        editions.adopt(edition)
