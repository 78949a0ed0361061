"""The catalogue: every benefit and institution of the files of `catalogue/`, checked when read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from mesaides.benefits.choices import Niveau
from mesaides.benefits.coherence import nearest
from mesaides.benefits.document import parse
from mesaides.benefits.ecart import Ecart
from mesaides.benefits.entries import FOLDERS, checked, declared
from mesaides.benefits.errors import Fault, Finding
from mesaides.benefits.explication import Explication
from mesaides.benefits.model import Benefit, Institution
from mesaides.benefits.wording import UnknownWordingError, Wording
from mesaides.territories import Commune

FOLDER = Path(__file__).resolve().parents[2] / "catalogue"

_ENCODING = ("Ce fichier n’est pas en UTF-8.", "enregistrez-le en UTF-8 dans votre éditeur.")


class UnknownBenefitError(LookupError):
    """No benefit of the catalogue has this slug."""

    def __init__(self, slug: str, known: Mapping[str, object]) -> None:
        super().__init__(f"« {slug} » n’est pas une aide du catalogue : {nearest(slug, known)}.")


@dataclass(frozen=True)
class Catalogue:
    """Benefits in the order of their slugs, the institutions that pay them, the usual reasons for another amount,
    the stories of amounts by benefit, and the texts of the site that change often."""

    benefits: tuple[Benefit, ...]
    institutions: Mapping[str, Institution]
    ecarts: tuple[Ecart, ...] = ()
    explications: Mapping[str, Explication] = field(default_factory=lambda: MappingProxyType({}))
    textes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

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

    def texte(self, slug: str) -> str:
        """A text of the site; raises `UnknownWordingError`."""
        if slug not in self.textes:
            raise UnknownWordingError(f"Le catalogue n’a pas de texte « {slug} » : remettez textes/{slug}.yaml.")
        return self.textes[slug]

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


_seen: ContextVar[Catalogue | None] = ContextVar("catalogue", default=None)
"""What the request being answered sees, from its beginning to its end."""


class _Living:
    """The catalogue of this process: read once, then replaced whole, by one assignment."""

    value: Catalogue | None = None
    files: Mapping[str, str] | None = None


def catalogue() -> Catalogue:
    """The catalogue: that of the request being answered, or else the newest one."""
    return _seen.get() or newest()


def newest() -> Catalogue:
    """The newest catalogue of this process: that of its files, until it is replaced."""
    found = _Living.value
    if found is None:
        read = load()
        found = _Living.value = _Living.value or read  # what was put in its place while the files were read stays
    return found


def files() -> Mapping[str, str]:
    """The texts of the files of this installation, as they stood when they were first asked for."""
    if _Living.files is None:
        _Living.files = MappingProxyType(texts())
    return _Living.files


def replace_by(value: Catalogue | None) -> None:
    """From now on, the newest catalogue; `None`: that of the files, read again. What is under way keeps its own."""
    _Living.value = value
    _Living.files = None if value is None else _Living.files


def see(value: Catalogue | None) -> None:
    """What this thread sees, whatever is published meanwhile; `None`: the newest one again."""
    _seen.set(value)


def load(path: Path | None = None) -> Catalogue:
    """Read the catalogue in folder `path`; raises `CatalogueError` with every fault of every file."""
    folder = FOLDER if path is None else path
    faults: list[Fault] = list(_misplaced(folder))
    return _assembled(texts(folder, faults), faults)


def texts(path: Path | None = None, faults: list[Fault] | None = None) -> dict[str, str]:
    """The texts of the files, by the name a contributor knows them by; what cannot be read is added to `faults`."""
    folder, found = FOLDER if path is None else path, {}
    for file in (file for part in _folders(folder) for file in sorted(part.rglob("*.yaml"))):
        try:
            found[_name(file, folder)] = file.read_text("utf-8")
        except UnicodeDecodeError:
            (faults if faults is not None else []).append(Fault(_name(file, folder), 1, "", *_ENCODING))
    return found


def with_files(base: Mapping[str, str], changes: Mapping[str, str]) -> Catalogue:
    """The catalogue of some files once others are put among them, by name; an empty text takes a file away.

    Raises `CatalogueError` with every fault.
    """
    return _assembled({file: text for file, text in {**base, **changes}.items() if text})


def _assembled(files: Mapping[str, str], faults: Iterable[Fault] = ()) -> Catalogue:
    parts = checked(files, faults)
    return Catalogue(
        tuple(sorted((benefit for _, benefit in parts.benefits), key=lambda benefit: benefit.slug)),
        MappingProxyType({institution.slug: institution for _, institution in parts.institutions}),
        tuple(ecart for _, ecart in parts.ecarts),
        MappingProxyType({story.slug: story for _, story in parts.explications}),
        MappingProxyType({wording.slug: wording.texte for _, wording in parts.textes}),
    )


def read_benefit(text: str, slug: str, niveau: Niveau) -> Benefit:
    """The benefit that the text of a file declares, read apart from the others; raises `UnreadableFileError`."""
    benefit: Benefit = declared(f"catalogue/aides/{niveau}/{slug}.yaml", text, f"aides/{niveau}", Benefit)
    return benefit


def read_institution(text: str, slug: str) -> Institution:
    """As `read_benefit`, for an institution."""
    institution: Institution = declared(f"catalogue/institutions/{slug}.yaml", text, "institutions", Institution)
    return institution


def read_wording(text: str, slug: str) -> Wording:
    """As `read_benefit`, for a text of the site."""
    wording: Wording = declared(f"catalogue/textes/{slug}.yaml", text, "textes", Wording)
    return wording


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
            known = [name for name in FOLDERS if not name.startswith("aides/")]
            mend = f"rangez-le, en « .yaml », dans {'/, '.join(known)}/ ou aides/ ({', '.join(Niveau)})."
            yield Fault(_name(file, folder), 1, "", "Ce fichier ne serait pas lu.", mend)


def _folders(folder: Path) -> list[Path]:
    return [folder / name for name in FOLDERS]


def _name(file: Path, folder: Path) -> str:
    """The name a contributor knows a file by: « catalogue/aides/national/rsa.yaml »."""
    return f"catalogue/{file.relative_to(folder).as_posix()}"
