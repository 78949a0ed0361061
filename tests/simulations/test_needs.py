"""The fields of a household that a benefit reads."""

import datetime

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.simulations.demands import demands_of
from mesaides.simulations.needs import fields_of, fields_of_benefits

DAY = datetime.date(2026, 11, 22)


def named(slug: str) -> Benefit:
    return catalogue().benefit(slug)


def test_a_benefit_reads_what_its_demands_are_computed_from() -> None:
    apa, birth = named("apa"), named("prime-naissance")
    read = fields_of_benefits(DAY, [apa, birth])
    assert {"demandeur.gir", "demandeur.date_naissance"} <= read["apa"]
    assert "demandeur.enceinte" in read["prime-naissance"]
    assert "demandeur.gir" not in read["prime-naissance"]


def test_family_benefits_read_the_notice() -> None:
    """Without the detail of the year, its one figure stands for the incomes of N-2."""
    assert "impots.2024.rfr" in fields_of_benefits(DAY, [named("allocations-familiales")])["allocations-familiales"]


def nothing_but(benefit: Benefit) -> set[str]:
    """What a benefit reads beside its demands."""
    return set(fields_of(benefit, {demand: frozenset() for demand in demands_of(benefit)}, DAY))


def test_what_is_received_of_it_is_read() -> None:
    assert nothing_but(named("revenu-solidarite-active")) == {"logement.commune", "prestations_recues.rsa"}
    assert nothing_but(named("allocation-adultes-handicapes")) == {
        "logement.commune",
        "demandeur.prestations_recues.aah",
        "conjoint.prestations_recues.aah",
    }
    assert "enfants.0.revenus.chomage_net" in nothing_but(named("allocation-retour-emploi"))


def test_a_benefit_that_nobody_says_to_receive_reads_the_place_alone() -> None:
    assert nothing_but(named("pass-culture")) == {"logement.commune"}


def test_a_declarative_benefit_reads_what_its_conditions_look_at() -> None:
    """Pupils of collège in Aude, in a public school, who hold a grant."""
    read = nothing_but(named("aude-tarif-solidaire-cantine"))
    assert {"enfants.0.boursier", "enfants.0.etudes.statuts_etablissement_scolaire"} <= read
    assert "demandeur.gir" not in read


def test_a_benefit_given_with_another_reads_what_the_other_reads() -> None:
    holder = next(one for one in catalogue().benefits if "revenu-solidarite-active" in one.needs().benefits)
    read = fields_of_benefits(DAY, [holder])[holder.slug]
    assert "demandeur.revenus.salaire_net" in read
