"""A household being drawn: a plain situation, with one person the aid is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

HALF_A_MONTH = timedelta(days=15)


@dataclass
class Sketch:
    """`about`: the person whom the conditions are about, a part of `situation`.

    `share`: how much of the income that a quotient of the CAF allows is earned; the benefits of the household are added
    to it, and may go past the bound.
    """

    day: date
    commune: str
    share: float = 1.0
    situation: dict[str, Any] = field(default_factory=dict)
    about: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        asking = {"date_naissance": self.born(35), "activites": ["salarie"], "revenus": {"salaire_net": 1500}}
        home = {"commune": self.commune, "statut_occupation_logement": "locataire_vide", "loyer": 500}
        self.situation = {"date": self.day.isoformat(), "demandeur": asking, "logement": home}
        self.about = asking

    def born(self, age: int) -> str:
        """The birthday of someone who has had that age for half a month."""
        return (_years_before(self.day, age) - HALF_A_MONTH).isoformat()

    def turn_to_a_child(self) -> None:
        """From now on the conditions are about a child."""
        self.about = self.child(8)

    def child(self, age: int) -> dict[str, Any]:
        """One child more."""
        child = {"date_naissance": self.born(age)}
        self.situation.setdefault("enfants", []).append(child)
        return child

    @property
    def asking(self) -> dict[str, Any]:
        found: dict[str, Any] = self.situation["demandeur"]
        return found

    @property
    def size(self) -> int:
        return 1 + ("conjoint" in self.situation) + len(self.situation.get("enfants", ()))

    def live_as(self, status: str) -> None:
        """Alone, or with someone of the same age."""
        self.situation["statut_marital"] = status
        if status in ("marie", "pacse", "union_libre"):
            usual = {"date_naissance": self.born(35), "activites": ["inactif"], "revenus": {}}
            self.situation.setdefault("conjoint", usual)
        else:
            self.situation.pop("conjoint", None)

    def earn(self, monthly: float) -> None:
        """A net salary, the only income of the household."""
        self.asking["revenus"] = {"salaire_net": round(monthly, 2)} if monthly else {}

    def live_free(self) -> None:
        """Without work nor rent: the household has no more than what the law ensures."""
        self.asking.update({"activites": ["inactif"], "revenus": {}})
        self.situation["logement"].pop("loyer", None)
        self.situation["logement"]["statut_occupation_logement"] = "loge_gratuitement"

    def notice(self, income: float, parts: float) -> None:
        """The last tax notice."""
        self.situation["impots"] = {str(self.day.year - 2): {"rfr": max(0, round(income)), "nombre_parts": parts}}
        self.earn(min(float(self.asking["revenus"].get("salaire_net", 0)), income / 12))


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year - years, day=28)
