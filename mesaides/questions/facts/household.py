"""Facts about the household's home and money."""

from __future__ import annotations

from mesaides.household.choices import StatutMarital, StatutOccupation
from mesaides.questions.asked import Asked, Fact
from mesaides.questions.facts.adults import of_any_adult
from mesaides.questions.facts.person import is_alternant, is_student, seeks_asylum
from mesaides.questions.facts.territory import lives_in_paris

# Home


def lives_in(*statuses: StatutOccupation) -> Fact:
    """Whether the home is held under one of these statuses."""

    def holds(asked: Asked) -> bool:
        return asked.answer("logement.statut_occupation_logement") in statuses

    return holds


is_tenant = lives_in(StatutOccupation.LOCATAIRE_VIDE, StatutOccupation.LOCATAIRE_MEUBLE, StatutOccupation.LOCATAIRE_HLM)
is_in_residence = lives_in(StatutOccupation.LOCATAIRE_FOYER)
is_buying = lives_in(StatutOccupation.PRIMO_ACCEDANT)
is_hosted = lives_in(StatutOccupation.LOGE_GRATUITEMENT)


def pays_rent(asked: Asked) -> bool:
    return is_tenant(asked) or is_in_residence(asked)


def is_young_and_hosted(asked: Asked) -> bool:
    """Before 25, living with one's parents changes the right to complementary health cover (CSS art. R861-2)."""
    return is_hosted(asked) and asked.aged(15, 25)


def may_have_housing_benefit(asked: Asked) -> bool:
    """Who pays a rent, or a loan."""
    return pays_rent(asked) or is_buying(asked)


def is_moving_in(asked: Asked) -> bool:
    return asked.chose("logement.situations", "emmenagement")


def whose_charges_count(asked: Asked) -> bool:
    """A tenant whose charges are told with the rent: those of Paris, for its housing aids, and alternants, for
    Mobili-Jeune. The housing benefit takes flat-rate charges, whatever is paid (CCH art. D823-16)."""
    return is_tenant(asked) and (lives_in_paris(asked) or of_any_adult(is_alternant)(asked))


def whose_charges_count_when_moving(asked: Asked) -> bool:
    """Visale guarantees a rent up to a limit, charges included."""
    return is_tenant(asked) and is_moving_in(asked) and not whose_charges_count(asked)


somebody_studies = of_any_adult(is_student)


# Money


def owns(kind: str) -> Fact:
    """Whether the household says it owns such savings or property."""

    def holds(asked: Asked) -> bool:
        return asked.chose("patrimoine", kind)

    return holds


def has_notice(asked: Asked) -> bool:
    """Whether the tax notice of two years ago is at hand."""
    return asked.chose("precisions", "avis") or wants_to_detail_incomes(asked)


def has_notice_and_is_taxed_apart(asked: Asked) -> bool:
    """Two tax returns, hence two notices (CGI art. 6, 1)."""
    return has_notice(asked) and asked.answer("statut_marital") == StatutMarital.UNION_LIBRE


def wants_to_detail_incomes(asked: Asked) -> bool:
    return asked.chose("precisions", "detail")


def had_yearly_income(kind: str) -> Fact:
    """Whether the person had such an income two years ago."""

    def holds(asked: Asked) -> bool:
        return asked.ticked(f"revenus_annuels.{asked.today.year - 2}", kind)

    return holds


def receives(benefit: str) -> Fact:
    """Whether the household says it already receives it."""

    def holds(asked: Asked) -> bool:
        return asked.chose("prestations_recues", benefit)

    return holds


def _may_have_aspa(asked: Asked) -> bool:
    """From 62 when unfit for work (CSS art. L815-1 and R815-1)."""
    return asked.aged(60)


somebody_may_have_aspa = of_any_adult(_may_have_aspa)
somebody_seeks_asylum = of_any_adult(seeks_asylum)
