"""What every page's template may read: the site's name and whether it carries the State's brand."""

from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from django.http import HttpRequest

# The design system's templates read SITE_CONFIG; from here rather than from its table, so that no page needs a query.
_SITE = {"site_title": "Mes Aides", "site_tagline": "Toutes vos aides, en quelques minutes"}


def site(_request: "HttpRequest") -> dict[str, object]:
    return {"SITE_CONFIG": _SITE, "ETAT_MARQUE": settings.ETAT_MARQUE}
