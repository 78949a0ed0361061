"""What a visit gives, as a PDF that one keeps or hands to a social worker."""

from __future__ import annotations

import logging

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from mesaides.figures.events import Event, Fault
from mesaides.figures.recording import record
from mesaides.simulations.right import Result
from mesaides.web.counting import taken_away
from mesaides.web.pdf import PdfUnavailableError, pdf_of
from mesaides.web.presenting.takeaway import filename, takeaway_context
from mesaides.web.views.computing import with_result
from mesaides.web.visiting import Visiting, with_visit

logger = logging.getLogger(__name__)


@with_visit
@require_safe
@with_result
def pdf(request: HttpRequest, visiting: Visiting, result: Result) -> HttpResponse:
    address = request.build_absolute_uri(visiting.address("reprendre"))
    page = render_to_string("web/pdf/takeaway.html", takeaway_context(result, visiting, address), request)
    try:
        content = pdf_of(page, request.build_absolute_uri("/"))
    except PdfUnavailableError as error:
        record(Event.FAILED, detail=Fault.PDF)
        logger.warning("Aucun PDF ne peut être fait. %s", error)
        return render(request, "web/no_pdf.html", {"visiting": visiting}, status=503)
    taken_away(visiting)
    disposition = str(content_disposition_header(as_attachment=True, filename=filename(result)))
    headers = {"Content-Disposition": disposition, "X-Robots-Tag": "noindex"}
    return HttpResponse(content, content_type="application/pdf", headers=headers)
