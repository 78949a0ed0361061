"""Only what its author confirmed, of the very household that was shown, becomes an example."""

from __future__ import annotations

from dataclasses import replace

from mesaides.benefits.catalogue import catalogue, source_text
from mesaides.contributions.document import ORIGIN
from mesaides.contributions.examples import examples, kept, mark_of, names_of, opinion
from mesaides.contributions.households import INSIDE, OUTSIDE, Proposed

YES = Proposed(INSIDE, {"date": "2026-11-27"}, True, 400.0, "demandeur", ())
NO = Proposed(OUTSIDE, {"date": "2026-11-27", "x": 1}, False, None, None, ("Avoir au plus 25 ans",))


def _said(one: Proposed, told: str) -> dict[str, list[str]]:
    box, seen = names_of(one)
    return {box: [told], seen: [mark_of(one)]}


def test_what_is_confirmed_is_written_with_its_answer() -> None:
    told = {INSIDE: "Une personne de 25 ans", OUTSIDE: "Une personne de 26 ans"}
    first, second = examples([YES, NO], _said(YES, "oui") | _said(NO, "oui"), "Ville de Vannes", told)
    assert first["attendu"] == {"montant": 400.0, "personne": "demandeur"}
    assert second["attendu"] == {"eligible": False}
    assert "Avoir au plus 25 ans" in second["source"]
    assert "Ville de Vannes" in first["source"]


def test_what_is_not_confirmed_is_not_written() -> None:
    assert examples([YES, NO], _said(YES, "non"), "", {INSIDE: "", OUTSIDE: ""}) == []


def test_a_confirmation_says_nothing_of_another_answer() -> None:
    answers = _said(YES, "oui")
    assert opinion(YES, answers) == "oui"
    assert opinion(replace(YES, amount=500.0), answers) == ""


def test_a_correction_keeps_the_examples_that_hold() -> None:
    benefit = catalogue().benefit("ajaccio-bourse-permis")
    answers = {ORIGIN: [source_text(benefit)]}
    assert [one["nom"] for one in kept(answers, benefit)] == [one.nom for one in benefit.exemples]
    stricter = benefit.model_copy(update={"conditions": benefit.conditions[:0], "territoire": None})
    assert len(kept(answers, stricter)) == 1
