"""A follow-up as its pages show it."""

from dataclasses import replace

from mesaides.mails.followups import Followed
from mesaides.web.presenting.follow_up import overview_context, thanks_context, visit_of
from tests.mails.following import BENEFITS, RESUME, SITE

FOLLOWED = Followed("jeton", "a@exemple.fr", SITE, RESUME, BENEFITS, ("prime-activite",))


def test_the_list_says_what_is_answered() -> None:
    assert [(item.slug, item.is_answered) for item in overview_context(FOLLOWED)["items"]] == [
        ("aide-logement", False),
        ("prime-activite", True),
    ]


def test_the_visit_is_reached_on_the_site_where_one_reads() -> None:
    assert visit_of(FOLLOWED) == "/simulation/jeton-de-visite/"
    assert thanks_context(FOLLOWED, "prime-activite", "echec")["has_failed"]


def test_a_benefit_that_left_the_catalogue_is_still_shown() -> None:
    gone = replace(FOLLOWED, benefits=("disparue",), answered=("disparue",))
    context = thanks_context(gone, "disparue", "echec")
    assert context["name"] == "disparue"
    assert context["institution"] is None
