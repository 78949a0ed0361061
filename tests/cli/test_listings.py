"""Lists in columns."""

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Institution
from mesaides.benefits.rows import rows
from mesaides.cli.listings import catalogue_table, commune_table, counts
from mesaides.territories import search
from tests.simulations.benefits import benefit

CAISSE = Institution(slug="caisse-des-essais", nom="La Caisse", description="Une caisse.", site="https://exemple.fr")
KNOWN = Catalogue(
    (
        benefit("rsa", nom="Prime B"),
        benefit("aah", nom="Prime A"),
        benefit("ars", nom="Prime C", montant={"genre": "annuel"}),
    ),
    {CAISSE.slug: CAISSE},
)


def test_one_benefit_a_line_in_the_order_of_names() -> None:
    assert catalogue_table(rows(KNOWN)).splitlines() == [
        "aah  Prime A  La Caisse",
        "rsa  Prime B  La Caisse",
        "ars  Prime C  La Caisse",
    ]


def test_counts_by_level_and_kind() -> None:
    assert [line.split() for line in counts(rows(KNOWN)).splitlines()] == [
        ["niveau", "genre", "aides"],
        ["national", "annuel", "1"],
        ["national", "mensuel", "2"],
        ["total", "3"],
    ]


def test_an_arrondissement_is_told_by_its_own_code() -> None:
    assert commune_table(search("75014")).split() == ["75114", "Paris", "14e", "arrondissement", "75014", "Paris"]
