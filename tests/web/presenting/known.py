"""A small catalogue of benefits here and there."""

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Institution
from tests.simulations.benefits import benefit, declarative

CAISSE = Institution(slug="caisse-des-essais", nom="La Caisse", description="Une caisse.", site="https://exemple.fr")
VILLE = Institution(slug="ville", nom="La Ville", description="Une ville.", site="https://exemple.fr")
ADULT = [{"age": {"min": 18}}]
OF_RENNES = {"slug": "bus", "nom": "Carte de bus", "niveau": "commune", "institution": "ville", "themes": ["transport"]}
OF_BRETAGNE = {"slug": "permis", "nom": "Bourse au permis", "niveau": "region", "themes": ["transport"]}
OF_LILLE = {"slug": "metro", "nom": "Carte de métro", "niveau": "epci", "themes": ["transport"]}
KNOWN = Catalogue(
    (
        declarative(ADULT, **OF_RENNES, territoire={"communes": ["35238"]}),
        declarative(ADULT, **OF_LILLE, territoire={"epci": ["200093201"]}),
        declarative(ADULT, **OF_BRETAGNE, territoire={"regions": ["53"]}),
        benefit("rsa", nom="Revenu de solidarité active", hors_mayotte=False),
        benefit("aah", nom="Allocation aux adultes handicapés"),
    ),
    {CAISSE.slug: CAISSE, VILLE.slug: VILLE},
)
"""Bus in Rennes, metro in Lille and around, driving licence in Bretagne; two national benefits."""
