"""Contrasts are those of WCAG 2.2, whose formula is worked by hand here."""

from __future__ import annotations

import pytest

from mesaides.instance.colours import BLACK, WHITE, Colour


def test_black_on_white_is_21_and_a_colour_on_itself_1() -> None:
    # (1 + 0,05) / (0 + 0,05) = 21
    assert BLACK.contrast(WHITE) == pytest.approx(21)
    assert Colour.of("#1f5f4a").contrast(Colour.of("#1f5f4a")) == 1


def test_the_contrast_of_a_grey_is_the_one_worked_by_hand() -> None:
    # #767676 : 118/255 = 0,46275 ; ((0,46275 + 0,055) / 1,055)^2,4 = 0,18116 ; 1,05 / 0,23116 = 4,54
    assert Colour.of("#767676").contrast(WHITE) == pytest.approx(4.54, abs=0.005)
    # #0a0a0a : 10/255 = 0,03922, sous 0,04045 : divisé par 12,92, 0,003035 ; 1,05 / 0,053035 = 19,80
    assert Colour.of("#0a0a0a").contrast(WHITE) == pytest.approx(19.80, abs=0.005)


def test_each_channel_has_its_weight() -> None:
    # 0,2126 de rouge : (0,2126 + 0,05) / 0,05 = 5,252 sur du noir
    assert Colour.of("#ff0000").contrast(BLACK) == pytest.approx(5.252)


def test_half_of_white_and_black_is_in_between() -> None:
    assert str(WHITE.mixed(BLACK, 0.5)) == "#808080"
    assert WHITE.mixed(BLACK, 0) == WHITE


def test_the_nearest_colour_that_can_be_read_is_found() -> None:
    pale = Colour.of("#ffd24d")
    darker = pale.until_legible(BLACK, WHITE)
    assert pale.contrast(WHITE) < 4.5 <= darker.contrast(WHITE)
    assert darker.contrast(WHITE) < 6, "Elle ne s’éloigne pas plus qu’il ne faut."


@pytest.mark.parametrize("text", ["", "rouge", "#fff", "1f5f4a0", "#1f5f4g"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Colour.of(text)
