"""Any of several conditions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

from pydantic import ConfigDict, Field, RootModel

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, Condition, Kind, condition
from mesaides.benefits.sentences import joined
from mesaides.benefits.verdict import Verdict, any_of

if TYPE_CHECKING:
    from mesaides.benefits.conditions import AnyCondition


@condition("une_de", About.TOUT)
class UneDe(RootModel[tuple["AnyCondition", ...]], Kind):
    """`[{age: {max: 25}}, {activite: [etudiant]}]`: one is enough."""

    model_config = ConfigDict(frozen=True)
    root: Annotated[tuple[AnyCondition, ...], Field(min_length=1)]

    def holds(self, case: Case) -> Verdict:
        return any_of(one.holds(case) for one in self.root)

    def reason(self) -> str:
        return self.told({})

    def told(self, names: Mapping[str, str]) -> str:
        return joined((one.kind.told(names) for one in self.root), " ; ou ")

    def inner(self) -> tuple[Condition, ...]:
        return self.root
