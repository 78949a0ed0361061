"""A text of the site is proposed by one, accepted by another, and shown at once; its history says who."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.editions import live_file
from mesaides.contributions.models import Contribution, Revision, State
from mesaides.team.deciding import Act, DecisionError, decide, mark_of
from mesaides.team.wording import WordingError, author_of, is_wording, propose, waiting

SLUG, NEW = "accueil-titre", "Vos aides, en trois minutes"
FILE = f"catalogue/textes/{SLUG}.yaml"


@pytest.mark.django_db(transaction=True)
def test_another_person_accepts_it_and_it_shows_at_once() -> None:
    before = live_file(FILE)
    one = propose(SLUG, f"  {NEW}\n", "anne")
    assert (is_wording(one), author_of(one), waiting(SLUG)) == (True, "anne", one)
    with pytest.raises(DecisionError, match="une autre personne"):
        decide(one, Act.ACCEPT, "anne", "", mark_of(one))
    decide(one, Act.ACCEPT, "zoe", "", mark_of(one))
    assert catalogue().texte(SLUG) == NEW
    assert live_file(FILE) == before.replace("À quelles aides avez-vous droit ?", NEW)
    assert [(act.who, act.what) for act in one.revisions.all()] == [
        ("anne", Revision.What.SENT),
        ("zoe", Revision.What.ACCEPTED),
        ("zoe", Revision.What.PUBLISHED),
    ]
    assert waiting(SLUG) is None


@pytest.mark.django_db
def test_a_second_change_takes_the_place_of_the_first_and_is_read_again() -> None:
    one = propose(SLUG, NEW, "anne")
    read = mark_of(one)
    again = propose(SLUG, f"{NEW} ou quatre", "luc")
    assert (again.pk, again.state, author_of(again)) == (one.pk, State.ENVOYEE, "luc")
    with pytest.raises(DecisionError, match="a changé"):
        decide(again, Act.ACCEPT, "zoe", "", read)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "says"), [("", "vide"), ("x" * 81, "81 signes"), ("À quelles aides avez-vous droit ?", "montre déjà")]
)
def test_what_cannot_be_shown_is_refused_before_the_queue(text: str, says: str) -> None:
    with pytest.raises(WordingError, match=says):
        propose(SLUG, text, "anne")
    assert not Contribution.objects.exists()
