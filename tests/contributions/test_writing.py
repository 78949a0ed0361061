"""A file is read back as it was written."""

import pytest

from mesaides.benefits.document import parse
from mesaides.contributions.writing import file_text


@pytest.mark.parametrize(
    "text", ["oui", "2026-11-27", "01001", "a: b", "# dièse", "« é »", "!x", "*x", "- a", "ligne\nsuivante"]
)
def test_words_stay_words(text: str) -> None:
    assert parse("essai", file_text({"nom": text, "liste": [text]})).value == {"nom": text, "liste": [text]}
