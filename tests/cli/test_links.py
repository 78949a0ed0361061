"""« mes-aides liens », on a site of this machine."""

from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.links import check_links
from mesaides.upkeep.broken import waiting
from tests.cli.terminal import run
from tests.contributions.published import small_catalogue
from tests.links.site import QUICK, page, site

__all__ = ["small_catalogue"]


@pytest.mark.parametrize("name", ["rapport.md", "rapport.csv"])
def test_the_report_is_written_and_the_code_says_if_all_is_well(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with site() as local:
        uses = {local.gives("/aide", page("Aide")): ("aides/x.yaml : page_officielle",)}
        monkeypatch.setattr("mesaides.cli.links.addresses", lambda _catalogue: uses)
        assert check_links(tmp_path / name, QUICK) == 0
        uses[local.gives("/absente", status=404)] = ("institutions/y.yaml : site",)
        assert check_links(tmp_path / name, QUICK) == 1
    assert "institutions/y.yaml : site" in (tmp_path / name).read_text("utf-8")
    assert "1 page introuvable" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["rapport.txt"], "en .md ou en .csv"),
        (["n-existe-pas/rapport.md"], "n’existe pas"),
        (["rapport.md", "--secondes", "0"], "plus grands que 0"),
        (["rapport.md", "--sites", "0"], "plus grands que 0"),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_asked(words: list[str], says: str) -> None:
    ran = run("liens", *words)
    assert ran.code == 2
    assert says in ran.errors


@pytest.mark.django_db
@pytest.mark.usefixtures("small_catalogue")
def test_what_is_broken_waits_for_the_team(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with site() as local:
        uses = {local.gives("/absente", status=404): ("institutions/y.yaml : site",)}
        monkeypatch.setattr("mesaides.cli.links.addresses", lambda _catalogue: uses)
        assert check_links(tmp_path / "rapport.md", QUICK, for_the_team=True) == 1
    assert "Liens cassés à la page de l’équipe : 1" in capsys.readouterr().out
    assert waiting().get().uses == ["institutions/y.yaml : site"]


@pytest.mark.django_db
@pytest.mark.usefixtures("small_catalogue")
def test_a_machine_without_network_gives_the_team_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = {f"https://{name}.invalid/": ("institutions/y.yaml : site",) for name in "abcdefghij"}
    monkeypatch.setattr("mesaides.cli.links.addresses", lambda _catalogue: lost)
    with pytest.raises(Refused, match="le réseau de cette machine semble coupé"):
        check_links(tmp_path / "rapport.md", QUICK, for_the_team=True)
    assert not waiting().exists()
