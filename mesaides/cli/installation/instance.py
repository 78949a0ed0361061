"""Whose site it is: what the settings file of the instance gives, and what is still missing from it."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from mesaides.benefits.catalogue import catalogue
from mesaides.cli.installation.finding import Finding, fine, to_know, to_mend
from mesaides.instance.model import Instance


def instance_findings() -> Iterator[Finding]:
    own: Instance = settings.INSTANCE
    if own == Instance():
        return
    yield fine(f"l’instance « {own.nom} » : ses couleurs se lisent, ses logos sont là")
    yield legal(own)
    if own.territoire:
        yield territory(own)
    yield from (_frames(name) for name, partner in own.partenaires.items() if not partner.sites)


def legal(own: Instance) -> Finding:
    if own.mentions:
        return fine("les mentions légales")
    mend = "INSTANCE : écrivez mentions, avec editeur, responsable et hebergeur (loi n° 2004-575 du 21 juin 2004)."
    return to_mend("les mentions légales manquent : la loi les demande à tout site", mend)


def territory(own: Instance) -> Finding:
    count = sum(map(own.has_own, catalogue().benefits))
    if count:
        return fine(f"le territoire de l’instance : {count} aide(s) locale(s) au catalogue")
    return to_know("aucune aide locale de ce territoire n’est au catalogue", "Voyez docs/how-to/ajouter-une-aide.md.")


def _frames(name: str) -> Finding:
    mend = f"Écrivez sites sous « {name} », si ce partenaire montre le service dans ses pages."
    return to_know(f"le partenaire « {name} » n’a pas de site : aucun cadre ne lui est ouvert", mend)
