"""docs/exactitude.md says what the corrections say."""

from scripts.exactitude import PAGE, updated


def test_the_page_lists_every_correction_as_it_is() -> None:
    page = PAGE.read_text("utf-8")
    assert updated(page) == page, "→ python -m scripts.exactitude"
