"""From the answers to the household, in the JSON form that `mesaides.household.reading` reads."""

from __future__ import annotations

from datetime import date
from typing import Any

from mesaides.household.situation import VERSION
from mesaides.questions.journey import Journey
from mesaides.questions.putting import Answers


def situation_data(answers: Answers, today: date) -> dict[str, Any]:
    """The household that the answers describe on this day; only questions that are asked are read."""
    return household_of(Journey(answers, today))


def household_of(journey: Journey) -> dict[str, Any]:
    """As `situation_data`, from a journey at hand."""
    data: dict[str, Any] = {"version": VERSION, "date": journey.today.isoformat()}
    for question in journey.questions():
        for field, value in question.writes(journey.answers):
            put(data, field, value)
    return _without_blank_notices(data)


def _without_blank_notices(data: dict[str, Any]) -> dict[str, Any]:
    """A tax notice left blank is no notice: its income is what makes it one."""
    notices = {year: notice for year, notice in data.pop("impots", {}).items() if notice.get("rfr") is not None}
    return data | {"impots": notices} if notices else data


def put(data: dict[str, Any], field: str, value: Any) -> None:
    """Write `value` at « demandeur.revenus.salaire_net » or « enfants.0.handicap », making the way there."""
    *way, last = field.split(".")
    place: Any = data
    for part in way:
        place = _step(place, part)
    place[last] = value


def _step(place: Any, part: str) -> Any:
    if not isinstance(place, list):
        return place.setdefault(part, [] if part == "enfants" else {})
    while len(place) <= int(part):
        place.append({})
    return place[int(part)]
