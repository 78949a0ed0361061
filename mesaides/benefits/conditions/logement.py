"""How the household occupies its home."""

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, condition
from mesaides.benefits.sentences import listed
from mesaides.benefits.shapes import OneOf
from mesaides.benefits.verdict import Verdict
from mesaides.household.choices import StatutOccupation

WORDS = {
    StatutOccupation.PRIMO_ACCEDANT: "propriétaire avec un prêt à rembourser",
    StatutOccupation.PROPRIETAIRE: "propriétaire sans prêt",
    StatutOccupation.LOCATAIRE_HLM: "locataire d’un logement social",
    StatutOccupation.LOCATAIRE_VIDE: "locataire d’un logement vide",
    StatutOccupation.LOCATAIRE_MEUBLE: "locataire d’un logement meublé",
    StatutOccupation.LOCATAIRE_FOYER: "en foyer ou en résidence",
    StatutOccupation.LOGE_GRATUITEMENT: "en hébergement sans loyer",
    StatutOccupation.SANS_DOMICILE: "sans domicile stable",
}
TENANT = {StatutOccupation.LOCATAIRE_HLM, StatutOccupation.LOCATAIRE_VIDE, StatutOccupation.LOCATAIRE_MEUBLE}
OWNER = {StatutOccupation.PRIMO_ACCEDANT, StatutOccupation.PROPRIETAIRE}


@condition("logement", About.FOYER)
class LogementParmi(OneOf[StatutOccupation]):
    """`[locataire_vide, locataire_meuble, locataire_hlm]`."""

    def holds(self, case: Case) -> Verdict:
        return self.has(case.situation.logement.statut_occupation_logement, "logement.statut_occupation_logement")

    def reason(self) -> str:
        return f"Être {listed(self._words())}"

    def _words(self) -> list[str]:
        """Whole groups are said in one word."""
        groups = [(word, group) for word, group in (("locataire", TENANT), ("propriétaire", OWNER))]
        whole = {word: group for word, group in groups if group <= set(self.root)}
        said = {status for group in whole.values() for status in group}
        return [*whole, *(WORDS[status] for status in self.root if status not in said)]
