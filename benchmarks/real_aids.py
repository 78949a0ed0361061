"""Real aids, from their official pages, through the form only: typed, confirmed, sent, reviewed, published, then found.

python -m benchmarks.real_aids [--seules NOM…] [--montrer] [--exporter DOSSIER]
With --seules, the result keeps what became of the others the last time.

Nothing goes round the pages: a server of its own, a browser that types in the fields that it is shown, the mail that
verifies the address, the reviewer's buttons, then « POST /api/v1/simulations » for the household that must get the aid.
What is typed is in benchmarks/officers/, one file an aid; what comes of it is told in docs/mesures/contributions.md.
"""

from __future__ import annotations

import argparse
import email
import email.policy
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet

from benchmarks.browser import Browser, NotOnThePage, Page
from benchmarks.machine import ROOT
from benchmarks.officer import Blocked, Case, Draft, cases, confirm, describe, judge, send
from benchmarks.report import Figure, publish, results
from benchmarks.servers import HOST, OF_THE_USER, Server, first_answer, free_port, running

BENCH = "real_aids"
REVIEWER = "relit.essai"
PASSWORD = "un mot de passe du banc"  # noqa: S105 - le compte n’existe que dans la base du banc
MAIL_END = "-" * 79
PATIENCE = 600
"""Looks, one a second, until what was published is seen: an aid that asks new things of the law waits for them."""


@dataclass
class Outcome:
    """What became of an aid: how far it went, and what stopped it."""

    case: Case
    draft: Draft | None = None
    slug: str = ""
    stopped: str = ""
    found: dict[str, Any] = field(default_factory=dict)

    @property
    def is_found(self) -> bool:
        return not self.stopped and bool(self.found)


def main(arguments: list[str] | None = None) -> None:
    options = _options(arguments if arguments is not None else sys.argv[1:])
    chosen = [one for one in cases() if not options.seules or one.name in options.seules]
    with tempfile.TemporaryDirectory() as folder:
        settings = _settings(Path(folder))
        with _served(settings) as server:
            first_answer(server, "GET", "/")
            start = time.perf_counter()
            outcomes = _all(chosen, f"http://{HOST}:{server.port}", settings)
            seconds = time.perf_counter() - start
        if options.exporter:
            _command(settings, "contributions", "exporter", options.exporter)
    _show(outcomes, everything=options.montrer)
    told = _told(outcomes)
    publish(BENCH, "Des aides réelles, par le formulaire seul", _figures(told, seconds / len(outcomes)), told)


@contextmanager
def _served(settings: Mapping[str, str]) -> Iterator[Server]:
    """The service as a developer runs it: nothing here is about speed, and it starts without learning the law."""
    port = free_port()
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "-v", "0"], cwd=ROOT, env=_environment(settings), check=True
    )
    _run(settings, "-m", "benchmarks.taken_out", *(slug for one in cases() if (slug := one.in_catalogue)))
    command = [sys.executable, "manage.py", "runserver", f"{HOST}:{port}", "--noreload"]
    with running(command, port, _environment(settings)) as server:
        yield server


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    return {name: os.environ[name] for name in (*OF_THE_USER, "PYTHONPATH") if name in os.environ} | dict(settings)


def _settings(folder: Path) -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DEBUG": "1",
        "LIMITES": "0",
        "CALCUL_SECONDES": "900",
        "CALCULS_EN_ATTENTE": "1000",
        "SECRET_KEY": Fernet.generate_key().decode() * 2,
        "COURRIELS_CLEFS": Fernet.generate_key().decode(),
        "EMAIL_URL": "console:",
        "COURRIEL_EXPEDITEUR": "Mes Aides <essai@exemple.fr>",
        "DATABASE_URL": f"sqlite:///{folder / 'essai.sqlite3'}",
    }


