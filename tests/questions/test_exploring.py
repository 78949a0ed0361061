"""Visits that reach every question there is."""

from itertools import islice

import pytest

from mesaides.questions import kinds
from mesaides.questions.asked import Asked
from mesaides.questions.exploring import Explored, Manner, answer, exploration, of_first_child, visits
from mesaides.questions.listing import every_page
from tests.questions.households import TODAY

NOT_OF_CHILDREN = {
    "date_arret_de_travail": "aucune règle ne regarde l’arrêt de travail d’un enfant",
    "revenus.dedommagement_victime_amiante": "un enfant du foyer a 25 ans au plus, sauf handicap",
    "revenus.retraite_combattant": "de même",
    "revenus.retraite_nette": "de même",
}
ONLY_OF_WHO_ASKS = {
    "a_charge_fiscale_des_parents": "le moteur ne place que le demandeur dans le foyer fiscal de ses parents",
    "etudes.parents.enfants_a_charge": "le modèle compte une fratrie pour toute la famille",
    "etudes.parents.enfants_dans_le_superieur": "de même",
    "etudes.parents.nombre_parts": "de même que la déclaration des parents",
    "etudes.parents.rfr": "de même que la déclaration des parents",
}


def test_somebody_is_asked_every_question() -> None:
    """But those that make no sense of a child, or of the partner."""
    listed = {question.field for page in every_page(TODAY) for question in page.questions}
    nobody = {f"enfants.0.{name}" for name in NOT_OF_CHILDREN} | {f"conjoint.{name}" for name in ONLY_OF_WHO_ASKS}
    assert listed - exploration(TODAY).asked == nobody
    assert exploration(TODAY).asked <= listed


@pytest.mark.parametrize(
    ("answered", "opened"),
    [
        ("demandeur.sante", "demandeur.taux_incapacite"),
        ("demandeur.taux_incapacite", "demandeur.aah_restriction_substantielle_durable_acces_emploi"),
        ("demandeur.date_naissance", "demandeur.habite_chez_parents"),
        ("conjoint.revenus", "conjoint.revenus.salaire_net"),
        ("statut_marital", "conjoint.date_naissance"),
        ("enfants.nombre", "enfants.0.date_naissance"),
        ("enfants.0.a_des_revenus", "enfants.0.revenus"),
    ],
)
def test_what_a_question_is_asked_because_of_is_found(answered: str, opened: str) -> None:
    assert opened in exploration(TODAY).opened[answered]


def test_a_question_asked_of_everybody_is_opened_by_nothing() -> None:
    opened = set().union(*exploration(TODAY).opened.values())
    assert not {"demandeur.date_naissance", "logement.commune", "prestations_recues"} & opened


def test_every_visit_is_complete() -> None:
    for journey in islice(visits(TODAY), 0, 60, 6):
        assert journey.is_complete


def test_what_is_said_first_is_kept() -> None:
    visit = Explored({"statut_marital": "veuf", "enfants.nombre": 0}, TODAY, Manner(40))
    assert visit.read["statut_marital"] == "veuf"
    assert not [page for page in visit.pages if page.asked.qui == "conjoint"]


def test_a_sparing_person_ticks_nothing() -> None:
    ticks = kinds.Several((kinds.Option(value="a", label="A"), kinds.Option(value="b", label="B")))
    asked = Asked({}, TODAY)
    assert answer(ticks, asked, Manner(40)) == ["a", "b"]
    assert answer(ticks, asked, Manner(40, sparing=True)) == []


def test_a_kind_without_an_answer_is_named() -> None:
    with pytest.raises(NotImplementedError, match="str"):
        answer("?", Asked({}, TODAY), Manner(40))


def test_children_are_asked_the_same() -> None:
    assert of_first_child("enfants.2.etudes.niveau") == "enfants.0.etudes.niveau"
    assert of_first_child("enfants.nombre") == "enfants.nombre"
    assert of_first_child("demandeur.sante") == "demandeur.sante"
