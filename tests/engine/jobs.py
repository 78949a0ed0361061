"""Small households in search of a job, and what the engine is told of them."""

from typing import Any

from mesaides.engine.members import Household
from mesaides.engine.request import assemble
from mesaides.household.reading import read
from mesaides.household.situation import Situation

TODAY = "2026-11-22"


def adult(**facts: Any) -> dict[str, Any]:
    return {"date_naissance": "1985-05-01", "activites": ["chomeur"], "revenus": {}} | facts


def last(start: str, end: str, gross: float = 2_000, **facts: Any) -> dict[str, Any]:
    """A search for a job after a dismissal. `gross`: euros a month."""
    job = {
        "contrat_de_travail_debut": start,
        "contrat_de_travail_fin": end,
        "motif_fin_contrat": "licenciement",
        "salaire_de_base": gross,
    }
    return {"dernier_contrat": job | facts}


def upcoming(start: str = "2026-12-01", kind: str = "cdi", **facts: Any) -> dict[str, Any]:
    """A search for a job that has found one."""
    return {"reprise": {"contrat_de_travail_type": kind, "contrat_de_travail_debut": start} | facts}


def situation(demandeur: dict[str, Any], commune: str = "31555", **facts: Any) -> Situation:
    home = {"commune": commune, "statut_occupation_logement": "loge_gratuitement"}
    return read({"date": TODAY, "demandeur": demandeur, "logement": home} | facts)


def told(household: Situation, variable: str, period: str = "2026-11") -> list[Any]:
    """What the engine is told of a variable, a value a member; empty when it is told nothing."""
    request = assemble(Household(household))
    found = [item for item in request.declarations if (item.variable, item.period) == (variable, period)]
    return [str(value) if hasattr(value, "isoformat") else value for item in found for value in item.values]
