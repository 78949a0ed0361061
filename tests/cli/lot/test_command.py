"""How a batch ends early: what is said, and that nothing is lost."""

import os
import signal
from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.batch import Asked
from mesaides.cli.lot.command import run_or_explain
from mesaides.cli.lot.workers import WorkerDied, WorkFailed

ASKED = Asked(Path("a.csv"), Path("b.csv"), 1)


def _ending_with(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> int:
    def run(_: Asked) -> None:
        raise error

    monkeypatch.setattr("mesaides.cli.lot.command.run", run)
    return run_or_explain(ASKED)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (WorkerDied(-signal.SIGKILL), "sans doute faute de mémoire : essayez --processus 1"),
        (WorkerDied(1), "L’un des processus s’est arrêté (exit code 1)"),
        (WorkFailed("Traceback…"), "sur une erreur du programme.\nTraceback…"),
        (OSError(28, "No space left on device"), "Un fichier ne peut pas être écrit ou lu : [Errno 28]"),
    ],
)
def test_an_end_is_explained_with_how_to_resume(error: Exception, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused) as refused:
        _ending_with(error, monkeypatch)
    assert said in str(refused.value)
    assert "la même commande reprend où elle s’est arrêtée" in str(refused.value)


def test_an_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _ending_with(KeyboardInterrupt(), monkeypatch) == 130
    assert "la même commande reprend" in capsys.readouterr().err


def test_a_request_to_terminate_is_an_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr("mesaides.cli.lot.command.run", lambda _: os.kill(os.getpid(), signal.SIGTERM))
    assert run_or_explain(ASKED) == 130
    assert signal.getsignal(signal.SIGTERM) == before
