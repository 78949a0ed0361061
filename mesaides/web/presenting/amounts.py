"""An amount as it is told: with its rhythm, and no more precision than the model has."""

from __future__ import annotations

from mesaides.benefits.amount import PartDuCout
from mesaides.benefits.model import Benefit, Genre
from mesaides.questions.french import euros_in_french, number_in_french

SMALL = 20
"""Below this, cents are told; above, an estimate is told to the euro."""


def told_amount(benefit: Benefit, amount: float | None) -> str:
    """« 573 € par mois », « 2,5 % », « jusqu’à 1 200 € en une fois », « À payer : 8 € par mois »."""
    reading = benefit.montant
    if reading.part_du_cout is not None:
        return _share(benefit, reading.part_du_cout)
    if amount is None or reading.genre is Genre.OUI_NON:
        return "Vous semblez y avoir droit"
    if reading.genre is Genre.PRIX and amount == 0:
        return "Gratuit"
    said = [_value(benefit, amount), reading.cadence]
    return _opening(benefit) + " ".join(filter(None, said))


def _share(benefit: Benefit, part: PartDuCout) -> str:
    """« 50 % du coût, jusqu’à 200 € par an »."""
    share = f"{_without_zeros(number_in_french(round(part.taux * 100, 2)))} % du coût"
    cap = [] if part.plafond is None else [f"jusqu’à {rounded(part.plafond)}"]
    return " ".join(filter(None, [", ".join([share, *cap]), benefit.montant.cadence]))


def _opening(benefit: Benefit) -> str:
    """A price is not mistaken for an amount received, nor a ceiling for an amount."""
    if benefit.montant.genre is Genre.PRIX:
        return "À payer : "
    return "jusqu’à " if benefit.montant.maximum else ""


def _value(benefit: Benefit, amount: float) -> str:
    unit = benefit.montant.unite
    if benefit.montant.genre in {Genre.TAUX, Genre.NOMBRE}:
        number = _without_zeros(number_in_french(amount))
        return f"{number} {'%' if benefit.montant.genre is Genre.TAUX and unit == '€' else unit}"
    return rounded(amount) if unit == "€" else f"{number_in_french(amount)} {unit}"


def _without_zeros(number: str) -> str:
    return number.rstrip("0").rstrip(",") if "," in number else number


def rounded(amount: float) -> str:
    """« 573 € » for 573,49 €, but « 8,50 € »."""
    return euros_in_french(amount if amount < SMALL else round(amount))
