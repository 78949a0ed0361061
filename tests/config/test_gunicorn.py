"""The web server refuses to start on a faulty catalogue, and leaves its place to another without refusing anybody."""

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from config import gunicorn, settings
from mesaides.benefits import catalogue as loader
from tests.config.servers import PATIENCE, answer, listening, serving


@pytest.fixture
def faulty_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    file = tmp_path / "aides" / "national" / "rsa.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("nom: RSA\nmontants: 600\n", encoding="utf-8")
    monkeypatch.setattr(loader, "FOLDER", tmp_path)
    loader.replace_by(None)
    yield file
    loader.replace_by(None)


@pytest.mark.django_db
def test_a_faulty_catalogue_stops_the_start_with_its_file_and_its_line(faulty_catalogue: Path) -> None:
    with pytest.raises(SystemExit, match=r"(?s)Le site ne démarre pas.*rsa\.yaml, ligne 2.*montants"):
        gunicorn.on_starting(None)


class Visitors:
    """People who ask one after another, until they leave; what went wrong for any of them."""

    def __init__(self, held: socket.socket) -> None:
        self._held, self._enough = held, threading.Event()
        self.served = 0
        self.troubles: list[str] = []
        self._threads = [threading.Thread(target=self._ask, daemon=True) for _ in range(3)]
        for thread in self._threads:
            thread.start()

    def _ask(self) -> None:
        while not self._enough.wait(0.02):
            try:
                status, _text = answer(self._held, "/sante/")
            except OSError as error:
                self.troubles.append(repr(error))
            else:
                self.served += 1
                self.troubles += [str(status)] if status != 200 else []

    def wait_for_more(self) -> None:
        """Until some more are served."""
        expected, end = self.served + 20, time.monotonic() + PATIENCE
        while self.served < expected and time.monotonic() < end:
            time.sleep(0.01)
        assert self.served >= expected

    def leave(self) -> None:
        self._enough.set()
        for thread in self._threads:
            thread.join()


def test_a_server_makes_way_for_a_new_one_while_people_ask_and_nobody_is_refused() -> None:
    """As « systemctl reload » does it: the new server is ready before the old one, having answered everybody, stops."""
    with listening() as held, serving(held, METRIQUES="1") as old:
        visitors = Visitors(held)
        visitors.wait_for_more()
        old.process.send_signal(signal.SIGUSR2)
        new = int(old.told("MAINPID=").partition("MAINPID=")[2])
        try:
            assert old.process.wait(PATIENCE) == 0
            visitors.wait_for_more()
            visitors.leave()
            assert answer(held, "/metriques/")[0] == 200
        finally:
            os.kill(new, signal.SIGTERM)
    assert visitors.troubles == []


def test_a_calculation_has_the_time_to_end_when_the_server_stops() -> None:
    assert gunicorn.graceful_timeout > 2 * settings.CALCUL_SECONDES
    assert gunicorn.threads > settings.CALCULS_EN_ATTENTE + 1
