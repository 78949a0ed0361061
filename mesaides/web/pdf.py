"""Turn a page into a PDF: tagged for screen readers, its fonts inside, and nothing asked of any network."""

from __future__ import annotations

from threading import Lock
from types import ModuleType

PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core"
"""What Debian calls the libraries that lay text out, and the font (scripts/pdf.sh installs them)."""

VARIANT = "pdf/ua-1"
"""The accessible PDF that screen readers know best; the next one asks for PDF 2.0, which few of them read."""

INSIDE = ("data",)
"""What may be drawn from an address: what is written in the address itself."""

_ONE_AT_A_TIME = Lock()
"""A layout takes seconds of a processor and tens of megabytes: the threads of a process take turns."""


class PdfUnavailableError(Exception):
    """This machine lacks the libraries that lay text out."""


def pdf_of(page: str, address: str) -> bytes:
    """The PDF of a whole HTML page; `address`: what its relative links start from.

    Raises `PdfUnavailableError` where the libraries are missing: the rest of the site does without them.
    """
    weasyprint = _weasyprint()
    with _ONE_AT_A_TIME:
        closed = weasyprint.urls.URLFetcher(allowed_protocols=INSIDE)
        document = weasyprint.HTML(string=page, base_url=address, url_fetcher=closed)
        return bytes(document.write_pdf(pdf_variant=VARIANT))


def _weasyprint() -> ModuleType:
    """The library, loaded at the first PDF: loading it fails where Pango is missing, and the site starts without."""
    try:
        import weasyprint
        import weasyprint.urls
    except OSError as error:
        raise PdfUnavailableError(f"Pango manque : {error}. Sous Debian, installez {PACKAGES}.") from error
    return weasyprint
