"""Reading the catalogue: what a sound one gives, and how a faulty one is refused."""

from datetime import date
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import (
    FOLDER,
    UnknownBenefitError,
    catalogue,
    files,
    load,
    newest,
    replace_by,
    see,
    with_files,
)
from mesaides.benefits.model import Niveau
from mesaides.territories import find_commune
from tests.benefits.files import BENEFIT, INSTITUTION, TEXTS, Spoilt, check, faults_of, spoilt, write_catalogue


class TestSoundCatalogue:
    def test_slug_and_level_come_from_the_path(self, tmp_path: Path) -> None:
        benefit = load(write_catalogue(tmp_path)).benefit("prime-essai")
        assert (benefit.slug, benefit.niveau) == ("prime-essai", Niveau.NATIONAL)

    def test_a_local_level_is_read_too(self, tmp_path: Path) -> None:
        write_catalogue(tmp_path)
        (tmp_path / "aides" / "region").mkdir()
        local = spoilt("Prime d’essai", "Autre prime") + "territoire: {regions: ['53']}\n"
        (tmp_path / "aides" / "region" / "autre.yaml").write_text(local, "utf-8")
        assert load(tmp_path).benefit("autre").niveau is Niveau.REGION

    def test_the_institution_of_a_benefit(self, tmp_path: Path) -> None:
        catalogue = load(write_catalogue(tmp_path))
        assert catalogue.institution_of(catalogue.benefit("prime-essai")).nom == "Caisse des essais"

    def test_a_code_that_begins_with_zero_stays_a_code(self, tmp_path: Path) -> None:
        example = load(write_catalogue(tmp_path)).benefit("prime-essai").exemples[0]
        assert example.situation["logement"]["commune"] == "01004"

    def test_dates_of_a_situation_stay_text(self, tmp_path: Path) -> None:
        example = load(write_catalogue(tmp_path)).benefit("prime-essai").exemples[0]
        assert example.situation["date"] == "2026-11-22"

    def test_nothing_can_be_added_to_a_catalogue(self, tmp_path: Path) -> None:
        catalogue = load(write_catalogue(tmp_path))
        with pytest.raises(TypeError):
            catalogue.institutions["autre"] = catalogue.institutions["caisse-des-essais"]

    def test_an_unknown_slug_is_named_with_the_nearest(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownBenefitError, match=r"« prime-esai ».*écrivez « prime-essai »"):
            load(write_catalogue(tmp_path)).benefit("prime-esai")


SPOILT = {
    "slug écrit": Spoilt("nom: Prime", "slug: prime\nnom: Prime", "slug:", "slug", "nom du fichier", "effacez"),
    "institution inconnue": Spoilt(
        "caisse-des-essais", "caisse-des-essai", "institution:", "institution", "n’existe pas", "« caisse-des-essais »"
    ),
}


class TestChoices:
    HERE = "territoire: {communes: ['35238']}\n"

    def test_the_benefits_of_a_commune_are_the_national_ones_and_its_own(self, tmp_path: Path) -> None:
        own, elsewhere = (spoilt("Prime d’essai", name) for name in ("Locale", "Ailleurs"))
        catalogue = load(
            write_catalogue(
                tmp_path,
                nationale=BENEFIT,
                locale=own + self.HERE,
                ailleurs=elsewhere + self.HERE.replace("35238", "59350"),
            )
        )
        assert [one.slug for one in catalogue.in_territory(find_commune("35238"))] == ["locale", "nationale"]

    def test_what_has_ended_does_not_show(self, tmp_path: Path) -> None:
        ended = spoilt("Prime d’essai", "Ancienne") + "jusqu_a: 2026-11-30\n"
        catalogue = load(write_catalogue(tmp_path, ancienne=ended, prime=BENEFIT))
        assert [one.slug for one in catalogue.on(date(2026, 11, 30)).benefits] == ["ancienne", "prime"]
        assert [one.slug for one in catalogue.on(date(2026, 12, 1)).benefits] == ["prime"]

    def test_the_names_of_the_benefits(self, tmp_path: Path) -> None:
        assert load(write_catalogue(tmp_path)).names == {"prime-essai": "Prime d’essai"}


class TestFaultyFiles:
    @pytest.mark.parametrize("name", SPOILT)
    def test_it_is_refused_with_file_line_field_and_mend(self, name: str, tmp_path: Path) -> None:
        check(SPOILT[name], tmp_path)

    def test_every_fault_of_every_file_is_told_at_once(self, tmp_path: Path) -> None:
        one, two = spoilt("mensuel", "hebdo").replace("[famille]", "[famile]"), spoilt("canal: en_ligne", "canal: fax")
        faults = faults_of(write_catalogue(tmp_path, un=one, deux=two))
        assert [(fault.file.split("/")[-1], fault.field) for fault in faults] == [
            ("deux.yaml", "demarches.0.canal"),
            ("un.yaml", "themes.0"),
            ("un.yaml", "montant.genre"),
        ]

    def test_the_message_reads_as_french(self, tmp_path: Path) -> None:
        (fault,) = faults_of(write_catalogue(tmp_path, prime_essai=spoilt("mensuel", "mensuelle")))
        assert str(fault) == (
            "catalogue/aides/national/prime-essai.yaml, ligne 9, champ «\u202fmontant.genre\u202f»\u202f: "
            "«\u202fmensuelle\u202f» n’est pas une valeur possible.\n    À faire\u202f: écrivez «\u202fmensuel\u202f»."
        )


