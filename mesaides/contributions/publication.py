"""Make the file of an accepted contribution live."""

from __future__ import annotations


class PublicationError(RuntimeError):
    """The file could not be made live; what was published before stays."""


def publish(slug: str, text: str, who: str) -> None:
    """Make `text` the file of the aid `slug`. Raises `PublicationError`."""
    raise PublicationError(f"« {slug} » ne peut pas encore être publiée par {who} ({len(text)} signes).")
