"""A program for each address of the API, ready to run: with curl, in Python without a library, in JavaScript."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pprint import pformat
from typing import Any

from mesaides.api.examples import SITUATION

Json = dict[str, Any]

SITE = "http://127.0.0.1:8000"
"""Where « make serve » answers."""

RSA = "revenu-solidarite-active"
BODIES: Mapping[str, Json] = {
    "simuler": SITUATION,
    "lot": {"situations": [SITUATION, SITUATION | {"demandeur": {}}], "aides": [RSA]},
    "expliquer": {"situation": SITUATION, "aide": RSA},
    "variation": {"situation": SITUATION, "varie": "salaire", "points": [0, 500, 1000, 1500]},
    "mois": {"situation": SITUATION},
    "fourchettes": {"situation": SITUATION | {"logement": SITUATION["logement"] | {"loyer": None}}},
    "portes": {"situation": SITUATION, "aide": "allocation-adultes-handicapes"},
}
"""What is sent, by the name of the operation."""

ELSEWHERE = {"recevoir"}
"""What no program can call as it is: a partner’s program is in docs/how-to/recevoir-une-situation.md."""

ASKED: Mapping[str, tuple[str, str]] = {
    "aide": ("{slug}", "prime-activite"),
    "communes": ("communes", "communes?q=31000"),
}
"""How the parameters of an address are filled."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request to show: where, what is sent if anything, and whether the answer comes in lines."""

    address: str
    body: Json | None
    in_lines: bool


def samples(operation: str, path: str) -> list[Json]:
    """The programs of an operation, in the form that readers of OpenAPI know (x-codeSamples)."""
    if operation in ELSEWHERE:
        return []
    call = Call(SITE + path.replace(*ASKED.get(operation, ("", ""))), BODIES.get(operation), operation == "lot")
    return [{"lang": name, "label": label, "source": write(call)} for name, (label, write) in LANGUAGES.items()]


def _curl(call: Call) -> str:
    if call.body is None:
        return f"curl --fail-with-body '{call.address}'\n"
    sent = json.dumps(call.body, ensure_ascii=False, indent=2)
    lines = " --no-buffer" if call.in_lines else ""
    return (
        f"curl --fail-with-body{lines} '{call.address}' \\\n"
        "  --header 'Content-Type: application/json' \\\n"
        f"  --data-binary @- <<'JSON'\n{sent}\nJSON\n"
    )


_PYTHON_READING = (
    "    reponse = json.load(flux)\nprint(json.dumps(reponse, ensure_ascii=False, indent=2))\n",
    "    for ligne in flux:\n        foyer = json.loads(ligne)\n        print(json.dumps(foyer, ensure_ascii=False))\n",
)


def _python(call: Call) -> str:
    reading = _PYTHON_READING[call.in_lines]
    if call.body is None:
        return f'import json\nfrom urllib.request import urlopen\n\nwith urlopen("{call.address}") as flux:\n{reading}'
    sent = pformat(call.body, sort_dicts=False, width=100)
    return (
        "import json\nfrom urllib.request import Request, urlopen\n\n"
        f"envoi = {sent}\n"
        f'demande = Request("{call.address}", json.dumps(envoi).encode(), {{"Content-Type": "application/json"}})\n'
        f"with urlopen(demande) as flux:\n{reading}"
    )


_SCRIPT_IN_LINES = (
    "const flux = reponse.body.pipeThrough(new TextDecoderStream()).getReader();\n"
    'for (let reste = "", lu = await flux.read(); !lu.done; lu = await flux.read()) {\n'
    '  const lignes = (reste + lu.value).split("\\n");\n'
    "  reste = lignes.pop();\n"
    "  for (const ligne of lignes) console.log(JSON.stringify(JSON.parse(ligne)));\n"
    "}\n"
)
_SCRIPT_READING = ("console.log(JSON.stringify(await reponse.json(), null, 2));\n", _SCRIPT_IN_LINES)


def _javascript(call: Call) -> str:
    reading = "if (!reponse.ok) throw new Error(await reponse.text());\n" + _SCRIPT_READING[call.in_lines]
    if call.body is None:
        return f'const reponse = await fetch("{call.address}");\n{reading}'
    sent = json.dumps(call.body, ensure_ascii=False, indent=2)
    return (
        f"const envoi = {sent};\n"
        f'const reponse = await fetch("{call.address}", {{\n'
        '  method: "POST",\n  headers: { "Content-Type": "application/json" },\n'
        f"  body: JSON.stringify(envoi),\n}});\n{reading}"
    )


Writer = Callable[[Call], str]

LANGUAGES: Mapping[str, tuple[str, Writer]] = {
    "Shell": ("curl", _curl),
    "Python": ("Python", _python),
    "JavaScript": ("JavaScript", _javascript),
}
