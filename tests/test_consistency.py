"""The code base keeps its own conventions: sizes, names, mirrored tests, who reads what."""

import ast
import io
import re
import statistics
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("mesaides", "config")
ALL_PYTHON = (*SHIPPED, "scripts", "tests", "benchmarks")
PROSE = ("README.md", "CONTRIBUTING.md", "Makefile", "pyproject.toml", "docs", "catalogue", *ALL_PYTHON)

LONGEST_FUNCTION, USUAL_FUNCTION = 40, 18
LONGEST_FILE, USUAL_FILE = 300, 150
MOST_COMPLEX = 7
VAGUE_NAMES = {"utils", "util", "common", "core", "helpers", "helper", "misc", "tools", "base", "manager", "stuff"}

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)


def python_files(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return sorted(path for path in found if "migrations" not in path.parts)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place(path: Path, line: int | None = None) -> str:
    return f"{path.relative_to(ROOT)}" + (f":{line}" if line else "")


def functions(*folders: str) -> Iterator[tuple[str, int]]:
    """Where each function is, and how many lines it has, docstring included."""
    for path in python_files(*folders):
        for node in ast.walk(tree(path)):
            if isinstance(node, type_of_function):
                yield f"{place(path, node.lineno)} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def file_lengths(*folders: str) -> list[tuple[str, int]]:
    return [(place(path), len(path.read_text(encoding="utf-8").splitlines())) for path in python_files(*folders)]


def too_long(measured: list[tuple[str, int]], limit: int) -> list[str]:
    return [f"{name} : {lines} lignes, pour {limit} au plus" for name, lines in measured if lines > limit]


def usual_length(measured: list[tuple[str, int]]) -> float:
    """The length that 95 % of them do not reach."""
    return statistics.quantiles([lines for _name, lines in measured], n=20, method="inclusive")[-1]


def reported(faults: list[str], mend: str) -> str:
    return "\n".join([f"{len(faults)} écart(s).", *faults, f"→ {mend}"])


def test_no_function_is_too_long() -> None:
    faults = too_long(list(functions(*ALL_PYTHON)), LONGEST_FUNCTION)
    assert not faults, reported(faults, "Nommez les étapes : une fonction par étape.")


def test_functions_are_usually_short() -> None:
    measured = list(functions(*SHIPPED))
    longest = [f"{name} : {lines}" for name, lines in sorted(measured, key=lambda pair: -pair[1])[:15]]
    assert usual_length(measured) < USUAL_FUNCTION, reported(
        longest, f"95 % doivent avoir moins de {USUAL_FUNCTION} lignes."
    )


def test_no_file_is_too_long() -> None:
    faults = too_long(file_lengths(*ALL_PYTHON), LONGEST_FILE)
    assert not faults, reported(faults, "Cherchez la notion qui manque, et donnez-lui son module.")


def test_files_are_usually_short() -> None:
    measured = file_lengths(*SHIPPED)
    longest = [f"{name} : {lines}" for name, lines in sorted(measured, key=lambda pair: -pair[1])[:15]]
    assert usual_length(measured) < USUAL_FILE, reported(longest, f"95 % doivent avoir moins de {USUAL_FILE} lignes.")


def test_no_function_is_too_complex() -> None:
    """Measured by ruff without its exemptions, so that no « noqa » hides a function."""
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--isolated",
        "--ignore-noqa",
        "--no-cache",
        "--output-format=concise",
    ]
    rule = ["--select=C901", f"--config=lint.mccabe.max-complexity={MOST_COMPLEX}", *SHIPPED]
    finished = subprocess.run([*command, *rule], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - commande écrite ici
    assert finished.returncode == 0, (
        f"{finished.stdout}{finished.stderr}→ Séparez les cas, ou mettez-les dans une table."
    )


def test_every_module_says_what_it_is_on_its_first_line() -> None:
    faults = [place(path) for path in python_files(*ALL_PYTHON) if not _opens_with_docstring(path)]
    assert not faults, reported(
        faults, "Ouvrez le fichier par une phrase entre guillemets triples, sur la première ligne."
    )


def _opens_with_docstring(path: Path) -> bool:
    lines = path.read_text(encoding="utf-8").splitlines()
    first = lines[1:2] if lines and lines[0].startswith("#!") else lines[:1]
    return bool(ast.get_docstring(tree(path))) and first[0].startswith('"""') and len(first[0].strip('" ')) > 0


def test_every_module_with_code_has_its_test_file() -> None:
    faults = [
        f"{place(path)} : il manque {place(_mirror(path))}"
        for path in python_files("mesaides")
        if _has_code(path) and not _mirror(path).exists()
    ]
    assert not faults, reported(faults, "Le fichier de tests porte le nom du module, au même endroit de tests/.")


def _mirror(path: Path) -> Path:
    """tests/a/test_b.py for mesaides/a/b.py, and tests/a/test_a.py for mesaides/a/__init__.py."""
    inside = path.relative_to(ROOT / "mesaides")
    name = inside.parent.name if inside.name == "__init__.py" else inside.stem
    return ROOT / "tests" / inside.parent / f"test_{name}.py"


def _has_code(path: Path) -> bool:
    """A module of constants, fields, choices or exceptions alone has nothing to run: those who use it test it."""
    return any(isinstance(node, (*type_of_function, ast.Lambda)) for node in ast.walk(tree(path)))


def test_every_test_file_has_a_test() -> None:
    faults = [place(path) for path in python_files("tests") if path.name.startswith("test_") and not _has_a_test(path)]
    assert not faults, reported(faults, "Écrivez un test, ou retirez le fichier.")


def _has_a_test(path: Path) -> bool:
    return any(isinstance(node, ast.FunctionDef) and node.name.startswith("test") for node in ast.walk(tree(path)))


def test_names_say_what_things_are() -> None:
    named = [*python_files(*ALL_PYTHON), *(path for folder in ALL_PYTHON for path in (ROOT / folder).rglob("*/"))]
    faults = [place(path) for path in named if path.stem in VAGUE_NAMES]
    assert not faults, reported(faults, "Ce nom ne dit rien : nommez le module d’après ce qu’il représente.")


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
    faults = [
        f"{place(path, number)} : {line.strip()[:80]}"
        for path in _text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if later.search(line)
    ]
    assert not faults, reported(faults, "Faites-le, ou ouvrez un ticket : le code ne tient pas de liste.")


def _text_files() -> Iterator[Path]:
    suffixes = {".py", ".md", ".yaml", ".html", ".css", ".js", ".sh", ".toml", ""}
    for name in PROSE:
        path = ROOT / name
        candidates = path.rglob("*") if path.is_dir() else [path]
        yield from (file for file in candidates if file.is_file() and file.suffix in suffixes)


def test_every_exemption_gives_its_reason() -> None:
    faults = [
        f"{place(path, line)} : {comment}"
        for path in python_files(*ALL_PYTHON)
        for line, comment in _comments(path)
        if _is_bare_exemption(comment)
    ]
    assert not faults, reported(
        faults, "Écrivez la raison à côté : « # noqa: CODE - raison », « # type: ignore[code]  # raison »."
    )


def _comments(path: Path) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def _is_bare_exemption(comment: str) -> bool:
    exemption = re.match(r"# (noqa(: [A-Z]+\d+(, ?[A-Z]+\d+)*)?|type: ignore(\[[\w, -]+\])?|pragma: no cover)", comment)
    return bool(exemption) and len(comment[exemption.end() :].strip(" -#:")) < 8


def test_only_the_catalogue_loader_reads_the_catalogue() -> None:
    folder = re.compile(r"catalogue(/[\w./*-]*)?")
    loader = ROOT / "mesaides" / "benefits" / "catalogue.py"
    faults = [
        place(path, node.lineno)
        for path in python_files("mesaides")
        if path != loader
        for node in ast.walk(tree(path))
        if _is_path_joined(node, folder)
    ]
    assert not faults, reported(faults, "Demandez les aides à mesaides.benefits.catalogue, sans nommer le dossier.")


def _is_path_joined(node: ast.AST, folder: re.Pattern[str]) -> bool:
    """Whether a string that names the folder is joined to a path or handed to Path(…), open(…), joinpath(…)."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
        parts: list[ast.expr] = [node.left, node.right]
    elif isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        parts = node.args if called in {"Path", "open", "joinpath", "glob", "rglob", "files"} else []
    else:
        return False
    return any(isinstance(part, ast.Constant) and folder.fullmatch(str(part.value)) for part in parts)


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_pinned_versions_carry_no_address(path: Path) -> None:
    assert not re.search(r"https?://|file:|--index|--find-links", path.read_text(encoding="utf-8")), (
        f"{place(path)} contient une adresse de téléchargement. → Recompilez par « make locks »."
    )


def test_the_make_commands_that_documents_name_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    documents = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    faults = [
        f"{place(path)} : make {target}"
        for path in documents
        for target in re.findall(r"\bmake ([a-z-]+)", path.read_text(encoding="utf-8"))
        if target not in targets
    ]
    assert not faults, reported(faults, "Corrigez le document, ou ajoutez la commande au Makefile.")


def test_the_variables_of_the_environment_are_documented() -> None:
    read = re.compile(r"""(?:flag|words|seconds|address|number|choice|counters|environ\.get)\(\s*"([A-Z_]+)\"""")
    code = "".join(path.read_text(encoding="utf-8") for path in python_files("config"))
    documented = set(re.findall(r"`([A-Z_]+)`", (ROOT / "docs/how-to/exploiter.md").read_text(encoding="utf-8")))
    assert set(read.findall(code)) | {"DATABASE_URL"} <= documented, (
        "→ Décrivez la variable dans docs/how-to/exploiter.md."
    )


def test_every_word_of_the_situation_is_in_the_glossary() -> None:
    defined = set(re.findall(r"^\| `(\w+)` \|", (ROOT / "docs/glossaire.md").read_text(encoding="utf-8"), re.MULTILINE))
    faults = sorted(f"{where} : `{word}`" for where, word in _household_words() if word not in defined)
    assert not faults, reported(faults, "Ajoutez le mot et sa définition à docs/glossaire.md.")


def _household_words() -> Iterator[tuple[str, str]]:
    """The fields of the situation, and the kinds of income and of benefits already received."""
    for path in python_files("mesaides/household"):
        for owner in (node for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)):
            for node in owner.body:
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _is_published(owner):
                    yield place(path, node.lineno), node.target.id
                elif isinstance(node, ast.Assign) and _is_vocabulary(owner):
                    yield place(path, node.lineno), _value_and_meaning(node)[0]


def _is_published(owner: ast.ClassDef) -> bool:
    """Whether the class is read from the JSON form of a situation."""
    return any(
        isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__pydantic_config__" for node in owner.body
    )


def _value_and_meaning(member: ast.Assign) -> tuple[str, str]:
    """The two texts of a line such as `RSA = "rsa", "revenu de solidarité active"`."""
    value, meaning = ast.literal_eval(member.value)
    return value, meaning


def _is_vocabulary(owner: ast.ClassDef) -> bool:
    return owner.name.startswith(("Revenu", "Prestation"))
