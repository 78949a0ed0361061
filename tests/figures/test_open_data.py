"""Programs read the same figures; a hidden one is null, or empty."""

from datetime import UTC, datetime

from mesaides.figures.open_data import all_as_csv, as_csv, as_json
from mesaides.figures.publishing import Publication
from mesaides.figures.table import Column, Row, Table

TABLE = Table(
    "avis",
    "Avis",
    "Réponse",
    (Column("n", "Réponses"), Column("part", "Part", "%")),
    (Row("oui", "Oui", (12, 75.5)), Row("non", "Non, « jamais »", (None, None))),
)
PUBLICATION = Publication(2026, (2026,), datetime(2026, 11, 27, 9, tzinfo=UTC), (TABLE,), is_invented=False)


def test_json() -> None:
    told = as_json(PUBLICATION)
    assert told["tableaux"]["avis"]["lignes"][1] == {"code": "non", "titre": "Non, « jamais »", "n": None, "part": None}
    assert told["tableaux"]["avis"]["colonnes"] == {"n": "Réponses", "part": "Part (%)"}
    assert (told["annee"], told["seuil"], told["demonstration"]) == (2026, 11, False)
    assert told["mis_a_jour"] == "2026-11-27T10:00:00+01:00"


def test_csv() -> None:
    assert as_csv(TABLE) == 'code,titre,n,part\noui,Oui,12,75.5\nnon,"Non, « jamais »",,\n'
    assert all_as_csv(PUBLICATION).splitlines()[:2] == ["tableau,code,titre,colonne,valeur", "avis,oui,Oui,n,12"]
