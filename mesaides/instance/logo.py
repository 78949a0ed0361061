"""A logo: a picture beside the settings file, served by this site alone, with the room it takes known beforehand."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, PrivateAttr, ValidationInfo, model_validator

from mesaides.benefits.declared import Declared, Line, MisdeclaredError

HEIGHT = 48
"""In pixels, in the head of a page."""
LARGEST = 100_000
"""In bytes: it is on every page."""
_KINDS = {".svg": "image/svg+xml", ".png": "image/png"}
_PNG = b"\x89PNG\r\n\x1a\n"
_VIEW = re.compile(rb"<svg[^>]*?\sviewBox=[\"']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)", re.DOTALL)
_ELSEWHERE = re.compile(
    rb"(?:href|src)\s*=\s*[\"']\s*(?!#|data:)|url\(\s*[\"']?(?!#|data:)|@import|<script", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a picture, and its proportions."""

    content: bytes
    kind: str
    ratio: float

    @property
    def width(self) -> int:
        """In pixels, for the height of every logo."""
        return round(HEIGHT * self.ratio)

    @property
    def digest(self) -> str:
        return sha256(self.content).hexdigest()[:12]


class Logo(Declared):
    """`fichier`: a name, beside the settings file. `texte`: what it says, for those who do not see it."""

    fichier: Annotated[str, Field(pattern=r"^[\w-]+\.(svg|png)$")]
    texte: Line
    _picture: Picture | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def is_a_picture(self, info: ValidationInfo) -> Self:
        folder = (info.context or {}).get("folder", Path())
        self._picture = read_picture(Path(folder) / self.fichier)
        return self

    @property
    def picture(self) -> Picture:
        assert self._picture is not None  # noqa: S101 - posée à la lecture
        return self._picture


def read_picture(path: Path) -> Picture:
    """The picture of a file; raises `MisdeclaredError`, which tells how to mend it."""
    if not path.is_file():
        raise MisdeclaredError(f"Le logo {path} n’existe pas.", "mettez le fichier à côté des réglages de l’instance.")
    content = path.read_bytes()
    if len(content) > LARGEST:
        message = f"Le logo pèse {len(content) // 1000} ko."
        raise MisdeclaredError(message, f"allégez-le : {LARGEST // 1000} ko au plus, car chaque page le charge.")
    width, height = _size_of(content, path)
    return Picture(content, _KINDS[path.suffix], width / height)


def _size_of(content: bytes, path: Path) -> tuple[float, float]:
    found = _png_size(content) if path.suffix == ".png" else _svg_size(content)
    if found is None or not min(found):
        mend = "enregistrez-le en PNG, ou en SVG avec un attribut viewBox."
        raise MisdeclaredError(f"Le logo {path.name} n’est pas une image, ou sa taille ne se lit pas.", mend)
    return found


def _png_size(content: bytes) -> tuple[float, float] | None:
    """Of the first chunk, IHDR (PNG specification, 11.2.1)."""
    return struct.unpack(">II", content[16:24]) if content.startswith(_PNG) and len(content) >= 24 else None


def _svg_size(content: bytes) -> tuple[float, float] | None:
    """Of its view box; a drawing that would fetch or run something is refused."""
    if _ELSEWHERE.search(content):
        mend = "enregistrez-le en un seul dessin : ni script, ni image ou police liée."
        raise MisdeclaredError("Ce logo va chercher autre chose que lui-même.", mend)
    view = _VIEW.search(content)
    return (float(view[1]), float(view[2])) if view else None
