"""A site shows the aids of its territory first, the nearest before the others."""

from __future__ import annotations

from mesaides.benefits.catalogue import catalogue
from mesaides.instance.model import Instance
from mesaides.instance.reading import read
from tests.instance.files import SAMPLES

TOWN, REGION = read(SAMPLES / "rennes.yaml"), Instance.model_validate({"territoire": {"regions": ["53"]}})
DEPARTMENT = read(SAMPLES / "landes.yaml")


def first(own: Instance) -> list[str]:
    """The slugs of its own aids, as its lists show them."""
    return [one.slug for one in sorted(catalogue().benefits, key=own.rank) if own.has_own(one)]


def test_a_town_shows_its_metropolis_then_its_department_then_its_region() -> None:
    found = first(TOWN)
    assert found.index("rennes-metropole-carte-sortir") < found.index("ille-et-vilaine-aide-vehicule-rsa")
    assert found.index("ille-et-vilaine-aide-vehicule-rsa") < found.index("bretagne-train-jeunes")
    assert not any(slug.startswith(("paris-", "landes-", "nouvelle-aquitaine-")) for slug in found)


def test_a_department_shows_its_own_first() -> None:
    found = first(DEPARTMENT)
    assert {*found[:2]} == {"landes-bourse-second-degre", "landes-pret-honneur-etudes"}
    assert "rennes-metropole-carte-sortir" not in found


def test_a_region_shows_its_own_then_those_of_its_towns() -> None:
    found = first(REGION)
    assert found[0].startswith("bretagne-")
    assert "rennes-metropole-carte-sortir" in found


def test_without_a_territory_no_aid_is_first() -> None:
    assert {Instance().rank(one) for one in catalogue().benefits} == {4}
    national = next(one for one in catalogue().benefits if one.territoire is None)
    assert TOWN.rank(national) == 4


def test_without_a_file_the_site_is_mes_aides() -> None:
    own = Instance()
    assert (own.nom, own.langues, own.sites) == ("Mes Aides", ("fr",), [])
