"""What the fields of a sort of condition write; what they leave out when nothing is typed."""

from __future__ import annotations

from mesaides.contributions.form.kinds import ceiling, children, labels_of, listed, numbers, one_number, yes_no
from mesaides.household.choices import Activite


def test_nothing_typed_is_no_condition() -> None:
    sorts = (
        numbers("age", "", "ans"),
        listed("activite", "", labels_of(Activite)),
        yes_no("boursier", "", "", ""),
        ceiling("revenu_fiscal", "", "", by_share=True),
        children(),
        one_number("residence", "annees_min", "", "", ""),
    )
    assert [one.write({}) for one in sorts] == [None] * len(sorts)


def test_a_rate_is_typed_in_per_cent() -> None:
    rate = numbers("taux_incapacite", "", "%", scale=100)
    assert rate.write({"taux_incapacite_min": 80}) == {"min": 0.8}
    assert rate.read({"min": 0.8}) == {"taux_incapacite_min": ["80"]}


def test_no_is_not_whatever() -> None:
    fact = yes_no("boursier", "", "", "")
    assert [fact.write({"boursier": told}) for told in ("oui", "non", "")] == [True, False, None]


def test_a_ceiling_of_more_persons_than_the_form_asks_is_not_read() -> None:
    income = ceiling("revenu_fiscal", "", "", by_share=True)
    sizes = {str(size): size * 1000.0 for size in range(1, 9)} | {"par_personne_de_plus": 1.0}
    assert income.read({"par_personnes": sizes}) is None
    assert income.read({"max": 1000.0}) == {"revenu_fiscal_max": ["1000"]}
