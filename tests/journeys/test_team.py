"""Someone of the team comes in, reads a contribution, asks for a change: each page fits, and axe-core finds nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.contributions.models import State
from mesaides.team.roles import Role
from tests.journeys.visitor import Visitor
from tests.team.members import PASSWORD, account_of
from tests.team.proposals import sent


@pytest.mark.django_db(transaction=True)
def test_a_contribution_is_read_and_given_back(page: Page, live_server: LiveServer) -> None:
    account_of("zoe.administre", Role.ADMINISTRATION)
    one = sent()
    visitor = Visitor(page, "equipe")
    visitor.opens(f"{live_server.url}/equipe/").reads("Connexion de l’équipe")
    visitor.types("Nom du compte", "zoe.administre").types("Mot de passe", PASSWORD)
    visitor.presses(page.get_by_role("button", name="Se connecter"))
    visitor.reads("Contributions").follows("Bourse au permis d’Ajaccio").reads("Bourse au permis d’Ajaccio")
    expect(page.get_by_role("row", name="retirée")).to_have_count(1)
    page.get_by_label("Commentaire").fill("Où est-il écrit que la limite est de 30 ans ?")
    visitor.presses(page.get_by_role("button", name="Demander un changement"))
    visitor.sees_an_accessible_page()
    expect(page.get_by_role("status")).to_have_text("La contribution est rendue à son auteur.")
    for name, title in (("Voir la page", "Bourse au permis d’Ajaccio"), ("Comptes", "Comptes")):
        page.goto(f"{live_server.url}/equipe/contributions/{one.pk}/")
        visitor.follows(name).reads(title)
    visitor.follows("Mot de passe").reads("Changer de mot de passe")
    visitor.presses(page.get_by_role("button", name="Se déconnecter"))
    visitor.reads("Connexion de l’équipe")
    one.refresh_from_db()
    assert one.state == State.A_REPRENDRE
    page.goto(f"{live_server.url}/")
    assert {cookie["path"] for cookie in page.context.cookies()} == {"/equipe/"}
    assert page.evaluate("document.cookie") == ""