def _all(chosen: Iterable[Case], host: str, settings: Mapping[str, str]) -> list[Outcome]:
    """Each stage for all of them, so that the mails leave once and the law is learnt once."""
    outcomes, officer = [Outcome(one) for one in chosen], Browser(host)
    for outcome in outcomes:
        _goes(outcome, _types, officer)
    links = _links(_command(settings, "courriels", "--une-fois"))
    for outcome in outcomes:
        _goes(outcome, _confirms, officer, links)
    reviewer = _reviewer(host, settings)
    for outcome in outcomes:
        _goes(outcome, _accepts, reviewer)
    for outcome in outcomes:
        _goes(outcome, _finds, officer)
    return outcomes


def _goes(outcome: Outcome, stage: Any, *given: Any) -> None:
    """One stage more, unless an earlier one was the last."""
    if outcome.stopped:
        return
    try:
        stage(outcome, *given)
    except (Blocked, NotOnThePage) as error:
        outcome.stopped = str(error)


def _types(outcome: Outcome, officer: Browser) -> None:
    if outcome.case.in_catalogue:
        _wait(officer, outcome.case.in_catalogue, 404)
    outcome.draft = describe(officer, outcome.case)
    send(officer, outcome.draft, judge(officer, outcome.draft))


def _wait(browser: Browser, slug: str, status: int) -> None:
    """Until an aid is there (200), or no longer (404)."""
    for _ in range(PATIENCE):
        if browser.opens(f"/api/v1/aides/{slug}").status == status:
            return
        time.sleep(1)
    raise Blocked(f"publication : {slug} ne répond pas {status}")


def _links(mails: str) -> dict[str, str]:
    """By draft, the address that its mail gives to confirm."""
    found: dict[str, str] = {}
    for text in mails.split(MAIL_END):
        body = email.message_from_string(text.strip(), policy=email.policy.default).get_body(("plain",))
        for link in re.findall(r"https?://[^/\s]+(/contribuer/\S+/confirmer/\S+)", body.get_content() if body else ""):
            found[f"/contribuer/{link.split('/')[2]}/"] = link
    return found


def _confirms(outcome: Outcome, officer: Browser, links: Mapping[str, str]) -> None:
    draft = outcome.draft
    if draft is None or draft.link not in links:
        raise Blocked("courriel : le lien de confirmation n’est pas arrivé")
    confirm(officer, draft, links[draft.link])


def _reviewer(host: str, settings: Mapping[str, str]) -> Browser:
    """Someone of the team, come in by the page of the team."""
    _command({**settings, "MES_AIDES_MOT_DE_PASSE": PASSWORD}, "equipe", "ajouter", REVIEWER, "relecture")
    browser = Browser(host)
    form = browser.opens("/equipe/connexion/").form("/equipe/connexion/")
    page = browser.sends("/equipe/connexion/", form.filled({"nom": REVIEWER, "mot_de_passe": PASSWORD}))
    if page.address != "/equipe/":
        raise Blocked(f"connexion de l’équipe : {page.text[:300]}")
    return browser


def _accepts(outcome: Outcome, reviewer: Browser) -> None:
    """Find it in the queue, calculate its examples, accept it."""
    page = reviewer.opens(_in_queue(reviewer, str(outcome.case.pages["aide"]["nom"])))
    outcome.slug = _shown(page, "Fichier")
    examples = reviewer.opens(f"{page.address}exemples/").text
    if "À revoir" in examples or "Conforme" not in examples:
        raise Blocked(f"exemples : {examples[:600]}")
    address = f"{page.address}decision/"
    after = reviewer.sends(address, page.form(address).filled({}) | {"acte": ["accepter"]})
    if "acceptée et publiée" not in after.text:
        raise Blocked(f"publication : {after.text[:600]}")


def _in_queue(reviewer: Browser, name: str) -> str:
    for number in (1, 2):
        body = reviewer.opens(f"/equipe/?etat=envoyee&page={number}").body
        for address, shown in re.findall(r'<a href="(/equipe/contributions/\d+/)">(.*?)</a>', body):
            if _plain(shown) == _plain(name):
                return str(address)
    raise Blocked("relecture : elle n’est pas dans la file")


