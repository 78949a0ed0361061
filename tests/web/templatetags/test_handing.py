"""The ways to hand over, shown where this instance has partners."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from django.template import Context, Template
from django.test import override_settings

from tests.handovers.declared import TOWN, declared

PAGE = Template("{% load handing %}{% handover_links visiting %}")


def shown() -> str:
    return PAGE.render(Context({"visiting": SimpleNamespace(jeton="abc")})).strip()


def test_the_links_are_shown_where_there_is_a_partner(tmp_path: Path) -> None:
    with declared(tmp_path, mairie_exemple=TOWN):
        assert "/simulation/abc/transmettre/" in shown()
        assert "/simulation/abc/partages/" in shown()


def test_nothing_is_shown_elsewhere() -> None:
    with override_settings(TRANSMISSIONS=""):
        assert shown() == ""
