"""An aid from the town hall to those entitled to it: described, sent, given back, published, seen, then over."""

from __future__ import annotations

import re
from datetime import date, timedelta
from unittest.mock import patch

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.models import Contribution, State
from mesaides.mails.worker import all_rounds
from mesaides.simulations.visits import save_answers
from mesaides.team.roles import Role
from mesaides.upkeep.keepers import keep_those_who_agreed
from mesaides.upkeep.reminding import remind
from tests.contributions.typed import PERMIT
from tests.journeys.visitor import Visitor
from tests.mails.postman import Postman, part, postman
from tests.questions.households import SINGLE
from tests.team.members import PASSWORD, account_of

NAME = "Bourse d’essai au permis"
IN_VANNES = SINGLE | {"logement.commune": "56260"}
"""Aged 35 or more, as long as the upper age of the aid, corrected on the way, is far enough."""


@pytest.mark.django_db(transaction=True)
def test_an_aid_is_described_reviewed_published_seen_then_over(page: Page, live_server: LiveServer) -> None:
    account_of("zoe.administre", Role.ADMINISTRATION)
    visitor, last_day = Visitor(page, "contribution"), timezone.localdate() + timedelta(days=1)
    with postman() as server:
        draft = _describes(visitor, live_server.url, last_day)
        _sees_it_work_and_corrects(visitor)
        _sends(visitor, server)
        _comes_in(visitor, live_server.url)
        _decides(visitor, live_server.url, "Demander un changement", "Quel est le montant pour 2026 ?")
        _changes_the_amount(visitor, draft)
        _sends(visitor, server)
        _decides(visitor, live_server.url, "Accepter et publier")
        all_rounds()
        _says_that_it_is_still_true(visitor, server)
    assert [mail["Subject"] for mail in server.received] == [
        "Confirmez votre proposition d’aide",
        "Votre contribution est à reprendre",
        "Confirmez votre proposition d’aide",
        "Votre contribution est acceptée",
        "Cette aide est-elle toujours juste ?",
    ]
    assert Contribution.objects.get().state == State.ACCEPTEE
    _looks_around(visitor, live_server.url)
    results = _is_found(visitor, live_server.url)
    with patch("django.utils.timezone.localdate", return_value=last_day + timedelta(days=1)):
        _is_over(visitor, live_server.url, results)


def _describes(visitor: Visitor, site: str, last_day: date) -> str:
    """Page by page; the link of the draft."""
    page = visitor.page
    page.goto(f"{site}/contribuer/")
    visitor.reads("Proposer une aide")
    page.get_by_role("button", name="Décrire une aide").click()
    visitor.reads("Votre brouillon est ouvert")
    draft = page.url
    visitor.follows("Commencer")
    page.locator("[name=institution_recherche]").fill("Vannes")
    page.get_by_role("button", name="Chercher").click()
    dates = dict(zip(("jour", "mois", "annee"), (last_day.day, last_day.month, last_day.year), strict=True))
    others = {
        "conditions": {"age_min": "18", "age_max": "30"},
        "montant": {"genre": "unique", "facon": "valeur", "valeur": "400"}
        | {f"jusqu_a-{box}": str(number) for box, number in dates.items()},
    }
    for slug, typed in (PERMIT | others).items():
        page.wait_for_url(f"**/{slug}/")  # loaded whole: a part still to come would stay closed
        page.locator("main details").evaluate_all("parts => parts.forEach(part => { part.open = true })")
        _fills(page, {name: told for name, told in typed.items() if not name.startswith("verifie_le")})
        if slug == "conditions":  # the longest of the six, that are made of the same parts
            visitor.sees_an_accessible_page()
        page.get_by_role("button", name="Garder et continuer").click()
    return draft


def _fills(page: Page, typed: dict[str, str | list[str]]) -> None:
    """Each field as a person fills it: a box to tick, a list, or a text."""
    for name, told in typed.items():
        for value in told if isinstance(told, list) else [told]:
            boxes = page.locator(f'main [name="{name}"]')
            if boxes.first.get_attribute("type") in ("radio", "checkbox"):
                page.locator(f'[name="{name}"][value="{value}"]').check(force=True)
            elif boxes.evaluate("box => box.tagName") == "SELECT":
                boxes.select_option(value)
            else:
                boxes.fill(value)


def _sees_it_work_and_corrects(visitor: Visitor) -> None:
    """The rule in one sentence and three households say what was not meant: one age is typed again."""
    page = visitor.page
    visitor.reads("Relire et envoyer Étape 7 sur 7")
    expect(page.locator(".contribution__phrase")).to_contain_text("avoir entre 18 et 30 ans")
    page.get_by_role("link", name="conditions", exact=True).click()
    page.locator("[name=age_max]").fill("60")
    page.get_by_role("button", name="Garder et continuer").click()
    visitor.follows("Relire et envoyer")
    expect(page.locator(".contribution__phrase")).to_contain_text("avoir entre 18 et 60 ans")
    _confirms_the_households(page)


