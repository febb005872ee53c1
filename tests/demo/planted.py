"""What is planted in the story beyond single rows: disagreements, one-sided contacts, silences, runs of missed care."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Disagreement:
    """Accounts of one event that differ: what about, and what each row has ("date", "time", "present", "injury" ...)."""

    group: str
    what: str
    accounts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class OneSided:
    """A row that says another agency was told, where that agency has no row of it within three working days."""

    row: str
    told: str
    why: str


@dataclass(frozen=True)
class Silence:
    """A stretch of days without any row, first and last silent day; ``agency`` is empty when no agency has any."""

    agency: str
    first: date
    last: date
    is_declared: bool = False


DISAGREEMENTS = (
    Disagreement(
        "dv-mar14",
        "where the child was",
        (("POL:dv2", "asleep in the bedroom, seen by officers"), ("HOS:h4", "at his grandmother's since Friday"),
         ("POL:dv2a", "at his nan's all night")),
    ),
    Disagreement("dv-mar14", "account of injury", (("POL:dv2", "pushed against the worktop"), ("HOS:h4", "slipped on ice at the bins"), ("GP:g4", "a fall on ice"))),
    Disagreement("birth", "gestation", (("HOS:h11", "36+6"), ("GP:g8", "36+6"), ("HV:v7", "37+2"))),
    Disagreement("birth", "birth weight", (("HOS:h11", "2610 g"), ("GP:g8", "2.61 kg"), ("HV:v7", "2.65kg"))),
    Disagreement(
        "burn-nov14",
        "account of injury",
        (("HOS:h15", "straighteners left on the bed"), ("SCH:s4", "touched the oven door"), ("HV:v12", "grabbed them off the side")),
    ),
    Disagreement("bruise-jun15", "injury", (("SCH:s11", "bruise, left cheek, 3 cm, straight edged"), ("CSC:c8", "graze, right cheek"))),
    Disagreement("bruise-jun15", "child's words", (("SCH:s11", "Craig did it with the door"), ("CSC:c8", "not recorded"))),
    Disagreement("dv-oct15", "time", (("POL:dv3", "23:10"), ("HOU:u15", "from half past nine"))),
    Disagreement("dv-oct15", "date", (("POL:dv3", "3 October"), ("HOU:u15", "4 October, the day it was told"), ("PRO:pr15", "9 October, the day it was told"))),
    Disagreement("dv-oct15", "who was present", (("POL:dv3", "partner had left before police came"), ("HOU:u15", "still there, shut in the bathroom"), ("CSC:c9", "partner not there"))),
    Disagreement("dv-oct15", "what the child did", (("POL:dv3", "seen asleep"), ("SCH:s17", "in the bath with Isla"), ("PRO:pr15", "slept through"))),
    Disagreement(
        "clavicle",
        "account of injury",
        (("HOS:h23", "fell from the top bunk"), ("GP:g26", "fall from top bunk"), ("SCH:s20", "pushed off the slide; Craig swinged me"), ("PRO:pr19", "come off his bunk"), ("HV:v26", "no bunk bed in the flat")),
    ),
    Disagreement("clavicle", "date", (("HOS:h23", "28 November"), ("GP:g26", "29 November"))),
    Disagreement("clavicle", "who was present", (("HOS:h23", "mother and partner"), ("GP:g26", "mother"), ("HV:v26", "with stepdad"))),
    Disagreement("ear-jan16", "account of injury", (("SCH:s23", "Craig pulled my ear"), ("CSC:c13", "mother: the dog did it"), ("HOS:h29", "mother: the dog jumped up"))),
    Disagreement("strategy-feb16", "date", (("CSC:c14", "1 February, 14:00"), ("HV:v31", "1 February, 14:00"), ("POL:strat", "2 February, 10:00"))),
    Disagreement("strategy-feb16", "who was present", (("POL:strat", "health not on the call"), ("HV:v31", "health visitor and Dr Anselm on the line"), ("CSC:c14", "CSC, police, health visitor, Dr Anselm"))),
    Disagreement("noise-mar16", "child seen", (("POL:noise", "not seen, said to be asleep"), ("SCH:s28", "awake, hid in the bathroom"))),
    Disagreement("noise-mar16", "date", (("POL:noise", "5 March"), ("HOU:u20", "6 March, the day it was told"), ("SCH:s28", "7 March, the day it was told"), ("CSC:c24", "week of 7 March"))),
    Disagreement("cin-apr16", "who was asked", (("CSC:c34", "health visitor sent apologies"), ("HV:v40", "not invited, sent no apologies"))),
    Disagreement("incident", "account of injury", (("POL:i999", "slipped in the bath at nine; foot of the stairs at eleven"), ("HOS:h35", "bath at nine; last night"))),
    Disagreement("incident", "date", (("POL:i999", "22 May"), ("PRO:pr28", "Saturday night or Sunday morning"))),
    Disagreement(
        "window-sep14", "date", (("POL:damage", "6 September"), ("HOU:u5", "8 September, the day it was told"), ("CSC:d7", "9 September, the weekly list")),
    ),
    Disagreement("agreement", "outcome", (("CSC:c19", "to be checked by visits"), ("POL:e9", "filed; no new search made"))),
    Disagreement("gp-meeting", "who was seeing the children", (("GP:g34", "social worker involved"), ("HV:v38", "all thought social care were seeing them"))),
    Disagreement("nan-at-nursery", "outcome", (("SCH:s31", "told that the case awaits a new worker"), ("CSC:c26", "visit not made"))),
    Disagreement("anselm-report", "opinion", (("GP:gy4", "unusual in an accident"), ("CSC:d18", "received as inconclusive"))),
)  # fmt: skip

ONE_SIDED = (
    OneSided("HV:v9", "GP", "The health visitor phoned a message to the practice; the practice has none."),
    OneSided("PRO:pr9", "CSC", "Probation emailed the duty inbox; social care has no such contact."),
    OneSided("HOS:h24", "CSC", "The emergency department faxed a referral; social care has none."),
    OneSided("SCH:s12", "CSC", "Nursery sent a letter and body map; social care says they are not on the file."),
    OneSided("SCH:s25", "CSC", "Nursery emailed the child's drawing; social care has no row of it."),
)

# The first is also the longest silence of all agencies together within the period.
SILENCES = (
    Silence("", date(2015, 7, 18), date(2015, 8, 30)),
    Silence("PRO", date(2015, 7, 4), date(2015, 9, 6)),
    Silence("SCH", date(2015, 7, 18), date(2015, 9, 13)),
    Silence("CSC", date(2014, 10, 24), date(2015, 6, 18)),
)
DECLARED_GAPS = ("HV:v14", "POL:note2", "PRO:prn1")

# The subject child was seen on the first day by nursery and on the last by the ambulance crew, and by nobody between.
LAST_SEEN, SEEN_AGAIN = date(2016, 3, 7), date(2016, 5, 22)

WAS_NOT_BROUGHT_RUNS = (
    ("HOS", ("HOS:h26", "HOS:h27", "HOS:h28")),
    ("HOS", ("HOS:h32", "HOS:h33", "HOS:h34")),
    ("GP", ("GP:g21", "GP:g22", "GP:g24")),
    ("GP", ("GP:g32", "GP:g33", "GP:g35")),
)
NO_ACCESS = (
    "HV:v24", "HV:v25", "HV:v27", "HV:v28", "HV:v35", "HV:v37", "HV:v39", "HV:v41", "CSC:c30", "CSC:c35", "HOU:u13",
    "HOU:u14", "HOU:u24", "POL:vcare",
)  # fmt: skip
RELATIVES_CONCERNS = (
    "SCH:s3", "HV:v19", "CSC:c11", "GP:g28", "GP:g31", "POL:mo999", "SCH:s31", "CSC:c27", "CSC:c33", "GP:g38", "SCH:s35",
    "CSC:c36",
)  # fmt: skip
GOOD_PRACTICE = ("GP:g5", "GP:g30", "GP:g37", "HV:v6", "HV:v29", "SCH:s12", "SCH:s19", "SCH:s23", "SCH:sx9", "HOU:u3")
CHILDS_WORDS = (
    "HV:v5", "SCH:s4", "SCH:s7", "SCH:s11", "SCH:s17", "SCH:s20", "SCH:s23", "SCH:s25", "SCH:s28", "GP:g31", "HOS:h9",
)  # fmt: skip
SUPERVISION = ("SCH:sx4", "SCH:sx8", "CSC:c21", "CSC:c32", "HV:v30", "HV:v42", "PRO:pr22")
