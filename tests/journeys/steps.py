"""What several people do alike on a page or two."""

from collections.abc import Sequence

from tests.journeys.visitor import Visitor


def is_born(visitor: Visitor, born: str, nationality: str = "Française") -> None:
    visitor.answers(
        "Votre âge et votre nationalité",
        lambda me: me.dates("Quelle est votre date de naissance", born).ticks(nationality),
    )


def lives_with(visitor: Visitor, partner: str, children: str) -> None:
    visitor.answers("Votre foyer", lambda me: me.ticks(partner).types("Combien d’enfants", children))


def is_alone(visitor: Visitor, born: str) -> None:
    is_born(visitor, born)
    lives_with(visitor, "Non", children="0")


def does(visitor: Visitor, *activities: str, health: Sequence[str] = ()) -> None:
    visitor.answers("Votre situation", lambda me: me.ticks(*activities, under="Que faites-vous").ticks(*health))


def partner_is(visitor: Visitor, born: str, activity: str) -> None:
    visitor.answers(
        "L’âge et la nationalité de votre partenaire",
        lambda me: me.dates("Quelle est la date de naissance", born).ticks("Française"),
    )
    visitor.answers(
        "La situation de votre partenaire", lambda me: me.ticks(activity, under="Que fait votre partenaire")
    )


def raises(visitor: Visitor, child: str, born: str, *situations: str) -> None:
    visitor.answers(child, lambda me: me.dates("Quelle est la date de naissance", born).ticks(*situations))


def studies_at_university(visitor: Visitor, grant: str) -> None:
    visitor.answers("Vos études", lambda me: me.ticks("Une autre année"))
    visitor.answers(
        "Votre année d’études", lambda me: me.ticks("Public").ticks(grant, under="Avez-vous une bourse cette année")
    )


def describes_parents(visitor: Visitor, *, income: str, children: str, students: str, distance: str) -> None:
    if income:
        visitor.types("Quel est le revenu brut global de vos parents", income)
    visitor.types("Combien d’enfants ont-ils à charge", children).types("Combien font des études", students)
    visitor.types("À combien de kilomètres de chez vos parents", distance)


def lives(visitor: Visitor, typed: str, commune: str, home: str) -> None:
    visitor.answers("Où vous habitez", lambda me: me.finds("Dans quelle commune", typed, commune).ticks(home))


def pays(visitor: Visitor, *, rent: str, charges: str = "") -> None:
    """Charges are asked where they change a right: an apprentice's, or in Paris."""
    told = [("Quel est votre loyer", rent), *([("Et les charges", charges)] if charges else [])]
    visitor.answers("Votre loyer", *(lambda me, of=one: me.types(*of) for one in told))  # type: ignore[misc]  # one action a box


def has_no_income(visitor: Visitor) -> None:
    visitor.answers("Quels revenus avez-vous eus depuis", lambda me: me.ticks("Aucun revenu"))


def earns(visitor: Visitor, **amounts: str) -> None:
    """The same amount every month."""
    visitor.answers("Quels revenus avez-vous eus depuis", lambda me: me.ticks(*amounts))
    visitor.answers(
        "Le montant de vos revenus",
        *(lambda me, of=name: me.types("Montant par mois", amounts[of], under=of) for name in amounts),  # type: ignore[misc]  # one action an amount
    )


def types_a_changing_salary(visitor: Visitor) -> None:
    visitor.ticks("Des montants différents", under="Salaire")
    for offset, amount in enumerate(["1 100", "1 150", "0", "980,40", "1200"]):
        visitor.types_in_month(offset, amount, under="Salaire")
    visitor.types("Avant,", "1 050", under="Salaire")


def receives_nothing(visitor: Visitor) -> None:
    visitor.answers("Recevez-vous déjà une de ces aides ?", lambda me: me.ticks("Aucune de ces aides"))


def receives(visitor: Visitor, **amounts: str) -> None:
    visitor.answers("Recevez-vous déjà une de ces aides ?", lambda me: me.ticks(*amounts))
    visitor.answers(
        "Combien recevez-vous de ces aides ?",
        *(lambda me, of=name: me.types(of, amounts[of]) for name in amounts),  # type: ignore[misc]  # one action an amount
    )


def skips_the_rest(visitor: Visitor) -> None:
    """Neither tax notice nor savings."""
    visitor.answers("Deux précisions facultatives")


def owns(visitor: Visitor, *nothing: str, **values: str) -> None:
    """Savings, and no tax notice at hand."""
    visitor.answers("Deux précisions facultatives", lambda me: me.ticks(*nothing, *values))
    if values:
        visitor.answers(
            "Quelle est leur valeur aujourd’hui ?",
            *(lambda me, of=name: me.types(of, values[of]) for name in values),  # type: ignore[misc]  # one action a value
        )
