"""How long work tells how far it is and learns that it was cancelled."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Handed to every service that may take longer than a blink; call both at least every 100 ms of work."""

    def report(self, done: int, total: int, what: str) -> None:
        """Tell that ``done`` of ``total`` steps are finished; ``what`` is a phrase for the screen."""

    def check(self) -> None:
        """Raise :class:`scrdesk.errors.Cancelled` when the user has cancelled."""


class Silent:
    """A progress nobody watches."""

    def report(self, done: int, total: int, what: str) -> None:
        """Do nothing."""

    def check(self) -> None:
        """Never cancel."""
