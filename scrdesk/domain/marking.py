"""The protective marking of what names or could place somebody, by the Government Security Classifications of 2014."""

from __future__ import annotations

MARKING = "OFFICIAL-SENSITIVE"
