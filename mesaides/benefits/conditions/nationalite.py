"""The nationality of the person, in the three groups that the law tells apart."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import Verdict, any_of
from mesaides.household.choices import Nationalite

WORDS = {
    Nationalite.FRANCAISE: "française",
    Nationalite.EEE_SUISSE: "d’un pays de l’Espace économique européen ou de Suisse",
    Nationalite.AUTRE: "d’un autre pays",
}


@condition("nationalite", About.PERSONNE)
class NationaliteParmi(OneOf[Nationalite]):
    """`[francaise, eee_suisse]`. The simulator knows that of adults; a child is taken to have a parent's."""

    def holds(self, case: Case) -> Verdict:
        if case.adult is not None:
            return self.has(case.adult.nationalite, case.field("nationalite"))
        adults = zip(("demandeur", "conjoint"), case.situation.adults, strict=False)
        return any_of(self.has(adult.nationalite, f"{path}.nationalite") for path, adult in adults)

    def reason(self) -> str:
        return f"Avoir la nationalité {listed(WORDS[group] for group in self.root)}"
