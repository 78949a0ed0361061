"""What every page's template may read: whose site it is, and whether it carries the State's brand."""

from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from django.http import HttpRequest


def site(_request: "HttpRequest") -> dict[str, object]:
    """The design system's templates read SITE_CONFIG; from here rather than from its table: no page needs a query."""
    own = settings.INSTANCE
    told = {"site_title": own.nom, "site_tagline": own.accroche}
    return {"SITE_CONFIG": told, "instance": own, "ETAT_MARQUE": settings.ETAT_MARQUE}
