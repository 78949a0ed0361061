"""What the person does: a job, a search for one, studies, retirement."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.schooling import is_studying
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import Verdict, any_of, known
from mesaides.household.choices import Activite, Alternance
from mesaides.household.persons import Person

WORDS = {
    Activite.SALARIE: "en emploi salarié",
    Activite.INDEPENDANT: "à son compte",
    Activite.CHOMEUR: "en recherche d’emploi",
    Activite.ETUDIANT: "en études",
    Activite.RETRAITE: "à la retraite",
    Activite.INACTIF: "sans activité",
}


@condition("activite", About.PERSONNE)
class ActiviteParmi(OneOf[Activite]):
    """`[etudiant, chomeur]`: a person may do several things; one of the list is enough."""

    def holds(self, case: Case) -> Verdict:
        if case.adult is not None:
            return known(any(activity in self.root for activity in case.adult.activites))
        return any_of(self._of_child(case, activity) for activity in self.root)

    def _of_child(self, case: Case, activity: Activite) -> Verdict:
        """A child studies, or is in an apprenticeship, which is a job."""
        if activity is Activite.SALARIE:
            return known(_is_apprentice(case.someone))
        if activity is Activite.ETUDIANT:
            return is_studying(case)
        return ~is_studying(case) if activity is Activite.INACTIF else known(False)

    def contradicts(self, other: "ActiviteParmi") -> bool:
        """A person can work and study."""
        return False

    def reason(self) -> str:
        return f"Être {listed(WORDS[activity] for activity in self.root)}"


def _is_apprentice(person: Person) -> bool:
    return person.alternance not in {None, Alternance.AUCUNE}
