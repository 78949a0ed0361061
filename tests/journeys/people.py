"""What people answer, page after page, as they would in front of the site; each has a household in `foyers/`."""

from tests.journeys import steps
from tests.journeys.visitor import Visitor


def single_without_income(visitor: Visitor) -> None:
    """Thirty-six, no income, tenant in Toulouse."""
    arrives_at_the_commune(visitor)
    steps.lives(visitor, "toulouse", "Toulouse (31000)", "Un logement vide (non meublé)")
    steps.does(visitor, "Rien de tout cela")
    steps.pays(visitor, rent="450")
    steps.has_no_income(visitor)
    steps.receives_nothing(visitor)
    steps.owns(visitor, "Rien de tout cela")


def arrives_at_the_commune(visitor: Visitor) -> None:
    """Alone, thirty-six."""
    steps.is_alone(visitor, "31/05/1990")


def single_worker(visitor: Visitor) -> None:
    """Thirty-one, a salary, tenant in Toulouse, some savings."""
    steps.is_alone(visitor, "01/01/N-31")
    steps.lives(visitor, "toulouse", "Toulouse (31000)", "Un logement vide (non meublé)")
    steps.does(visitor, "Un emploi salarié")
    steps.pays(visitor, rent="520")
    steps.earns(visitor, Salaire="1450")
    steps.receives_nothing(visitor)
    steps.owns(visitor, **{"Livret A": "900"})


def young_jobseeker(visitor: Visitor) -> None:
    """Twenty-two, at his parents' in Lille, no income, skips what is optional."""
    steps.is_alone(visitor, "01/01/N-22")
    steps.lives(visitor, "lille", "Lille (59000)", "Un hébergement chez quelqu’un")
    steps.does(visitor, "Une recherche d’emploi")
    visitor.answers(
        "Votre recherche d’emploi",
        lambda me: me.ticks("Non", under="Y a-t-il eu 5 ans"),
        lambda me: me.ticks("Non", under="Avez-vous travaillé 2 ans"),
    )
    visitor.answers("Participez-vous aux frais du logement ?", lambda me: me.ticks("Non"))
    visitor.answers("Vos parents", lambda me: me.ticks("Oui", under="Habitez-vous chez vos parents"))
    steps.has_no_income(visitor)
    steps.receives_nothing(visitor)
    steps.skips_the_rest(visitor)


def student_alone(visitor: Visitor) -> None:
    """Twenty, a grant, a Crous room in Rennes."""
    steps.is_alone(visitor, "01/01/N-20")
    steps.lives(visitor, "rennes", "Rennes (35000)", "Un logement meublé")
    steps.does(visitor, "Des études")
    steps.studies_at_university(visitor, grant="Oui")
    visitor.answers(
        "Votre loyer",
        lambda me: me.types("Quel est votre loyer", "310"),
        lambda me: me.ticks("Un logement du Crous"),
    )
    visitor.answers(
        "Vos parents",
        lambda me: me.ticks("Non", under="Êtes-vous sur la déclaration"),
        lambda me: steps.describes_parents(me, income="24 000", children="2", students="1", distance="120"),
    )
    steps.has_no_income(visitor)
    steps.receives(visitor, **{"Aide au logement": "95", "Bourse du Crous sur critères sociaux": "254"})
    steps.owns(visitor, "Rien de tout cela")


def student_with_parents(visitor: Visitor) -> None:
    """Nineteen, at his parents' in Nantes, does not know their incomes."""
    steps.is_alone(visitor, "01/01/N-19")
    steps.lives(visitor, "nantes", "Nantes (44000)", "Un hébergement chez quelqu’un")
    steps.does(visitor, "Des études")
    steps.studies_at_university(visitor, grant="Non")
    visitor.answers("Participez-vous aux frais du logement ?", lambda me: me.ticks("Non"))
    visitor.answers(
        "Vos parents",
        lambda me: me.ticks("Oui", under="Habitez-vous chez vos parents"),
        lambda me: me.ticks("Oui", under="Êtes-vous sur la déclaration"),
        lambda me: steps.describes_parents(me, income="", children="3", students="1", distance="15"),
    )
    visitor.answers("L’avis d’impôt")
    steps.has_no_income(visitor)
    steps.receives_nothing(visitor)
    steps.skips_the_rest(visitor)


