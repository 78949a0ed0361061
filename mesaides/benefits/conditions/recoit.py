"""The receipt of another benefit: declared, or found by this very simulation."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from mesaides.benefits.case import Case, Needs
from mesaides.benefits.declared import Slug
from mesaides.benefits.kind import About, Kind, condition
from mesaides.benefits.sentences import listed
from mesaides.benefits.verdict import NO, Verdict, any_of, unknown


@condition("recoit", About.TOUT)
class Recoit(RootModel[tuple[Slug, ...]], Kind):
    """`[revenu-solidarite-active]`: one of these benefits of the catalogue, which the engine computes."""

    model_config = ConfigDict(frozen=True)
    root: Annotated[tuple[Slug, ...], Field(min_length=1)]

    def holds(self, case: Case) -> Verdict:
        return any_of(_received(case, slug) for slug in self.root)

    def needs(self) -> Needs:
        return Needs(benefits=frozenset(self.root))

    def reason(self) -> str:
        return self.told({})

    def told(self, names: Mapping[str, str]) -> str:
        what = "cette aide" if len(self.root) == 1 else "l’une de ces aides"
        return f"Recevoir {what} : {listed(names.get(slug, slug) for slug in self.root)}"


def _received(case: Case, slug: str) -> Verdict:
    """The person's own benefit, or the household's; for the household, the benefit of any of its members."""
    found = case.constats.recues.get(slug)
    if found is None:
        return unknown()
    if case.path in found or "" in found:
        return found.get(case.path, found.get("", NO))
    return NO if case.person else any_of(found.values())