def _confirms_the_households(page: Page) -> None:
    for box in page.get_by_label("C’est juste", exact=True).all():
        box.check(force=True)
    page.get_by_role("button", name="Garder mes réponses").click()


def _sends(visitor: Visitor, server: Postman) -> None:
    """The address, the mail that comes, its link, its button."""
    page, before = visitor.page, len(server.received)
    page.get_by_label("Votre adresse de courriel").fill("mairie@exemple.fr")
    page.get_by_label("Écrivez-moi pour vérifier").check(force=True)
    page.get_by_role("button", name="Recevoir le lien d’envoi").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ouvrez le courriel que nous vous envoyons")
    all_rounds()
    link = re.findall(r"https?://\S+/confirmer/\S+", part(server.received[-1], "plain"))[0]
    assert len(server.received) > before
    page.goto(link)
    page.get_by_role("button", name="Envoyer", exact=True).click()
    visitor.reads("Votre contribution est envoyée")


def _comes_in(visitor: Visitor, site: str) -> None:
    visitor.page.goto(f"{site}/equipe/")
    visitor.reads("Connexion de l’équipe")
    visitor.types("Nom du compte", "zoe.administre").types("Mot de passe", PASSWORD)
    visitor.presses(visitor.page.get_by_role("button", name="Se connecter"))
    visitor.reads("Contributions")


def _decides(visitor: Visitor, site: str, button: str, comment: str = "") -> None:
    page = visitor.page
    page.goto(f"{site}/equipe/")
    visitor.follows(NAME)
    page.get_by_label("Commentaire").fill(comment)
    visitor.presses(page.get_by_role("button", name=button))
    expect(page.get_by_role("status")).to_be_visible()
    visitor.sees_an_accessible_page()


def _changes_the_amount(visitor: Visitor, draft: str) -> None:
    """What the team asks is told where the draft is opened; the answers of the households change with the amount."""
    page = visitor.page
    page.goto(draft)
    visitor.reads("Votre contribution est à reprendre")
    expect(page.get_by_text("Quel est le montant pour 2026 ?")).to_be_visible()
    page.goto(f"{draft}montant/")
    page.locator("[name=valeur]").fill("450")
    page.get_by_role("button", name="Garder et continuer").click()
    visitor.follows("Relire et envoyer")
    _confirms_the_households(page)


def _says_that_it_is_still_true(visitor: Visitor, server: Postman) -> None:
    """Its last day is near: who agreed is asked, once."""
    page = visitor.page
    assert keep_those_who_agreed() == 1
    assert [remind(catalogue().benefits, timezone.localdate()) for _again in range(2)] == [1, 0]
    all_rounds()
    link = re.findall(r"https?://\S+/entretien/[^/]+/", part(server.received[-1], "plain"))[0]
    page.goto(link)
    visitor.reads("Cette aide est-elle toujours vraie ?")
    page.get_by_role("button", name="Oui, tout est toujours vrai").click()
    visitor.reads("Merci, c’est noté")
    visitor.follows("Ne plus recevoir ces messages").reads("Ne plus recevoir ces messages ?")


def _looks_around(visitor: Visitor, site: str) -> None:
    """The other pages of the team; outside of them no cookie goes."""
    page = visitor.page
    page.goto(f"{site}/equipe/contributions/{Contribution.objects.get().pk}/")
    visitor.follows("Voir la page").reads(NAME)
    page.goto(f"{site}/equipe/")
    for name in ("À vérifier", "Comptes", "Textes"):
        visitor.follows(name).reads(name)
    visitor.follows("Accueil, le titre").reads("Accueil, le titre")
    visitor.follows("Mot de passe").reads("Changer de mot de passe")
    page.goto(f"{site}/equipe/a-verifier/{Contribution.objects.get().slug}/")
    visitor.reads(NAME)
    visitor.presses(page.get_by_role("button", name="Se déconnecter"))
    page.goto(f"{site}/")
    assert {cookie["path"] for cookie in page.context.cookies()} == {"/equipe/"}
    assert page.evaluate("document.cookie") == ""


def _is_found(visitor: Visitor, site: str) -> str:
    """A visit of someone who lives there; the address of its results."""
    page = visitor.page
    page.goto(site)
    visitor.starts()
    page.wait_for_url("**/simulation/**")
    save_answers(page.url.split("/")[4], IN_VANNES)
    results = f"{site}/simulation/{page.url.split('/')[4]}/resultats/"
    page.goto(results)
    card = page.get_by_role("listitem").filter(has_text=NAME).or_(page.locator(".aide").filter(has_text=NAME)).first
    expect(card).to_contain_text("450")
    return results


def _is_over(visitor: Visitor, site: str, results: str) -> None:
    """The day after its last one: no result holds it any more, and its page says why."""
    page = visitor.page
    page.goto(results)
    visitor.reads("Vos aides possibles")
    expect(page.get_by_text(NAME)).to_have_count(0)
    page.goto(f"{site}/aides/{Contribution.objects.get().slug}/")
    expect(page.get_by_text("Cette aide a pris fin")).to_be_visible()
