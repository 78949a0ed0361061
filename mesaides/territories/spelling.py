"""How a place name is compared: without accents, case, punctuation, nor abbreviations."""

import re
import unicodedata

ARTICLES = frozenset({"le", "la", "les", "l"})
_MARKS = re.compile("[\u0300-\u036f]")
_SUR = re.compile(r"\bs?/")
_SEPARATORS = re.compile("[^a-z0-9]+")
_ABBREVIATIONS = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes", "lez": "les"}


def normalise(text: str) -> str:
    """« St-Étienne s/ Loire » → « saint etienne sur loire »: words of a-z and 0-9, one space apart."""
    lowered = _without_accents(text.casefold().replace("œ", "oe").replace("æ", "ae"))
    words = _SEPARATORS.sub(" ", _SUR.sub(" sur ", lowered)).split()
    return " ".join([_ABBREVIATIONS.get(word, word) for word in words])


def without_article(name: str) -> str:
    """A normalised name without its leading article: « la rochelle » → « rochelle »."""
    first, _, rest = name.partition(" ")
    return rest if rest and first in ARTICLES else name


def squashed(name: str) -> str:
    """A normalised name in one block, so that « saintetienne » meets « saint etienne »."""
    return name.replace(" ", "")


def _without_accents(text: str) -> str:
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text))
