"""What an answer is worth."""

import pytest

from mesaides.links.fetching import Answer
from mesaides.links.judging import BROKEN, MENDS, Verdict, is_home, judged
from tests.links.site import LONG, page

ASKED = "https://exemple.fr/aides/permis"


def verdict(body: str, status: int = 200, arrival: str = ASKED, *, is_html: bool = True) -> Verdict:
    return judged(Answer(status, "", is_html, body), ASKED, arrival).verdict


@pytest.mark.parametrize(
    "title", ["Page introuvable", "Erreur 404 - Ville", "Cette page n’existe plus", "404", "Page not found"]
)
def test_a_page_that_says_it_is_not_there(title: str) -> None:
    assert verdict(page(title)) is Verdict.ABSENT


@pytest.mark.parametrize("title", ["Aide au permis", "Bourse de 404 euros", "Formulaire cerfa n° 15404"])
def test_a_page_that_is_there(title: str) -> None:
    assert verdict(page(title, f"{LONG} La page introuvable se signale au 404.")) is Verdict.BON


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (404, Verdict.ABSENT),
        (410, Verdict.ABSENT),
        (403, Verdict.REFUSE),
        (429, Verdict.REFUSE),
        (503, Verdict.EN_PANNE),
    ],
)
def test_errors(status: int, expected: Verdict) -> None:
    assert verdict("", status) is expected


def test_a_page_of_almost_nothing_unless_a_script_fills_it() -> None:
    assert verdict("<html><body>Bonjour</body></html>") is Verdict.DOUTEUX
    assert verdict("<html><body><div id=app></div><script src=/a.js></script></body></html>") is Verdict.BON
    assert verdict("", is_html=False) is Verdict.BON


@pytest.mark.parametrize(
    ("arrival", "expected"),
    [
        ("https://exemple.fr/", Verdict.ACCUEIL),
        ("https://www.autre.fr/fr/accueil.html", Verdict.ACCUEIL),
        ("https://exemple.fr/aides/permis-de-conduire", Verdict.DEPLACE),
        ("https://exemple.fr/erreur-404", Verdict.ABSENT),
    ],
)
def test_where_a_redirect_leads(arrival: str, expected: Verdict) -> None:
    assert verdict(page("Bienvenue"), arrival=arrival) is expected


def test_a_home_page_that_was_asked_for_is_good() -> None:
    found = judged(Answer(200, "", True, page("Bienvenue")), "https://caf.fr", "https://www.caf.fr/")
    assert (found.verdict, found.arrival) == (Verdict.DEPLACE, "https://www.caf.fr/")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        *(
            ("https://a.fr", True),
            ("https://a.fr/", True),
            ("https://a.fr/fr/", True),
            ("https://a.fr/index.php", True),
        ),
        *(("https://a.fr/?id=3", False), ("https://a.fr/aides", False), ("https://a.fr/francais", False)),
    ],
)
def test_home_pages(address: str, expected: bool) -> None:
    assert is_home(address) is expected


def test_every_verdict_says_how_to_mend() -> None:
    assert set(MENDS) == set(Verdict)
    assert all(MENDS[verdict] for verdict in BROKEN)
