"""What a person posts on a page of questions, drawn at random from what the page shows: likely answers, or mistakes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from benchmarks.walking.page import Control, Form

Posted = dict[str, list[str]]

AMOUNTS = ("", "0", "1", "1", "1,5", "450", "1 234,56", "1234.56 €", "980,40", "1.426,30", "2500", "60 000")
WHOLE = ("0", "0", "0", "1", "1", "2", "3", "4", "7")
PLACES = (
    "31000",
    "Toulouse",
    "saint-denis",
    "75014",
    "Marseille",
    "97400",
    "Guéret",
    "ajaccio",
    "mamoudzou",
    "lyon 3e",
)
MISTAKES = ("", " ", "-1", "abc", "9" * 30, "12,34,56", "<b>", "31/02/2020", "é" * 500, "\x00", "nan", "1e9", "١٢")
DAYS = ("-jour", "-mois", "-annee")
ALONE = ("aucun", "nsp")
"""Values of « nothing of this » and « je ne sais pas »: ticked with nothing else."""


def likely(form: Form, rng: Random) -> Posted:
    """Answers that a person in their right mind may give; the form may still find a fault with them."""
    posted = {control.name: [control.value] for control in form.of("hidden")}
    for name, choices in form.groups("radio").items():
        posted[name] = [rng.choice(choices).value]
    for name, choices in form.groups("checkbox").items():
        posted[name] = _ticked([choice.value for choice in choices], rng)
    for control in form.of("text"):
        if control.name.endswith(DAYS):
            continue
        posted[control.name] = [_typed(control, rng)]
    for name in dict.fromkeys(_date_name(control) for control in form.of("text") if control.name.endswith(DAYS)):
        posted |= _dated(name, rng)
    return posted


def mistaken(form: Form, rng: Random) -> Posted:
    """The same with one thing wrong: nonsense, a choice that does not exist, everything ticked, or nothing sent."""
    posted = likely(form, rng)
    return rng.choice((_garbled, _impossible, _all_ticked, _emptied))(posted, form, rng)


def _garbled(posted: Posted, form: Form, rng: Random) -> Posted:
    boxes = [control.name for control in form.of("text")]
    return posted | ({rng.choice(boxes): [rng.choice(MISTAKES)]} if boxes else {})


def _impossible(posted: Posted, form: Form, rng: Random) -> Posted:
    choices = [control.name for control in form.controls if control.kind in {"radio", "checkbox"}]
    return posted | ({rng.choice(choices): ["n-existe-pas"]} if choices else {})


def _all_ticked(posted: Posted, form: Form, _rng: Random) -> Posted:
    return posted | {name: [one.value for one in choices] for name, choices in form.groups("checkbox").items()}


def _emptied(posted: Posted, form: Form, _rng: Random) -> Posted:
    return {control.name: posted[control.name] for control in form.of("hidden")}


def _ticked(values: list[str], rng: Random) -> list[str]:
    usual = [value for value in values if value not in ALONE]
    alone = [value for value in values if value in ALONE]
    count = rng.choice((0, 0, 0, 1, 1, 2, 3))
    if alone and not count:
        return [rng.choice(alone)]
    return rng.sample(usual, min(count, len(usual)))


def _typed(control: Control, rng: Random) -> str:
    drawn: dict[str, Callable[[], str]] = {
        "decimal": lambda: rng.choice(AMOUNTS),
        "numeric": lambda: rng.choice(WHOLE),
    }
    return drawn.get(control.inputmode, lambda: control.value or rng.choice(PLACES))()


def _date_name(control: Control) -> str:
    return control.name.rpartition("-")[0]


def _dated(name: str, rng: Random) -> Posted:
    """A birth for those who are born, else a day not far from this one; now and then no date."""
    if "naissance" in name:
        day = _days_away(-365 * (rng.randint(0, 20) if name.startswith("enfants") else rng.randint(15, 88)), rng)
    else:
        day = _days_away(rng.choice((-400, -60, 0, 90)), rng)
    blank = rng.random() < 0.05
    texts = ("", "", "") if blank else (str(day.day), str(day.month), str(day.year))
    return {f"{name}{part}": [text] for part, text in zip(DAYS, texts, strict=True)}


def _days_away(days: int, rng: Random) -> date:
    return date.today() + timedelta(days=days - rng.randint(0, 60))  # noqa: DTZ011 - le jour du site est celui du poste
