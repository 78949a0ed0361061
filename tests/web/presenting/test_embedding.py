"""What another site copies."""

from __future__ import annotations

from django.test import override_settings

from mesaides.web.presenting.embedding import known_commune, known_partner, snippet

SITE, SCRIPT = "https://aides.exemple.fr", "https://aides.exemple.fr/static/web/integrer.js"


def test_a_script_and_a_frame_tell_the_same() -> None:
    found = snippet(SITE, SCRIPT, "mairie", "31555")
    assert found.address == f"{SITE}/?partenaire=mairie&commune=31555"
    assert found.script == f'<script src="{SCRIPT}" data-partenaire="mairie" data-commune="31555"></script>'
    assert f'<iframe src="{SITE}/?partenaire=mairie&amp;commune=31555" title="Mes Aides' in found.frame


def test_without_a_choice_nothing_is_added() -> None:
    found = snippet(SITE, SCRIPT)
    assert (found.address, found.script) == (f"{SITE}/", f'<script src="{SCRIPT}"></script>')


def test_only_what_is_known_is_taken() -> None:
    with override_settings(PARTENAIRES=frozenset({"mairie"})):
        assert (known_partner("mairie"), known_partner("<b>")) == ("mairie", "")
    commune = known_commune("31555")
    assert commune is not None
    assert commune.nom == "Toulouse"
    assert known_commune("99999") is None
    assert known_commune("") is None
