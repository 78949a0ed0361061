"""The pages of territories."""

import pytest
from django.test import Client

from tests.web.reading import heading_of, links_of, text_of


def test_a_commune_shows_its_local_benefits_and_leads_to_national_ones(client: Client) -> None:
    response = client.get("/territoires/commune/35238-rennes/")
    links = links_of(response)
    assert heading_of(response) == "Les aides à Rennes (35000)"
    assert "/aides/rennes-metropole-carte-sortir/" in links
    assert "/aides/bretagne-breizhgo-solidaire/" in links
    assert "/aides/lille-parcours-permis/" not in links
    assert "/aides/?niveau=national" in links
    assert "/territoires/departement/35-ille-et-vilaine/" in links


@pytest.mark.parametrize(
    ("asked", "today"),
    [
        ("commune/35238", "commune/35238-rennes"),
        ("commune/35238-nantes", "commune/35238-rennes"),
        ("commune/75114-paris-14e", "commune/75056-paris"),
        ("departement/2A", "departement/2A-corse-du-sud"),
        ("departement/21-cote-dor", "departement/21-cote-d-or"),
        ("region/53", "region/53-bretagne"),
    ],
)
def test_each_territory_has_one_address(client: Client, asked: str, today: str) -> None:
    response = client.get(f"/territoires/{asked}/")
    assert (response.status_code, response["Location"]) == (301, f"/territoires/{today}/")


@pytest.mark.parametrize("path", ["commune/35999", "departement/20-corse", "region/99", "canton/35-rennes"])
def test_an_unknown_territory_is_not_found(client: Client, path: str) -> None:
    assert client.get(f"/territoires/{path}/").status_code == 404


def test_mayotte_says_what_is_not_known_there(client: Client) -> None:
    assert "Mayotte a souvent ses propres règles" in text_of(client.get("/territoires/commune/97611-mamoudzou/"))
    assert "Mayotte" not in text_of(client.get("/territoires/commune/35238-rennes/"))


def test_an_overseas_collectivity_is_not_promised_national_benefits(client: Client) -> None:
    told = text_of(client.get("/territoires/departement/987-polynesie-francaise/"))
    assert "n’y existent pas telles quelles" in told
    assert "s’y ajoutent" not in told


def test_every_departement_and_region_is_in_the_table(client: Client) -> None:
    links = set(links_of(client.get("/territoires/")))
    assert sum(link.startswith("/territoires/region/") for link in links) == 18
    assert sum(link.startswith("/territoires/departement/") for link in links) == 101 + 6


def test_a_commune_is_found_by_name_or_postal_code(client: Client) -> None:
    assert "/territoires/commune/97411-saint-denis/" in links_of(client.get("/territoires/", {"commune": "97400"}))
    assert "Nous ne trouvons pas" in text_of(client.get("/territoires/", {"commune": "Zzzzzz"}))
