"""What a search can find: communes of today, arrondissements, and former communes under their old names."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from mesaides.territories.communes import arrondissements, code_departement
from mesaides.territories.packaged import tables
from mesaides.territories.spelling import normalise, squashed, without_article

# Nobody's real postal code, yet what people write for the whole city.
_WHOLE_CITIES = {"75056": ("75000",), "69123": ("69000",), "13055": ("13000",)}


@dataclass(slots=True, eq=False)
class Entry:
    """One findable place, under its name; `number` is an arrondissement's, `former` marks an old name."""

    name: str
    commune: str
    postal_codes: tuple[str, ...]
    population: int
    arrondissement: str = ""
    number: int = 0
    former: bool = False
    full: str = field(init=False)
    block: str = field(init=False)
    key_block: str = field(init=False)

    def __post_init__(self) -> None:
        self.full = normalise(self.name)
        self.block = squashed(self.full)
        self.key_block = squashed(without_article(self.full))

    @property
    def departement(self) -> str:
        """The code of its département."""
        return code_departement(self.commune)


def all_entries() -> list[Entry]:
    """Every place where somebody can live (those without a postal code are left out), most populous first."""
    entries = [*_communes(), *_arrondissements(), *_former()]
    return sorted(entries, key=lambda entry: (entry.former, -entry.population, entry.full))


def _communes() -> Iterator[Entry]:
    columns = tables()["communes"]
    rows = zip(columns["code"], columns["nom"], columns["codes_postaux"], columns["population"], strict=True)
    for code, nom, postal, population in rows:
        if postal:
            yield Entry(nom, code, _WHOLE_CITIES.get(code) or tuple(postal.split()), population)


def _arrondissements() -> Iterator[Entry]:
    for found in arrondissements():
        codes, population = found.codes_postaux, found.population
        yield Entry(found.nom, found.commune, codes, population, found.code_insee, found.numero)


def _former() -> Iterator[Entry]:
    today, columns = tables()["communes"], tables()["anciennes"]
    rows = {code: row for row, code in enumerate(today["code"])}
    for nom, commune in set(zip(columns["nom"], columns["commune"], strict=True)):
        if nom:
            row = rows[commune]
            postal = tuple(today["codes_postaux"][row].split())
            yield Entry(nom, commune, postal, today["population"][row], former=True)
