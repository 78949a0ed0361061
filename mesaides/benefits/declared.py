"""What every part of a catalogue file is made of: a closed model, and the forms of its texts and numbers."""

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from mesaides.benefits.typography import typeset

Text = Annotated[str, Field(min_length=3), AfterValidator(typeset)]
Line = Annotated[str, Field(min_length=3, max_length=200), AfterValidator(typeset)]
Address = Annotated[str, Field(pattern=r"^https://[^\s]+$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Variable = Annotated[str, Field(pattern=r"^[a-z_0-9]+$")]

Number = Annotated[float, Field(strict=True, ge=0, allow_inf_nan=False)]
"""A number written without quotes: euros, per cent."""
Count = Annotated[int, Field(strict=True, ge=0)]
Years = Annotated[int, Field(strict=True, ge=0, le=120)]


class Declared(BaseModel):
    """A part of a catalogue file: unknown keys are refused, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Declared):
    """An official text that states the rule or the figure."""

    titre: Line
    lien: Address | None = None
    date: dt.date | None = None


class MisdeclaredError(ValueError):
    """A value that is well formed and yet wrong: `mend` says what to write instead."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message)
        self.mend = mend
