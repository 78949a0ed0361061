"""The ways to claim as plain rows."""

from pathlib import Path

from mesaides.benefits.catalogue import load
from mesaides.benefits.model import Demarche, Niveau
from mesaides.benefits.steps import NOWHERE, Step, steps, target
from tests.benefits.files import spoilt, write_catalogue


def test_steps_come_in_the_order_of_slugs_then_of_the_file(tmp_path: Path) -> None:
    two = spoilt("page_officielle:", "  - canal: sur_place\n    texte: Venez.\npage_officielle:")
    found = steps(load(write_catalogue(tmp_path, prime=two, autre=spoilt("Prime d’essai", "Autre"))))
    assert [(step.slug, step.canal) for step in found] == [
        ("autre", "en_ligne"),
        ("prime", "en_ligne"),
        ("prime", "sur_place"),
    ]
    assert found[-1] == Step(slug="prime", niveau=Niveau.NATIONAL, canal="sur_place", cible=NOWHERE)


def test_a_step_leads_to_its_form_then_to_its_address() -> None:
    both = {"formulaire": "S4151", "lien": "https://exemple.fr"}
    assert target(Demarche(canal="papier", texte="Écrivez.", **both)) == "S4151 ; https://exemple.fr"
    assert target(Demarche(canal="papier", texte="Écrivez.", formulaire="S4151")) == "S4151"
    assert target(Demarche(canal="telephone", texte="Appelez.")) == "—"
