"""A field as the browser receives it."""

from __future__ import annotations

import re
from typing import Any

from django.forms import Form
from django.http import QueryDict


def rendered(field: Any, value: Any = None, posted: QueryDict | None = None) -> str:
    class OneField(Form):
        essai = field

    field.label = "Essai"
    return str(OneField(posted, initial={"essai": value})["essai"].as_field_group())


def checked(html: str) -> list[str]:
    return re.findall(r'value="([^"]*)"[^>]* checked', html)
