"""Life in a couple, and its form."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import Verdict
from mesaides.household.choices import StatutMarital

WORDS = {
    StatutMarital.CELIBATAIRE: "célibataire",
    StatutMarital.DIVORCE: "en situation de divorce ou de séparation",
    StatutMarital.VEUF: "veuf ou veuve",
    StatutMarital.MARIE: "marié ou mariée",
    StatutMarital.PACSE: "pacsé ou pacsée",
    StatutMarital.UNION_LIBRE: "en union libre",
}


@condition("statut_marital", About.FOYER)
class StatutMaritalParmi(OneOf[StatutMarital]):
    """`[marie, pacse]`. Code civil, art. 143, 515-1 and 515-8."""

    def holds(self, case: Case) -> Verdict:
        return self.has(case.situation.statut_marital, "statut_marital")

    def reason(self) -> str:
        return f"Être {listed(WORDS[status] for status in self.root)}"
