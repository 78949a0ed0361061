"""The official directory, asked over HTTP: found, none, or out of reach."""

import logging

import pytest

from mesaides.benefits.choices import Accueil
from mesaides.offices.directory import AT_ONCE, DESCRIBED, IN_CHARGE, MOST_OFFICES, Directory
from mesaides.offices.model import UNAVAILABLE, Answer, Reply
from mesaides.territories import find_commune
from tests.offices.directory import CAF, FAILURES, FAR, SLOWNESSES, Served, record

TOULOUSE = find_commune("31555")


def near(served: Served, *kinds: Accueil, seconds: float = 5, commune: str = "31555") -> Answer:
    return Directory(served.address, seconds).near(kinds or (Accueil.CAF,), find_commune(commune))


def test_the_offices_in_charge_the_nearest_first(served: Served) -> None:
    answer = near(served, Accueil.CAF, Accueil.FRANCE_SERVICES)
    assert answer.reply is Reply.FOUND
    assert [office.name for office in answer.of(Accueil.CAF)] == [
        *("Caf de Haute-Garonne - Toulouse", "Caf de Haute-Garonne - Muret"),
    ]
    assert [office.name for office in answer.of(Accueil.FRANCE_SERVICES)] == ["France services - Toulouse"]


def test_only_codes_are_sent(served: Served) -> None:
    near(served)
    (first, who), (second, what) = served.asked
    assert first == f"/api/explore/v2.1/catalog/datasets/{IN_CHARGE}/records"
    assert who["where"] == '(code_insee_commune="31555") and (code_type_service_local="caf")'
    assert second == f"/api/explore/v2.1/catalog/datasets/{DESCRIBED}/records"
    assert what["where"] == f'id="{FAR}" or id="{CAF}"'


def test_an_arrondissement_and_its_city_are_both_asked(served: Served) -> None:
    served.in_charge = {("75056", "caf"): [CAF]}
    assert near(served, commune="75111").reply is Reply.FOUND
    assert '(code_insee_commune="75111" or code_insee_commune="75056")' in served.asked[0][1]["where"]


def test_a_commune_without_an_office_of_this_kind_has_none(served: Served) -> None:
    assert near(served, Accueil.CROUS) == Answer(Reply.NONE)
    assert len(served.asked) == 1


def test_an_office_in_charge_that_is_not_described_is_none(served: Served) -> None:
    served.records = []
    assert near(served) == Answer(Reply.NONE)


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_is_not_an_absence(served: Served, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    served.failure = failure
    assert near(served) == UNAVAILABLE
    (told,) = caplog.records
    assert told.levelno == logging.WARNING
    assert "31555" not in told.getMessage()
    assert "caf" not in told.getMessage()


@pytest.mark.parametrize("slowness", SLOWNESSES)
def test_a_directory_that_does_not_end_is_left(served: Served, slowness: str) -> None:
    served.failure = slowness
    assert near(served, seconds=0.3) == UNAVAILABLE


@pytest.mark.parametrize("bad", [None, 3, [], "fiche", {}, {"id": CAF}, record(CAF, ""), record("autre", "Autre")])
def test_a_bad_record_hides_no_other(served: Served, bad: object) -> None:
    served.in_charge = {("31555", "caf"): [CAF, FAR]}
    served.records = [bad, record(FAR, "Caf de Muret")]
    assert [office.name for office in near(served).offices] == ["Caf de Muret"]


def test_records_that_are_all_unreadable_are_not_an_absence(served: Served) -> None:
    served.records = [record(CAF, "") | {"nom": None}]
    assert near(served) == UNAVAILABLE


def test_identifiers_of_another_form_are_never_sent_back(served: Served) -> None:
    served.in_charge = {("31555", "caf"): [CAF, '" or 1=1 or id="', "x" * 65]}
    near(served)
    assert served.asked[1][1]["where"] == f'id="{CAF}"'


def test_many_offices_are_described_in_several_questions(served: Served) -> None:
    names = [f"office-{rank:03}" for rank in range(MOST_OFFICES + 5)]
    served.in_charge = {("31555", "france_services"): names}
    served.records = [record(name, f"France services {name}") for name in names]
    assert len(near(served, Accueil.FRANCE_SERVICES).offices) == MOST_OFFICES
    assert len(served.asked) == 1 + MOST_OFFICES // AT_ONCE
