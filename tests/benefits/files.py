"""A small valid catalogue on disk, to spoil on purpose."""

from pathlib import Path
from typing import NamedTuple

import pytest

from mesaides.benefits.catalogue import load
from mesaides.benefits.errors import CatalogueError, Fault
from mesaides.benefits.wording import SPOTS, file_of

INSTITUTION = """\
nom: Caisse des essais
description: Un organisme qui n’existe que dans les tests.
site: https://exemple.fr
"""

BENEFIT = """\
nom: Prime d’essai
institution: caisse-des-essais
themes: [famille]
description: >-
  Une aide imaginaire, pour vérifier la lecture du catalogue. Elle est assez longue pour être acceptée telle quelle.
calcul:
  variable: rsa
montant:
  genre: mensuel
demarches:
  - canal: en_ligne
    texte: Faites la demande sur le site.
    lien: https://exemple.fr/demande
page_officielle: https://exemple.fr/fiche
sources:
  - titre: Code des essais, article 1
    date: 2026-01-01
verifie_le: 2026-11-22
exemples:
  - nom: Personne seule
    situation:
      date: 2026-11-22
      demandeur: {date_naissance: 1990-05-31, activites: [inactif], revenus: {}}
      logement: {commune: "01004", statut_occupation_logement: loge_gratuitement}
    attendu: {montant: 100, personne: demandeur}
    source: Barème imaginaire, cent euros par mois.
  - nom: Couple
    situation:
      date: 2026-11-22
      statut_marital: marie
      demandeur: {date_naissance: 1990-05-31, activites: [inactif], revenus: {}}
      conjoint: {date_naissance: 1991-05-31, activites: [inactif], revenus: {}}
      logement: {commune: "31555", statut_occupation_logement: loge_gratuitement}
    attendu: {eligible: false, personne: conjoint}
    source: Barème imaginaire, réservé aux personnes seules.
"""


DECLARATIVE = """\
nom: Carte d’essai
institution: caisse-des-essais
themes: [transport]
description: >-
  Une aide imaginaire, que ses conditions décident. Elle est assez longue à décrire pour être acceptée telle quelle.
territoire: {departements: ["35"], sauf: {communes: ["35047"]}}
pour: adulte
conditions:
  - age: {min: 16, max: 25}
  - une_de:
      - activite: [etudiant, chomeur]
      - boursier: true
montant:
  genre: unique
  valeur: 150
demarches:
  - canal: en_ligne
    texte: Faites la demande sur le site.
page_officielle: https://exemple.fr/carte
sources:
  - titre: Règlement des essais, article 2
    date: 2026-01-01
verifie_le: 2026-11-22
exemples:
  - nom: Étudiante de 20 ans à Rennes
    situation:
      date: 2026-11-22
      demandeur: {date_naissance: 2006-05-31, activites: [etudiant], revenus: {}}
      logement: {commune: "35238", statut_occupation_logement: loge_gratuitement}
    attendu: {montant: 150, personne: demandeur}
    source: Règlement imaginaire, cent cinquante euros.
  - nom: La veille des 16 ans
    situation:
      date: 2026-11-22
      demandeur: {date_naissance: 2010-11-23, activites: [etudiant], revenus: {}}
      logement: {commune: "35238", statut_occupation_logement: loge_gratuitement}
    attendu: {eligible: false}
    source: Règlement imaginaire, à partir de 16 ans.
  - nom: À Bruz, qui est exclue
    situation:
      date: 2026-11-22
      demandeur: {date_naissance: 2006-05-31, activites: [etudiant], revenus: {}}
      logement: {commune: "35047", statut_occupation_logement: loge_gratuitement}
    attendu: {eligible: false}
    source: Règlement imaginaire, sauf Bruz.
"""


TEXTS = {
    file_of(slug): f"nom: Un texte\ntexte: Bonjour {' '.join(f'{{{word}}}' for word in spot.words)}\n"
    for slug, spot in SPOTS.items()
}
"""Every text of the site, by the name of its file."""


def write_catalogue(folder: Path, **benefits: str) -> Path:
    """Write a catalogue of one institution and of `benefits` (slug with « _ » → text), or of the sound one."""
    for part in ("aides/national", "institutions", "textes"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for file, text in TEXTS.items():
        (folder / "textes" / Path(file).name).write_text(text, "utf-8")
    (folder / "institutions" / "caisse-des-essais.yaml").write_text(INSTITUTION, "utf-8")
    for slug, text in (benefits or {"prime_essai": BENEFIT}).items():
        (folder / "aides" / "national" / f"{slug.replace('_', '-')}.yaml").write_text(text, "utf-8")
    return folder


def spoilt(old: str, new: str, text: str = BENEFIT) -> str:
    """The sound benefit with `old` replaced by `new`."""
    assert old in text, f"« {old} » n’est pas dans le fichier d’essai."
    return text.replace(old, new, 1)


def line_of(text: str, fragment: str) -> int:
    """Line (from 1) where `fragment` begins."""
    return text[: text.index(fragment)].count("\n") + 1


def faults_of(folder: Path) -> tuple[Fault, ...]:
    """The faults of the catalogue in `folder`, which is not sound."""
    with pytest.raises(CatalogueError) as caught:
        load(folder)
    return caught.value.faults


class Spoilt(NamedTuple):
    """A replacement in the sound file, where its fault is, and words of the message and of the mend."""

    old: str
    new: str
    at: str  # the fault is on the line of this fragment
    field: str
    says: str
    mend: str


def check(case: Spoilt, folder: Path, sound: str = BENEFIT) -> None:
    """The spoilt file gives one fault, and it says all of this."""
    text = spoilt(case.old, case.new, sound)
    (fault,) = faults_of(write_catalogue(folder, prime_essai=text))
    assert fault.file == "catalogue/aides/national/prime-essai.yaml"
    assert (fault.line, fault.field) == (line_of(text, case.at), case.field)
    assert case.says in fault.message
    assert case.mend in fault.mend
