"""« python -m benchmarks.embedding --captures DOSSIER » : la visite dans le cadre d’une mairie, dans deux navigateurs.


Le service tourne avec INSTANCE=deploy/instances/rennes.yaml. Il faut firefox-esr, webkit2gtk-driver (Debian), un écran
(xvfb-run), et websocket-client (pip). Le protocole et ce qui a été vu sont dans docs/mesures/integration.md.
"""

from __future__ import annotations

import argparse
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from benchmarks.embedding.bidi import Firefox
from benchmarks.embedding.visit import visits
from benchmarks.embedding.webkit import WebKit

SAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "exemples" / "page-hote.html"
PORT = 8001
STORED = '(() => { try { localStorage.essai = 1; return "gardé"; } catch (error) { return String(error); } })()'
ALLOWED = '(() => { document.cookie = "essai=1"; return document.cookie; })()'
TALL = '(() => { const f = document.querySelector("iframe").getBoundingClientRect(); return [f.width, f.height]; })()'
FOUND = 'document.querySelector(".bilan__montant")?.innerText'
BROWSERS = {"firefox": Firefox, "webkit": WebKit}


def say(told: str) -> None:
    sys.stdout.write(f"{told}\n")
    sys.stdout.flush()


def host(site: str) -> ThreadingHTTPServer:
    """The page of a town hall, on « localhost »: another site than 127.0.0.1."""
    html = SAMPLE.read_text(encoding="utf-8").replace("https://aides.exemple.fr", site).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html)

        def log_message(self, *_told: object) -> None:
            """Nothing on the console."""

    server = ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return server


def looked_at(name: str, width: int, captures: Path) -> None:
    """Tell what this browser shows, and keep its pictures."""
    hand: Any = BROWSERS[name]()
    try:
        say(f"{hand.version}, {width} px")

        def seen(step: str) -> None:
            hand.shoots(captures / f"{name}-{step}-{width}.png")
            scrolls = hand.runs("document.documentElement.scrollHeight - document.documentElement.clientHeight")
            say(f"  {step} : cadre {hand.runs(TALL, inside=False)}, à faire défiler dedans {scrolls} px")

        visits(hand, f"http://localhost:{PORT}/", width, seen)
        say(f"  cookie posé par un script : {hand.runs(ALLOWED)!r} ; stockage : {hand.runs(STORED)}")
        say(f"  cookies du navigateur : {hand.cookies()}")
        say(f"  montant trouvé : {hand.runs(FOUND)}")
    finally:
        hand.closes()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", default="http://127.0.0.1:8000")
    parser.add_argument("--captures", type=Path, required=True)
    parser.add_argument("--navigateurs", nargs="+", choices=BROWSERS, default=list(BROWSERS))
    parser.add_argument("--largeurs", nargs="+", type=int, default=[1280, 360])
    given = parser.parse_args()
    given.captures.mkdir(parents=True, exist_ok=True)
    with host(given.site):
        for name in given.navigateurs:
            for width in given.largeurs:
                looked_at(name, width, given.captures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
