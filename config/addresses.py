"""Where a request comes from: never written, and told from another only by a mark that changes every day."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

HOME_NETWORK = 64
"""Bits of an IPv6 address that its holder does not choose: a home has all the addresses that begin alike."""


def address_of(request: HttpRequest) -> str:
    """The visitor's address, as the front server wrote it; what the visitor may have written himself is not read."""
    told = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.BEHIND_PROXY else ""
    # Le serveur frontal ajoute l’adresse qu’il voit à la fin de l’en-tête ; ce qui précède vient du visiteur.
    return str(told.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", ""))


def is_local(request: HttpRequest) -> bool:
    """Whether the request was made on this machine, and came through no front server."""
    if "HTTP_X_FORWARDED_FOR" in request.META or "HTTP_FORWARDED" in request.META:
        return False
    address = request.META.get("REMOTE_ADDR", "")
    return not address or _parsed(address).is_loopback


def mark_of(request: HttpRequest) -> str:
    """What tells one visitor's network from another's today; nothing leads from it back to an address."""
    key = f"{settings.SECRET_KEY}/{timezone.localdate().isoformat()}".encode()
    return hmac.new(key, _network(address_of(request)).encode(), hashlib.sha256).hexdigest()


def _network(address: str) -> str:
    parsed = _parsed(address)
    if parsed.version == 4:
        return str(parsed)
    return str(ipaddress.IPv6Network((int(parsed), HOME_NETWORK), strict=False).network_address)


def _parsed(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """An address, without its IPv6 clothes; all that cannot be read counts as one."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return ipaddress.IPv4Address(0)
    return getattr(parsed, "ipv4_mapped", None) or parsed
