"""What a contribution proposes, read as the catalogue reads its files, and what it would take the place of."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from mesaides.benefits.catalogue import Catalogue, catalogue, read_benefit
from mesaides.benefits.choices import Niveau
from mesaides.benefits.document import UnreadableFileError
from mesaides.benefits.model import Benefit, Institution
from mesaides.contributions.editions import live_file, live_text
from mesaides.contributions.models import Contribution
from mesaides.contributions.naming import WORDINGS


class UnreadableContributionError(ValueError):
    """Its file says nothing yet, or what it says is not complete; the message says what is wrong, and where."""


def proposed(contribution: Contribution) -> Benefit:
    """The aid that it describes. Raises `UnreadableContributionError`."""
    if not contribution.file:
        raise UnreadableContributionError("Cette contribution n’a pas encore de fichier.")
    try:
        return read_benefit(contribution.file, contribution.slug, niveau_of(contribution))
    except UnreadableFileError as error:
        raise UnreadableContributionError(str(error)) from error


def niveau_of(contribution: Contribution) -> Niveau:
    """That of the aid it corrects, or the one chosen by its author; the lowest when nothing says it."""
    known = catalogue().by_slug.get(contribution.corrects)
    if known is not None:
        return known.niveau
    told = contribution.answers.get("niveau") or ""
    told = told[0] if isinstance(told, list) else told
    return Niveau(told) if told in set(Niveau) else Niveau.COMMUNE


def published(contribution: Contribution) -> str:
    """The text of the file that it would take the place of; empty for a new aid."""
    if contribution.slug.startswith(WORDINGS):
        return live_file(f"catalogue/{contribution.slug}.yaml")
    known = catalogue().by_slug.get(contribution.corrects or contribution.slug)
    return live_text(known) if known else ""


def with_institution(benefit: Benefit) -> Catalogue:
    """The catalogue in which a proposed aid is shown; an institution that it does not know yet stands by its slug."""
    known = catalogue()
    if benefit.institution in known.institutions:
        return known
    stand_in = Institution(
        slug=benefit.institution,
        nom=benefit.institution,
        description="Institution proposée avec cette aide, qui n’est pas encore au catalogue.",
        site=benefit.page_officielle,
    )
    return replace(known, institutions=MappingProxyType({**known.institutions, stand_in.slug: stand_in}))
