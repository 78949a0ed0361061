"""What three people answer, page after page, as they would in front of the site."""

from tests.journeys.visitor import Visitor


def single_without_income(visitor: Visitor) -> None:
    """Thirty-six, no income, tenant in Toulouse."""
    arrives_at_the_commune(visitor)
    _lives_in_toulouse(visitor, rent="450", charges="30")
    visitor.answers("Quels revenus avez-vous eus depuis", lambda me: me.ticks("Aucun revenu"))
    _receives_nothing_and_owns_nothing(visitor)


def arrives_at_the_commune(visitor: Visitor) -> None:
    """Alone, thirty-six, without activity."""
    visitor.answers(
        "Votre âge et votre nationalité",
        lambda me: me.dates("Quelle est votre date de naissance", "31/05/1990").ticks("Française"),
    )
    visitor.answers("Quelle est votre situation en ce moment ?", lambda me: me.ticks("Sans activité"))
    visitor.answers("Une de ces situations vous concerne-t-elle ?")
    visitor.answers("Vivez-vous en couple ?", lambda me: me.ticks("Non"))
    visitor.answers("Combien d’enfants vivent avec vous ?", lambda me: me.types("Combien d’enfants", "0"))


def single_parent_in_work(visitor: Visitor) -> None:
    """Thirty-six, a salary that changes each month, alimony, two children."""
    visitor.answers(
        "Votre âge et votre nationalité",
        lambda me: me.dates("Quelle est votre date de naissance", "31/05/1990").ticks("Française"),
    )
    visitor.answers("Quelle est votre situation en ce moment ?", lambda me: me.ticks("En emploi salarié"))
    visitor.answers("Une de ces situations vous concerne-t-elle ?")
    visitor.answers("Vivez-vous en couple ?", lambda me: me.ticks("Non, après une séparation ou un divorce"))
    visitor.answers("Combien d’enfants vivent avec vous ?", lambda me: me.types("Combien d’enfants", "2"))
    visitor.answers("Votre premier enfant", lambda me: me.dates("Quelle est la date de naissance", "14/03/2014"))
    visitor.answers("Où en est votre premier enfant à l’école ?", lambda me: me.ticks("Au collège"))
    visitor.answers(
        "Votre deuxième enfant",
        lambda me: me.dates("Quelle est la date de naissance", "02/09/2020").ticks("En garde alternée"),
    )
    visitor.answers("Êtes-vous sans partenaire depuis moins de 18 mois ?", lambda me: me.ticks("Non"))
    _lives_in_toulouse(visitor, rent="620,50", charges="45")
    visitor.answers("Quels revenus avez-vous eus depuis", lambda me: me.ticks("Salaire", "Pension alimentaire reçue"))
    visitor.answers("Salaire : combien recevez-vous ?", _types_a_changing_salary)
    visitor.answers(
        "Pension alimentaire reçue : combien recevez-vous ?", lambda me: me.types("Montant par mois", "120")
    )
    visitor.answers("Recevez-vous déjà une de ces aides ?", lambda me: me.ticks("Allocations familiales"))
    visitor.answers("Combien recevez-vous de ces aides ?", lambda me: me.types("Allocations familiales", "76,50"))
    visitor.answers(
        "Votre avis d’impôt",
        lambda me: me.types("Quel est le revenu fiscal de référence", "14 200").types(
            "Combien y a-t-il de parts", "2,25"
        ),
    )
    visitor.answers("Avez-vous de l’épargne ou des biens ?", lambda me: me.ticks("Livret A"))
    visitor.answers("Quelle est leur valeur aujourd’hui ?", lambda me: me.types("Livret A", "1 850 €"))


def retired_couple(visitor: Visitor) -> None:
    """Seventy-four and seventy-one, small pensions, owners in a village of Creuse."""
    visitor.answers(
        "Votre âge et votre nationalité",
        lambda me: me.dates("Quelle est votre date de naissance", "05/02/1952").ticks("Française"),
    )
    visitor.answers("Quelle est votre situation en ce moment ?", lambda me: me.ticks("À la retraite"))
    visitor.answers("Une de ces situations vous concerne-t-elle ?", lambda me: me.ticks("Une perte d’autonomie"))
    visitor.answers("Quel est le niveau de perte d’autonomie (GIR) ?", lambda me: me.ticks("GIR 4"))
    visitor.answers("Vivez-vous en couple ?", lambda me: me.ticks("Oui, avec un mariage"))
    visitor.answers(
        "L’âge et la nationalité de votre partenaire",
        lambda me: me.dates("Quelle est la date de naissance", "19/07/1955").ticks("Française"),
    )
    visitor.answers("Quelle est la situation de votre partenaire en ce moment ?", lambda me: me.ticks("À la retraite"))
    visitor.answers("Une de ces situations concerne-t-elle votre partenaire ?")
    visitor.answers("Combien d’enfants vivent avec vous ?", lambda me: me.types("Combien d’enfants", "0"))
    visitor.answers(
        "Dans quelle commune habitez-vous ?", lambda me: me.finds("Dans quelle commune", "Guéret", "Guéret")
    )
    visitor.answers("Comment êtes-vous logé ou logée ?", lambda me: me.ticks("Un logement à vous, sans prêt en cours"))
    visitor.answers("Quels revenus avez-vous eus depuis", lambda me: me.ticks("Pension de retraite ou de réversion"))
    visitor.answers(
        "Pension de retraite ou de réversion : combien recevez-vous ?", lambda me: me.types("Montant par mois", "780")
    )
    visitor.answers(
        "Quels revenus votre partenaire a eus depuis", lambda me: me.ticks("Pension de retraite ou de réversion")
    )
    visitor.answers(
        "Pension de retraite ou de réversion : combien reçoit votre partenaire ?",
        lambda me: me.types("Montant par mois", "410,20"),
    )
    _receives_nothing_and_owns_nothing(visitor)


def _lives_in_toulouse(visitor: Visitor, *, rent: str, charges: str) -> None:
    visitor.answers(
        "Dans quelle commune habitez-vous ?", lambda me: me.finds("Dans quelle commune", "toulouse", "Toulouse (31000)")
    )
    visitor.answers("Comment êtes-vous logé ou logée ?", lambda me: me.ticks("Un logement vide (non meublé)"))
    visitor.answers(
        "Votre loyer",
        lambda me: me.types("Combien payez-vous de loyer", rent).types("Combien de charges", charges),
    )


def _receives_nothing_and_owns_nothing(visitor: Visitor) -> None:
    visitor.answers("Recevez-vous déjà une de ces aides ?", lambda me: me.ticks("Aucune de ces aides"))
    visitor.answers("Votre avis d’impôt")
    visitor.answers("Avez-vous de l’épargne ou des biens ?", lambda me: me.ticks("Rien de tout cela"))


def _types_a_changing_salary(visitor: Visitor) -> None:
    visitor.ticks("Des montants différents")
    for offset, amount in enumerate(["1 100", "1 150", "0", "980,40", "1200"]):
        visitor.types_in_month(offset, amount)
    visitor.types("Avant,", "1 050")
