"""A text is shown as it stands, its words between braces given, and escaped."""

from __future__ import annotations

from dataclasses import replace

from django.template import Context, Template

from mesaides.benefits.catalogue import catalogue, see


def test_the_words_are_given_and_the_rest_is_text() -> None:
    see(replace(catalogue(), textes={"accueil-phrase": "Parmi {nombre} aides <b>"}))
    shown = Template('{% load wording %}{% wording "accueil-phrase" nombre=12 %}').render(Context())
    assert shown == "Parmi 12 aides &lt;b&gt;"
