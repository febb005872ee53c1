"""The chronology over true time, as a view of the chronology page."""
