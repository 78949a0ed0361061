"""None of several conditions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

from pydantic import ConfigDict, Field, RootModel

from mesaides.benefits.case import Case
from mesaides.benefits.kind import About, Condition, Kind, condition
from mesaides.benefits.sentences import joined, lowered
from mesaides.benefits.verdict import Verdict, none_of

if TYPE_CHECKING:
    from mesaides.benefits.conditions import AnyCondition


@condition("aucune_de", About.TOUT)
class AucuneDe(RootModel[tuple["AnyCondition", ...]], Kind):
    """`[{activite: [retraite]}]`: none of them may hold."""

    model_config = ConfigDict(frozen=True)
    root: Annotated[tuple[AnyCondition, ...], Field(min_length=1)]

    def holds(self, case: Case) -> Verdict:
        return none_of(one.holds(case) for one in self.root)

    def reason(self) -> str:
        return self.told({})

    def told(self, names: Mapping[str, str]) -> str:
        alone = self.root[0].kind.denied(names) if len(self.root) == 1 else None
        return alone or f"Ne remplir aucune de ces conditions : {lowered(joined(self._sentences(names)))}"

    def denied(self, names: Mapping[str, str]) -> str | None:
        """Two negations make one sentence without any."""
        return self._sentences(names)[0] if len(self.root) == 1 else None

    def _sentences(self, names: Mapping[str, str]) -> list[str]:
        return [one.kind.told(names) for one in self.root]

    def inner(self) -> tuple[Condition, ...]:
        return self.root
