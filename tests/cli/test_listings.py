"""Lists in columns."""

from datetime import date

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Institution
from mesaides.benefits.rows import rows
from mesaides.benefits.steps import steps
from mesaides.cli.listings import catalogue_table, commune_table, counts, steps_table
from mesaides.territories import search
from tests.cli.terminal import plain
from tests.simulations.benefits import benefit, declarative

CAISSE = Institution(slug="caisse-des-essais", nom="La Caisse", description="Une caisse.", site="https://exemple.fr")
KNOWN = Catalogue(
    (
        benefit("rsa", nom="Prime B"),
        benefit("aah", nom="Prime A"),
        benefit("ars", nom="Prime C", montant={"genre": "annuel"}),
    ),
    {CAISSE.slug: CAISSE},
)

HERE = {"slug": "locale", "nom": "Prime D", "niveau": "commune", "territoire": {"communes": ["35238"]}}
OLD = {"slug": "ancienne", "nom": "Prime E", "jusqu_a": "2026-11-30", "verifie_le": "2025-11-30"}
COUNTED = Catalogue(
    (*KNOWN.benefits, *(declarative([{"age": {"min": 18}}], **parts) for parts in (HERE, OLD))), KNOWN.institutions
)


def test_one_benefit_a_line_in_the_order_of_names() -> None:
    assert catalogue_table(rows(KNOWN)).splitlines() == [
        "aah  Prime A  La Caisse",
        "rsa  Prime B  La Caisse",
        "ars  Prime C  La Caisse",
    ]


def test_counts_by_level_and_kind() -> None:
    lines = plain(counts(rows(COUNTED), date(2026, 12, 1))).splitlines()
    assert [line.split() for line in lines[:4]] == [
        ["niveau", "calculées", "déclaratives", "aides"],
        ["national", "3", "1", "4"],
        ["commune", "0", "1", "1"],
        ["total", "3", "2", "5"],
    ]
    assert lines[4:] == [
        "",
        "Aides terminées, qui ne se montrent plus : ancienne (2026-11-30)",
        "Aides vérifiées il y a plus d’un an : ancienne (2025-11-30)",
    ]


def test_nothing_to_look_at_again() -> None:
    assert plain(counts(rows(KNOWN), date(2026, 12, 1))).splitlines()[-2:] == [
        "Aides terminées, qui ne se montrent plus : aucune",
        "Aides vérifiées il y a plus d’un an : aucune",
    ]


def test_one_way_to_claim_a_line() -> None:
    form = benefit("aah", demarches=[{"canal": "papier", "texte": "Écrivez.", "formulaire": "cerfa n° 15692"}])
    assert steps_table(steps(Catalogue((benefit("rsa"), form), KNOWN.institutions))).splitlines() == [
        "national  aah  papier    cerfa n° 15692",
        "national  rsa  en_ligne  —",
    ]


def test_an_arrondissement_is_told_by_its_own_code() -> None:
    assert commune_table(search("75014")).split() == ["75114", "Paris", "14e", "arrondissement", "75014", "Paris"]
