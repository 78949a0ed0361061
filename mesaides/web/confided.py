"""What a link that was confided opens: the pages where one reads and corrects, and no other."""

from __future__ import annotations

from django.http import HttpRequest

OPEN = frozenset(
    {
        "reprendre",
        "question",
        "situation",
        "recapitulatif",
        "estimation",
        "resultats",
        "pdf",
        "plan",
        "droit",
        "calcul",
        "montant",
        "pourquoi_pas",
        "accueils",
        "accueils_aide",
        "et_si",
        "et_si_csv",
        "avant_apres",
        "mois",
        "mois_ics",
        "depuis",
        "garder_version",
    }
)
"""By the names of their addresses. What is not here is the person's own: erase, hand over, mail, confide, report.

A new page is closed until it is written here."""


def is_open_to_who_helps(request: HttpRequest) -> bool:
    match = request.resolver_match
    return match is not None and match.url_name in OPEN
