"""The PDF of a visit: whole, private, and plainly refused when it cannot be made."""

from __future__ import annotations

import logging
from itertools import pairwise
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client, override_settings
from django.utils import timezone

from config.logs import MaskingFormatter
from mesaides.web.presenting.results import GROUPS, Card
from tests.questions.households import PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.paper import annotations, elements, pdf, text_of_pdf, told, unmarked, without_pango
from tests.web.reading import heading_of, links_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]


@pytest.mark.pdf
def test_the_document_is_private_and_named_after_the_day(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened(SINGLE)}/resultats.pdf")
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    assert response["Content-Disposition"] == f'attachment; filename="vos-aides-{timezone.localdate()}.pdf"'
    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"


@pytest.mark.pdf
def test_the_document_tells_all_that_the_results_tell(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    whole = client.get(f"{address}/resultats/").context["whole"]
    content = client.get(f"{address}/resultats.pdf").content
    text = text_of_pdf(content)
    assert told(f"{whole.total} par mois, environ") in told(pdf(content).pages[0].extract_text())
    for card in (card for group in GROUPS for card in getattr(whole, group)):
        assert told(card.benefit.nom) in text
    for card in (*whole.to_claim, *whole.perhaps):
        for step in card.benefit.demarches:
            assert told(f"{step.texte} {f'Formulaire : {step.formulaire}.' if step.formulaire else ''}") in text
            assert told(step.lien or "") in text
        assert all(told(line) in text for line in ticked(card))
    assert text.count("☐") >= sum(len(ticked(card)) for card in (*whole.to_claim, *whole.perhaps))
    assert told(f"http://testserver{address}/") in text


def ticked(card: Card) -> tuple[str, ...]:
    return (*card.benefit.pieces, *card.benefit.to_check)


@pytest.mark.pdf
def test_the_document_can_be_read_aloud(client: Client, opened: Opened) -> None:
    content = client.get(f"{opened(PARENT)}/resultats.pdf").content
    tags = [tag for tag, _ in elements(content)]
    levels = [int(tag[2:]) for tag in tags if tag in {"/H1", "/H2", "/H3", "/H4"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels)), "no level is skipped"
    assert [bool(node.get("/Alt")) for tag, node in elements(content) if tag == "/Figure"] == [True]
    assert {"/Table", "/TH", "/L", "/Lbl", "/Link"} <= set(tags)
    check_rules_of_accessible_pdf(content)


def check_rules_of_accessible_pdf(content: bytes) -> None:
    """The rules of PDF/UA that are checked here, as no validator is at hand: ISO 14289-1, 5, 7.1, 7.2, 7.5, 7.18."""
    root: Any = pdf(content).trailer["/Root"]
    shown = (root["/Lang"], root["/MarkInfo"]["/Marked"], root["/ViewerPreferences"]["/DisplayDocTitle"])
    assert shown == ("fr", True, True)
    assert b"pdfuaid" in root["/Metadata"].get_data(), "it says that it is PDF/UA"
    assert unmarked(content) == [], "what is painted is tagged, or said to be decoration"
    assert all(page["/Tabs"] == "/S" for page in pdf(content).pages if "/Annots" in page)
    assert all("/StructParent" in note and note.get("/Contents") for note in annotations(content))
    titles = {node["/ID"] for tag, node in elements(content) if tag == "/TH"}
    cells = [node["/A"].get_object().get("/Headers", []) for tag, node in elements(content) if tag == "/TD"]
    assert all(cells), "each cell names its titles"
    assert {title for cell in cells for title in cell} <= titles


@pytest.mark.pdf
def test_neither_the_token_nor_an_answer_reaches_a_log(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    address = opened(SINGLE)
    with caplog.at_level(logging.INFO):
        client.get(f"{address}/resultats.pdf")
    with caplog.at_level(logging.INFO), without_pango():
        client.get(f"{address}/resultats.pdf")
    written = "\n".join(MaskingFormatter("%(name)s %(message)s").format(record) for record in caplog.records)
    assert "Aucun PDF" in written
    assert not any(secret in written for secret in (address.rpartition("/")[2], "Toulouse", "31555", "450"))
    assert "weasyprint " not in written, "it has nothing to complain of"


def test_a_machine_that_cannot_make_it_says_so_and_how_to_do_without(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    with without_pango():
        response = client.get(f"{address}/resultats.pdf")
    assert response.status_code == 503
    assert heading_of(response) == "Le PDF ne peut pas être fait"
    assert f"{address}/resultats/" in links_of(response)


def test_a_calculation_that_takes_too_long_is_told_as_elsewhere(client: Client, opened: Opened) -> None:
    address = opened(SINGLE | {"logement.loyer": 437.85})
    with override_settings(CALCUL_SECONDES=0):
        response = client.get(f"{address}/resultats.pdf")
    assert response.status_code == 503
    assert heading_of(response) == "Le calcul n’a pas abouti"


def test_a_question_without_answer_comes_first(client: Client, opened: Opened) -> None:
    address = opened({})
    assert client.get(f"{address}/resultats.pdf")["Location"].startswith(f"{address}/vous-identite/")


def test_a_visit_that_does_not_exist_has_none(client: Client, opened: Opened) -> None:
    assert heading_of(client.get("/simulation/inconnue/resultats.pdf")) == "Simulation introuvable"


@pytest.mark.parametrize("page", ["resultats", "plan"])
def test_the_pages_lead_to_it(client: Client, opened: Opened, page: str) -> None:
    address = opened(SINGLE)
    response: HttpResponse = client.get(f"{address}/{page}/")
    assert f"{address}/resultats.pdf" in links_of(response)
