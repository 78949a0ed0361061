"""YAML without surprises, read the same by both of PyYAML's readers."""

from __future__ import annotations

from typing import Any

import pytest
from yaml import MarkedYAMLError, YAMLError

from mesaides.benefits import plain_yaml
from mesaides.benefits.plain_yaml import nodes
from tests.benefits.files import BENEFIT, DECLARATIVE

TEXTS = {
    "une aide calculée": BENEFIT,
    "une aide déclarative": DECLARATIVE,
    "des mots": "a: oui\nb: 2026-11-22\nc: 01004\nd: 1e3\ne: 12:30\nf: ~\ng:\nh: true\ni: -1.5\n",
    "des textes": "a: >-\n  un\n  deux\nb: |\n  un\n  deux\nc: 'l''été'\nd: \"\\u00e9\"\n",
    "rien": "",
    "une liste": "- a\n- b: [1, {c: 2}]\n",
}


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where PyYAML was built without its C library."""
    monkeypatch.setattr(plain_yaml, "_quick", lambda: None)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_both_readers_give_the_same_values_and_lines(text: str, request: pytest.FixtureRequest) -> None:
    quickly = [*lines(nodes(text)[0])], nodes(text)[1]
    request.getfixturevalue("slowly")
    assert ([*lines(nodes(text)[0])], nodes(text)[1]) == quickly


def lines(node: Any) -> list[tuple[int, str]]:
    """The line and the tag of each node."""
    if node is None:
        return []
    inner = node.value if isinstance(node.value, list) else []
    parts = [part for item in inner for part in (item if isinstance(item, tuple) else (item,))]
    return [(node.start_mark.line, node.tag), *(found for part in parts for found in lines(part))]


@pytest.mark.parametrize("text", ["a: &nom 1\nb: *nom\n", "a: [*nom]\n", "a: *nom\n"])
def test_an_alias_is_refused(text: str) -> None:
    with pytest.raises(YAMLError):
        nodes(text)


def test_what_is_refused_is_refused_with_the_words_of_the_reader_that_says_more() -> None:
    with pytest.raises(MarkedYAMLError, match="mapping values are not allowed here"):
        nodes("a: b: c\n")
