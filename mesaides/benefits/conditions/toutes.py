"""Several conditions together, inside of others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

from pydantic import ConfigDict, Field, RootModel

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, Condition, Kind, condition
from mesaides.benefits.sentences import joined, lowered
from mesaides.benefits.verdict import Verdict, all_of

if TYPE_CHECKING:
    from mesaides.benefits.conditions import AnyCondition


@condition("toutes", About.TOUT)
class Toutes(RootModel[tuple["AnyCondition", ...]], Kind):
    """`[{age: {min: 18}}, {recoit: [revenu-solidarite-active]}]`: all of them."""

    model_config = ConfigDict(frozen=True)
    root: Annotated[tuple[AnyCondition, ...], Field(min_length=1)]

    def holds(self, case: Case) -> Verdict:
        return all_of(one.holds(case) for one in self.root)

    def reason(self) -> str:
        return self.told({})

    def told(self, names: Mapping[str, str]) -> str:
        """A choice among several stands between brackets."""
        first, *others = (one.kind.told(names) for one in self.root)
        return joined([first, *(f"({lowered(one)})" if " ; ou " in one else one for one in others)], ", et ")

    def inner(self) -> tuple[Condition, ...]:
        return self.root
