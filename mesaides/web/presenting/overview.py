"""The pages of results as their templates show them: all of it, the plan of claims, one benefit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mesaides.simulations.right import Result
from mesaides.web.presenting.filters import filters_of, kept
from mesaides.web.presenting.first_theme import first_theme_of, themed_first, title_of
from mesaides.web.presenting.folding import folded
from mesaides.web.presenting.human_help import human_help
from mesaides.web.presenting.lacking import lacks_of
from mesaides.web.presenting.plan import Plan, plan_of
from mesaides.web.presenting.results import GROUPS, Card, Results, present
from mesaides.web.visiting import Visiting


def results_context(result: Result, visiting: Visiting, asked: Mapping[str, str]) -> dict[str, Any]:
    """What was found, of which only what is `asked` for is listed; the summary stays the whole."""
    whole, theme = present(result, visiting), first_theme_of(visiting)
    filters = filters_of(whole, visiting, asked)
    listed = themed_first(kept(whole, filters), theme)
    return {
        "visiting": visiting,
        "whole": whole,
        "results": listed,
        "claims": folded(listed.to_claim),
        "possibles": folded(listed.perhaps),
        "lacks": lacks_of(listed.to_check),
        "first_theme": title_of(theme),
        "filters": filters,
        "plan": _plan(whole, visiting),
        "help": human_help(),
    }


def plan_context(result: Result, visiting: Visiting) -> dict[str, Any]:
    whole = present(result, visiting)
    return {"visiting": visiting, "results": whole, "plan": _plan(whole, visiting), "help": human_help()}


def benefit_context(result: Result, visiting: Visiting, slug: str) -> dict[str, Any] | None:
    """One benefit for this household; `None` when it is not among its results."""
    whole = present(result, visiting)
    found = _found(whole, slug)
    if found is None:
        return None
    group, card = found
    claims = [claim for claim in _plan(whole, visiting).claims if claim.card.benefit.slug == slug]
    return {"visiting": visiting, "group": group, "card": card, "claim": next(iter(claims), None)}


def _found(results: Results, slug: str) -> tuple[str, Card] | None:
    """The first group that holds the benefit: what is open for one person comes before what is not for another."""
    held = ((group, card) for group in GROUPS for card in getattr(results, group) if card.benefit.slug == slug)
    return next(held, None)


def _plan(results: Results, visiting: Visiting) -> Plan:
    return plan_of(results.to_claim, visiting.journey.today)
