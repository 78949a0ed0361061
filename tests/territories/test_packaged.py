"""The packaged table: what it holds, and the source it names."""

from collections import Counter
from importlib.resources import files

from mesaides.territories import departements, regions, source
from mesaides.territories.packaged import tables

LARGEST_PACKED_SIZE = 1_500_000


def test_the_file_stays_compact() -> None:
    packed = files("mesaides.territories") / "data" / "territoires.json.gz"
    assert len(packed.read_bytes()) < LARGEST_PACKED_SIZE


def test_the_source_is_named_with_its_versions_and_licence() -> None:
    found = source()
    assert found.paquet == "@etalab/decoupage-administratif"
    assert (found.version, found.version_anciennes_communes) == ("6.0.0", "0.3.0")
    assert (found.millesime, found.licence) == (2026, "Licence Ouverte")
    assert len(found.producteurs) == 3


def test_the_whole_country_is_there() -> None:
    """101 départements, 18 régions, 45 arrondissements, 21 métropoles and Lyon's: the law counts them."""
    assert (len(departements()), len(regions())) == (101, 18)
    assert len(tables()["arrondissements"]["code"]) == 20 + 9 + 16
    natures = Counter(nature for _code, nature, _nom in tables()["epci"])
    assert (natures["METRO"], natures["MET69"]) == (21, 1)
    assert 34_800 < len(tables()["communes"]["code"]) < 35_100


def test_the_columns_of_a_table_are_of_one_length() -> None:
    for table in (tables()["communes"], tables()["arrondissements"], tables()["anciennes"]):
        assert len({len(column) for column in table.values()}) == 1


def test_a_commune_is_listed_once() -> None:
    codes = tables()["communes"]["code"]
    assert len(codes) == len(set(codes))


def test_most_postal_codes_cover_several_communes() -> None:
    """67 %: asking for the postal code alone is not enough to know the commune."""
    communes_by_postal_code = Counter(code for codes in tables()["communes"]["codes_postaux"] for code in codes.split())
    several = sum(count > 1 for count in communes_by_postal_code.values())
    assert 0.66 < several / len(communes_by_postal_code) < 0.68


def test_names_are_printed_with_the_french_apostrophe() -> None:
    names = [*tables()["communes"]["nom"], *tables()["anciennes"]["nom"], *(row[1] for row in tables()["departements"])]
    assert not [name for name in names if "'" in name]
