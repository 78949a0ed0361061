"""Each circumstance is true of a household that has it, and false of a plain one."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.circumstances import (
    CIRCUMSTANCES,
    OF_ANSWERS,
    DuplicateCircumstance,
    circumstance,
)
from mesaides.household.reading import read

CHILD: dict[str, Any] = {"date_naissance": "2018-05-01", "etudes": {"scolarite": "primaire"}}
PLAIN: dict[str, Any] = {
    "date": "2026-11-27",
    "demandeur": {"date_naissance": "1985-03-10", "activites": ["inactif"], "revenus": {}},
    "logement": {"commune": "31555", "statut_occupation_logement": "sans_domicile"},
    "impots": {"2024": {"rfr": 9000}},
    "patrimoine": {},
}
HOME = PLAIN["logement"]


def with_me(**answers: Any) -> dict[str, Any]:
    return {"demandeur": PLAIN["demandeur"] | answers}


def with_child(**answers: Any) -> dict[str, Any]:
    return {"enfants": [CHILD | answers]}


def housed(status: str, **answers: Any) -> dict[str, Any]:
    return {"logement": HOME | {"statut_occupation_logement": status} | answers}


PARTNER = {"statut_marital": "union_libre", "conjoint": PLAIN["demandeur"]}
EVERY_MONTH = {f"{2025 + (month > 12)}-{(month - 1) % 12 + 1:02d}": 900 for month in range(11, 24)}

HAS: dict[str, list[dict[str, Any]]] = {
    "travail": [with_me(activites=["salarie"]), with_me(activites=["independant"])],
    "a_son_compte": [with_me(activites=["independant"])],
    "chomage": [with_me(activites=["chomeur"]), with_me(revenus={"chomage_net": 900})],
    "etudes": [with_me(activites=["etudiant"])],
    "revenus_variables": [
        with_me(revenus={"salaire_net": {"2026-10": 900}}),
        with_me(revenus={"salaire_net": EVERY_MONTH | {"2026-09": 1200}}),
    ],
    "revenus_inconnus": [with_me(revenus=None), with_me(revenus={"salaire_net": None})],
    "pension_alimentaire": [
        with_me(revenus={"pensions_alimentaires_percues": 100}),
        with_me(revenus={"pensions_alimentaires_versees_individu": 100}),
    ],
    "avis_impot_absent": [{"impots": {}}],
    "avis_impot_donne": [{}, {"impots": {}} | with_me(revenus_annuels={"2024": {"salaire_imposable": 9000}})],
    "epargne_absente": [{"patrimoine": None}],
    "couple": [PARTNER],
    "parent_isole": [with_child()],
    "enfants": [with_child(), with_child() | PARTNER],
    "enfant_de_16_ans": [with_child(date_naissance="2010-11-27")],
    "garde_alternee": [with_child(garde_alternee=True)],
    "grossesse": [with_me(enceinte=True, date_accouchement_prevue="2027-02-01")],
    "handicap": [with_me(handicap=True, taux_incapacite=0.8), with_child(handicap=True, taux_incapacite=0.8)],
    "taux_inconnu": [with_me(handicap=True)],
    "locataire": [housed("locataire_vide"), housed("locataire_foyer")],
    "colocation": [housed("locataire_vide", coloc=True)],
    "loge_gratuitement": [housed("loge_gratuitement")],
    "proprietaire": [housed("proprietaire")],
    "aide_logement_non_declaree": [housed("locataire_hlm")],
    "aide_recue": [{"prestations_recues": {"rsa": 500}}, with_me(prestations_recues={"aah": 900})],
}
HAS_NOT: dict[str, list[dict[str, Any]]] = {
    "revenus_variables": [with_me(revenus={"salaire_net": 900}), with_me(revenus={"salaire_net": EVERY_MONTH})],
    "parent_isole": [with_child() | PARTNER],
    "enfant_de_16_ans": [with_child(date_naissance="2010-11-28")],
    "avis_impot_donne": [{"impots": {}}],
    "aide_logement_non_declaree": [housed("locataire_hlm") | {"prestations_recues": {"aide_logement": 200}}],
}


def test_every_circumstance_is_here() -> None:
    assert set(CIRCUMSTANCES) == {*HAS, "toujours"}


@pytest.mark.parametrize(("name", "answers"), [(name, one) for name, all_of in HAS.items() for one in all_of])
def test_a_household_that_has_it(name: str, answers: dict[str, Any]) -> None:
    assert CIRCUMSTANCES[name](read(PLAIN | answers))


@pytest.mark.parametrize("name", sorted(set(HAS) - {"avis_impot_donne"}))
def test_a_plain_household_has_none(name: str) -> None:
    assert not CIRCUMSTANCES[name](read(PLAIN))


@pytest.mark.parametrize(("name", "answers"), [(name, one) for name, all_of in HAS_NOT.items() for one in all_of])
def test_a_household_close_to_it_has_not(name: str, answers: dict[str, Any]) -> None:
    assert not CIRCUMSTANCES[name](read(PLAIN | answers))


def test_what_is_always_so_is_so() -> None:
    assert CIRCUMSTANCES["toujours"](read(PLAIN))


def test_two_circumstances_of_one_name_are_refused() -> None:
    with pytest.raises(DuplicateCircumstance, match="travail"):
        circumstance(CIRCUMSTANCES["travail"])


def test_those_about_answers_are_circumstances() -> None:
    assert set(CIRCUMSTANCES) > OF_ANSWERS
