"""Local benefits counted by territory."""

from mesaides.web.presenting.coverage import coverage, overseas
from tests.web.presenting.known import KNOWN


def test_each_row_counts_and_tells_where_its_benefits_come_from() -> None:
    rows = {region.place.nom: (region, {row.place.code: row for row in rows}) for region, rows in coverage(KNOWN)}
    bretagne, departements = rows["Bretagne"]
    assert (bretagne.count, bretagne.told) == (2, "1 de la région et 1 de communes")
    assert {code: row.count for code, row in departements.items()} == {"22": 1, "29": 1, "35": 2, "56": 1}
    assert rows["Hauts-de-France"][1]["59"].told == "1 d’intercommunalités"
    assert (rows["Normandie"][0].count, rows["Normandie"][0].told) == (0, "")


def test_all_of_france_is_there_once() -> None:
    codes = [row.place.code for _region, rows in coverage(KNOWN) for row in rows]
    assert len(codes) == len(set(codes)) == 101
    assert {row.place.code for row in overseas(KNOWN)} == {"975", "977", "978", "986", "987", "988"}
