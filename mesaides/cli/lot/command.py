"""What ends a batch early, told in French, with how to resume."""

from __future__ import annotations

import signal
from typing import Any, NoReturn

from mesaides.cli.french import Refused
from mesaides.cli.lot.batch import Asked, run
from mesaides.cli.lot.progress import say
from mesaides.cli.lot.workers import WorkerDied, WorkFailed

INTERRUPTED = 130
RESUME = "Rien n’est perdu : la même commande reprend où elle s’est arrêtée."


def run_or_explain(asked: Asked) -> int:
    """Run the batch; the code the command ends with. Raises `Refused`."""
    heeded = signal.signal(signal.SIGTERM, _interrupt)
    try:
        run(asked)
    except KeyboardInterrupt:
        say(f"Interrompu. {RESUME}")
        return INTERRUPTED
    except WorkerDied as error:
        raise Refused(_death(error)) from error
    except WorkFailed as error:
        raise Refused(f"Le calcul s’est arrêté sur une erreur du programme.\n{error}\n{RESUME}") from error
    except OSError as error:
        raise Refused(f"Un fichier ne peut pas être écrit ou lu : {error}. {RESUME}") from error
    finally:
        signal.signal(signal.SIGTERM, heeded)
    return 0


def _interrupt(*_: Any) -> NoReturn:
    raise KeyboardInterrupt


def _death(error: WorkerDied) -> str:
    if error.signal_number == signal.SIGKILL:
        cause = "Le système a arrêté l’un des processus, sans doute faute de mémoire : essayez --processus 1."
    else:
        cause = f"L’un des processus s’est arrêté ({error})."
    return f"{cause} {RESUME}"
