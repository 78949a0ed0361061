"""What the document tells: the results, the plan and the recap of the pages, and the way back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory, override_settings

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Genre, Statut
from mesaides.instance.reading import read
from mesaides.simulations.right import Result, Right
from mesaides.simulations.sealing import key_of
from mesaides.simulations.visits import Confided, Visit
from mesaides.web.presenting.overview import results_context
from mesaides.web.presenting.takeaway import QR_TITLE, filename, takeaway_context
from mesaides.web.visiting import Visiting, visiting_of
from tests.instance.files import written
from tests.questions.households import PARENT, TODAY

ADDRESS = "https://exemple.fr/simulation/jeton/"
HOUSING, RSA, POSSIBLE = "aide-logement", "revenu-solidarite-active", "fonds-aide-jeunes"
RECEIVED, REFUSED = "allocations-familiales", "prime-activite"
FAILED, UNKNOWN = [one.slug for one in catalogue().benefits if one.montant.genre is Genre.OUI_NON][:2]
RESULT = Result(
    TODAY,
    (
        Right(RSA, Statut.CALCULE, eligible=True, amount=500),
        Right(POSSIBLE, Statut.CALCULE, person="demandeur", eligible=True),
        Right(HOUSING, Statut.INFORMATION_MANQUANTE, missing=("logement.loyer",)),
        Right(RECEIVED, Statut.DEJA_RECUE, eligible=True, amount=76, declared=70),
        Right(REFUSED, Statut.CALCULE, eligible=False, amount=0),
        Right(FAILED, Statut.ECHEC, reason="Le calcul a échoué."),
        Right(UNKNOWN, Statut.NON_DISPONIBLE, reason="La règle de ce lieu n’est pas connue."),
    ),
    ("Une supposition.",),
)


@pytest.fixture
def visiting() -> Visiting:
    return visiting_of(Visit("jeton", PARENT))


def document(result: Result, visiting: Visiting) -> str:
    context = takeaway_context(result, visiting, ADDRESS)
    return render_to_string("web/pdf/takeaway.html", context, RequestFactory().get("/"))


@pytest.fixture
def sections(visiting: Visiting) -> dict[str, str]:
    """What the document says under each of its titles of level 1 to 3."""
    page = render_to_string(
        "web/pdf/takeaway.html", takeaway_context(RESULT, visiting, ADDRESS), RequestFactory().get("/")
    )
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    parts = re.split(r"<h[123]\b[^>]*>(.*?)</h[123]>", body, flags=re.DOTALL)
    return {_plain(title): _plain(text) for title, text in zip(parts[1::2], parts[2::2], strict=True)}


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text).replace("&nbsp;", " ")).strip()


def name(slug: str) -> str:
    return catalogue().benefit(slug).nom


def test_it_holds_what_the_pages_hold(visiting: Visiting) -> None:
    found, pages = takeaway_context(RESULT, visiting, ADDRESS), results_context(RESULT, visiting, {})
    assert (found["whole"], found["plan"]) == (pages["whole"], pages["plan"])
    assert found["parts"][0]["title"] == "Vous"
    assert (found["day"], found["law"]) == ("22 novembre 2026", "novembre 2026")


def test_the_name_of_the_file_tells_the_day_and_nobody() -> None:
    assert filename(RESULT) == "vos-aides-2026-11-22.pdf"


def test_the_code_opens_the_address_and_is_told_to_who_does_not_see_it(visiting: Visiting) -> None:
    one = takeaway_context(RESULT, visiting, ADDRESS)["qr"]
    assert f"<title>{QR_TITLE}</title>" in one
    assert one != takeaway_context(RESULT, visiting, f"{ADDRESS}autre/")["qr"]


def test_the_first_page_says_how_much_and_what_is_not_complete(sections: dict[str, str]) -> None:
    assert "500 € par mois, environ" in sections["Vos aides possibles"]
    assert "d’après les règles de novembre 2026" in sections["Vos aides possibles"]
    assert "2 aides n’ont pas pu être calculées" in sections[f"À faire en premier : {name(RSA)}"]


def test_each_status_has_its_place(sections: dict[str, str]) -> None:
    assert name(RSA) in sections["Votre plan"]
    assert "500 € par mois" in sections[f"1. {name(RSA)}"]
    assert "Documents à préparer" in sections[f"1. {name(RSA)}"]
    assert "Conditions à vérifier" in sections[name(POSSIBLE)]
    assert f"Il manque : Loyer sans les charges. Pour : {name(HOUSING)} (" in sections["À vérifier"]
    assert f"{name(RECEIVED)} 70 € par mois 76 € par mois" in sections["Déjà reçues"]
    assert name(REFUSED) in sections["Pas maintenant"]
    assert "Une supposition." in sections["Ce que nous avons supposé"]


def test_what_was_not_computed_is_never_told_as_a_refusal(sections: dict[str, str]) -> None:
    told = sections["Non calculées"]
    assert "Ce n’est pas un refus" in told
    for slug, reason in ((FAILED, "Le calcul a échoué."), (UNKNOWN, "La règle de ce lieu n’est pas connue.")):
        assert name(slug) in told
        assert reason in told
        assert name(slug) not in sections["Pas maintenant"]


def test_the_household_is_told_as_declared_and_the_way_back_warns(sections: dict[str, str]) -> None:
    assert "1 400 € par mois" in sections["Vos revenus"].replace("\u202f", " ")
    assert ADDRESS in sections["Reprendre cette simulation"]
    assert "peut lire toutes vos réponses" in sections["Reprendre cette simulation"]


def test_it_bears_the_name_and_the_logo_of_the_site(visiting: Visiting, tmp_path: Path) -> None:
    own = read(written(tmp_path))
    with override_settings(INSTANCE=own):
        page = document(RESULT, visiting)
    assert '<img class="logo" src="data:image/svg+xml;base64,' in page
    assert f'<p class="marque">{own.nom}</p>' in page
    assert "Mes Aides" not in page[: page.index("</section>")]
    assert 'class="logo"' not in document(RESULT, visiting)


def test_made_by_who_helps_it_opens_nothing(visiting: Visiting) -> None:
    confided = Confided(key_of("jeton"), datetime(2026, 12, 3, 23, tzinfo=UTC))
    page = document(RESULT, replace(visiting, visit=replace(visiting.visit, confided=confided)))
    assert ADDRESS not in page
    assert QR_TITLE not in page
    assert "le code est à la" in document(RESULT, visiting)
    assert "le code est à la" not in page
    assert "seul l’organisme qui verse l’aide décide" in page


def test_nothing_to_claim_is_no_empty_plan(visiting: Visiting) -> None:
    nothing = Result(TODAY, (), ())
    page = render_to_string(
        "web/pdf/takeaway.html", takeaway_context(nothing, visiting, ADDRESS), RequestFactory().get("/")
    )
    assert "Nous n’avons pas trouvé d’aide à demander" in page
    assert "Votre plan" not in page
