"""A walk goes on until the results, and says where it is stuck."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.walking.answering import Posted
from benchmarks.walking.walk import LONGEST, RESULTS, Stuck, Walk

QUESTION = '<h1>Question</h1><form action="/simulation/x/a/"><input type="hidden" name="page" value="m"></form>'
END = f'<h1>{RESULTS}</h1><a href="/simulation/x/">Reprendre</a>'


class Scripted:
    """A site that answers the same page until so many posts were received."""

    def __init__(self, posts: int, page: str = QUESTION, status: int = 200) -> None:
        self.left, self.page, self.status = posts, page, status

    def get(self, address: str) -> tuple[int, str, str]:
        return self.status, address or "/simulation/x/", END if self.left <= 0 else self.page

    def post(self, address: str, posted: Posted) -> tuple[int, str, str]:
        self.left -= 1
        return self.get("/simulation/x/a/")


def walk(site: Scripted) -> Walk:
    return Walk(site, Random(1))  # noqa: S311 - une visite d’essai


def test_a_walk_ends_at_the_results() -> None:
    done = walk(Scripted(8)).to_the_results()
    assert done.page.heading == RESULTS
    assert done.visit == "/simulation/x/"
    assert done.met["200"] == len(done.trail) >= 8


@pytest.mark.parametrize(
    ("site", "why"),
    [
        (Scripted(9, status=500), "statut 500"),
        (Scripted(9, page="<h1>Un</h1><h1>Deux</h1>"), "2 titre"),
        (Scripted(9, page="<h1>Impasse</h1>"), "aucun moyen de continuer"),
        (Scripted(LONGEST * 2), "pas de résultat"),
    ],
)
def test_a_stuck_walk_says_where_and_why(site: Scripted, why: str) -> None:
    with pytest.raises(Stuck, match=why):
        walk(site).to_the_results()
