"""A logo is a small drawing that fetches nothing; the room it takes is known before it comes."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from mesaides.benefits.declared import MisdeclaredError
from mesaides.instance.logo import Logo, read_picture
from tests.instance.files import SVG

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", 300, 100) + b"\x08\x06\0\0\0"


@pytest.mark.parametrize(
    ("name", "content", "width", "kind"), [("a.svg", SVG, 96, "image/svg+xml"), ("a.png", PNG, 144, "image/png")]
)
def test_its_width_follows_its_proportions(tmp_path: Path, name: str, content: bytes, width: int, kind: str) -> None:
    (tmp_path / name).write_bytes(content)
    picture = read_picture(tmp_path / name)
    assert (picture.width, picture.kind, picture.content) == (width, kind, content)
    assert len(picture.digest) == 12


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.png", b"GIF89a", "n’est pas une image"),
        ("a.svg", b"<svg width='2'/>", "n’est pas une image"),
        ("a.svg", b'<svg viewBox="0 0 0 9"/>', "n’est pas une image"),
        ("a.svg", SVG + b'<image href="https://ailleurs.fr/a.png"/>', "va chercher autre chose"),
        ("a.svg", SVG + b"<script>1</script>", "va chercher autre chose"),
        ("a.svg", SVG + b"<style>@import 'x'</style>", "va chercher autre chose"),
        ("a.svg", SVG + b" " * 100_000, "Le logo pèse 100 ko"),
    ],
)
def test_what_is_no_safe_picture_is_refused(tmp_path: Path, name: str, content: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(MisdeclaredError, match=told):
        read_picture(tmp_path / name)


def test_a_drawing_may_refer_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(SVG + b'<use href="#a" fill="url(#b)"/>')
    assert read_picture(tmp_path / "a.svg").width == 96


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MisdeclaredError, match=r"absent\.svg n’existe pas"):
        read_picture(tmp_path / "absent.svg")


def test_a_logo_is_read_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "ville.svg").write_bytes(SVG)
    made = Logo.model_validate({"fichier": "ville.svg", "texte": "Ville"}, context={"folder": tmp_path})
    assert made.picture.content == SVG
