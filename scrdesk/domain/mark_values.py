"""The choices of the panel's marks that are lists; what they are for stands in :mod:`scrdesk.domain.panel_layer`."""

from __future__ import annotations

from enum import Enum


class Stated(Enum):
    """Whether the child was seen, or seen alone, by the panel's reading of the record."""

    YES = "yes"
    NO = "no"
    NOT_STATED = "not stated"
    NOT_APPLICABLE = "not applicable"


class Attendance(Enum):
    """How an appointment or visit ended (domain paper section 3, analyses 5 to 7)."""

    BROUGHT = "brought"
    NOT_BROUGHT = "was not brought"
    CANCELLED_BY_CARER = "cancelled by carer"
    CANCELLED_BY_SERVICE = "cancelled by service"
    NO_ACCESS = "no access"


class Significance(Enum):
    """How much an entry matters to what the panel wants to understand."""

    KEY = "key"
    SIGNIFICANT = "significant"
    BACKGROUND = "background"


class Footing(Enum):
    """What an account rests on."""

    FACT = "fact"
    HEARSAY = "hearsay"
    OPINION = "opinion"
