"""Choices: what is possible, what is told, what is written in the household."""

import pytest

from mesaides.questions.asked import Asked
from mesaides.questions.kinds import Cases, Choice, Option, Several, Sources, Ticks
from mesaides.questions.kinds.choices import beside, lowered
from tests.questions.households import TODAY

ASKED = Asked({}, TODAY, "demandeur")
ROWS = (
    Option(value="a", label="Une aide"),
    Option(value="b", label="RSA"),
    Option(value="c", label="Jamais", offered_if=lambda _asked: False),
)


@pytest.mark.parametrize(
    ("kind", "answer", "possible"),
    [
        (Choice(ROWS), "a", True),
        (Choice(ROWS), "z", False),
        (Choice(ROWS), "c", False),
        (Choice(ROWS), None, False),
        (Choice(ROWS, unknown="?"), None, True),
        (Several(ROWS), [], True),
        (Several(ROWS), ["a", "b"], True),
        (Several(ROWS), ["a", "c"], False),
        (Several(ROWS), "a", False),
        (Several(ROWS), None, False),
        (Several(ROWS, unknown="?"), None, True),
        (Several(ROWS, required=True), [], False),
        (Several(ROWS, alone="b"), ["b"], True),
        (Several(ROWS, alone="b"), ["a", "b"], False),
    ],
)
def test_what_is_possible(kind: Choice | Several, answer: object, possible: bool) -> None:
    assert (kind.fault(answer, ASKED) is None) is possible


def test_two_answers_that_contradict_each_other_are_named() -> None:
    assert "« RSA »" in str(Several(ROWS, alone="b").fault(["a", "b"], ASKED))


def test_the_recap_reads_as_a_sentence() -> None:
    assert Several(ROWS).told(["a", "b"], ASKED) == "Une aide, RSA"
    assert Several(ROWS, none="Aucune").told([], ASKED) == "Aucune"
    assert Several(ROWS).told([], ASKED) == "Rien de particulier"
    assert Several(ROWS, untouched="Non donné").told([], ASKED) == "Non donné"
    assert Several(ROWS, none="Aucun revenu").told([], ASKED) == "Aucun revenu"
    assert Several(ROWS, none="Aucune de ces aides", untouched="Aucune").told([], ASKED) == "Aucune"
    assert Several(ROWS, unknown="Sans réponse").told(None, ASKED) == "Sans réponse"
    assert Choice(ROWS, unknown="Je ne sais pas").told(None, ASKED) == "Je ne sais pas"


def test_ticks_write_a_yes_or_a_no_for_each_fact_offered() -> None:
    kind = Ticks((*ROWS, Option(value="d", label="Mène ailleurs")), facts=frozenset({"a", "b", "c"}))
    assert dict(kind.writes("demandeur.sante", ["b", "d"], ASKED)) == {"demandeur.a": False, "demandeur.b": True}


def test_ticks_may_give_another_value_than_yes() -> None:
    medal = Option(value="or", label="La médaille d’or", gives=(("rang", "premier"),))
    kind = Ticks((*ROWS, medal), facts=frozenset({"a"}), otherwise=(("rang", "inconnu"),))
    assert dict(kind.writes("x.vu", ["or"], ASKED)) == {"x.a": False, "x.rang": "premier"}
    assert dict(kind.writes("x.vu", ["a"], ASKED)) == {"x.a": True, "x.rang": "inconnu"}
    assert kind.fields("x.vu") == ("x.a", "x.rang")


CASES = Cases(
    (
        Option(value="neuf", label="Neuf", gives=(("ans", 0), ("usage", False))),
        Option(value="vieux", label="Vieux", gives=(("ans", 9),)),
        Option(value="rien", label="Rien"),
    ),
    unknown="?",
    otherwise=(("usage", True),),
)


@pytest.mark.parametrize(
    ("answer", "written"),
    [
        ("neuf", {"x.usage": False, "x.ans": 0}),
        ("vieux", {"x.usage": True, "x.ans": 9}),
        ("rien", {"x.usage": True}),
        (None, {"x.usage": None, "x.ans": None}),
    ],
)
def test_a_case_tells_several_facts(answer: object, written: dict[str, object]) -> None:
    assert dict(CASES.writes("x.etat", answer, ASKED)) == written
    assert CASES.fields("x.etat") == ("x.usage", "x.ans")


def test_an_option_may_stand_for_several_values() -> None:
    both = Option(value="ab", label="Les deux", stands_for=("a", "b"))
    kind = Several((*ROWS, both))
    assert dict(kind.writes("x", ["b", "ab"], ASKED)) == {"x": ["b", "a"]}
    assert dict(kind.writes("x", ["ab"], ASKED)) == {"x": ["a", "b"]}
    assert dict(kind.writes("x", None, ASKED)) == {"x": None}


def test_sources_say_that_the_others_are_nothing() -> None:
    assert dict(Sources(ROWS).writes("patrimoine", ["a"], ASKED)) == {"patrimoine": {}}
    assert dict(Sources(ROWS, unknown="?").writes("patrimoine", None, ASKED)) == {"patrimoine": None}


def test_optional_sources_may_stay_unknown() -> None:
    assert Sources(ROWS, none="Rien").fault(None, ASKED) is not None
    assert Sources(ROWS, none="Rien", optional=True).fault(None, ASKED) is None
    assert Sources(ROWS, none="Rien", optional=True).fault("a", ASKED) is not None
    assert Sources(ROWS, none="Rien", optional=True).told(None, ASKED) == "Pas de réponse"
    assert Sources(ROWS, none="Rien", optional=True).told([], ASKED) == "Rien"


def test_plain_answers_are_written_as_they_are() -> None:
    assert dict(Choice(ROWS).writes("x", "a", ASKED)) == {"x": "a"}
    assert Choice(ROWS).fields("x") == ("x",)
    assert dict(Several(ROWS).writes("x", ["a"], ASKED)) == {"x": ["a"]}


def test_fields_beside() -> None:
    assert beside("demandeur.sante", "handicap") == "demandeur.handicap"
    assert beside("situations", "coloc") == "coloc"


@pytest.mark.parametrize(
    ("label", "expected"), [("En études", "en études"), ("RSA", "RSA"), ("À la retraite", "à la retraite")]
)
def test_labels_inside_a_sentence(label: str, expected: str) -> None:
    assert lowered(label) == expected
