"""Twelve people in a real browser: the household built is theirs, field for field, and a visit stays short."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import median

import pytest
from django.utils import timezone
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from mesaides.household.reading import dump, read
from mesaides.questions.situation import situation_data
from mesaides.simulations.visits import find_visit
from tests.journeys import measures, others, people
from tests.journeys.effort import Effort
from tests.journeys.persona import household
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.django_db(transaction=True)

PERSONAS: dict[str, Callable[[Visitor], None]] = {
    "personne-seule-en-emploi": people.single_worker,
    "jeune-en-recherche-emploi": people.young_jobseeker,
    "etudiante-logee-seule": people.student_alone,
    "etudiant-chez-ses-parents": people.student_with_parents,
    "apprentie": people.apprentice,
    "couple-deux-enfants": people.couple_with_two_children,
    "parent-seul-en-emploi": people.single_parent_in_work,
    "couple-retraite": people.retired_couple,
    "adulte-handicape": others.disabled_adult,
    "independant": others.self_employed,
    "personne-sans-domicile": others.homeless_person,
    "personne-etrangere-avec-titre": others.foreigner_with_a_permit,
}


@pytest.fixture(scope="module")
def efforts() -> Iterator[dict[str, Effort]]:
    """What the visits of this process took; `MESURES=1` writes them in the page."""
    taken: dict[str, Effort] = {}
    yield taken
    measures.keep(taken)


@pytest.mark.parametrize("name", PERSONAS)
def test_a_visit_builds_the_household_of_the_persona(
    browser: Browser, live_server: LiveServer, efforts: dict[str, Effort], name: str
) -> None:
    with browser.new_context(locale="fr-FR", timezone_id="Europe/Paris") as context:
        visitor = Visitor(context.new_page(), name, examines=False).opens(live_server.url).starts()
        PERSONAS[name](visitor)
        visitor.reads("Vérifiez vos réponses").follows("Voir mes aides").reads("Vos aides possibles")
    efforts[name] = visitor.effort
    today = timezone.localdate()
    assert dump(read(situation_data(find_visit(visitor.token).answers, today))) == household(name, today)
    assert measures.KEEPS or measures.line(name, visitor.effort) == measures.written(name), f"→ {measures.COMMAND}"


def test_the_page_tells_of_each_persona() -> None:
    assert set(measures.column("Écrans")) == {name.replace("-", " ") for name in PERSONAS}


def test_the_median_visit_is_short() -> None:
    """At most twelve pages of questions, and three minutes by the model (`effort`): no clock is looked at."""
    assert median(measures.column("Pages de questions").values()) <= 12
    assert measures.middle("Temps") < 180
    assert abs(measures.middle("Temps") - median(measures.column("Temps").values())) <= 1


def test_a_family_of_four_sees_twenty_screens_at_most() -> None:
    """The home page, the recap and the results among them."""
    assert measures.column("Écrans")["couple deux enfants"] <= 20
