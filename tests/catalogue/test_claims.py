"""Every way to claim a national aid was checked against an official page, and the page says so."""

import re
from collections import Counter
from pathlib import Path

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Niveau
from mesaides.benefits.steps import steps

PAGE = Path(__file__).parents[2] / "docs/mesures/demarches.md"
TEXT = PAGE.read_text("utf-8")
VERDICTS = ("confirmé", "changé", "non confirmé")
NATIONAL = [benefit for benefit in catalogue().benefits if benefit.niveau is Niveau.NATIONAL]


def rows(title: str) -> list[list[str]]:
    """The cells of each line of the table of seven columns that follows a title."""
    part = TEXT.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


LISTED = rows("Les démarches")
KNOWN = Counter((step.slug, step.canal, step.cible) for step in steps(catalogue()) if step.niveau is Niveau.NATIONAL)


def test_every_step_of_the_catalogue_is_listed_and_no_other() -> None:
    found = Counter((slug, canal, cible) for slug, canal, cible, *_ in LISTED)
    missing, gone = sorted((KNOWN - found).elements()), sorted((found - KNOWN).elements())
    assert not missing, (
        f"Démarches que personne n’a vérifiées : {missing}. → Cherchez la page officielle la plus récente, puis "
        f"ajoutez une ligne à {PAGE.name} : ce que dit « mes-aides aides --demarches », la source, sa date, le verdict."
    )
    assert not gone, f"Démarches qui ne sont plus au catalogue : {gone}. → Retirez leur ligne de {PAGE.name}."


def test_every_line_has_a_verdict_and_a_source_unless_nothing_was_found() -> None:
    for line in LISTED:
        _, _, _, source, day, age, verdict = line
        assert verdict.partition(" : ")[0] in VERDICTS, f"Verdict inconnu : {line}. → Écrivez l’un de {VERDICTS}."
        assert "](http" in source or verdict.startswith("non confirmé"), f"Rien ne confirme cette ligne : {line}"
        assert (day == "—") == (age == "—") == ("](http" not in source), f"Date ou âge à revoir : {line}"


def test_an_age_is_counted_from_its_date() -> None:
    for line in [line for line in LISTED if line[5].isdigit()]:
        year, month, *day = map(int, line[4].split("-"))
        months = (2026 - year) * 12 + 11 - month - ((day or [1])[0] > 27)
        assert line[5] == str(months), f"→ L’âge est de {months} mois au 27 novembre 2026 : {line}"


def test_the_summary_counts_what_is_listed() -> None:
    told = re.search(r"(\d+) aides, (\d+) démarches : (\d+) confirmées, (\d+) changées, (\d+) non confirmées", TEXT)
    counted = Counter(line[6].partition(" : ")[0] for line in LISTED)
    assert told
    assert [*map(int, told.groups())] == [len(NATIONAL), len(LISTED), *(counted[verdict] for verdict in VERDICTS)]


def test_every_institution_that_they_name_is_listed_with_its_site() -> None:
    named = {benefit.institution for benefit in NATIONAL}
    sites = {(slug, catalogue().institutions[slug].site, catalogue().institutions[slug].telephone) for slug in named}
    listed = {(slug, site, telephone) for slug, site, telephone, *_ in rows("Les institutions que ces aides nomment")}
    assert listed == {(slug, site, telephone or "—") for slug, site, telephone in sites}, (
        f"→ Mettez à jour la table des institutions de {PAGE.name}."
    )
