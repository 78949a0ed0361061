"""A ceiling by the number of persons of the household."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, ConfigDict, Field, RootModel, model_validator

from mesaides.benefits.declared import MisdeclaredError, Number
from mesaides.benefits.sentences import euros
from mesaides.household.situation import Situation

BEYOND = "par_personne_de_plus"
Key = Annotated[str, Field(pattern=r"^([1-9]|1\d|par_personne_de_plus)$")]


def _text_keys(given: Any) -> Any:
    """`1:` is as good as `"1":`."""
    return {str(key): value for key, value in given.items()} if isinstance(given, dict) else given


class ParPersonnes(RootModel[Annotated[dict[Key, Number], BeforeValidator(_text_keys)]]):
    """`{"1": 11000, "2": 16500, par_personne_de_plus: 3300}`: euros."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="after")
    def is_complete(self) -> Self:
        wanted = [str(size) for size in range(1, len(self.root))]
        sizes = [key for key in self.root if key != BEYOND]
        if BEYOND not in self.root:
            mend = "ajoutez « par_personne_de_plus » (0 si le plafond n’augmente plus)."
            raise MisdeclaredError("Rien n’est dit des foyers plus grands.", mend)
        if sizes != wanted or not sizes:
            message = "Les nombres de personnes doivent se suivre, à partir de 1."
            raise MisdeclaredError(message, 'écrivez « "1": …, "2": …, par_personne_de_plus: … ».')
        if any(self.root[size] < self.root[before] for before, size in pairwise(sizes)):
            raise MisdeclaredError("Le plafond baisse quand le foyer grandit.", "corrigez ces montants.")
        return self

    def of(self, situation: Situation) -> float:
        """The ceiling of a household."""
        size = sum(1 for _ in situation.members())
        last = len(self.root) - 1
        return self.root[str(min(size, last))] + max(0, size - last) * self.root[BEYOND]

    def told(self, rhythm: str) -> str:
        """« 11 000 € par an pour 1 personne, 16 500 € pour 2, puis 3 300 € par personne de plus »."""
        first, *others = [size for size in self.root if size != BEYOND]
        lines = [
            f"{euros(self.root[first])} {rhythm} pour 1 personne",
            *(f"{euros(self.root[n])} pour {n}" for n in others),
        ]
        beyond = f", puis {euros(self.root[BEYOND])} par personne de plus" if self.root[BEYOND] else " ou plus"
        return f"{', '.join(lines)}{beyond}"
