"""What is about to leave for a partner, and what left before, as their pages tell it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from django.utils import timezone

from mesaides.handovers.consents import Consent, State
from mesaides.handovers.parcels import Item, Parcel, Told
from mesaides.handovers.partners import Partner
from mesaides.questions.french import day_in_french


@dataclass(frozen=True)
class Leaving:
    """What would leave for a partner now."""

    partner: Partner
    parcel: Parcel

    @property
    def mark(self) -> str:
        """What tells these fields and values from any others: what is accepted is what was shown."""
        shown = json.dumps([self.partner.slug, self.partner.back, self.parcel.as_json()])
        return hashlib.sha256(shown.encode()).hexdigest()[:32]

    @property
    def lines(self) -> list[dict[str, str]]:
        """Each field with its value as it is read, and as it leaves when that is written otherwise."""
        return [
            {"label": item.label, "told": item.told, "written": written(item.value, item.told)}
            for item in self.parcel.items
            if not item.lines
        ]

    @property
    def large(self) -> list[Item]:
        """What is too long to be read at one glance: it is told line by line."""
        return [item for item in self.parcel.items if item.lines]


def leaving_of(partner: Partner, told: Told) -> Leaving:
    return Leaving(partner, partner.kind.prepare(partner.fields, told))


def written(value: Any, told: str) -> str:
    """A value as it leaves; empty when it is what is read already."""
    if isinstance(value, dict):
        return ""  # ce qui la fait est déjà montré
    if isinstance(value, list):
        return ", ".join(map(str, value))
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "" if text == told else text


def address_with(address: str, added: Mapping[str, Any]) -> str:
    """An address with more parameters after those it has; a list is written once a value, as « name[]=value »."""
    parts = urlsplit(address)
    pairs = [pair for name, value in added.items() for pair in _pairs(name, value)]
    return urlunsplit(parts._replace(query="&".join(filter(None, [parts.query, urlencode(pairs)]))))


def _pairs(name: str, value: Any) -> Sequence[tuple[str, Any]]:
    return [(f"{name}[]", one) for one in value] if isinstance(value, list) else [(name, value)]


def shared_context(consents: Sequence[Consent]) -> dict[str, Any]:
    """The consents of a visit, those that may still be read first."""
    ordered = sorted(consents, key=lambda one: one.state is not State.WAITING)
    return {"shared": [{"consent": one, "at": _moment(one.given_at), "until": _hour(one.ends_at)} for one in ordered]}


def _moment(moment: Any) -> str:
    """« 27 novembre 2026 à 14 h 05 »."""
    return f"{day_in_french(timezone.localdate(moment))} à {_hour(moment)}"


def _hour(moment: Any) -> str:
    local = timezone.localtime(moment)
    return f"{local:%-H} h {local:%M}"
