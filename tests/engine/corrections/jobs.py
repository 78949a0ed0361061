"""A former job and a search for the next, written in OpenFisca's own inputs."""

from typing import Any

from mesaides.household.periods import Month

MONTH = "2026-11"
JOBSEEKER: dict[str, Any] = {"date_naissance": "1985-05-01", "activite": "chomeur"}


def months(first: str, last: str) -> list[str]:
    """The months from `first` to `last`, both included."""
    start, end = Month.parse(first), Month.parse(last)
    return [str(start.shift(rank)) for rank in range(end.since(start) + 1)]


def former_job(start: str, end: str, gross: float, hours: float = 35) -> dict[str, Any]:
    """A job of whole months, ended by a dismissal. `gross`: euros a month; `hours`: a week."""
    worked = months(start[:7], end[:7])
    return {
        "salaire_de_base": dict.fromkeys(worked, gross),
        "contrat_de_travail_debut": dict.fromkeys(worked, start),
        "contrat_de_travail_fin": {end[:7]: end},
        "motif_fin_contrat": "licenciement",
        "are_quotite": hours / 35,
    }


def without_part(inputs: dict[str, Any]) -> dict[str, Any]:
    """`inputs` less the variable that the published model does not have."""
    return {name: value for name, value in inputs.items() if name != "are_quotite"}


def next_job(kind: str = "cdi", duration: float = 0, hours: float = 35, month: str = MONTH) -> dict[str, Any]:
    """A job or training that begins on the first of next month, for someone registered. `duration`: months."""
    today = f"{month}-22"
    facts = {
        "pole_emploi_categorie_demandeur_emploi": "categorie_1",
        "lieu_emploi_ou_formation": "metropole_hors_corse",
        "agepi_date_demande": today,
        "aide_mobilite_date_demande": today,
        "date_debut_recherche_emploi": today,
        "contrat_de_travail_debut": Month.parse(month).shift(1).first_day.isoformat(),
        "contrat_de_travail_type": kind,
        "contrat_de_travail_duree": duration,
        "type_intensite_activite": "hebdomadaire",
        "agepi_temps_travail_en_heure": hours,
        "duree_formation": duration * hours * 52 / 12,
    }
    return {name: {month: value} for name, value in facts.items()} | {"chomage_brut": 0}
