"""« mes-aides equipe »: accounts from the command line; a password is never an argument."""

from __future__ import annotations

import pytest

from mesaides.team.accounts import account
from mesaides.team.roles import Role, roles_of
from tests.cli.terminal import run
from tests.team.members import PASSWORD

pytestmark = pytest.mark.django_db

ADDED = ("equipe", "ajouter", "zoe.administre", "administration")


def test_the_first_who_administers(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(*ADDED, sent=f"{PASSWORD}\n").said == "Compte ouvert : zoe.administre (administration)\n"
    assert account("zoe.administre").check_password(PASSWORD)
    monkeypatch.setenv("MES_AIDES_MOT_DE_PASSE", PASSWORD)
    assert run("equipe", "ajouter", "anne.relit", "relecture").code == 0
    assert run("equipe", "roles", "anne.relit", "relecture", "administration").code == 0
    assert roles_of(account("anne.relit")) == set(Role)
    assert run("equipe", "retirer", "zoe.administre").said == "Compte fermé : zoe.administre\n"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("ajouter", "anne", "roi"), "« roi » n’est pas un rôle. Rôles : relecture, administration."),
        (("ajouter", "anne", "relecture"), "Ce mot de passe est trop court"),
        (("retirer", "anne"), "n’est pas un compte de l’équipe"),
        (("roles", "anne", "relecture"), "n’est pas un compte de l’équipe"),
    ],
)
def test_what_cannot_be_done_says_how_to_mend(words: tuple[str, ...], why: str) -> None:
    ran = run("equipe", *words, sent="court\n")
    assert ran.code == 2
    assert why in ran.errors
