"""The school or the studies that the person follows."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.schooling import LEVEL, level_of
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import Verdict
from mesaides.household.choices import Scolarite

WORDS = {
    Scolarite.INCONNUE: "hors de l’école, du lycée et de l’enseignement supérieur",
    Scolarite.MATERNELLE: "à l’école maternelle",
    Scolarite.PRIMAIRE: "à l’école primaire",
    Scolarite.COLLEGE: "au collège",
    Scolarite.LYCEE: "au lycée",
    Scolarite.ENSEIGNEMENT_SUPERIEUR: "dans l’enseignement supérieur",
    Scolarite.GRANDE_ECOLE_DU_NUMERIQUE: "dans une formation Grande École du Numérique",
}


@condition("scolarite", About.PERSONNE)
class ScolariteParmi(OneOf[Scolarite]):
    """`[college, lycee]`. « inconnue » is out of school."""

    def holds(self, case: Case) -> Verdict:
        return self.has(level_of(case), case.field(LEVEL))

    def reason(self) -> str:
        return f"Être {listed(WORDS[level] for level in self.root)}"
