"""A page may be tried in two ways: which one a visit sees is drawn when it starts, and kept in the visit alone."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random, SystemRandom

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Experiment:
    """One trial. The first variant is what everybody sees when the trial is off."""

    slug: str
    question: str  # what it wants to learn, in French
    variants: tuple[str, ...]
    share: float = 1.0  # of the visits; the others see the first variant and are not counted in it
    titles: tuple[str, ...] = ()  # what each variant shows, in French

    def title(self, variant: str) -> str:
        return self.titles[self.variants.index(variant)]


EXPERIMENTS = (
    Experiment(
        slug="bouton-demande",
        question="Le mot « Commencer » décide-t-il plus de personnes à ouvrir une démarche que le mot « Faire » ?",
        variants=("faire", "commencer"),
        titles=("« Faire la demande »", "« Commencer la demande »"),
    ),
)
"""Those that the code knows; only those that the setting EXPERIENCES names are under way."""


def under_way() -> tuple[Experiment, ...]:
    return tuple(experiment for experiment in EXPERIMENTS if experiment.slug in settings.EXPERIENCES)


def drawn(chance: Random | None = None) -> dict[str, str]:
    """The variant of each experiment for a new visit, by slug; nothing for one that leaves this visit out."""
    chance = chance or SystemRandom()
    return {one.slug: chance.choice(one.variants) for one in under_way() if chance.random() < one.share}


def is_variant(word: str) -> bool:
    """Whether it is « experiment:variant », both known."""
    slug, _, variant = word.partition(":")
    return any(one.slug == slug and variant in one.variants for one in EXPERIMENTS)
