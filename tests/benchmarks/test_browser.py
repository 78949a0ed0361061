"""The browser of the benches types only in what the page shows, and reads what it says is wrong."""

import pytest

from benchmarks.browser import NotOnThePage, Page

SHOWN = Page(
    "/contribuer/x/aide/",
    422,
    """
    <div role="alert"><ul><li><a href="#id_nom">Écrivez le nom&nbsp;: 3 signes.</a></li></ul></div>
    <form method="post" action="/recherche/"><input name="q"></form>
    <form method="post" action="/contribuer/x/aide/">
      <input type="hidden" name="csrf" value="jeton"><input type="text" name="nom" value="Carte">
      <textarea name="description">
Deux lignes</textarea>
      <input type="checkbox" name="themes" value="sante" checked><input type="checkbox" name="themes" value="emploi">
      <select name="facon"><option value="">Choisir</option><option value="valeur" selected>Le même</option></select>
      <button type="submit">Garder</button>
    </form>""",
)


def test_what_the_page_holds_is_sent_with_what_is_typed() -> None:
    assert SHOWN.form("/aide/").filled({"nom": "Bourse", "themes": ["emploi"]}) == {
        "csrf": ["jeton"],
        "nom": ["Bourse"],
        "description": ["Deux lignes"],
        "themes": ["emploi"],
        "facon": ["valeur"],
    }


@pytest.mark.parametrize("typed", [{"inconnu": "x"}, {"themes": ["logement"]}, {"facon": "autre"}])
def test_nothing_is_typed_that_the_page_does_not_show(typed: dict[str, str]) -> None:
    with pytest.raises(NotOnThePage):
        SHOWN.form("/aide/").filled(typed)


def test_a_form_that_is_not_there_is_told() -> None:
    with pytest.raises(NotOnThePage):
        SHOWN.form("/envoyer/")


def test_what_is_wrong_is_read_from_the_page() -> None:
    assert SHOWN.faults() == ["Écrivez le nom : 3 signes."]
