"""The class or the year that the person follows."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.schooling import is_out_of_school
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import NO, Verdict
from mesaides.household.choices import AnneeEtude

_IN, _EN = {AnneeEtude.AUTRE: "dans"}, "en"


@condition("annee_etude", About.PERSONNE)
class AnneeEtudeParmi(OneOf[AnneeEtude]):
    """`[licence_1, but_1]`. « autre » is another year, or another course."""

    def holds(self, case: Case) -> Verdict:
        if is_out_of_school(case):
            return NO
        studies = case.someone.etudes
        return self.has(studies.annee_etude if studies else None, case.field("etudes.annee_etude"))

    def reason(self) -> str:
        return f"Être {listed(f'{_IN.get(year, _EN)} {year.sens}' for year in self.root)}"
