"""Files of the catalogue that disagree."""

from pathlib import Path

import pytest

from mesaides.benefits.catalogue import load
from tests.benefits.files import BENEFIT, DECLARATIVE, INSTITUTION, faults_of, spoilt, write_catalogue


@pytest.mark.parametrize(
    ("slug", "mend"),
    [("prime-esai", "écrivez « prime-essai »"), ("carte", "choisissez parmi : prime-essai"), ("rsa", "prime-essai")],
)
def test_a_benefit_received_is_one_that_the_engine_computes(slug: str, mend: str, tmp_path: Path) -> None:
    card = spoilt("- boursier: true", f"- recoit: [{slug}]", DECLARATIVE)
    (fault,) = faults_of(write_catalogue(tmp_path, carte=card, prime_essai=BENEFIT))
    assert (fault.file, fault.field) == ("catalogue/aides/national/carte.yaml", "conditions")
    assert f"« {slug} »" in fault.message
    assert mend in fault.mend


def test_an_institution_is_named_by_a_benefit(tmp_path: Path) -> None:
    write_catalogue(tmp_path)
    other = tmp_path / "institutions" / "autre-caisse.yaml"
    other.write_text(INSTITUTION.replace("Caisse des essais", "Autre caisse"), "utf-8")
    (fault,) = faults_of(tmp_path)
    assert (fault.file, fault.line) == ("catalogue/institutions/autre-caisse.yaml", 1)


def test_two_institutions_of_one_name(tmp_path: Path) -> None:
    write_catalogue(tmp_path)
    (tmp_path / "institutions" / "autre-caisse.yaml").write_text(INSTITUTION, "utf-8")
    assert [(fault.field, "différents" in fault.mend) for fault in faults_of(tmp_path)] == [("nom", True)]


@pytest.mark.parametrize("field", ["remplace", "remplace_en_partie"])
class TestWhatALocalAidReplaces:
    def faults(self, field: str, replaced: str, level: str, folder: Path) -> list[tuple[str, str]]:
        card = spoilt("pour: adulte", f"{field}: {replaced}\npour: adulte", DECLARATIVE)
        write_catalogue(folder, carte=card, prime_essai=BENEFIT)
        if level != "national":
            (folder / "aides" / level).mkdir()
            (folder / "aides/national/carte.yaml").rename(folder / "aides" / level / "carte.yaml")
        return [(fault.field, fault.mend) for fault in faults_of(folder)]

    def test_is_a_national_one(self, field: str, tmp_path: Path) -> None:
        write_catalogue(tmp_path, prime_essai=BENEFIT)
        (tmp_path / "aides/departement").mkdir()
        card = spoilt("pour: adulte", f"{field}: prime-essai\npour: adulte", DECLARATIVE)
        (tmp_path / "aides/departement/carte.yaml").write_text(card, "utf-8")
        assert getattr(load(tmp_path).benefit("carte"), field) == "prime-essai"

    def test_exists(self, field: str, tmp_path: Path) -> None:
        assert self.faults(field, "prime-esai", "departement", tmp_path) == [(field, "écrivez « prime-essai ».")]

    def test_is_not_a_local_one(self, field: str, tmp_path: Path) -> None:
        ((found, mend),) = self.faults(field, "carte", "commune", tmp_path)
        assert (found, "prime-essai" in mend) == (field, True)

    def test_is_not_replaced_by_a_national_one(self, field: str, tmp_path: Path) -> None:
        assert self.faults(field, "prime-essai", "national", tmp_path) == [(field, "effacez cette ligne.")]
