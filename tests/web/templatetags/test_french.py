"""French in templates."""

from datetime import UTC, date, datetime

from mesaides.web.templatetags.french import day, lowered, typeset


def test_spaces_before_double_signs_do_not_break() -> None:
    assert typeset("Pourquoi ?") == "Pourquoi\u202f?"


def test_days() -> None:
    assert day(date(2026, 11, 1)) == "1er novembre 2026"
    assert day(datetime(2026, 11, 27, 23, 30, tzinfo=UTC)) == "28 novembre 2026"  # half past midnight in Paris


def test_a_sentence_inside_another() -> None:
    assert lowered("À Rennes") == "à Rennes"
