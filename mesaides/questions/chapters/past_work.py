"""The work done so far, that RSA asks of the young and ASS of job seekers."""

from dataclasses import replace

from mesaides.questions.facts import family, person
from mesaides.questions.kinds import YesNo
from mesaides.questions.question import Question, page
from mesaides.questions.words import Words

ASS = Question(
    field="{qui}.ass_precondition_remplie",
    title="Y a-t-il eu 5 ans de travail salarié dans les 10 ans avant la fin du dernier contrat ?",
    short="Cinq ans de travail sur dix",
    why="C’est une condition de l’allocation de solidarité spécifique (ASS), qui suit le chômage.",
    asked_if=person.may_have_worked_five_years,
    kind=YesNo(unknown=True),
)

RSA_JEUNE = Question(
    field="{qui}.rsa_jeune_condition_heures_travail_remplie",
    title=Words(
        "Avez-vous travaillé 2 ans à temps plein pendant les 3 dernières années ?",
        "Est-ce que votre partenaire a travaillé 2 ans à temps plein pendant les 3 dernières années ?",
    ),
    short="Deux ans de travail sur trois",
    help="Soit 3 214 heures en tout. Plusieurs contrats peuvent s’ajouter.",
    why="Avant 25 ans et sans enfant, le RSA demande d’avoir travaillé.",
    asked_if=family.is_too_young_for_rsa,
    kind=YesNo(unknown=True),
)

TRAVAIL_PASSE = page("travail-passe", replace(RSA_JEUNE, asked_if=family.is_too_young_for_rsa_and_not_registered))