def apprentice(visitor: Visitor) -> None:
    """Nineteen, learns a building trade, rents a studio in Clermont-Ferrand."""
    steps.is_alone(visitor, "01/01/N-19")
    steps.lives(visitor, "clermont-ferrand", "Clermont-Ferrand (63000)", "Un logement meublé")
    steps.does(visitor, "Une alternance")
    visitor.answers("Avez-vous travaillé 2 ans à temps plein", lambda me: me.ticks("Non"))
    visitor.answers("Vos études", lambda me: me.ticks("Une autre classe", "Un contrat d’apprentissage"))
    visitor.answers(
        "Votre employeur",
        lambda me: me.ticks("Non", under="L’entreprise est-elle privée"),
        lambda me: me.ticks("Non", under="Est-ce une entreprise agricole"),
        lambda me: me.ticks("Un métier du bâtiment"),
    )
    steps.pays(visitor, rent="360", charges="30")
    visitor.answers("Vos parents", lambda me: me.ticks("Non"))
    steps.earns(visitor, **{"Salaire d’apprentissage": "780,50"})
    steps.receives_nothing(visitor)
    steps.owns(visitor, "Rien de tout cela")


def couple_with_two_children(visitor: Visitor) -> None:
    """One salary, two children, council housing in Lyon; skips what is optional."""
    steps.is_born(visitor, "01/01/N-38")
    steps.lives_with(visitor, "Oui, avec un mariage", children="2")
    steps.lives(visitor, "lyon", "Lyon (tous les arrondissements)", "Un logement social (HLM)")
    steps.does(visitor, "Un emploi salarié")
    steps.partner_is(visitor, "01/01/N-36", "Rien de tout cela")
    steps.raises(visitor, "Votre premier enfant", "01/01/N-12")
    visitor.answers("L’école et les revenus de votre premier enfant", lambda me: me.ticks("Collège"))
    visitor.answers("L’année d’études de votre premier enfant", lambda me: me.ticks("Non", under="a une bourse"))
    steps.raises(visitor, "Votre deuxième enfant", "01/01/N-7")
    steps.pays(visitor, rent="540")
    steps.earns(visitor, Salaire="1900")
    visitor.answers("Quels revenus votre partenaire a eus depuis", lambda me: me.ticks("Aucun revenu"))
    steps.receives(visitor, **{"Allocations familiales": "152"})
    steps.skips_the_rest(visitor)


def single_parent_in_work(visitor: Visitor) -> None:
    """Thirty-six, separated last month, a salary that changes each month, alimony, two children."""
    steps.is_born(visitor, "31/05/1990")
    steps.lives_with(visitor, "Non, après une séparation depuis moins de 18 mois", children="2")
    steps.lives(visitor, "toulouse", "Toulouse (31000)", "Un logement vide (non meublé)")
    steps.does(visitor, "Un emploi salarié")
    steps.raises(visitor, "Votre premier enfant", "01/01/N-12")
    visitor.answers("L’école et les revenus de votre premier enfant", lambda me: me.ticks("Collège"))
    visitor.answers("L’année d’études de votre premier enfant", lambda me: me.ticks("Public"))
    steps.raises(visitor, "Votre deuxième enfant", "01/01/N-6", "En garde alternée")
    steps.pays(visitor, rent="620,50")
    visitor.answers("Quels revenus avez-vous eus depuis", lambda me: me.ticks("Salaire", "Pension alimentaire reçue"))
    visitor.answers(
        "Le montant de vos revenus",
        steps.types_a_changing_salary,
        lambda me: me.types("Montant par mois", "120", under="Pension alimentaire reçue"),
    )
    steps.receives(visitor, **{"Allocations familiales": "76,50"})
    visitor.answers(
        "Deux précisions facultatives",
        lambda me: me.ticks("Oui, je donne le revenu fiscal de référence").ticks("Livret A"),
    )
    visitor.answers(
        "Votre avis d’impôt",
        lambda me: me.types("Quel est le revenu fiscal de référence", "14 200"),
        lambda me: me.types("Combien y a-t-il de parts", "2,25"),
    )
    visitor.answers("Quelle est leur valeur aujourd’hui ?", lambda me: me.types("Livret A", "1 850 €"))


def retired_couple(visitor: Visitor) -> None:
    """Seventy-four and seventy-one, small pensions, owners in a village of Creuse."""
    pension = "Pension de retraite ou de réversion"
    steps.is_born(visitor, "05/02/1952")
    steps.lives_with(visitor, "Oui, avec un mariage", children="0")
    steps.lives(visitor, "Guéret", "Guéret", "Un logement à vous, sans prêt")
    steps.does(visitor, "La retraite", health=["Une perte d’autonomie"])
    visitor.answers("Quel est le niveau de perte d’autonomie (GIR) ?", lambda me: me.ticks("GIR 4"))
    steps.partner_is(visitor, "19/07/1955", "La retraite")
    steps.earns(visitor, **{pension: "780"})
    visitor.answers("Quels revenus votre partenaire a eus depuis", lambda me: me.ticks(pension))
    visitor.answers("Le montant des revenus de votre partenaire", lambda me: me.types("Montant par mois", "410,20"))
    steps.receives_nothing(visitor)
    steps.owns(visitor, "Rien de tout cela")
