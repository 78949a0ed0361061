"""A visit counts once for each thing that happens in it, and a counter that fails breaks no page."""

from __future__ import annotations

import logging
import re
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from mesaides.benefits.model import Statut
from mesaides.figures.events import Channel
from mesaides.figures.models import Count
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import find_visit, open_visit, save_answers
from mesaides.web.counting import advanced, begun, finished, followed, handed_over, judged, reviewed, taken_away
from mesaides.web.marks import MARKS
from mesaides.web.visiting import Visiting, visiting_of
from tests.handovers.declared import TOWN, declared
from tests.questions.households import SINGLE

RSA = "revenu-solidarite-active"
pytestmark = pytest.mark.django_db


def counted(axis: str = "total") -> dict[str, int]:
    return {f"{one.event} {one.word}".strip(): one.number for one in Count.objects.filter(axis=axis)}


def started() -> str:
    token = open_visit().token
    begun(visiting_of(find_visit(token)))
    return token


def now(token: str) -> Visiting:
    return visiting_of(find_visit(token))


def result(*slugs: str) -> Result:
    rights = tuple(Right(slug, Statut.CALCULE, eligible=True, amount=100) for slug in slugs)
    return Result(timezone.localdate(), rights, ())


def test_a_hand_over_counts_once_for_each_service_and_for_no_unknown_one(tmp_path: Path) -> None:
    token = started()
    with declared(tmp_path, mairie_exemple=TOWN):
        for service in ("mairie-exemple", "mairie-exemple", "une-autre"):
            handed_over(now(token), service)
    assert counted("partenaire") == {"transmise mairie-exemple": 1}
    assert counted()["transmise"] == 1


def test_a_whole_visit_counts_once_however_often_its_pages_are_seen() -> None:
    token = started()
    save_answers(token, SINGLE)
    for _ in range(2):
        advanced(now(token))
        reviewed(now(token))
        finished(now(token), result(RSA))
        followed(now(token), RSA, Channel.ONLINE)
        followed(now(token), RSA, Channel.MORE)
        taken_away(now(token))
        judged(now(token), "oui")
    seen = {"commencee", "recapitulatif", "terminee", "demande", "demande-aide", "pdf", "avis", "duree", "montree"}
    assert counted() == dict.fromkeys(seen, 1) | {"chapitre": 6, "demarche": 2}
    assert counted("aide") == {f"montree {RSA}": 1, f"demande-aide {RSA}": 1}
    assert len(counted("departement")) == 1


def test_two_tabs_that_show_the_same_results_count_once() -> None:
    token = started()
    save_answers(token, SINGLE)
    first, second = now(token), now(token)
    finished(first, result(RSA))
    finished(second, result(RSA))
    assert counted()["terminee"] == 1


def test_a_benefit_found_after_a_change_of_answers_is_counted_too() -> None:
    token = started()
    save_answers(token, SINGLE)
    finished(now(token), result(RSA))
    finished(now(token), result(RSA, "prime-activite"))
    assert counted()["terminee"] == 1
    assert counted("aide") == {f"montree {RSA}": 1, "montree prime-activite": 1}


def test_a_claim_is_counted_after_results_only() -> None:
    token = started()
    followed(now(token), RSA, Channel.ONLINE)
    assert "demande" not in counted()


def test_a_visit_whose_start_was_not_counted_is_not_counted() -> None:
    token = open_visit().token
    save_answers(token, SINGLE)
    finished(now(token), result(RSA))
    assert not counted()


def test_a_visit_counts_on_the_day_it_started() -> None:
    token = started()
    day = timezone.localdate() - timedelta(days=3)
    marks = find_visit(token).answers[MARKS]
    save_answers(token, SINGLE | {MARKS: marks | {"day": day.isoformat()}})
    finished(now(token), result())
    assert Count.objects.get(event="terminee", axis="total").since == day


def test_the_moment_of_the_start_is_forgotten_once_finished() -> None:
    token = started()
    assert "start" in find_visit(token).answers[MARKS]
    save_answers(token, SINGLE)
    finished(now(token), result())
    assert "start" not in find_visit(token).answers[MARKS]


def test_a_counter_that_fails_leaves_the_visit_as_it_was(caplog: pytest.LogCaptureFixture) -> None:
    token = started()
    save_answers(token, SINGLE)
    with (
        patch("mesaides.web.counting.add", side_effect=OperationalError(f"secret {token}")),
        caplog.at_level(logging.ERROR),
    ):
        finished(now(token), result(RSA))
    assert "n’a pas été compté" in caplog.text
    assert token not in caplog.text
    finished(now(token), result(RSA))
    assert counted()["terminee"] == 1


CANARIES = ("Zyx-Canari", "1947-03-11", "31555", "98765", "192.0.2.77")


def test_nothing_personal_is_in_the_counters(client: Client) -> None:
    """The token, the answers, the address and the browser of a visit are nowhere in them."""
    headers = {"REMOTE_ADDR": CANARIES[4], "HTTP_USER_AGENT": CANARIES[0], "HTTP_X_FORWARDED_FOR": CANARIES[4]}
    address = client.post("/simulation/?partenaire=Zyx-Canari", **headers)["Location"]
    token = re.search(r"/simulation/([^/]+)/", address)[1]  # type: ignore[index]  # l’adresse d’une visite
    client.post(address, {"demandeur.date_naissance_0": "11", "nom": CANARIES[0]}, **headers)
    save_answers(token, SINGLE | {"demandeur.date_naissance": CANARIES[1], "loyer": 98765, "logement.commune": "31555"})
    finished(now(token), result(RSA))
    followed(now(token), RSA, Channel.PAPER)
    rows = [" ".join(map(str, row)) for row in Count.objects.values_list("since", "event", "axis", "word", "number")]
    kept = "\n".join(rows)
    assert len(rows) > 10
    assert not [canary for canary in (*CANARIES, token, now(token).visit.name) if canary in kept]
