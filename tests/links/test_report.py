"""Reports for who mends the catalogue."""

import csv
import io
from datetime import date

from mesaides.links.judging import Found, Verdict
from mesaides.links.report import COLUMNS, as_csv, as_markdown, broken, counted
from tests.cli.terminal import plain

GOOD, MOVED, GONE = "https://a.fr/bonne", "https://a.fr/ancienne", "https://a.fr/absente"
FOUND = {
    GOOD: Found(Verdict.BON, 200),
    MOVED: Found(Verdict.DEPLACE, 200, "https://a.fr/nouvelle"),
    GONE: Found(Verdict.ABSENT, 404),
}
USES = {GOOD: ("aides/x.yaml : page_officielle",), MOVED: ("institutions/y.yaml : site",), GONE: ("a : 1", "b : 2")}


def test_only_dead_ends_are_broken() -> None:
    assert broken(FOUND) == [GONE]
    assert plain(counted(FOUND)) == "3 liens : 1 bon, 1 déplacé, 1 page introuvable."


def test_the_table_has_every_address() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(FOUND, USES))))
    assert [row["adresse"] for row in rows] == [GOOD, MOVED, GONE]
    assert tuple(rows[0]) == COLUMNS
    assert (rows[2]["statut"], rows[2]["utilisee_par"]) == ("404", "a : 1 ; b : 2")
    assert rows[1]["arrivee"] == "https://a.fr/nouvelle"


def test_the_page_has_what_is_to_mend_the_worst_first() -> None:
    told = as_markdown(FOUND, USES, date(2026, 11, 27))
    assert "Vérifiés le 2026-11-27." in told
    assert GOOD not in told
    assert told.index(GONE) < told.index(MOVED)
    assert "  - mène à <https://a.fr/nouvelle>\n  - dans `institutions/y.yaml : site`\n" in told
    assert "cherchez la nouvelle page" in told
