"""The catalogue as plain rows, for the command line, the API and tables."""

from dataclasses import dataclass

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.coherence import plain
from mesaides.benefits.model import Genre, Niveau, Theme


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One benefit, flat: every value is a text, a yes or no, a tuple of texts or `None`."""

    slug: str
    nom: str
    sigle: str | None
    niveau: Niveau
    institution: str
    themes: tuple[Theme, ...]
    genre: Genre
    declarative: bool  # decided by its conditions; computed by OpenFisca otherwise
    description: str
    page_officielle: str
    verifie_le: str  # AAAA-MM-JJ
    jusqu_a: str | None  # AAAA-MM-JJ, the last day; `None`: no end


def rows(catalogue: Catalogue, *, theme: Theme | None = None) -> tuple[Row, ...]:
    """A row for each benefit, in the order of their names; only those of `theme` when it is given."""
    kept = (benefit for benefit in catalogue.benefits if theme is None or theme in benefit.themes)
    found = (
        Row(
            slug=benefit.slug,
            nom=benefit.nom,
            sigle=benefit.sigle,
            niveau=benefit.niveau,
            institution=catalogue.institution_of(benefit).nom,
            themes=benefit.themes,
            genre=benefit.montant.genre,
            declarative=benefit.is_declarative,
            description=benefit.description,
            page_officielle=benefit.page_officielle,
            verifie_le=benefit.verifie_le.isoformat(),
            jusqu_a=benefit.jusqu_a.isoformat() if benefit.jusqu_a else None,
        )
        for benefit in kept
    )
    return tuple(sorted(found, key=lambda row: plain(row.nom)))
