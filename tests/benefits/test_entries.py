"""What files declare, each alone then all together, from their texts."""

import pytest

from mesaides.benefits.entries import checked, folder_of
from mesaides.benefits.errors import CatalogueError, Fault
from tests.benefits.files import BENEFIT, INSTITUTION

FILES = {"catalogue/institutions/caisse-des-essais.yaml": INSTITUTION, "catalogue/aides/region/prime.yaml": BENEFIT}


def test_the_name_of_a_file_gives_its_slug_and_its_level() -> None:
    ((place, benefit),) = checked(FILES).benefits
    assert (benefit.slug, benefit.niveau, place.file) == ("prime", "region", "catalogue/aides/region/prime.yaml")
    assert folder_of(place.file) == "aides/region"


def test_every_fault_is_told_with_those_already_known() -> None:
    known = Fault("catalogue/autre.txt", 1, "", "Ce fichier ne serait pas lu.", "rangez-le.")
    bad = BENEFIT.replace("genre: mensuel", "genre: mensuelle")
    with pytest.raises(CatalogueError) as caught:
        checked(FILES | {"catalogue/aides/region/prime.yaml": bad}, [known])
    assert [(fault.file, fault.field) for fault in caught.value.faults] == [
        ("catalogue/aides/region/prime.yaml", "montant.genre"),
        ("catalogue/autre.txt", ""),
    ]
