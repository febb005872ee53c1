"""SCR Desk: agency chronologies into one, for the secretariat of a case review panel. Offline and encrypted."""

__version__ = "0.1.0"
