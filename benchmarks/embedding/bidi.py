"""Firefox, driven by the protocol it speaks itself (WebDriver BiDi, W3C): no driver to install."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import tempfile
from itertools import count
from pathlib import Path
from typing import Any

PREFERENCES = {
    "network.cookie.cookieBehavior": 1,  # third parties have no cookie and no storage
    "remote.active-protocols": 1,
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
}


class Firefox:
    """One window of a new profile; `inside`: the frame of its page."""

    name = "Firefox"

    def __init__(self, binary: str = "firefox-esr") -> None:
        import websocket  # websocket-client, qui vient avec selenium : la suite s’en passe

        self._folder = tempfile.TemporaryDirectory()
        preferences = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items())
        (Path(self._folder.name) / "user.js").write_text("\n".join(preferences), encoding="utf-8")
        command = [binary, "--headless", "--remote-debugging-port", "0", "--profile", self._folder.name]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)  # noqa: S603 - commande écrite ici
        address = self._address()
        self._socket = websocket.create_connection(f"{address}/session", timeout=120, suppress_origin=True)
        self._ids = count(1)
        told = self._asks("session.new", capabilities={})["capabilities"]
        self.version = f"{told['browserName']} {told['browserVersion']}"
        self._page = self._asks("browsingContext.getTree")["contexts"][0]["context"]

    def _address(self) -> str:
        """Firefox tells it when it is ready."""
        assert self._process.stderr is not None  # noqa: S101 - ouvert ci-dessus
        for line in self._process.stderr:
            if found := re.search(r"BiDi listening on (ws://\S+)", line):
                return found[1]
        raise RuntimeError("Firefox s’est arrêté avant d’être prêt.")

    def _asks(self, method: str, **given: Any) -> Any:
        number = next(self._ids)
        self._socket.send(json.dumps({"id": number, "method": method, "params": given}))
        while True:
            told = json.loads(self._socket.recv())
            if told.get("id") == number:
                if told["type"] == "error":
                    raise RuntimeError(f"{method} : {told['message']}")
                return told["result"]

    def goes(self, address: str, width: int, height: int) -> None:
        size = {"width": width, "height": height}
        self._asks("browsingContext.setViewport", context=self._page, viewport=size)
        self._asks("browsingContext.navigate", context=self._page, url=address, wait="complete")

    @property
    def _frame(self) -> str:
        tree = self._asks("browsingContext.getTree", root=self._page)["contexts"][0]
        return str(tree["children"][0]["context"])

    def runs(self, script: str, *, inside: bool = True) -> Any:
        """The value of an expression, as JSON."""
        context = self._frame if inside else self._page
        told = self._asks(
            "script.evaluate",
            expression=f"JSON.stringify({script})",
            target={"context": context},
            awaitPromise=True,
        )
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        value = told["result"].get("value")
        return json.loads(value) if value else None

    def clicks(self, script: str) -> None:
        """With the mouse, on the element that an expression gives."""
        origin = {"type": "element", "element": {"sharedId": self._node(script)}}
        moves = [{"type": "pointerMove", "x": 0, "y": 0, "origin": origin}]
        presses = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        mouse = {"type": "pointer", "id": "souris", "actions": [*moves, *presses]}
        self._asks("input.performActions", context=self._frame, actions=[mouse])

    def _node(self, script: str) -> str:
        expression = (
            f"(() => {{ const e = {script}; e.scrollIntoView({{block: 'center', behavior: 'instant'}}); return e; }})()"
        )
        told = self._asks("script.evaluate", expression=expression, target={"context": self._frame}, awaitPromise=False)
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        return str(told["result"]["sharedId"])

    def presses(self, script: str) -> None:
        self.clicks(script)

    def types(self, text: str) -> None:
        """Where the focus is."""
        keys = [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
        keyboard = {"type": "key", "id": "clavier", "actions": keys}
        self._asks("input.performActions", context=self._frame, actions=[keyboard])

    def shoots(self, path: Path) -> None:
        told = self._asks("browsingContext.captureScreenshot", context=self._page)
        path.write_bytes(base64.b64decode(told["data"]))

    def cookies(self) -> list[Any]:
        return list(self._asks("storage.getCookies")["cookies"])

    def closes(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()
