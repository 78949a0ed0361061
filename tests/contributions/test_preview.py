"""The preview makes a file that the catalogue reads, once two households are confirmed and none is disputed."""

from __future__ import annotations

from datetime import date

from mesaides.benefits.catalogue import catalogue, read_benefit, read_institution, source_text
from mesaides.benefits.choices import Niveau
from mesaides.benefits.document import parse
from mesaides.contributions.document import prefilled
from mesaides.contributions.models import Contribution
from mesaides.contributions.preview import previewed
from mesaides.simulations.examples import failures
from tests.contributions.typed import answers

DAY = date(2026, 11, 27)


def _confirmed(told: str = "oui", **others: str | list[str]) -> Contribution:
    one = Contribution(answers=answers(**others))
    for shown in previewed(one, DAY).households:
        one.answers |= {shown.box: [told], shown.seen: [shown.mark]}
    return one


def test_what_is_confirmed_makes_a_file_of_the_catalogue_whose_examples_hold() -> None:
    seen = previewed(_confirmed(), DAY)
    benefit = read_benefit(seen.file, seen.checked.draft.slug, Niveau.COMMUNE)
    assert len(benefit.exemples) == 3
    assert list(failures(benefit)) == []
    assert read_institution(seen.institution_file, benefit.institution).nom == "Ville d’essai"


def test_nothing_is_written_before() -> None:
    assert previewed(Contribution(answers=answers()), DAY).file == ""
    assert previewed(_confirmed("non"), DAY).file == ""


def test_a_change_of_the_rule_asks_again() -> None:
    one = _confirmed()
    one.answers |= {"age_max": ["30"]}
    seen = previewed(one, DAY)
    assert seen.file == ""
    assert {shown.opinion for shown in seen.households} == {""}


def test_while_something_is_missing_there_is_no_aid() -> None:
    seen = previewed(Contribution(answers={}), DAY)
    assert (seen.benefit, seen.households, seen.file) == (None, (), "")


def test_a_correction_changes_what_it_changes() -> None:
    benefit = catalogue().benefit("ajaccio-bourse-permis")
    text = source_text(benefit)
    one = Contribution(answers=prefilled(text, benefit.niveau), corrects=benefit.slug)
    one.answers["d1_texte"] = ["Écrivez à la mairie."]
    former, found = parse("avant", text).value, parse("après", previewed(one, DAY).file).value
    former["verifie_le"] = found["verifie_le"]  # the day of the correction
    former["demarches"][0]["texte"] = "Écrivez à la mairie."
    assert found == former


def test_script_in_every_field_is_text() -> None:
    hostile = "<script>alert(1)</script>"
    one = _confirmed(
        nom=f"Bourse {hostile}", description=hostile * 5, d1_texte=hostile, s1_titre=hostile, a_verifier=hostile
    )
    benefit = read_benefit(previewed(one, DAY).file, "essai", Niveau.COMMUNE)
    assert benefit.demarches[0].texte == hostile
    assert hostile in benefit.nom
