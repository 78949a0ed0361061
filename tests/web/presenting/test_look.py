"""A page looks as its partner wants, else as its site; an address changes with what it leads to."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import override_settings

from mesaides.instance.model import Instance
from mesaides.instance.reading import read
from mesaides.web.presenting.look import Look, colours_of, logo_of, look_of, printed_look
from tests.instance.files import SMALL, written


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Instance]:
    made = read(written(tmp_path))
    with override_settings(INSTANCE=made):
        yield made


def test_without_a_file_nothing_is_added() -> None:
    assert look_of("mairie") == Look("", "")


def test_a_partner_has_its_colours_and_the_logo_of_the_site(own: Instance) -> None:
    found = look_of("mairie")
    assert found.colours.startswith("/apparence/mairie.css?v=")
    assert found.logo.startswith("/apparence/site/logo/?v=")
    assert (found.text, found.width, found.height) == ("Ville", 96, 48)


@pytest.mark.parametrize("partner", ["", "inconnu"])
def test_others_have_the_look_of_the_site(own: Instance, partner: str) -> None:
    assert look_of(partner).colours.startswith("/apparence/site.css?v=")


def test_another_colour_has_another_address(own: Instance, tmp_path: Path) -> None:
    before = look_of().colours
    with override_settings(INSTANCE=read(written(tmp_path, SMALL.replace("1f5f4a", "1f5f4b")))):
        assert look_of().colours != before


def test_on_paper_the_logo_is_inside_the_document(own: Instance) -> None:
    assert own.logo
    found = printed_look("mairie")
    kind, _, drawn = found.logo.partition(";base64,")
    assert (kind, b64decode(drawn)) == ("data:image/svg+xml", own.logo.picture.content)
    assert (found.text, found.colours) == ("Ville", "")


def test_without_a_logo_nothing_is_drawn_on_paper() -> None:
    assert printed_look("mairie") == Look("", "")


def test_nobody_else_has_anything(own: Instance) -> None:
    assert colours_of("inconnu") is None
    assert logo_of("inconnu") is None
    assert logo_of("mairie") is None
