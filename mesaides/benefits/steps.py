"""Every way to claim of the catalogue, as plain rows: what is to check against an official page."""

from dataclasses import dataclass

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Demarche, Niveau

NOWHERE = "—"  # neither an address nor a form: a place, a telephone, or nothing to ask


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One way to claim one benefit: every value is a text."""

    slug: str
    niveau: Niveau
    canal: str
    cible: str  # the number of the form, the address, both, or `NOWHERE`


def steps(catalogue: Catalogue) -> tuple[Step, ...]:
    """A row for each way to claim, in the order of the slugs, then in that of the files."""
    return tuple(
        Step(slug=benefit.slug, niveau=benefit.niveau, canal=step.canal, cible=target(step))
        for benefit in sorted(catalogue.benefits, key=lambda benefit: benefit.slug)
        for step in benefit.demarches
    )


def target(step: Demarche) -> str:
    """Where a step leads: « cerfa n° 14069 ; https://… »."""
    return " ; ".join(filter(None, (step.formulaire, step.lien))) or NOWHERE
