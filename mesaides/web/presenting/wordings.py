"""How each amount that varies on the page « Et si… » is said."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.questions.french import euros_in_french, number_in_french

EUROS = "€"


@dataclass(frozen=True, slots=True)
class Wording:
    """How an amount that varies is said; `{}` stands for it, with its unit."""

    label: str  # « Votre salaire »
    noun: str  # « salaire »
    axis: str  # « salaire net par mois », under the charts and at the head of the table
    at: str  # « Pour un salaire de {} »
    here: str  # « {} de salaire par mois »
    more: str  # « 100 € de salaire de plus »
    unit: str = EUROS
    one: str = ""  # the unit of a single one, when it is a word
    turn: str = "entre {before} et {after}"

    def told(self, value: float) -> str:
        """« 1 400 € », « 35 heures », « 1 an »."""
        if self.unit == EUROS:
            return euros_in_french(value)
        return f"{number_in_french(value)} {self.one if value < 2 else self.unit}"

    def between(self, before: float, after: float) -> str:
        """« entre 1 300 et 1 400 € »; an age is reached on a day: « à 25 ans »."""
        return self.turn.format(before=number_in_french(before), after=self.told(after))


WAGE = Wording(
    label="Votre salaire",
    noun="salaire",
    axis="salaire net par mois",
    at="Pour un salaire de {}",
    here="{} de salaire par mois",
    more="100 € de salaire de plus",
)
PARTNER_WAGE = Wording(
    label="Le salaire de votre partenaire",
    noun="salaire",
    axis="salaire net de votre partenaire, par mois",
    at="Pour un salaire de {}",
    here="{} de salaire par mois pour votre partenaire",
    more="100 € de salaire de plus",
)
HOURS = Wording(
    label="Vos heures de travail",
    noun="temps de travail",
    axis="heures de travail par semaine",
    at="Pour {} par semaine",
    here="{} de travail par semaine",
    more="une heure de travail de plus par semaine",
    unit="heures",
    one="heure",
)
RENT = Wording(
    label="Votre loyer",
    noun="loyer",
    axis="loyer par mois, sans les charges",
    at="Pour un loyer de {}",
    here="{} de loyer par mois",
    more="100 € de loyer de plus",
)
AGE = Wording(
    label="Votre âge",
    noun="âge",
    axis="votre âge",
    at="À {}",
    here="{}",
    more="un an de plus",
    unit="ans",
    one="an",
    turn="à {after}",
)
