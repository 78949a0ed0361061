"""A page is read as a browser without scripts would."""

from benchmarks.walking.page import read_page

HTML = """
<h1>Votre <span>loyer</span></h1> <a href="/simulation/x/commune/">Retour</a>
<form method="post" action="/simulation/x/loyer/?retour=resultats">
  <input type="hidden" name="page" value="abc">
  <input type="text" inputmode="decimal" name="loyer" value="450">
  <input type="radio" name="bail" value="oui"><input type="radio" name="bail" value="non">
  <input type="checkbox" name="cas" value="coloc"><button>Continuer</button>
</form>
<form method="post" action="/simulation/"><button>Autre</button></form>
"""


def test_headings_links_and_forms() -> None:
    page = read_page(200, "/simulation/x/loyer/", HTML)
    assert page.heading == "Votre loyer"
    assert page.links == ["/simulation/x/commune/"]
    assert page.links_to("commune/$") == page.links
    assert [form.action for form in page.forms] == ["/simulation/x/loyer/?retour=resultats", "/simulation/"]


def test_the_form_of_a_question_is_the_one_with_a_mark() -> None:
    form = read_page(200, "/", HTML).question
    assert form is not None
    assert [one.value for one in form.groups("radio")["bail"]] == ["oui", "non"]
    assert [(box.name, box.inputmode, box.value) for box in form.of("text")] == [("loyer", "decimal", "450")]
    assert read_page(200, "/", "<h1>Rien</h1>").question is None


def test_the_links_of_an_alert_lead_to_what_to_mend() -> None:
    alert = '<div role="alert"><div><a href="/x/a/">Adoption</a></div><p>…</p><a href="/x/b/">Naissance</a></div>'
    page = read_page(200, "/x/", f'<a href="/x/">Haut</a>{alert}<div><a href="/x/c/">Modifier</a></div>')
    assert page.mending == ["/x/a/", "/x/b/"]
    assert page.links == ["/x/", "/x/a/", "/x/b/", "/x/c/"]
