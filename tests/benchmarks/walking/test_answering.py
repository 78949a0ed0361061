"""What is posted at random fits the form, or is wrong in one way."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.walking.answering import likely, mistaken
from benchmarks.walking.page import Control, Form

FORM = Form(
    "/",
    [
        Control("hidden", "page", "abc", ""),
        Control("radio", "bail", "oui", ""),
        Control("radio", "bail", "non", ""),
        *(Control("checkbox", "aides", value, "") for value in ("rsa", "ppa", "aucun")),
        *(Control("text", f"entree-{part}", "", "numeric") for part in ("jour", "mois", "annee")),
        Control("text", "loyer", "", "decimal"),
        Control("text", "commune", "", ""),
    ],
)
DATE = {"entree-jour", "entree-mois", "entree-annee"}


@pytest.mark.parametrize("seed", range(20))
def test_likely_answers_fill_the_form(seed: int) -> None:
    posted = likely(FORM, Random(seed))  # noqa: S311 - des réponses d’essai
    assert set(posted) == {"page", "bail", "aides", "loyer", "commune"} | DATE
    assert posted["page"] == ["abc"]
    assert posted["bail"] in (["oui"], ["non"])
    assert "aucun" not in posted["aides"] or posted["aides"] == ["aucun"]
    assert posted["commune"][0]


def test_mistakes_are_of_several_kinds_and_keep_the_mark() -> None:
    drawn = [mistaken(FORM, Random(seed)) for seed in range(60)]  # noqa: S311 - des réponses d’essai
    assert all(posted["page"] == ["abc"] for posted in drawn)
    assert any(set(posted) == {"page"} for posted in drawn), "nothing sent"
    assert any(["n-existe-pas"] in posted.values() for posted in drawn), "a choice that does not exist"
    assert any(posted.get("aides") == ["rsa", "ppa", "aucun"] for posted in drawn), "everything ticked"
