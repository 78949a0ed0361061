"""Settings of gunicorn, the web server: two processes that share one loaded engine."""

import gc
import os
import sys
from typing import TYPE_CHECKING

from config.logs import ACCESSES

if TYPE_CHECKING:
    from gunicorn.arbiter import Arbiter

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WORKERS", "2"))

# The application, engine included, is loaded once and forked: its memory is shared copy-on-write.
preload_app = True
worker_class = "gthread"
threads = 2
timeout = 60
max_requests = 5000
max_requests_jitter = 500

# No access log unless asked for (ACCESS_LOG=- writes it on the standard output); the token of a visit is masked in all.
accesslog = os.environ.get("ACCESS_LOG") or None
access_log_format = ACCESSES
logger_class = "config.logs.GunicornLogger"

# gunicorn's run-time control socket would be written in the home directory: we do not use it.
control_socket_disable = True


def on_starting(_server: "Arbiter") -> None:
    """Warm the service before it listens, in the process that the others are forked from."""
    # Not at the top: gunicorn reads this file before Django is ready.
    from config.warmup import warm
    from mesaides.benefits.errors import CatalogueError

    gc.disable()  # nothing of what is loaded is to be collected
    try:
        warm()
    except CatalogueError as error:
        sys.exit(f"Le site ne démarre pas. {error}")
    finally:
        gc.enable()
    # What is loaded lives as long as the server: out of the collector's way, its memory stays shared after the fork.
    gc.collect()
    gc.freeze()
