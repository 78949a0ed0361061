"""Colours: read from « #1f5f4a », mixed, and compared as people see them (contrast of WCAG 2.2)."""

from __future__ import annotations

from dataclasses import dataclass

LEAST_CONTRAST = 4.5
"""Of a text and its background (WCAG 2.2, 1.4.3, level AA)."""
_STEP = 0.04


@dataclass(frozen=True, slots=True)
class Colour:
    """Red, green, blue: 0 to 255 each."""

    red: int
    green: int
    blue: int

    @classmethod
    def of(cls, text: str) -> Colour:
        """« #1f5f4a »; raises `ValueError` for anything else."""
        if len(text) != 7 or text[0] != "#":
            raise ValueError(text)
        return cls(*bytes.fromhex(text[1:]))

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 for black, 1 for white (WCAG 2.2, « relative luminance »)."""
        red, green, blue = (_linear(channel / 255) for channel in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(self, other: Colour) -> float:
        """From 1 to 21 (WCAG 2.2, « contrast ratio »)."""
        dark, light = sorted((self.luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)

    def mixed(self, other: Colour, part: float) -> Colour:
        """`part` of the other colour: 0 for none of it, 1 for it alone."""
        pairs = ((self.red, other.red), (self.green, other.green), (self.blue, other.blue))
        return Colour(*(round(own + (its - own) * part) for own, its in pairs))

    def until_legible(self, towards: Colour, *others: Colour) -> Colour:
        """Itself, or the nearest to it on the way to a colour, that can be read on or under all the others."""
        part, found = 0.0, self
        while part < 1 and any(found.contrast(other) < LEAST_CONTRAST for other in others):
            part += _STEP
            found = self.mixed(towards, min(part, 1))
        return found


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


WHITE, BLACK = Colour.of("#ffffff"), Colour.of("#000000")
