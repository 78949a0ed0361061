"""The questions in a terminal."""

from mesaides.cli.questioning import pages, why
from mesaides.simulations.questioning import Reason

REASONS = (
    Reason("vous-situation", "demandeur.sante", "Santé", ("apa", "prime-naissance"), ("demandeur.gir",)),
    Reason("vous-autonomie", "demandeur.gir", "Niveau d’autonomie (GIR)", ("apa",), ()),
)


def test_a_page_and_its_questions() -> None:
    assert pages(REASONS).splitlines() == [
        "vous-situation",
        "  Santé (demandeur.sante)",
        "vous-autonomie",
        "  Niveau d’autonomie (GIR) (demandeur.gir)",
    ]


def test_who_needs_each_answer_and_what_it_leads_to() -> None:
    assert why(REASONS).splitlines() == [
        "vous-situation",
        "  Santé (demandeur.sante)",
        "    aides : toutes",
        "    fait demander (1) : demandeur.gir",
        "vous-autonomie",
        "  Niveau d’autonomie (GIR) (demandeur.gir)",
        "    aides (1) : apa",
    ]


def test_long_lists_are_folded() -> None:
    many = Reason("x", "y", "Z", tuple(f"une-aide-numero-{rank}" for rank in range(30)), ())
    assert all(len(line) <= 100 for line in why([many]).splitlines())
