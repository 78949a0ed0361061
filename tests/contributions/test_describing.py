"""A drawn household is told as people tell it."""

from __future__ import annotations

from datetime import date

from mesaides.contributions.describing import described
from mesaides.contributions.sketch import Sketch


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_person_alone() -> None:
    told = _plain(described(Sketch(date(2026, 11, 27), "35238").situation))
    assert told == "Une personne de 35 ans, en emploi, à Rennes ; 1 500 € de revenus par mois"


def test_a_family_with_all_that_was_drawn() -> None:
    sketch = Sketch(date(2026, 11, 27), "76351")
    sketch.live_as("marie")
    sketch.child(4)
    sketch.child(13)["etudes"] = {"scolarite": "college"}
    sketch.notice(0, 2.0)
    sketch.asking.update({"boursier": True, "taux_incapacite": 0.5, "gir": "gir_1"})
    sketch.situation["prestations_recues"] = {"rsa": 560}
    sketch.situation["logement"] |= {"statut_occupation_logement": "proprietaire", "date_entree_logement": "2026-06-01"}
    told = _plain(described(sketch.situation))
    for part in (
        "en couple avec une personne de 35 ans",
        "avec 2 enfants de 4 ans et 13 ans (au collège)",
        "au Havre",
        "sans revenu",
        "reçoit déjà : RSA",
        "depuis le 01/06/2026",
        "50 %",
        "avec une bourse",
        "propriétaire",
    ):
        assert part in told
