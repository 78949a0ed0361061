"""YAML without surprises.

Words stay words: dates, « oui », « non » and codes that begin with 0 are read as text, so that
nothing changes on its way from the file to the page.
"""

import re
from functools import cache
from typing import Any

import yaml
from yaml import MarkedYAMLError, Node, ScalarNode, YAMLError
from yaml.composer import Composer
from yaml.constructor import SafeConstructor
from yaml.events import AliasEvent
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.resolver import BaseResolver
from yaml.scanner import Scanner

_SCALARS = {
    "bool": (r"(?:true|false)$", "tf"),
    "int": (r"-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    "float": (r"-?(?:0|[1-9][0-9]*)\.[0-9]+$", "-0123456789"),
    "null": (r"(?:~|null|)$", ("~", "n", "")),
}

_ANCHOR = re.compile(r"(?:^|[\s\[{,:-])[&*]\w", re.MULTILINE)
"""What may be an anchor or an alias, which the C library follows without a word."""


class _Resolver(BaseResolver):
    """Only true, false, null and plain numbers are more than text."""


for _name, (_pattern, _first) in _SCALARS.items():
    _Resolver.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(_pattern), list(_first))


class _Loader(Reader, Scanner, Parser, Composer, SafeConstructor, _Resolver):
    """YAML without surprises."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        for part in (Scanner, Parser, Composer, SafeConstructor, _Resolver):
            part.__init__(self)

    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        if self.check_event(AliasEvent):
            event = self.get_event()  # type: ignore[no-untyped-call]  # PyYAML leaves it untyped
            raise MarkedYAMLError(problem="alias", problem_mark=event.start_mark)
        return super().compose_node(parent, index)


def nodes(text: str) -> tuple[Node | None, Any]:
    """The tree of a text, with its lines, and the values it holds; raises `YAMLError`.

    PyYAML's C library reads what is sound; what it refuses is read again by the other one, whose errors say more.
    """
    quick = _quick()
    if quick is not None and not _ANCHOR.search(text):
        try:
            return _read(quick(text))
        except YAMLError:
            pass
    return _read(_Loader(text))


def is_text(word: str) -> bool:
    """Whether what is written without quotes is read as text."""
    tag = _Resolver().resolve(ScalarNode, word, (True, False))  # type: ignore[no-untyped-call]  # PyYAML leaves it untyped
    return bool(tag == _Resolver.DEFAULT_SCALAR_TAG)


@cache
def _quick() -> Any:
    """The loader of the C library, with the same words; `None` where PyYAML was built without it."""
    known = getattr(yaml, "CSafeLoader", None)
    return known and type("_Quick", (known,), {"yaml_implicit_resolvers": _Resolver.yaml_implicit_resolvers})


def _read(loader: Any) -> tuple[Node | None, Any]:
    root = loader.get_single_node()
    return root, None if root is None else loader.construct_document(root)
