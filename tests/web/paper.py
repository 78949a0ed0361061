"""Read a PDF as a person would, and make a machine that cannot draw one."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from unittest.mock import patch

import cffi
from pypdf import PdfReader
from pypdf.generic import ContentStream


def pdf(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def told(text: str) -> str:
    """On one line, without spaces, nor the letters that a font binds: « ﬁ » is « fi »."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def text_of_pdf(content: bytes) -> str:
    """What the whole document says, without spaces: a line may break anywhere."""
    return told("".join(page.extract_text() for page in pdf(content).pages))


def elements(content: bytes) -> list[tuple[str, dict[str, Any]]]:
    """The structure that a screen reader follows: each tag, in the order of reading."""
    return list(_below(pdf(content).trailer["/Root"]["/StructTreeRoot"]))  # type: ignore[index]  # the catalogue


def _below(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    node = node.get_object()
    if isinstance(node, list):
        for child in node:
            yield from _below(child)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node["/S"], node
        if "/K" in node:
            yield from _below(node["/K"])


PAINTS = {b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"Do", b"sh"}
"""What puts ink on a page: texts, fills, strokes, images."""


def unmarked(content: bytes) -> list[bytes]:
    """What is painted and that no tag holds, nor says to be decoration (ISO 14289-1, 7.1)."""
    return [operator for page in pdf(content).pages for operator in _outside(ContentStream(page.get_contents(), None))]


def _outside(stream: ContentStream) -> Iterator[bytes]:
    depth = 0
    for _operands, operator in stream.operations:
        depth += (operator in {b"BDC", b"BMC"}) - (operator == b"EMC")
        if depth == 0 and operator in PAINTS:
            yield operator


def annotations(content: bytes) -> list[dict[str, Any]]:
    """Every link of every page."""
    return [note.get_object() for page in pdf(content).pages for note in page.get("/Annots", [])]


@contextmanager
def without_pango() -> Iterator[None]:
    """A machine where WeasyPrint finds none of the system's libraries: it is loaded anew, and its loading fails."""

    def absent(*_names: object) -> None:
        raise OSError("cannot load library")

    with patch.dict(sys.modules), patch.object(cffi.FFI, "dlopen", absent):
        for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
            del sys.modules[name]
        yield
