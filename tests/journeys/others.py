"""More people and what they answer: a disabled adult, a self-employed person, one without a home, one from abroad."""

from tests.journeys import steps
from tests.journeys.visitor import Visitor


def disabled_adult(visitor: Visitor) -> None:
    """Forty-five, 80 %, lives on the AAH in council housing in Marseille."""
    steps.is_alone(visitor, "01/01/N-45")
    steps.lives(visitor, "marseille", "Marseille (tous les arrondissements)", "Un logement social (HLM)")
    steps.does(visitor, "Rien de tout cela", health=["Un handicap reconnu"])
    visitor.answers("Quel est le taux d’incapacité ?", lambda me: me.ticks("80 % ou plus"))
    steps.pays(visitor, rent="380")
    steps.has_no_income(visitor)
    steps.receives(visitor, **{"Allocation aux adultes handicapés (AAH)": "1 041"})
    steps.owns(visitor, **{"Livret A": "2500", "Épargne avec impôt": "4 000"})


def self_employed(visitor: Visitor) -> None:
    """Forty-two, a small business in Strasbourg, a loan since 2016; does not know whether it is « conventionné »."""
    steps.is_alone(visitor, "01/01/N-42")
    steps.lives(visitor, "strasbourg", "Strasbourg (67000)", "Un logement à vous, avec un prêt à rembourser")
    steps.does(visitor, "Une activité à son compte")
    visitor.answers(
        "Votre prêt",
        lambda me: me.types("Combien remboursez-vous", "610").dates("Quand avez-vous signé le prêt", "01/03/2016"),
        lambda me: me.ticks("Non", under="Était-ce un logement neuf"),
        lambda me: me.ticks("Je ne sais pas", under="Est-ce un prêt « conventionné »"),
    )
    steps.earns(visitor, **{"Micro-entreprise de services ou d’artisanat": "1500"})
    steps.receives_nothing(visitor)
    steps.skips_the_rest(visitor)


def homeless_person(visitor: Visitor) -> None:
    """Fifty-two, an address with an association in Paris."""
    steps.is_born(visitor, "01/01/N-52")
    steps.lives_with(visitor, "Non, après une séparation plus ancienne", children="0")
    steps.lives(visitor, "paris 18", "Paris 18e arrondissement", "Pas de logement stable")
    steps.does(visitor, "Rien de tout cela")
    visitor.answers("Habitez-vous Paris depuis au moins trois ans", lambda me: me.ticks("Oui"))
    steps.has_no_income(visitor)
    steps.receives_nothing(visitor)
    steps.owns(visitor, "Rien de tout cela")


def foreigner_with_a_permit(visitor: Visitor) -> None:
    """Thirty-four, seven years of residence permit, a small salary and the prime d'activité in Saint-Denis."""
    steps.is_born(visitor, "01/01/N-34", nationality="D’un autre pays")
    visitor.answers("Quel est votre droit au séjour ?", lambda me: me.ticks("Un titre de séjour depuis 5 à 10 ans"))
    steps.lives_with(visitor, "Non", children="0")
    steps.lives(visitor, "saint-denis 93", "Saint-Denis (93200)", "Un logement meublé")
    steps.does(visitor, "Un emploi salarié")
    steps.pays(visitor, rent="640")
    steps.earns(visitor, Salaire="1320")
    steps.receives(visitor, **{"Prime d’activité": "210"})
    steps.owns(visitor, "Rien de tout cela")
