"""The way to the form for the recap by mail, where a mail server is set."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings

from mesaides.web.visiting import Visiting

register = template.Library()


@register.inclusion_tag("web/parts/mail_link.html")
def recap_by_mail(visiting: Visiting) -> dict[str, Any]:
    """Nothing is offered that could not be sent, nor to who helps."""
    return {"visiting": visiting, "is_on": settings.COURRIELS and not visiting.visit.confided}
