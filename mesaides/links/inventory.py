"""Every address of the catalogue, and where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urldefrag

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Benefit, Institution, Source

Uses = dict[str, tuple[str, ...]]


def addresses(catalogue: Catalogue) -> Uses:
    """Each address once, without what follows « # », with the fields that give it."""
    found: dict[str, list[str]] = {}
    for address, where in _written(catalogue):
        found.setdefault(urldefrag(address).url, []).append(where)
    return {address: tuple(uses) for address, uses in found.items()}


def _written(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for benefit in catalogue.benefits:
        yield from _of_benefit(benefit)
    for institution in catalogue.institutions.values():
        yield from _of_institution(institution)
    for ecart in catalogue.ecarts:
        yield from _of_sources(f"ecarts/{ecart.slug}.yaml", ecart.sources)
    for slug, story in catalogue.explications.items():
        yield from _of_sources(f"explications/{slug}.yaml", story.sources)


def _of_benefit(benefit: Benefit) -> Iterator[tuple[str, str]]:
    where = f"aides/{benefit.niveau}/{benefit.slug}.yaml"
    yield benefit.page_officielle, f"{where} : page_officielle"
    for number, step in enumerate(benefit.demarches):
        if step.lien:
            yield step.lien, f"{where} : demarches.{number}.lien"
    yield from _of_sources(where, benefit.sources)
    for part, told in (("duree", benefit.duree), ("attente", benefit.attente)):
        if told is not None and told.source.lien:
            yield told.source.lien, f"{where} : {part}.source.lien"


def _of_sources(where: str, sources: Iterable[Source]) -> Iterator[tuple[str, str]]:
    for number, source in enumerate(sources):
        if source.lien:
            yield source.lien, f"{where} : sources.{number}.lien"


def _of_institution(institution: Institution) -> Iterator[tuple[str, str]]:
    where = f"institutions/{institution.slug}.yaml"
    yield institution.site, f"{where} : site"
    if institution.attente is not None and institution.attente.source.lien:
        yield institution.attente.source.lien, f"{where} : attente.source.lien"
