"""A page becomes a PDF that screen readers can follow, and nothing is asked of anybody to make it."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from mesaides.web.pdf import PACKAGES, PdfUnavailableError, pdf_of
from tests.web.paper import elements, pdf, text_of_pdf, without_pango

ADDRESS = "https://exemple.fr/"
PAGE = """<!DOCTYPE html><html lang="fr"><head><title>Un titre</title>{head}</head><body>
<h1>Vos aides</h1><h2>Première</h2><p>Été, œuvre, 12 € ☐ <a href="/aides/">Toutes</a></p>{body}</body></html>"""
DRAWING = '<svg viewBox="0 0 9 9" width="9" height="9"><title>Un carré</title><path d="M0 0h9v9z"/></svg>'


def page(head: str = "", body: str = "") -> str:
    return PAGE.format(head=head, body=body)


@pytest.mark.pdf
def test_the_document_has_its_title_its_language_and_a_structure() -> None:
    content = pdf_of(page(body=DRAWING), ADDRESS)
    root = pdf(content).trailer["/Root"]
    assert pdf(content).metadata["/Title"] == "Un titre"  # type: ignore[index]  # there is one
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("fr", True)  # type: ignore[index]  # the catalogue
    assert [tag for tag, _ in elements(content) if tag in {"/H1", "/H2", "/P", "/Link"}] == [
        "/H1",
        "/H2",
        "/P",
        "/Link",
    ]
    assert [node["/Alt"] for tag, node in elements(content) if tag == "/Figure"] == ["Un carré"]
    assert b"pdfuaid" in root["/Metadata"].get_data()  # type: ignore[index]  # it says that it is PDF/UA
    assert "Été,œuvre,12€☐Toutes" in text_of_pdf(content)


@pytest.mark.pdf
def test_fonts_are_inside_and_links_are_whole() -> None:
    first = pdf(pdf_of(page(), ADDRESS)).pages[0]
    fonts = [font.get_object() for font in first["/Resources"]["/Font"].values()]  # type: ignore[index]  # it has text
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert any(name in descriptor for name in ("/FontFile2", "/FontFile3"))
    links = [note.get_object()["/A"]["/URI"] for note in first["/Annots"]]  # type: ignore[attr-defined]  # it is a list
    assert links == ["https://exemple.fr/aides/"]


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A server of this machine, and what it was asked."""
    paths: list[str] = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *_args: object) -> None:
            """Nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Listening)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    server.server_close()


@pytest.mark.pdf
def test_nothing_is_fetched_from_a_network_nor_from_the_machine(asked: tuple[str, list[str]], tmp_path: Path) -> None:
    site, paths = asked
    (tmp_path / "secret.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>secret</text></svg>')
    style = f'<style>@import "{site}/b.css"; p {{ background: url({site}/c) }}</style>'
    images = f'<img alt="" src="{site}/d.png"><img alt="" src="/e.png"><img alt="" src="file://{tmp_path}/secret.svg">'
    content = pdf_of(page(f'<link rel="stylesheet" href="{site}/a.css">{style}', images), f"{site}/")
    assert paths == []
    assert "secret" not in text_of_pdf(content)


@pytest.mark.pdf
def test_a_logo_written_in_the_page_is_drawn_with_its_text() -> None:
    drawn = b64encode(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>').decode()
    content = pdf_of(page(body=f'<img alt="Ville" src="data:image/svg+xml;base64,{drawn}">'), ADDRESS)
    assert [node["/Alt"] for tag, node in elements(content) if tag == "/Figure"] == ["Ville"]


def test_a_machine_without_the_libraries_says_what_to_install() -> None:
    with without_pango(), pytest.raises(PdfUnavailableError, match=PACKAGES):
        pdf_of(page(), ADDRESS)


def test_the_script_installs_the_packages_that_the_message_names() -> None:
    script = Path(__file__).parents[2] / "scripts" / "pdf.sh"
    assert f"packages.sh {PACKAGES} " in script.read_text("utf-8")


def test_the_site_starts_without_the_libraries() -> None:
    """Importing every page does not load WeasyPrint: a machine without Pango serves all the others."""
    script = "import django, sys; django.setup(); import mesaides.web.urls; sys.exit('weasyprint' in sys.modules)"
    command = [sys.executable, "-c", script]
    environment = {"DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONPATH": str(Path(__file__).parents[2])}
    assert subprocess.run(command, env=environment, check=False).returncode == 0  # noqa: S603 - commande écrite ici
