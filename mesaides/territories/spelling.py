"""How a place name is compared: without accents, case, punctuation, nor abbreviations."""

import re
import unicodedata

ARTICLES = frozenset({"le", "la", "les", "l"})
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
_SUR = re.compile(r"\bs?/")
_SEPARATORS = re.compile(r"[\W_]+")
_ABBREVIATIONS = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes", "lez": "les"}


def normalise(text: str) -> str:
    """« St-Étienne s/ Loire » → « saint etienne sur loire »: words of a-z and 0-9, one space apart."""
    lowered = _SUR.sub(" sur ", text.casefold().translate(_LIGATURES))
    words = _without_accents(_SEPARATORS.sub(" ", lowered)).split()
    return " ".join(_ABBREVIATIONS.get(word, word) for word in words)


def without_article(name: str) -> str:
    """A normalised name without its leading article: « la rochelle » → « rochelle »."""
    first, _, rest = name.partition(" ")
    return rest if rest and first in ARTICLES else name


def squashed(name: str) -> str:
    """A normalised name in one block, so that « saintetienne » meets « saint etienne »."""
    return name.replace(" ", "")


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _SEPARATORS.sub(" ", letters.lower())
