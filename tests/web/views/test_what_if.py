"""« Et si… »: the page of curves and its file."""

from __future__ import annotations

import logging
import re

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory, override_settings

from mesaides.web.views.what_if import week_of
from tests.questions.households import PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]


def cells_of(response: HttpResponse) -> list[list[str]]:
    """The lines of the file, its marks of a spreadsheet read."""
    return [line.split(";") for line in response.content.decode().removeprefix("\ufeff").splitlines()]


def lines_of(response: HttpResponse) -> list[list[str]]:
    """The lines of the table, as the file would write them."""
    found = re.findall(r"<tr>(.*?)</tr>", response.content.decode(), flags=re.DOTALL)
    cells = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", line) for line in found]
    return [[_as_in_the_file(cell) for cell in line] for line in cells[1:]]


def _as_in_the_file(cell: str) -> str:
    number = re.sub(r"[^\d,]", "", cell)
    return number if "," in number else f"{number},00"


def test_the_page_says_where_one_is_and_shows_the_same_points_three_times(client: Client, opened: Opened) -> None:
    """1 400 € of wage; the table has the lines of the file, whose points the charts draw."""
    address = opened(PARENT)
    page, file = client.get(f"{address}/et-si/"), client.get(f"{address}/et-si.csv")
    told = re.sub(r"\s+", " ", text_of(page))
    assert heading_of(page) == "Et si…"
    assert "Vous êtes ici : 1 400 € de salaire par mois" in told
    assert "Avec 100 € de salaire de plus" in told
    assert "Prime d’activité : s’arrête entre" in told
    assert "avant l’impôt sur le revenu" in told
    heading, *points = cells_of(file)
    assert lines_of(page) == points
    steady = sum(len({line[column] for line in points}) == 1 for column in range(2, len(heading)))
    assert page.content.decode().count("<svg ") == len(heading) - 1 - steady
    assert f"{address}/et-si.csv?varie=salaire" in links_of(page)
    assert "no-store" in page["Cache-Control"]
    assert 'name="robots" content="noindex"' in page.content.decode()


def test_the_page_needs_neither_a_style_nor_a_script_of_its_own(client: Client, opened: Opened) -> None:
    page = client.get(f"{opened(SINGLE)}/et-si/?varie=loyer").content.decode()
    drawn = page[page.index("<h1") : page.index("</main>")]
    assert "<svg " in drawn
    assert "vous êtes ici" in drawn
    assert "style=" not in drawn
    assert "<script" not in drawn


def test_the_file_names_nobody(client: Client, opened: Opened) -> None:
    file = client.get(f"{opened(SINGLE)}/et-si.csv?varie=loyer")
    assert file["Content-Disposition"] == 'attachment; filename="et-si.csv"'
    assert file["Content-Type"] == "text/csv; charset=utf-8"
    assert "no-store" in file["Cache-Control"]
    heading, *points = cells_of(file)
    assert heading[:2] == ["Loyer par mois, sans les charges", "Toutes les aides"]
    assert [points[0][0], points[-1][0]] == ["0,00", "1200,00"]


def test_a_calculation_that_takes_too_long_is_said(client: Client, opened: Opened) -> None:
    with override_settings(CALCUL_SECONDES=0):
        response = client.get(f"{opened(SINGLE)}/et-si/")
    assert response.status_code == 503
    assert response["Retry-After"]


def test_the_questions_come_first(client: Client, opened: Opened) -> None:
    address = opened({})
    for page in ("et-si/", "et-si.csv"):
        assert client.get(f"{address}/{page}").status_code == 303


def test_the_results_lead_there(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert f"{address}/et-si/" in links_of(client.get(f"{address}/resultats/"))


def test_nothing_of_the_household_reaches_the_logs(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    address = opened(SINGLE | {"logement.loyer": 487.65})
    with caplog.at_level(logging.DEBUG):
        client.get(f"{address}/et-si/?varie=loyer")
    assert "487" not in caplog.text


@pytest.mark.parametrize(
    ("told", "week"), [("28", 28), ("17,5", 17.5), ("", 35), ("0", 35), ("beaucoup", 35), ("99", 35)]
)
def test_the_hours_of_today_are_read_from_the_address(rf: RequestFactory, told: str, week: float) -> None:
    assert week_of(rf.get("/", {"heures": told})) == week


def test_hours_are_told_with_those_of_today(client: Client, opened: Opened) -> None:
    """1 400 € for 28 hours a week: 50 € for one more."""
    page = client.get(f"{opened(PARENT)}/et-si/?varie=heures&heures=28")
    told = re.sub(r"\s+", " ", text_of(page))
    assert "Vous êtes ici : 28 heures de travail par semaine" in told
    assert "Avec une heure de travail de plus par semaine, soit 50 € de salaire" in told
