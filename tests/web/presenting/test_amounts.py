"""An amount as it is told."""

from __future__ import annotations

import pytest

from mesaides.benefits.model import Benefit, Montant
from mesaides.web.presenting.amounts import rounded, told_amount


def reading(**montant: object) -> Benefit:
    return Benefit.model_construct(montant=Montant.model_validate(montant))


@pytest.mark.parametrize(
    ("montant", "amount", "expected"),
    [
        ({"genre": "mensuel"}, 573.49, "573 € par mois"),
        ({"genre": "annuel"}, 881.68, "882 € par an"),
        ({"genre": "unique"}, 1200, "1 200 € en une fois"),
        ({"genre": "unique", "maximum": True}, 250, "jusqu’à 250 € en une fois"),
        ({"genre": "prix"}, 0, "Gratuit"),
        ({"genre": "prix", "rythme": "par mois"}, 8.5, "À payer : 8,50 € par mois"),
        ({"genre": "prix"}, 25, "À payer : 25 €"),
        ({"genre": "taux"}, 2.5, "2,5 %"),
        ({"genre": "taux", "unite": "%"}, 75, "75 %"),
        ({"genre": "taux", "valeur": 75}, 75, "75 % de réduction"),
        ({"genre": "taux", "rythme": "d’intérêts par an"}, 2.5, "2,5 % d’intérêts par an"),
        ({"genre": "nombre", "unite": "séances"}, 12, "12 séances"),
        ({"genre": "annuel", "rythme": "pour l’année scolaire"}, 336, "336 € pour l’année scolaire"),
        ({"genre": "annuel", "part_du_cout": {"taux": 0.5, "plafond": 200}}, 200, "50 % du coût, jusqu’à 200 € par an"),
        ({"genre": "unique", "part_du_cout": {"taux": 0.125}}, None, "12,5 % du coût en une fois"),
        ({"genre": "oui_non"}, None, "Vous semblez y avoir droit"),
    ],
)
def test_amounts(montant: dict[str, object], amount: float | None, expected: str) -> None:
    assert told_amount(reading(**montant), amount) == expected


def test_small_amounts_keep_their_cents() -> None:
    assert rounded(15.3) == "15,30 €"
    assert rounded(20.3) == "20 €"