def _plain(text: str) -> str:
    from html import unescape

    return " ".join(unescape(text).replace("'", "’").split())


def _shown(page: Page, name: str) -> str:
    found = re.search(rf"<dt>{name}</dt><dd[^>]*>(.*?)</dd>", page.body)
    return found[1] if found else ""


def _finds(outcome: Outcome, browser: Browser) -> None:
    """The household that must get it gets it, with the amount worked out by hand."""
    expected = outcome.case.given["attendu"]
    _wait(browser, outcome.slug, 200)
    answer = json.loads(browser.posts("/api/v1/simulations", json.dumps(outcome.case.given["foyer"], default=str)).body)
    rights = [one for one in _rights(answer) if one.get("slug", one.get("aide")) == outcome.slug]
    held = [one for one in rights if all(one.get(name) == value for name, value in expected.items())]
    if not held:
        raise Blocked(f"simulation : attendu {expected}, trouvé {rights}")
    outcome.found = held[0]


def _rights(answer: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Every right that the answer tells, wherever it stands."""
    for value in answer.values():
        if isinstance(value, list):
            yield from (one for one in value if isinstance(one, dict))


def _command(settings: Mapping[str, str], *words: str) -> str:
    """What a command of the service answers, on the same database."""
    return _run(settings, "-c", "import sys; from mesaides.cli.main import app; app(sys.argv[1:])", *words)


def _run(settings: Mapping[str, str], *words: str) -> str:
    """What Python prints, with the settings of the service."""
    command = [sys.executable, *words]
    done = subprocess.run(  # noqa: S603 - une commande du service
        command, cwd=ROOT, env=_environment(settings), check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise Blocked(f"{' '.join(words)} : {done.stdout}{done.stderr}")
    return done.stdout


def _show(outcomes: Iterable[Outcome], *, everything: bool) -> None:
    for one in outcomes:
        told = "trouvée" if one.is_found else f"ARRÊTÉE — {one.stopped}"
        sys.stdout.write(f"{one.case.name} ({one.case.fields} champs) : {told}\n")
        if everything and one.draft:
            sys.stdout.writelines(f"    {key}: {text}\n" for key, text in one.draft.shown.items())


def _figures(told: Mapping[str, Mapping[str, Any]], seconds: float) -> Iterator[Figure]:
    fields = sorted(one["champs"] for one in told.values())
    yield Figure("aides réelles décrites", len(told), at_least=20)
    found = sum(one["trouve"] is not None for one in told.values())
    yield Figure("publiées, puis trouvées par une simulation", found, at_least=20)
    yield Figure("arrêtées en route", len(told) - found, under=1)
    yield Figure("champs remplis, médiane", fields[len(fields) // 2])
    yield Figure("champs remplis, au plus", fields[-1])
    yield Figure("secondes par aide, tout compris", seconds, "s")


def _told(outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """What became of each aid; of those that were not tried this time, what became of them the last time."""
    before = next((one["details"] for one in results() if one["bench"] == BENCH), {})
    return before | {
        one.case.name: {
            "fichier": one.slug,
            "forme": one.case.given["forme"],
            "champs": one.case.fields,
            "foyers": len(one.draft.shown) if one.draft else 0,
            "arretee": one.stopped or None,
            "trouve": one.case.given["attendu"] if one.is_found else None,
        }
        for one in outcomes
    }


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Des aides réelles, par le formulaire seul.")
    parser.add_argument("--seules", nargs="*", default=[], help="les noms des fichiers à essayer")
    parser.add_argument("--montrer", action="store_true", help="montre les foyers proposés à l’auteur")
    parser.add_argument("--exporter", default="", help="où écrire les fichiers publiés, en correctifs git")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
