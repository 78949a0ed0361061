"""Settings of gunicorn, the web server: processes that share one loaded engine, and make way for a newer one."""

import fcntl
import gc
import os
import shutil
import signal
import sys
import tempfile
from typing import TYPE_CHECKING

from gunicorn.systemd import SD_LISTEN_FDS_START, sd_notify

from config import environment
from config.logs import ACCESSES

if TYPE_CHECKING:
    from gunicorn.arbiter import Arbiter
    from gunicorn.workers.base import Worker

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WORKERS", "2"))

# The application, engine included, is loaded once and forked: its memory is shared copy-on-write.
preload_app = True
worker_class = "gthread"
# One calculates, four wait for their turn at most (CALCULS_EN_ATTENTE): the others serve pages, and refuse what is
# too much without delay.
threads = int(os.environ.get("THREADS", "8"))
timeout = 60
graceful_timeout = 45  # a calculation and its wait have the time to end
keepalive = 5
max_requests = 5000
max_requests_jitter = 500

# No access log unless asked for (ACCESS_LOG=- writes it on the standard output); the token of a visit is masked in all.
accesslog = os.environ.get("ACCESS_LOG") or None
access_log_format = ACCESSES
logger_class = "config.logs.GunicornLogger"

# gunicorn's run-time control socket would be written in the home directory: we do not use it.
control_socket_disable = True

# The figures of all the processes are gathered from a folder (config/metrics.py); the name is that of the library.
# A server that takes another's place inherits its environment, not its figures.
FIGURES, OWNER = "PROMETHEUS_MULTIPROC_DIR", "MES_AIDES_METRIQUES_DE"
if environment.flag("METRIQUES") and os.environ.get(OWNER) != str(os.getpid()):
    os.environ |= {FIGURES: tempfile.mkdtemp(prefix="mes-aides-metriques-"), OWNER: str(os.getpid())}

ABOVE_SOCKETS = 64
"""Descriptors from here on are none of those that systemd hands over."""


def on_starting(_server: "Arbiter") -> None:
    """Warm the service before it listens, in the process that the others are forked from."""
    # Not at the top: gunicorn reads this file before Django is ready.
    from django.db import connections

    from config.malloc import keep_together
    from config.warmup import warm
    from mesaides.benefits.errors import CatalogueError

    keep_together()
    gc.disable()  # nothing of what is loaded is to be collected
    try:
        warm()
    except CatalogueError as error:
        sys.exit(f"Le site ne démarre pas. {error}")
    finally:
        gc.enable()
    connections.close_all()  # none is shared with the processes that are forked
    # What is loaded lives as long as the server: out of the collector's way, its memory stays shared after the fork.
    gc.collect()
    gc.freeze()


def pre_exec(server: "Arbiter") -> None:
    """Before a new server is started: put the sockets back where systemd had put them, for gunicorn has moved them."""
    if server.systemd:
        held = [fcntl.fcntl(listener.fileno(), fcntl.F_DUPFD, ABOVE_SOCKETS) for listener in server.LISTENERS]
        for rank, descriptor in enumerate(held):
            os.dup2(descriptor, SD_LISTEN_FDS_START + rank)


def when_ready(server: "Arbiter") -> None:
    """Take the place of the server that started this one (signal USR2): it ends what it was answering, and stops."""
    if server.master_pid:
        sd_notify(f"MAINPID={os.getpid()}", server.log)  # type: ignore[arg-type]  # prêt, il a un journal
        os.kill(server.master_pid, signal.SIGTERM)


def child_exit(_server: "Arbiter", worker: "Worker") -> None:
    """What a process that is gone still counted as under way is under way no more."""
    if FIGURES in os.environ:
        from prometheus_client import multiprocess

        multiprocess.mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]  # la bibliothèque ne le type pas


def on_exit(_server: "Arbiter") -> None:
    if FIGURES in os.environ:
        shutil.rmtree(os.environ[FIGURES], ignore_errors=True)
