"""How a page looks: in the colours and under the logo of the partner who brought the visit, else of the site."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.urls import reverse

from mesaides.instance.couleurs import Couleurs
from mesaides.instance.logo import HEIGHT, Logo
from mesaides.instance.model import SITE


@dataclass(frozen=True, slots=True)
class Look:
    """Addresses are empty for what is not set; they change with what they lead to, which can so be kept for long."""

    colours: str
    logo: str
    text: str = ""
    width: int = 0
    height: int = HEIGHT


def look_of(partner: str = "") -> Look:
    """`partner`: a short name, empty for none. What it does not set is the site's."""
    colours = _colours(partner) or _colours(SITE)
    logo = _logo(partner) or _logo(SITE)
    return logo_look(colours, *logo) if logo else Look(colours, "")


def logo_look(colours: str, whose: str, logo: Logo) -> Look:
    address = f"{reverse('web:logo', args=[whose])}?v={logo.picture.digest}"
    return Look(colours, address, logo.texte, logo.picture.width)


def printed_look(partner: str = "") -> Look:
    """The same on paper, in black: the logo is inside the document, which fetches nothing."""
    logo = logo_of(partner) or logo_of(SITE)
    if logo is None:
        return Look("", "")
    drawn = f"data:{logo.picture.kind};base64,{b64encode(logo.picture.content).decode()}"
    return Look("", drawn, logo.texte, logo.picture.width)


def _colours(whose: str) -> str:
    """The address of the style sheet of somebody's colours."""
    colours = colours_of(whose)
    if colours is None:
        return ""
    return f"{reverse('web:couleurs', args=[whose])}?v={sha256(colours.style_sheet.encode()).hexdigest()[:12]}"


def _logo(whose: str) -> tuple[str, Logo] | None:
    logo = logo_of(whose)
    return (whose, logo) if logo else None


def colours_of(whose: str) -> Couleurs | None:
    """`whose`: a partner, or « site »."""
    owner = settings.INSTANCE if whose == SITE else settings.INSTANCE.partenaires.get(whose)
    return owner.couleurs if owner else None


def logo_of(whose: str) -> Logo | None:
    owner = settings.INSTANCE if whose == SITE else settings.INSTANCE.partenaires.get(whose)
    return owner.logo if owner else None
