"""What the City of Paris asks of its inhabitants, and nobody else."""

from mesaides.questions.facts import territory
from mesaides.questions.kinds import YesNo
from mesaides.questions.question import Question, page

ANCIENNETE = page(
    "paris",
    Question(
        field="logement.parisien_depuis_trois_ans",
        title="Habitez-vous Paris depuis au moins trois ans ?",
        short="Trois ans à Paris",
        help="Trois ans dans les cinq dernières années, même en plusieurs fois.",
        why="La Ville de Paris réserve la plupart de ses aides à ses habitants de longue date.",
        asked_if=territory.lives_in_paris,
        kind=YesNo(unknown=True),
    ),
)

PAGES = (ANCIENNETE,)
