"""A file stands where it stood, or where its level or its territory puts it; nowhere else."""

import pytest

from mesaides.contributions.naming import PublicationError, file_of, institution_file, is_a_name
from tests.contributions.published import CARTE, NEW, OF_TOWN, RENAMED

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]


def test_the_folder_is_the_former_one_the_one_given_or_that_of_the_territory() -> None:
    assert file_of("carte", RENAMED) == CARTE
    assert file_of("bourse", NEW, "commune") == "catalogue/aides/commune/bourse.yaml"
    assert file_of("bourse", NEW) == "catalogue/aides/departement/bourse.yaml"
    assert file_of("bourse", RENAMED.replace("territoire", "x")) == "catalogue/aides/national/bourse.yaml"


def test_a_level_that_does_not_exist_is_not_a_folder() -> None:
    assert file_of("bourse", NEW, "../../etc") == "catalogue/aides/departement/bourse.yaml"


def test_the_institution_is_the_one_that_the_aid_names() -> None:
    assert institution_file(OF_TOWN) == "catalogue/institutions/ville-essai.yaml"
    with pytest.raises(PublicationError):
        institution_file("nom: [")


@pytest.mark.parametrize("name", ["catalogue/x/a.yaml", "x/institutions/a.yaml", f"catalogue/ecarts/{'x' * 200}.yaml"])
def test_other_places_are_no_names(name: str) -> None:
    assert not is_a_name(name)
    assert is_a_name("catalogue/institutions/ville.yaml")
