"""A letter has two versions that say the same, and nothing of it shows by mistake."""

from __future__ import annotations

from django.test import override_settings

from mesaides.instance.model import Instance
from mesaides.mails.letters import message_of, written
from tests.mails.letterbox import ADDRESS, letter

CONTEXT = {"stop": "https://site.test/s", "resume": "https://site.test/r", "opening": "Bonjour.", "why": "Parce que."}


def test_a_message_has_both_versions_and_asks_for_no_automatic_reply() -> None:
    message = message_of(letter())
    assert message.to == [ADDRESS]
    assert message.body == "En texte, à 573 €.\n"
    assert [(part.content, part.mimetype) for part in message.alternatives] == [
        ("<p>En HTML, à 573 €.</p>", "text/html")
    ]
    assert message.extra_headers == {"Auto-Submitted": "auto-generated"}


def test_a_letter_that_reaches_a_log_says_nothing() -> None:
    assert repr(letter()) == "Letter(…)"


def test_a_name_is_escaped_in_html_and_plain_in_text() -> None:
    benefits = [{"name": "Carte <Jeune> & Cie", "answers": []}]
    made = written(ADDRESS, "Vos aides", "follow_up", CONTEXT | {"benefits": benefits}, {})
    assert "Carte &lt;Jeune&gt; &amp; Cie" in made.html
    assert "Carte <Jeune> & Cie" in made.text


def test_a_letter_bears_the_name_of_the_site() -> None:
    with override_settings(INSTANCE=Instance(nom="Landes aides")):
        made = written(ADDRESS, "Vos aides", "follow_up", CONTEXT | {"benefits": []}, {})
    assert made.text.startswith("LANDES AIDES\n")
    assert ">Landes aides</p>" in made.html
    assert "Mes Aides" not in made.html + made.text


def test_nothing_is_to_be_fetched_to_read_it() -> None:
    made = written(ADDRESS, "Vos aides", "follow_up", CONTEXT | {"benefits": []}, {})
    assert not any(word in made.html for word in ("<img", "<link", "<script", "url(", "src="))
