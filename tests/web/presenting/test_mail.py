"""What the recap tells, and what it says of the address."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

from mesaides.benefits.model import Statut
from mesaides.mails.letters import Letter
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.mail import MOST_FOLLOWED, Addresses, followed_benefits, recap_letter
from mesaides.web.visiting import visiting_of
from tests.questions.households import SINGLE
from tests.web.presenting.test_takeaway import FAILED, HOUSING, POSSIBLE, RESULT, RSA

CHEQUE, LEP = "cheque-energie", "livret-epargne-populaire"
VISITING = visiting_of(Visit("jeton", SINGLE))
ADDRESSES = Addresses("https://mes-aides.test", "https://mes-aides.test/r/", "https://mes-aides.test/e/")


def made(result: Result = RESULT, *, is_followed: bool = False) -> Letter:
    last_day = date(2026, 12, 4)
    return recap_letter("camille@exemple.fr", result, VISITING, ADDRESSES, last_day=last_day, is_followed=is_followed)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_it_tells_what_to_claim_what_is_possible_and_what_it_leaves_out() -> None:
    text = plain(made().text)
    assert "500 € par mois, environ." in text
    assert "vous semblez avoir droit à 1 aide que vous ne recevez pas" in text
    assert "1. Revenu de solidarité active : 500 € par mois" in text
    assert "À préparer : une pièce d’identité" in text
    assert "1 aide attend une réponse que vous n’avez pas donnée." in text
    assert "2 aides n’ont pas pu être calculées : ce n’est pas un refus." in text
    assert "y sont, jusqu’au 4 décembre 2026 :" in text


def test_a_benefit_that_failed_or_lacks_an_answer_is_never_told_as_a_right() -> None:
    assert followed_benefits(RESULT, VISITING) == (RSA,)
    assert not {FAILED, HOUSING, POSSIBLE} & set(followed_benefits(RESULT, VISITING))


def test_nothing_found_is_no_refusal() -> None:
    nothing = Result(RESULT.date, (Right(RSA, Statut.CALCULE, eligible=False, amount=0),), ())
    text = plain(made(nothing).text)
    assert "Cela ne veut pas dire qu’il n’y en a pas" in text
    assert "par mois, environ" not in text
    assert followed_benefits(nothing, VISITING) == ()


def test_a_step_goes_with_its_address_and_a_page_that_explains_is_no_claim() -> None:
    """Energy cheque: by post, or claimed on its site. Savings account: in a bank, the address only explains."""
    rights = [Right(slug, Statut.CALCULE, eligible=True, amount=194.0) for slug in (CHEQUE, LEP)]
    letter = made(Result(RESULT.date, tuple(rights), ()))
    text, html = plain(letter.text), plain(unescape(letter.html))
    assert "Si vous n’avez rien reçu, demandez le chèque de 2026" in text
    assert "Ouvrir la démarche en ligne : https://chequeenergie.gouv.fr/" in text
    assert "Ouvrir la démarche en ligne : Chèque énergie</a>" in html
    assert "En savoir plus : https://www.service-public.gouv.fr/particuliers/vosdroits/F2367" in text
    assert "En savoir plus : Livret d’épargne populaire</a>" in html


def test_it_says_what_becomes_of_the_address() -> None:
    assert "Votre adresse est effacée dès que ce message est parti." in plain(made().text)
    followed = made(is_followed=True)
    for version in (plain(followed.text), plain(followed.html)):
        assert "Dans six jours, un message vous demandera où vous en êtes" in version
        assert "gardée, chiffrée, pour ce seul suivi, puis effacée" in version


def test_it_tells_no_answer_of_the_household() -> None:
    letter = made()
    for secret in ("1990", "31555", "Toulouse", "450"):
        assert secret not in plain(letter.text) + plain(re.sub(r'style="[^"]*"', "", letter.html))


def test_a_follow_up_stays_short() -> None:
    assert MOST_FOLLOWED <= 6
