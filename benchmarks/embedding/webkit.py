"""WebKit (MiniBrowser of WebKitGTK, the engine of Safari), driven by its own WebDriver."""

from __future__ import annotations

import base64
import json
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

MINI = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"
PORT = 4555
ENTER = "\ue007"
LOST = """(box => box.type === "radio" || box.type === "checkbox" ? !box.checked : document.activeElement !== box)(
    (%s).control)"""
"""Whether a click on a label changed nothing."""
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class WebKit:
    """One window, in which third parties have no cookie."""

    name = "WebKit"

    def __init__(self) -> None:
        self._driver = subprocess.Popen(["WebKitWebDriver", f"--port={PORT}"])  # noqa: S603, S607 - commande écrite ici
        self._session = ""
        time.sleep(1)
        options = {"binary": MINI, "args": ["--automation", "--cookies-policy=no-third-party"]}
        wanted = {"alwaysMatch": {"webkitgtk:browserOptions": options}}
        told = self._asks("POST", "/session", {"capabilities": wanted})
        self._session = f"/session/{told['sessionId']}"
        self.version = f"{told['capabilities']['browserName']} {told['capabilities']['browserVersion']}"

    def _asks(self, method: str, path: str, given: dict[str, Any] | None = None) -> Any:
        body = json.dumps(given or {}).encode() if method == "POST" else None
        request = urllib.request.Request(f"http://127.0.0.1:{PORT}{self._session}{path}", body, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as response:  # noqa: S310 - notre pilote
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{path} : {json.load(error)['value']}") from error

    def goes(self, address: str, width: int, height: int) -> None:
        self._asks("POST", "/window/rect", {"width": width, "height": height})
        self._asks("POST", "/url", {"url": address})

    def _stands(self, *, inside: bool) -> None:
        """In the page, or in its frame."""
        self._asks("POST", "/frame", {"id": None})
        if inside:
            self._asks("POST", "/frame", {"id": 0})

    def runs(self, script: str, *, inside: bool = True) -> Any:
        """The value of an expression, as JSON."""
        self._stands(inside=inside)
        value = self._asks("POST", "/execute/sync", {"script": f"return JSON.stringify({script})", "args": []})
        return json.loads(value) if value else None

    def clicks(self, script: str) -> None:
        """With the mouse, on the element that an expression gives; by the keyboard when the click is lost.

        In a frame, this driver does not bring under the mouse what is below the screen.
        """
        self._clicks(script)
        if self.runs(LOST % script):
            self.runs(f"({script}).control.focus()")
            self.types(" " if self.runs(f"/radio|checkbox/.test(({script}).control.type)") else "")

    def _clicks(self, script: str) -> None:
        self._stands(inside=True)
        shown = "e.scrollIntoView({block: 'center', behavior: 'instant'})"  # le pilote ne fait défiler que le cadre
        asked = {"script": f"const e = {script}; {shown}; return e", "args": []}
        found = self._asks("POST", "/execute/sync", asked)
        self._asks("POST", f"/element/{found[_ELEMENT]}/click")

    def presses(self, script: str) -> None:
        """With the mouse, then by the keyboard: a click below the screen is lost in a frame."""
        before = self.runs("location.href")
        self._clicks(script)
        time.sleep(1)
        if self.runs("location.href") == before:
            self.runs(f"({script}).focus()")
            self.types(ENTER)

    def types(self, text: str) -> None:
        """Where the focus is."""
        self._stands(inside=True)
        if not text:
            return
        keys = [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
        self._asks("POST", "/actions", {"actions": [{"type": "key", "id": "clavier", "actions": keys}]})

    def shoots(self, path: Path) -> None:
        self._stands(inside=False)
        path.write_bytes(base64.b64decode(self._asks("GET", "/screenshot")))

    def cookies(self) -> list[Any]:
        self._stands(inside=True)
        return list(self._asks("GET", "/cookie"))

    def closes(self) -> None:
        self._asks("DELETE", "")
        self._driver.terminate()
        self._driver.wait()
