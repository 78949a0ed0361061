"""The table of the page about exactness is read, or the fault is told."""

from pathlib import Path

import pytest

from mesaides.figures.exactness import HEADING, UnreadablePage, corrections, disagreements, read


def test_the_page_of_the_documentation_is_read() -> None:
    known = disagreements()
    assert known
    assert all(one.case and one.expected and one.reason for one in known)


def test_each_correction_says_when_it_is_to_be_removed() -> None:
    page = Path("docs/exactitude.md").read_text("utf-8")
    assert corrections() == page.count("\n- **À retirer**") > 40


def test_a_table_without_rows_is_a_table() -> None:
    assert read(f"{HEADING}\n\n| Cas | Attendu | Trouvé | Raison |\n| --- | --- | --- | --- |\n\n## Suite\n") == ()


@pytest.mark.parametrize(
    "page", ["# Exactitude", f"{HEADING}\n\nRien.\n", f"{HEADING}\n| a | b |\n| - | - |\n| 1 | 2 |"]
)
def test_a_page_that_cannot_be_read_is_told(page: str) -> None:
    with pytest.raises(UnreadablePage, match=r"exactitude\.md"):
        read(page)
