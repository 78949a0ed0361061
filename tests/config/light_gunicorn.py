"""The server's own settings, without the twenty seconds in which it makes the engine ready."""

from config.gunicorn import *  # noqa: F403 - ce sont les mêmes réglages


def on_starting(_server: object) -> None:
    """Nothing: what is asked of these servers calculates nothing."""
