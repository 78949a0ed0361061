"""An apprenticeship or a « contrat de professionnalisation »."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import Verdict
from mesaides.household.choices import Alternance

WORDS = {
    Alternance.APPRENTISSAGE: "en contrat d’apprentissage",
    Alternance.PROFESSIONNALISATION: "en contrat de professionnalisation",
    Alternance.AUCUNE: "sans contrat d’alternance",
}


@condition("alternance", About.PERSONNE)
class AlternanceParmi(OneOf[Alternance]):
    """`[apprentissage]`. Code du travail, art. L6221-1 and L6325-1."""

    def holds(self, case: Case) -> Verdict:
        return self.has(case.someone.alternance, case.field("alternance"))

    def reason(self) -> str:
        return f"Être {listed(WORDS[contract] for contract in self.root)}"
