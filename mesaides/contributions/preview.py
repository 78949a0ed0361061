"""What an author sees before sending: the aid, the households to confirm, the file that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from mesaides.benefits.catalogue import Catalogue, catalogue
from mesaides.benefits.model import Benefit
from mesaides.contributions import examples
from mesaides.contributions.checking import Checked, checked
from mesaides.contributions.describing import described
from mesaides.contributions.document import ORIGIN, drafted
from mesaides.contributions.form.page import Answers
from mesaides.contributions.households import Proposed, proposed
from mesaides.contributions.models import Contribution
from mesaides.contributions.writing import file_text


@dataclass(frozen=True)
class Shown:
    """A household, its description, the names of its boxes and what was said of it."""

    household: Proposed
    told: str
    opinion: str

    @property
    def box(self) -> str:
        return examples.names_of(self.household)[0]

    @property
    def seen(self) -> str:
        return examples.names_of(self.household)[1]

    @property
    def mark(self) -> str:
        return examples.mark_of(self.household)


@dataclass(frozen=True)
class Preview:
    """`file`: empty as long as something is missing; `benefit` and `known` are absent while there are problems."""

    checked: Checked
    benefit: Benefit | None
    known: Catalogue
    households: tuple[Shown, ...]
    file: str
    institution_file: str


def previewed(contribution: Contribution, day: date) -> Preview:
    """All of it, from what was typed."""
    answers: Answers = contribution.answers
    known = catalogue()
    found = checked(drafted(answers, contribution.corrects), known)
    if found.benefit is None or found.institution is None:
        return Preview(found, None, known, (), "", "")
    with_it = {**known.institutions, found.institution.slug: found.institution}
    known = replace(known, institutions=MappingProxyType(with_it))
    shown = tuple(
        Shown(one, described(one.situation), examples.opinion(one, answers)) for one in proposed(found.benefit, day)
    )
    text = _file(found, found.benefit, shown, answers)
    created = file_text(found.draft.institution) if text and found.draft.institution else ""
    return Preview(found, found.benefit, known, shown, text, created)


def _file(found: Checked, benefit: Benefit, shown: tuple[Shown, ...], answers: Answers) -> str:
    """The whole file, once enough examples hold and none is disputed."""
    if any(one.opinion == examples.NO for one in shown):
        return ""
    told = {one.household.key: one.told for one in shown}
    who = found.institution.nom if found.institution else ""
    before = examples.kept(answers, benefit)
    added = examples.examples((one.household for one in shown), answers, who, told)
    every = [*before, *(one for one in added if one["nom"] not in {old["nom"] for old in before})]
    if len(every) < examples.AT_LEAST or not any(_is_positive(one) for one in every):
        return ""
    former = next(iter(answers.get(ORIGIN, ())), "")
    return file_text(found.draft.document | {"exemples": every}, former)


def _is_positive(example: dict[str, object]) -> bool:
    expected = example["attendu"]
    return isinstance(expected, dict) and bool(expected.get("montant") or expected.get("eligible"))
