"""A small settings file of an instance, with its logo beside it, to be spoilt one line at a time."""

from __future__ import annotations

from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / "deploy" / "instances"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48"><path d="M0 0h96v48H0z"/></svg>'
SMALL = """\
nom: Aides de Ville
couleurs:
  principale: "#1f5f4a"
  texte: "#ffffff"
logo:
  fichier: ville.svg
  texte: Ville
territoire:
  communes: ["35238"]
partenaires:
  mairie:
    nom: La mairie
    sites: [https://mairie.exemple.fr]
    couleurs:
      principale: "#8a1c3b"
"""


def written(folder: Path, text: str = SMALL) -> Path:
    """The file, in a folder where its logo is."""
    (folder / "ville.svg").write_bytes(SVG)
    path = folder / "instance.yaml"
    path.write_text(text, encoding="utf-8")
    return path
