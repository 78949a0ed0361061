"""The way to the form for the recap by mail, in templates."""

from django.template import engines
from django.test import override_settings

from mesaides.simulations.visits import Visit
from mesaides.web.visiting import visiting_of

TEMPLATE = "{% load mailing %}{% recap_by_mail visiting %}"


def shown() -> str:
    template = engines["django"].from_string(TEMPLATE)
    return template.render({"visiting": visiting_of(Visit("jeton", {}))}).strip()


def test_it_leads_to_the_form_of_the_visit() -> None:
    assert 'href="/simulation/jeton/courriel/"' in shown()


def test_it_is_not_there_without_a_mail_server() -> None:
    with override_settings(COURRIELS=False):
        assert shown() == ""
