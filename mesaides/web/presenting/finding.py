"""The page of all benefits: what was searched, and the benefits that answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.coherence import plain
from mesaides.benefits.model import Benefit, Institution, Niveau, Theme
from mesaides.benefits.search import matching
from mesaides.territories import Match, search
from mesaides.web.presenting.own import of_the_territory, own_first
from mesaides.web.presenting.places import of_commune
from mesaides.web.presenting.themes import TITLES, by_theme, entry

LONGEST = 100
SHOWN = 6
LEVELS = {
    Niveau.NATIONAL: "L’État ou un organisme national",
    Niveau.REGION: "La région",
    Niveau.DEPARTEMENT: "Le département",
    Niveau.EPCI: "L’intercommunalité",
    Niveau.COMMUNE: "La commune",
}


@dataclass(frozen=True)
class Asked:
    """What the form of search says; what it does not know is left out."""

    text: str
    typed: str
    theme: str
    niveau: str
    institution: str

    @property
    def is_anything(self) -> bool:
        return any((self.text, self.typed, self.theme, self.niveau, self.institution))

    def accepts(self, benefit: Benefit) -> bool:
        """Whether the closed choices keep it."""
        return (
            (not self.theme or self.theme in benefit.themes)
            and self.niveau in ("", benefit.niveau)
            and self.institution in ("", benefit.institution)
        )


def asked(known: Catalogue, given: Mapping[str, str]) -> Asked:
    """What an address asks: an unknown choice is none."""
    return Asked(
        text=given.get("q", "").strip()[:LONGEST],
        typed=given.get("commune", "").strip()[:LONGEST],
        theme=_among(given.get("theme", ""), [*Theme]),
        niveau=_among(given.get("niveau", ""), [*Niveau]),
        institution=_among(given.get("institution", ""), known.institutions),
    )


def _among(value: str, choices: Any) -> str:
    return value if value in choices else ""


def finding(known: Catalogue, given: Mapping[str, str]) -> dict[str, Any]:
    """All that the page shows: the form as it was filled, the place it was read as, and the benefits."""
    wanted = asked(known, given)
    matches = search(wanted.typed, SHOWN) if wanted.typed else []
    found = [one for one in _in(matches, wanted, matching(known, wanted.text)) if wanted.accepts(one)]
    return {
        "asked": wanted,
        "count": len(found),
        "place": of_commune(matches[0].commune) if matches else None,
        "departement": matches[0].commune.departement if matches else None,
        "others": matches[1:],
        "ranked": [entry(known, benefit) for benefit in found] if wanted.text else [],
        "own": [] if wanted.is_anything else of_the_territory(known),
        "themes": [] if wanted.text else by_theme(replace(known, benefits=tuple(own_first(_by_name(found))))),
        "choices": {"themes": TITLES.items(), "levels": LEVELS.items(), "institutions": _institutions(known)},
    }


def _in(matches: list[Match], wanted: Asked, benefits: list[Benefit]) -> list[Benefit]:
    """Those that exist in the first place that answers; none for a place that nobody knows."""
    if not wanted.typed:
        return benefits
    return [benefit for benefit in benefits if matches and benefit.exists_in(matches[0].commune)]


def _by_name(benefits: list[Benefit]) -> list[Benefit]:
    """National ones first, then the others, by name."""
    return sorted(benefits, key=lambda benefit: (benefit.niveau is not Niveau.NATIONAL, plain(benefit.nom)))


def _institutions(known: Catalogue) -> list[Institution]:
    """Those that have a benefit, by name."""
    paying = {benefit.institution for benefit in known.benefits}
    return sorted((known.institutions[slug] for slug in paying), key=lambda institution: plain(institution.nom))
