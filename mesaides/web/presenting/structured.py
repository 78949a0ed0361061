"""A benefit as machines read it: schema.org's `GovernmentService`, in JSON-LD."""

from __future__ import annotations

import json
from typing import Any

from mesaides.benefits.model import Benefit, Demarche, Institution
from mesaides.benefits.territory import Territoire
from mesaides.web.presenting.places import names_of
from mesaides.web.presenting.themes import TITLES

_ESCAPED = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
"""What would end the script that holds the data is written otherwise: the values are the same."""


def government_service(benefit: Benefit, institution: Institution, address: str) -> str:
    """The JSON of a benefit, safe inside a script of the page."""
    told = {
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": benefit.nom,
        "alternateName": benefit.sigle,
        "description": benefit.description,
        "serviceType": [TITLES[theme] for theme in benefit.themes],
        "url": address,
        "sameAs": benefit.page_officielle,
        "provider": _organization(institution),
        "areaServed": _areas(benefit.territoire),
        "availableChannel": [_channel(step) for step in benefit.demarches if step.lien],
    }
    return _json({name: value for name, value in told.items() if value})


def _json(told: dict[str, Any]) -> str:
    return json.dumps(told, ensure_ascii=False).translate(_ESCAPED)


def _organization(institution: Institution) -> dict[str, Any]:
    told = {"@type": "Organization", "name": institution.nom, "url": institution.site}
    return told | ({"telephone": institution.telephone} if institution.telephone else {})


def _channel(step: Demarche) -> dict[str, Any]:
    return {"@type": "ServiceChannel", "serviceUrl": step.lien, "name": step.texte}


def _areas(territory: Territoire | None) -> list[dict[str, str]]:
    """France, or each place of the territory; what is left out of it has no word in schema.org."""
    if territory is None:
        return [{"@type": "Country", "name": "France"}]
    names = names_of(territory)
    towns = len(names) - len(territory.communes)
    return [{"@type": "AdministrativeArea" if n < towns else "City", "name": name} for n, name in enumerate(names)]
