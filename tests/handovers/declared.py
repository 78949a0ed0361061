"""A partner of an instance, as its file declares it, and a link given to it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from django.test import override_settings

KEY = "clef-de-la-mairie-d-exemple"
TOWN: dict[str, Any] = {
    "nom": "Mairie d’Exemple",
    "genre": "situation",
    "but": "Préparer votre inscription à la cantine.",
    "conservation": "jusqu’à la fin de l’année scolaire.",
    "contact": "cantine@exemple.fr",
    "retour": "https://demarches.exemple.fr/retour?service=cantine",
    "empreinte": hashlib.sha256(KEY.encode()).hexdigest(),
    "champs": ["logement.commune", "logement.loyer", "demandeur.revenus", "enfants.date_naissance"],
}


@contextmanager
def declared(folder: Path, **partners: dict[str, Any]) -> Iterator[Path]:
    """An instance whose file has these partners; « mairie_exemple » is the short name « mairie-exemple »."""
    file = folder / f"partenaires-{len([*folder.iterdir()])}.yaml"  # a file is read once
    named = {name.replace("_", "-"): given for name, given in partners.items()}
    file.write_text(yaml.safe_dump(named, allow_unicode=True), "utf-8")
    with override_settings(TRANSMISSIONS=str(file)):
        yield file
