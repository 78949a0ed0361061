"""Where a command reads."""

from datetime import date
from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.sources import content_of, day_of


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"{}\n")
    assert content_of(str(tmp_path / "a.json")) == b"{}\n"


@pytest.mark.parametrize("name", ["absent.json", ".", "a\0b"])
def test_what_cannot_be_read_is_named(name: str) -> None:
    with pytest.raises(Refused, match=name.replace(".", r"\.").partition("\0")[0]):
        content_of(name)


def test_a_day() -> None:
    assert day_of("2026-03-15") == date(2026, 3, 15)


@pytest.mark.parametrize("text", ["15/03/2026", "2026-02-30", "", "demain"])
def test_anything_else_is_not_a_day(text: str) -> None:
    with pytest.raises(Refused, match=r"n’est pas une date\. Écrivez AAAA-MM-JJ"):
        day_of(text)
