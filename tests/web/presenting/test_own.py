"""The lists of a site show the aids of its territory first."""

from __future__ import annotations

from django.test import override_settings

from mesaides.benefits.catalogue import catalogue
from mesaides.instance.reading import read
from mesaides.web.presenting.own import of_the_territory, own_first
from tests.instance.files import SAMPLES


def test_those_of_the_territory_come_first_and_the_others_keep_their_order() -> None:
    known = list(catalogue().benefits)
    assert own_first(known) == known
    assert of_the_territory(catalogue()) == []
    with override_settings(INSTANCE=read(SAMPLES / "landes.yaml")):
        ordered, entries = own_first(known), of_the_territory(catalogue())
    assert [one.benefit for one in entries] == ordered[: len(entries)]
    assert entries[0].benefit.slug.startswith("landes-")
    rest = [one for one in known if one not in ordered[: len(entries)]]
    assert ordered[len(entries) :] == rest
