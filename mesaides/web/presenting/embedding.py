"""What another site copies to show the simulator inside its own page."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.utils.html import format_html

from mesaides.instance.model import Instance
from mesaides.territories import Commune, UnknownCommune, find_commune
from mesaides.web.visiting import COMMUNE, PARTNER, THEME

DEFAULT_NAME = Instance().nom
"""The name that the script gives to the frame when it is told none."""


def title() -> str:
    """Of the frame, for who hears the page."""
    return f"{settings.INSTANCE.nom} : à quelles aides avez-vous droit ?"


@dataclass(frozen=True)
class Snippet:
    """The same simulator in two ways; `address`: its first page, as the host shows it."""

    address: str
    script: str
    frame: str


def snippet(site: str, script: str, partner: str = "", commune: str = "", theme: str = "") -> Snippet:
    """`site`: our origin. `script`: the whole address of the file. `partner`, `commune`, `theme`: empty for none."""
    asked = {name: value for name, value in ((PARTNER, partner), (COMMUNE, commune), (THEME, theme)) if value}
    address = f"{site}/{f'?{urlencode(asked)}' if asked else ''}"
    named = asked | ({} if settings.INSTANCE.nom == DEFAULT_NAME else {"titre": title()})
    told = format_html("".join(f' data-{name}="{{}}"' for name in named), *named.values()) if named else ""
    return Snippet(
        address,
        format_html('<script src="{}"{}></script>', script, told),
        format_html(
            '<iframe src="{}" title="{}" width="100%" height="960" frameborder="0"></iframe>', address, title()
        ),
    )


def known_partner(name: str) -> str:
    """The name of a partner of the settings; empty for another."""
    return name if name in settings.PARTENAIRES else ""


def known_commune(code: str) -> Commune | None:
    """The commune of today of an INSEE code; `None` for what is none."""
    try:
        return find_commune(code)
    except UnknownCommune:
        return None
