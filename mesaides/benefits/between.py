"""What the files of the catalogue cannot say of each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from mesaides.benefits.choices import Niveau
from mesaides.benefits.coherence import nearest, same_names
from mesaides.benefits.declared import Declared
from mesaides.benefits.document import Place
from mesaides.benefits.errors import Fault
from mesaides.benefits.model import Benefit, Institution

Model = TypeVar("Model", bound=Declared)
Read = tuple[Place, Model]
"""A file, and what it declares."""


def disagreements(benefits: list[Read[Benefit]], institutions: list[Read[Institution]]) -> Iterator[Fault]:
    """Faults between files: institutions and benefits that do not exist, names or slugs used twice."""
    known = {institution.slug: institution for _, institution in institutions}
    for document, benefit in benefits:
        if benefit.institution not in known:
            mend = f"{nearest(benefit.institution, known)}, ou créez catalogue/institutions/{benefit.institution}.yaml."
            yield document.fault(("institution",), f"L’institution « {benefit.institution} » n’existe pas.", mend)
    yield from _received(benefits)
    yield from _replaced(benefits)
    yield from _same(benefits, "nom", [benefit.nom for _, benefit in benefits])
    yield from _same(benefits, "", [benefit.slug for _, benefit in benefits])
    yield from _same(institutions, "nom", [institution.nom for _, institution in institutions])


def _received(benefits: list[Read[Benefit]]) -> Iterator[Fault]:
    """The benefits that a condition names and that the engine does not compute."""
    computed = {benefit.slug: benefit for _, benefit in benefits if not benefit.is_declarative}
    for document, benefit in benefits:
        for slug in sorted(benefit.needs().benefits - computed.keys()):
            message = f"La condition « recoit » nomme « {slug} », qui n’est pas une aide calculée du catalogue."
            yield document.fault(("conditions",), message, f"{nearest(slug, computed)}.")


def _replaced(benefits: list[Read[Benefit]]) -> Iterator[Fault]:
    """The benefits that say they replace what is not a national one, or that are national themselves."""
    national = {benefit.slug: benefit for _, benefit in benefits if benefit.niveau is Niveau.NATIONAL}
    for document, benefit in benefits:
        for field in ("remplace", "remplace_en_partie"):
            slug = getattr(benefit, field)
            if slug is not None and benefit.slug in national:
                yield document.fault(
                    (field,), "Une aide nationale n’en remplace pas une autre.", "effacez cette ligne."
                )
            elif slug is not None and slug not in national:
                message = f"« {slug} » n’est pas une aide nationale du catalogue."
                yield document.fault((field,), message, f"{nearest(slug, national)}.")


def idle(benefits: list[Read[Benefit]], institutions: list[Read[Institution]]) -> Iterator[Fault]:
    """The institutions that no benefit names."""
    used = {benefit.institution for _, benefit in benefits}
    for document, institution in institutions:
        if institution.slug not in used:
            mend = "effacez ce fichier, ou donnez-lui une aide."
            yield document.fault((), "Aucune aide ne nomme cette institution.", mend)


def _same(pairs: list[Read[Model]], field: str, names: list[str]) -> Iterator[Fault]:
    documents = {document.file: document for document, _ in pairs}
    for file, other in same_names(zip(documents, names, strict=True)):
        what = "Ce nom" if field else "Ce nom de fichier"
        path = (field,) if field else ()
        yield documents[file].fault(path, f"{what} est déjà celui de {other}.", "donnez-leur des noms différents.")
