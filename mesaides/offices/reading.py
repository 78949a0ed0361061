"""What a record of the directory says of an office: each field is read for itself, what is malformed is left out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from mesaides.benefits.choices import Accueil
from mesaides.offices.fields import mappings, text, values
from mesaides.offices.hours import hours
from mesaides.offices.model import Office

SELECTED = (
    *("id", "nom", "code_insee_commune", "adresse", "telephone", "adresse_courriel", "site_internet"),
    *("url_service_public", "plage_ouverture"),
)
"""The fields that are read, and asked for."""

_PHONE = re.compile(r"\+?\d(?:[\s.()-]*\d){1,14}")
_MAIL = re.compile(r"[^@\s<>\"',;]+@[^@\s<>\"',;]+\.[a-zA-Z]{2,}")
_WEB = re.compile(r"https?://[^\s<>\"']+")
_INSEE = re.compile(r"\d[\dAB]\d{3}")


def office(record: Mapping[str, Any], kind: Accueil) -> Office | None:
    """The office of a record; `None` when it has no name."""
    name = text(record.get("nom"))
    if not name:
        return None
    return Office(
        kind=kind,
        name=name,
        address=tuple(line for line in _address(mappings(record.get("adresse"))) if line != name),
        commune=_first(_INSEE, record.get("code_insee_commune")),
        phone=_first(_PHONE, record.get("telephone")),
        mail=_first(_MAIL, record.get("adresse_courriel")),
        site=_first(_WEB, record.get("site_internet")),
        page=_first(_WEB, record.get("url_service_public")),
        hours=hours(mappings(record.get("plage_ouverture"))),
    )


def _first(form: re.Pattern[str], value: object) -> str:
    """The first value of a field that has this form."""
    parts = (part.strip() for one in values(value) for part in one.split(";"))
    return next((part for part in parts if form.fullmatch(part)), "")


def _address(addresses: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """Where to go, rather than where to write."""
    to_visit = [one for one in addresses if one.get("type_adresse") == "Adresse"]
    for one in (*to_visit, *addresses):
        names = ("complement1", "complement2", "numero_voie", "service_distribution")
        town = f"{text(one.get('code_postal'))} {text(one.get('nom_commune'))}".strip()
        lines = tuple(line for line in (*(text(one.get(name)) for name in names), town) if line)
        if lines:
            return lines
    return ()