class TestFaultyTree:
    def test_two_benefits_of_the_same_name(self, tmp_path: Path) -> None:
        (fault,) = faults_of(write_catalogue(tmp_path, un=BENEFIT, deux=spoilt("Prime d’essai", "PRIME D'ESSAI")))
        assert (fault.file, fault.field) == ("catalogue/aides/national/un.yaml", "nom")
        assert "catalogue/aides/national/deux.yaml" in fault.message

    def test_the_same_slug_at_two_levels(self, tmp_path: Path) -> None:
        write_catalogue(tmp_path)
        (tmp_path / "aides" / "commune").mkdir()
        local = spoilt("Prime d’essai", "Autre") + "territoire: {communes: ['35238']}\n"
        (tmp_path / "aides" / "commune" / "prime-essai.yaml").write_text(local, "utf-8")
        (fault,) = faults_of(tmp_path)
        assert "nom de fichier" in fault.message

    def test_a_faulty_institution(self, tmp_path: Path) -> None:
        write_catalogue(tmp_path)
        faulty = INSTITUTION.replace("https://exemple.fr", "exemple.fr")
        (tmp_path / "institutions" / "caisse-des-essais.yaml").write_text(faulty, "utf-8")
        assert [fault.field for fault in faults_of(tmp_path) if "institutions/" in fault.file] == ["site"]

    def test_a_file_name_that_is_no_slug(self, tmp_path: Path) -> None:
        write_catalogue(tmp_path)
        (tmp_path / "aides" / "national" / "Prime_2.yaml").write_text(spoilt("Prime d’essai", "Prime 2"), "utf-8")
        (fault,) = faults_of(tmp_path)
        assert (fault.field, "tirets" in fault.mend) == ("slug", True)

    @pytest.mark.parametrize("name", ["aides/national/prime.yml", "aides/quartier/prime.yaml", "prime.yaml"])
    def test_a_file_nobody_would_read(self, name: str, tmp_path: Path) -> None:
        file = write_catalogue(tmp_path) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(BENEFIT, "utf-8")
        (fault,) = faults_of(tmp_path)
        assert (fault.file, fault.message) == (f"catalogue/{name}", "Ce fichier ne serait pas lu.")

    def test_a_missing_catalogue(self, tmp_path: Path) -> None:
        faults = faults_of(tmp_path / "absent")
        assert [fault.file for fault in faults] == [
            "catalogue/aides/national",
            "catalogue/institutions",
            "catalogue/textes",
        ]

    @pytest.mark.parametrize("content", [b"", b"- nom: Prime\n", b"nom\n"])
    def test_a_file_that_is_not_a_mapping(self, content: bytes, tmp_path: Path) -> None:
        write_catalogue(tmp_path)
        (tmp_path / "aides" / "national" / "vide.yaml").write_bytes(content)
        (fault,) = faults_of(tmp_path)
        assert (fault.line, "un champ par ligne" in fault.mend) == (1, True)

    @pytest.mark.parametrize(
        ("content", "says"), [("nom: é".encode("latin-1"), "UTF-8"), (b"nom: a\x00b", "invisible")]
    )
    def test_a_file_that_is_not_clean_text(self, content: bytes, says: str, tmp_path: Path) -> None:
        write_catalogue(tmp_path)
        (tmp_path / "aides" / "national" / "binaire.yaml").write_bytes(content)
        (fault,) = faults_of(tmp_path)
        assert says in fault.message


def test_a_catalogue_with_other_files_leaves_the_first_as_it_was() -> None:
    base = {
        "catalogue/institutions/caisse-des-essais.yaml": INSTITUTION,
        "catalogue/aides/national/prime.yaml": BENEFIT,
        **TEXTS,
    }
    other = BENEFIT.replace("Prime d’essai", "Autre prime")
    more = with_files(base, {"catalogue/aides/national/autre.yaml": other})
    assert [benefit.slug for benefit in more.benefits] == ["autre", "prime"]
    less = with_files(base, {"catalogue/aides/national/autre.yaml": other, "catalogue/aides/national/prime.yaml": ""})
    assert [benefit.slug for benefit in less.benefits] == ["autre"]
    assert "catalogue/aides/national/prime.yaml" in base
    assert "catalogue/aides/national/autre.yaml" not in base


def test_who_sees_a_catalogue_keeps_it_when_another_takes_its_place() -> None:
    before = newest()
    see(before)
    replace_by(with_files(TEXTS, {}))
    try:
        assert catalogue() is before
        see(None)
        assert catalogue().benefits == ()
    finally:
        replace_by(None)
    assert catalogue().benefits == before.benefits


def test_the_files_are_those_of_the_installation() -> None:
    assert files()["catalogue/institutions/caf.yaml"] == (FOLDER / "institutions" / "caf.yaml").read_text("utf-8")


def test_what_is_published_while_the_files_are_read_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has just started reads its files in one thread, and what was published in another."""
    of_files, published = with_files(TEXTS, {}), with_files(TEXTS, {})

    def read_slowly() -> object:
        replace_by(published)
        return of_files

    monkeypatch.setattr("mesaides.benefits.catalogue.load", read_slowly)
    replace_by(None)
    try:
        assert newest() is published
        assert newest() is published
    finally:
        replace_by(None)
