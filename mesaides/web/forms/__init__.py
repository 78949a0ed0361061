"""From a page of questions to a form, and from what was posted to answers."""

from mesaides.web.forms.page_form import PageForm

__all__ = ["PageForm"]
