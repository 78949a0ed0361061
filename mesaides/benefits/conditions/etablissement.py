"""The kind of school: public, or private with or without a contract with the State."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.schooling import is_out_of_school
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import NO, Verdict
from mesaides.household.choices import StatutEtablissement

WORDS = {
    StatutEtablissement.PUBLIC: "public",
    StatutEtablissement.PRIVE_SOUS_CONTRAT: "privé sous contrat",
    StatutEtablissement.PRIVE_HORS_CONTRAT: "privé hors contrat",
}


@condition("etablissement", About.PERSONNE)
class EtablissementParmi(OneOf[StatutEtablissement]):
    """`[public, prive_sous_contrat]`. Code de l’éducation, art. L442-1 and following."""

    def holds(self, case: Case) -> Verdict:
        if is_out_of_school(case):
            return NO
        studies = case.someone.etudes
        given = studies.statuts_etablissement_scolaire if studies else None
        return self.has(given, case.field("etudes.statuts_etablissement_scolaire"))

    def reason(self) -> str:
        return f"Étudier dans un établissement {listed(WORDS[kind] for kind in self.root)}"
