"""Reading the catalogue: what a sound one gives, and how a faulty one is refused."""

from pathlib import Path
from typing import NamedTuple

import pytest

from mesaides.benefits.catalogue import UnknownBenefitError, load
from mesaides.benefits.errors import CatalogueError, Fault
from mesaides.benefits.model import Niveau
from tests.benefits.files import BENEFIT, INSTITUTION, line_of, spoilt, write_catalogue


def faults_of(folder: Path) -> tuple[Fault, ...]:
    with pytest.raises(CatalogueError) as caught:
        load(folder)
    return caught.value.faults


class TestSoundCatalogue:
    def test_slug_and_level_come_from_the_path(self, tmp_path: Path) -> None:
        benefit = load(write_catalogue(tmp_path)).benefit("prime-essai")
        assert (benefit.slug, benefit.niveau) == ("prime-essai", Niveau.NATIONAL)

    def test_a_local_level_is_read_too(self, tmp_path: Path) -> None:
        write_catalogue(tmp_path)
        (tmp_path / "aides" / "region").mkdir()
        (tmp_path / "aides" / "region" / "autre.yaml").write_text(spoilt("Prime d’essai", "Autre prime"), "utf-8")
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
            catalogue.institutions["autre"] = catalogue.institutions["caisse-des-essais"]  # type: ignore[index]  # on purpose

    def test_an_unknown_slug_is_named_with_the_nearest(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownBenefitError, match=r"« prime-esai ».*écrivez « prime-essai »"):
            load(write_catalogue(tmp_path)).benefit("prime-esai")


class Spoilt(NamedTuple):
    """A replacement in the sound file, where its fault is, and words of the message and of the mend."""

    old: str
    new: str
    at: str  # the fault is on the line of this fragment
    field: str
    says: str
    mend: str


SPOILT = {
    "champ mal écrit": Spoilt("verifie_le", "verifié_le", "verifié_le", "verifié_le", "existe pas", "« verifie_le »"),
    "champ obligatoire absent": Spoilt(
        "page_officielle: https://exemple.fr/fiche\n", "", "nom: Prime", "page_officielle", "obligatoire", "ajoutez-le"
    ),
    "genre inconnu": Spoilt("mensuel", "mensuelle", "mensuelle", "montant.genre", "« mensuelle »", "« mensuel »"),
    "adresse sans https": Spoilt(
        "https://exemple.fr/demande", "exemple.fr", "lien: exemple.fr", "demarches.0.lien", "forme attendue", "https://"
    ),
    "date impossible": Spoilt("le: 2026-11-22", "le: 2026-02-30", "2026-02-30", "verifie_le", "une date", "AAAA-MM-JJ"),
    "description trop courte": Spoilt(
        "Une aide imaginaire, pour vérifier la lecture du catalogue. Elle est assez longue",
        "Elle",
        "description",
        "description",
        "trop court",
        "80 caractères",
    ),
    "montant en toutes lettres": Spoilt(
        "montant: 100,", "montant: cent,", "montant: cent", "exemples.0.attendu.montant", "« cent »", "651.69"
    ),
    "exemple qui n’attend rien": Spoilt(
        "eligible: false, ", "", "attendu: {personne", "exemples.1.attendu", "attend", "complétez"
    ),
    "statut inconnu": Spoilt("eligible: false", "statut: nul", "statut:", "exemples.1.attendu.statut", "nul", "echec"),
    "liste attendue": Spoilt("[famille]", "famille", "themes", "themes", "une liste", "« - »"),
    "clé écrite deux fois": Spoilt(
        "  genre: mensuel", "  genre: mensuel\n  genre: unique", "  genre: unique", "genre", "deux fois", "une seule"
    ),
    "tabulation": Spoilt("  genre: mensuel", "\tgenre: mensuel", "\tgenre", "", "tabulation", "espaces"),
    "deux-points dans un texte": Spoilt("Prime d", "Prime : d", "nom:", "", "deux-points", "guillemets"),
    "alias": Spoilt("Prime d’essai", "*prime", "nom: *prime", "", "« * »", "guillemets"),
    "balise": Spoilt("Prime d’essai", "!!python/name:os.system", "nom: !!", "", "« ! »", "guillemets"),
    "ligne décalée": Spoilt("themes:", " themes:", " themes", "", "deux-points", "« >- »"),
    "slug écrit": Spoilt("nom: Prime", "slug: prime\nnom: Prime", "slug:", "slug", "nom du fichier", "effacez"),
    "institution inconnue": Spoilt(
        "caisse-des-essais", "caisse-des-essai", "institution:", "institution", "n’existe pas", "« caisse-des-essais »"
    ),
    "prestation reçue inconnue": Spoilt(
        "calcul:", "deja_recue: rmi\ncalcul:", "deja_recue", "deja_recue", "« rmi »", "aide_logement"
    ),
    "dates à l’envers": Spoilt(
        "calcul:", "depuis: 2026-02-01\njusqu_a: 2026-01-01\ncalcul:", "jusqu_a", "jusqu_a", "précède", "corrigez"
    ),
    "source plus récente que la vérification": Spoilt(
        "date: 2026-01-01", "date: 2027-01-01", "date: 2027", "sources.0.date", "postérieure", "verifie_le"
    ),
    "personne inconnue": Spoilt(
        "personne: conjoint",
        "personne: enfants.0",
        "personne: enfants.0",
        "exemples.1.attendu.personne",
        "« enfants.0 »",
        "demandeur, conjoint",
    ),
    "montant d’un droit sans montant": Spoilt(
        "genre: mensuel", "genre: oui_non", "montant: 100", "exemples.0.attendu.montant", "sans montant", "eligible"
    ),
    "situation illisible": Spoilt(
        "date_naissance: 1990-05-31, activites: [inactif]",
        "date_naissance: 1990-05-31, activites: [rentier]",
        "activites: [rentier]",
        "exemples.0.situation.demandeur.activites.0",
        "« rentier »",
        "situation",
    ),
    "couple sans conjoint": Spoilt(
        "      demandeur:", "      statut_marital: marie\n      demandeur:", "      statut_marital: marie",
        "exemples.0.situation.statut_marital", "suppose un conjoint", "situation",
    ),
}  # fmt: skip


class TestFaultyFiles:
    @pytest.mark.parametrize("name", SPOILT)
    def test_it_is_refused_with_file_line_field_and_mend(self, name: str, tmp_path: Path) -> None:
        case = SPOILT[name]
        text = spoilt(case.old, case.new)
        (fault,) = faults_of(write_catalogue(tmp_path, prime_essai=text))
        assert fault.file == "catalogue/aides/national/prime-essai.yaml"
        assert (fault.line, fault.field) == (line_of(text, case.at), case.field)
        assert case.says in fault.message
        assert case.mend in fault.mend

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
        (tmp_path / "aides" / "commune" / "prime-essai.yaml").write_text(spoilt("Prime d’essai", "Autre"), "utf-8")
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
        assert [fault.file for fault in faults] == ["catalogue/aides/national", "catalogue/institutions"]

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
