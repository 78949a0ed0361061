"""What was published over the files of this installation: all of it is live, or it is said what is not."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import DatabaseError

from mesaides.cli.installation.finding import Finding, fine, to_mend

MEND = "Corrigez l’aide dans l’espace de l’équipe et publiez-la de nouveau, ou retirez-la."


def publications_findings() -> Iterator[Finding]:
    from mesaides.contributions.layers import published

    try:
        edition = published()
    except DatabaseError:
        return  # the database has its own finding
    if not edition.left_out:
        yield fine("les aides publiées")
    for one in edition.left_out:
        yield to_mend(str(one), MEND)
