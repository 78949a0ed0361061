"""What files declare, each alone then all together, from their texts."""

import pytest

from mesaides.benefits.entries import checked, folder_of
from mesaides.benefits.errors import CatalogueError, Fault
from tests.benefits.files import DECLARATIVE, INSTITUTION, TEXTS

CARTE = "catalogue/aides/departement/carte.yaml"
FILES = {"catalogue/institutions/caisse-des-essais.yaml": INSTITUTION, CARTE: DECLARATIVE, **TEXTS}


def test_the_name_of_a_file_gives_its_slug_and_its_level() -> None:
    ((place, benefit),) = checked(FILES).benefits
    assert (benefit.slug, benefit.niveau, place.file) == (
        "carte",
        "departement",
        "catalogue/aides/departement/carte.yaml",
    )
    assert folder_of(place.file) == "aides/departement"


def test_every_fault_is_told_with_those_already_known() -> None:
    known = Fault("catalogue/autre.txt", 1, "", "Ce fichier ne serait pas lu.", "rangez-le.")
    bad = DECLARATIVE.replace("genre: unique", "genre: uniques")
    with pytest.raises(CatalogueError) as caught:
        checked(FILES | {CARTE: bad}, [known])
    assert [(fault.file, fault.field) for fault in caught.value.faults] == [
        (CARTE, "montant.genre"),
        ("catalogue/autre.txt", ""),
    ]
