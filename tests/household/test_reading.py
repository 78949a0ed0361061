"""From JSON to a household and back, whatever is sent."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesaides.household.errors import Fault, NotJsonError, SituationError
from mesaides.household.reading import MOST_TOLD, decode, dump, read, read_text, schema
from tests.household.households import TODAY, changed, couple, fault_of, faults_of, household, without
from tests.household.spoiling import households, spoilt

VALIDATOR = jsonschema.Draft202012Validator(schema())


@given(households())
def test_what_is_read_is_written_back_the_same(data: dict[str, Any]) -> None:
    situation = read(data, today=TODAY)
    assert read(dump(situation)) == situation
    VALIDATOR.validate(dump(situation))


@given(spoilt())
def test_whatever_is_sent_is_read_or_refused_with_named_faults(data: object) -> None:
    for fault in _told(data):
        assert fault.message.endswith((".", "?"))
        assert fault.message.isprintable()


def _told(data: object) -> tuple[Fault, ...]:
    """The faults of `data`, if any; any other error fails the test."""
    try:
        read(data, today=TODAY)
    except SituationError as error:
        return error.faults or (Fault("", "refusé sans raison"),)
    return ()


@given(spoilt())
def test_what_the_schema_refuses_is_refused(data: object) -> None:
    if not VALIDATOR.is_valid(data):
        with pytest.raises(SituationError):
            read(data, today=TODAY)


@given(st.text() | st.binary())
def test_any_text_is_read_or_refused(text: str | bytes) -> None:
    with pytest.raises(SituationError):
        read_text(text, today=TODAY)


def test_the_day_is_today_unless_told() -> None:
    assert read(without(household(), "date"), today=date(2026, 3, 1)).date == date(2026, 3, 1)
    assert read(household(), today=date(2026, 3, 1)).date == TODAY
    with pytest.raises(SituationError, match="date : Cette information est obligatoire"):
        read(without(household(), "date"))


@pytest.mark.parametrize("data", [None, [], "situation", 3, True])
def test_a_household_is_an_object(data: object) -> None:
    fault = fault_of(data)
    assert (fault.champ, fault.message) == ("", "La situation doit être un objet JSON, entre accolades.")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "ligne 1, colonne 1"),
        ('{"date": }', "ligne 1, colonne 10"),
        ("{\n'date': 1}", "ligne 2, colonne 1"),
        (b"\xff\xfe\xfa", "UTF-8"),
        ("[" * 100_000, "trop de niveaux"),
        ("1" * 10_000, "trop long"),
    ],
)
def test_a_text_that_is_not_json_says_where(text: str | bytes, where: str) -> None:
    with pytest.raises(NotJsonError, match=where):
        decode(text)


def test_a_key_written_twice_is_refused() -> None:
    with pytest.raises(SituationError, match="loyer : Cette clé est écrite deux fois"):
        decode('{"logement": {"loyer": 1, "loyer": 2}}')


def test_too_many_levels_are_refused() -> None:
    deep: Any = {}
    for _ in range(100_000):
        deep = {"revenus": deep}
    assert "trop de niveaux" in fault_of({"demandeur": deep}).message


def test_a_half_character_is_refused() -> None:
    assert "caractère impossible" in fault_of(household() | {"\ud800": 1}).message


def test_all_faults_are_told_in_the_order_of_the_fields() -> None:
    data = changed(changed(couple(), "demandeur.activites", ["salariée", "astronaute"]), "logement.loyer", -3)
    fields = [fault.champ for fault in faults_of(data)]
    assert fields == ["demandeur.activites.0", "demandeur.activites.1", "logement.loyer"]


def test_those_who_know_communes_are_asked() -> None:
    def unknown(code: str) -> str:
        return f"Personne ne connaît {code}."

    for code in ("99999", "Toulouse"):
        with pytest.raises(SituationError, match=f"logement.commune : Personne ne connaît {code}."):
            read(changed(household(), "logement.commune", code), check_commune=unknown)


def test_a_commune_without_its_form_is_refused_even_when_nobody_minds() -> None:
    with pytest.raises(SituationError, match="n’est pas un code INSEE"):
        read(changed(household(), "logement.commune", " 31555"), check_commune=lambda code: None)


def test_the_text_of_a_file_is_read_as_its_value() -> None:
    assert read_text(json.dumps(couple())) == read(couple())


def test_a_crowd_is_refused_with_one_clear_fault() -> None:
    """Ten thousand children: nothing is computed, and nothing is looked at one by one."""
    child = {"date_naissance": "2018-02-01"}
    assert fault_of(changed(household(), "enfants", [child] * 10_000)) == Fault(
        "enfants", "Cette liste est trop longue : au plus 12 valeurs."
    )
    assert fault_of(changed(household(), "demandeur.activites", ["salarie"] * 10_000)) == Fault(
        "demandeur.activites", "Cette liste est trop longue : au plus 6 valeurs."
    )


def test_four_centuries_of_incomes_are_refused() -> None:
    wages = {f"{year}-{number:02d}": 1 for year in range(1626, 2026) for number in range(1, 13)}
    *told, more = faults_of(changed(household(), "demandeur.revenus", {"salaire_net": wages}))
    assert len(told) == MOST_TOLD
    assert told[0].champ == "demandeur.revenus.salaire_net.1626-01"
    assert "lit les 10 dernières années" in told[0].message
    assert more == Fault("", "Il y a d’autres fautes. Corrigez d’abord celles-ci.")


def test_ten_thousand_unknown_fields_are_not_told_one_by_one() -> None:
    """What was meant is looked for, name by name: the first fifty are told, and that there are more."""
    *told, more = faults_of(household() | {f"logemant{rank}": 1 for rank in range(10_000)})
    assert len(told) == MOST_TOLD
    assert more.champ == ""


def test_a_history_of_ten_years_is_read() -> None:
    wages = {f"{year}-{number:02d}": 1 for year in range(2016, 2026) for number in range(1, 13)}
    read(changed(household(), "demandeur.revenus", {"salaire_net": wages}), today=TODAY)
