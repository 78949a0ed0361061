"""The catalogue: every benefit and institution of the files of `catalogue/`, checked when read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from mesaides.benefits.between import Read, disagreements, idle
from mesaides.benefits.choices import Niveau
from mesaides.benefits.coherence import findings, nearest
from mesaides.benefits.declared import Declared
from mesaides.benefits.document import Document, UnreadableFileError, parse
from mesaides.benefits.ecart import Ecart, astray
from mesaides.benefits.errors import CatalogueError, Fault, Finding, without_echoes
from mesaides.benefits.explication import Explication, unexplained
from mesaides.benefits.messages import explained, is_misspelt_elsewhere
from mesaides.benefits.model import Benefit, Institution
from mesaides.territories import Commune

FOLDER = Path(__file__).resolve().parents[2] / "catalogue"

_ENCODING = ("Ce fichier n’est pas en UTF-8.", "enregistrez-le en UTF-8 dans votre éditeur.")

Model = TypeVar("Model", bound=Declared)


class UnknownBenefitError(LookupError):
    """No benefit of the catalogue has this slug."""

    def __init__(self, slug: str, known: Mapping[str, object]) -> None:
        super().__init__(f"« {slug} » n’est pas une aide du catalogue : {nearest(slug, known)}.")


@dataclass(frozen=True)
class Catalogue:
    """Benefits in the order of their slugs, the institutions that pay them, the usual reasons for another amount,
    and the stories of amounts by benefit."""

    benefits: tuple[Benefit, ...]
    institutions: Mapping[str, Institution]
    ecarts: tuple[Ecart, ...] = ()
    explications: Mapping[str, Explication] = field(default_factory=lambda: MappingProxyType({}))

    def benefit(self, slug: str) -> Benefit:
        """The benefit of that slug; raises `UnknownBenefitError`."""
        if slug not in self.by_slug:
            raise UnknownBenefitError(slug, self.by_slug)
        return self.by_slug[slug]

    def institution_of(self, benefit: Benefit) -> Institution:
        return self.institutions[benefit.institution]

    def ecarts_of(self, slug: str) -> tuple[Ecart, ...]:
        """The usual reasons why the institution's amount of a benefit is another."""
        return tuple(ecart for ecart in self.ecarts if slug in ecart.aides)

    def in_territory(self, commune: Commune) -> tuple[Benefit, ...]:
        """The benefits that exist in a commune, national ones included."""
        return tuple(benefit for benefit in self.benefits if benefit.exists_in(commune))

    def on(self, day: date) -> Catalogue:
        """The catalogue to show on a day: without the benefits that have ended."""
        return replace(self, benefits=tuple(benefit for benefit in self.benefits if not benefit.has_ended(day)))

    @cached_property
    def for_households(self) -> tuple[Benefit, ...]:
        """The benefits that may show in a household's results: all, but the discreet ones."""
        return tuple(benefit for benefit in self.benefits if not benefit.discrete)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The name of each benefit, by slug."""
        return MappingProxyType({benefit.slug: benefit.nom for benefit in self.benefits})

    @cached_property
    def by_slug(self) -> Mapping[str, Benefit]:
        return MappingProxyType({benefit.slug: benefit for benefit in self.benefits})


@cache
def catalogue() -> Catalogue:
    """The catalogue of this installation, read once."""
    return load()


def load(path: Path | None = None) -> Catalogue:
    """Read the catalogue in folder `path`; raises `CatalogueError` with every fault of every file."""
    folder = FOLDER if path is None else path
    faults: list[Fault] = list(_misplaced(folder))
    institutions = list(_read_all(folder / "institutions", folder, Institution, faults))
    benefits = [pair for level in Niveau for pair in _read_all(folder / "aides" / level, folder, Benefit, faults)]
    ecarts = list(_read_all(folder / "ecarts", folder, Ecart, faults))
    stories = list(_read_all(folder / "explications", folder, Explication, faults))
    faults += (*disagreements(benefits, institutions), *astray(ecarts, benefits), *unexplained(stories, benefits))
    faults += [] if faults else idle(benefits, institutions)
    if faults:
        raise CatalogueError(faults)
    return Catalogue(
        tuple(sorted((benefit for _, benefit in benefits), key=lambda benefit: benefit.slug)),
        MappingProxyType({institution.slug: institution for _, institution in institutions}),
        tuple(ecart for _, ecart in ecarts),
        MappingProxyType({story.slug: story for _, story in stories}),
    )


def read_benefit(text: str, slug: str, niveau: Niveau) -> Benefit:
    """The benefit that the text of a file declares, read apart from the others; raises `UnreadableFileError`."""
    return _build(parse(f"catalogue/aides/{niveau}/{slug}.yaml", text), slug, niveau, Benefit)


def read_institution(text: str, slug: str) -> Institution:
    """As `read_benefit`, for an institution."""
    return _build(parse(f"catalogue/institutions/{slug}.yaml", text), slug, "institutions", Institution)


def source_text(benefit: Benefit, path: Path | None = None) -> str:
    """The text of the file of a benefit that was read from the catalogue in folder `path`."""
    return ((FOLDER if path is None else path) / "aides" / benefit.niveau / f"{benefit.slug}.yaml").read_text("utf-8")


def fault_in(benefit: Benefit, finding: Finding, path: Path | None = None) -> Fault:
    """A fault of a benefit that was read from the catalogue in folder `path`, with its line."""
    folder = FOLDER if path is None else path
    file = folder / "aides" / benefit.niveau / f"{benefit.slug}.yaml"
    return parse(_name(file, folder), file.read_text("utf-8")).fault(finding.path, finding.message, finding.mend)


def _misplaced(folder: Path) -> Iterator[Fault]:
    """Faults of the tree itself: folders that are absent or unknown, files that nobody would read."""
    for name in ("aides/national", "institutions"):
        if not (folder / name).is_dir():
            mend = "créez-le, ou corrigez le chemin du catalogue."
            yield Fault(f"catalogue/{name}", 1, "", f"Ce dossier manque dans {folder.name}.", mend)
    read = {file for part in _folders(folder) for file in part.rglob("*.yaml")}
    for file in sorted(set(folder.rglob("*")) - read):
        if file.is_file() and not file.name.startswith("."):
            mend = (
                f"rangez-le, en « .yaml », dans institutions/, ecarts/, explications/ ou aides/ ({', '.join(Niveau)})."
            )
            yield Fault(_name(file, folder), 1, "", "Ce fichier ne serait pas lu.", mend)


def _folders(folder: Path) -> list[Path]:
    beside = [folder / name for name in ("institutions", "ecarts", "explications")]
    return [*beside, *(folder / "aides" / level for level in Niveau)]


def _read_all(part: Path, folder: Path, model: type[Model], faults: list[Fault]) -> Iterator[Read[Model]]:
    """The well-formed files under `part`; the faults of the others are added to `faults`."""
    for file in sorted(part.rglob("*.yaml")):
        try:
            document = parse(_name(file, folder), file.read_text("utf-8"))
            yield document, _build(document, file.stem, part.name, model)
        except UnicodeDecodeError:
            faults.append(Fault(_name(file, folder), 1, "", *_ENCODING))
        except UnreadableFileError as error:
            faults += error.faults


def _build(document: Document, slug: str, level: str, model: type[Model]) -> Model:
    """The value a document declares; raises `UnreadableFileError` with what is wrong in it."""
    given = {"slug": slug} | ({"niveau": level} if model is Benefit else {})
    _refuse(document, _written(document, given))
    try:
        value = model.model_validate(document.value | given)
    except ValidationError as error:
        _refuse(document, _invalid(error, model))
        raise
    if isinstance(value, Benefit):
        _refuse(document, findings(value))
    return value


def _refuse(document: Document, found: Iterable[Finding]) -> None:
    faults = [document.fault(item.path, item.message, item.mend) for item in without_echoes(list(found))]
    if faults:
        raise UnreadableFileError(faults)


def _written(document: Document, given: Iterable[str]) -> Iterator[Finding]:
    for name in given:
        if name in document.value:
            yield Finding((name,), "Ce champ vient du nom du fichier ou de son dossier.", "effacez cette ligne.")


def _invalid(error: ValidationError, model: type[Declared]) -> Iterator[Finding]:
    items: list[Mapping[str, Any]] = [dict(item) for item in error.errors()]
    for item in items:
        if not is_misspelt_elsewhere(item, items):
            yield Finding(item["loc"], *explained(item, model))


def _name(file: Path, folder: Path) -> str:
    """The name a contributor knows a file by: « catalogue/aides/national/rsa.yaml »."""
    return f"catalogue/{file.relative_to(folder).as_posix()}"
