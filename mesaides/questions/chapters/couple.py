"""Who lives in the household: a partner or not, and how many children."""

from mesaides.household.choices import StatutMarital
from mesaides.household.situation import MAX_CHILDREN
from mesaides.questions.kinds import Cases, Option, Whole
from mesaides.questions.question import Page, Question

_ALONE, _TOGETHER = "Sans partenaire", "Avec un ou une partenaire"


def _alone(value: str, label: str, status: StatutMarital, *, recent: bool = False) -> Option:
    gives = (("statut_marital", status), ("rsa_isolement_recent", recent))
    return Option(value=value, label=label, group=_ALONE, gives=gives)


def _together(status: StatutMarital, label: str, hint: str = "") -> Option:
    return Option(value=status, label=label, hint=hint, group=_TOGETHER, gives=(("statut_marital", status),))


COUPLE = Question(
    field="statut_marital",
    title="Vivez-vous en couple ?",
    short="Vie de couple",
    why=(
        "Les aides comptent les revenus des deux personnes d’un couple, même sans mariage. "
        "Le RSA est plus élevé pendant un temps après une séparation, avec un enfant."
    ),
    kind=Cases(
        (
            _alone("celibataire", "Non", StatutMarital.CELIBATAIRE),
            _alone(
                "separation_recente",
                "Non, après une séparation depuis moins de 18 mois",
                StatutMarital.DIVORCE,
                recent=True,
            ),
            _alone("divorce", "Non, après une séparation plus ancienne", StatutMarital.DIVORCE),
            _alone("veuvage_recent", "Non, après un décès depuis moins de 18 mois", StatutMarital.VEUF, recent=True),
            _alone("veuf", "Non, après un décès plus ancien", StatutMarital.VEUF),
            _together(StatutMarital.MARIE, "Oui, avec un mariage"),
            _together(StatutMarital.PACSE, "Oui, avec un Pacs"),
            _together(StatutMarital.UNION_LIBRE, "Oui, sans mariage ni Pacs", "Sous le même toit"),
        )
    ),
)

ENFANTS = Question(
    field="enfants.nombre",
    title="Combien d’enfants vivent avec vous ?",
    short="Enfants",
    help="Garde alternée comprise, et jeunes à charge jusqu’à 25 ans. Sinon, écrivez 0.",
    kind=Whole(0, MAX_CHILDREN),
    writes=False,
)

FOYER = Page(slug="foyer", title="Votre foyer", questions=(COUPLE, ENFANTS))
