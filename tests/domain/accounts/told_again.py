"""A third book of phrases for the generated truth set, written after the fitting and never fitted to.

Slots as in :mod:`tests.domain.accounts.told_events`. Two kinds of event stand here that neither other book has.
"""

from __future__ import annotations

from tests.domain.accounts.told_events import Book

BOOK_C: Book = {
    "disturbance": {
        "POL": (
            "Response crew sent to {flat} following a report of fighting. {p} at the door holding a {thing}, calm when spoken to. {m} made no allegation. Ref {n}.",
            "Domestic at {flat}. {m} wished {p} removed after he threw the {thing}. Safety advice. {c} upstairs with a tablet. Ref {n}.",
        ),
        "HOU": (
            "Neighbourhood officer: two residents complain of swearing and crashing from {flat}, {thing} thrown into the yard.",
            "Resident of the block rang {day} about the tenant's visitor; {thing} found smashed in the stairwell of {flat}.",
        ),
        "SCH": (
            "{c} would not settle. Drew {p} with the {thing} and an officer with a torch.",
            "{c} said there was fighting {day} and that {p} hurt the {thing}.",
        ),
        "CSC*": (
            "Police notification in tray: {m}, {p}, fighting {day}. No further action, {staff}.",
            "Domestic abuse notice from police for {day}. {c} at the address. Letter to {m}.",
        ),
        "HV*": (
            "DA notification, event {day}. {m} telephoned by {staff}, said all fine.",
            "Police domestic notice {day} read. {p} not known to us.",
        ),
    },
    "injury": {
        "SCH": (
            "Accident form: {c} arrived with {mark}, {part}. {m} told {staff} that {how}.",
            "During changing a {mark} was seen on the {part} of {c}. {m} when asked: {how}.",
        ),
        "CSC": (
            "School call: {mark} on {c}, {part}. Parent's reason: {how}. Advice only.",
            "{staff} took a call from the setting. {c}: {part}, {mark}; said {how}.",
        ),
        "HOS": (
            "Seen in minors. {c}, {mark} {part}. {how}, per parent. Sent home by {staff}.",
            "Triage 14. {part}: {mark}. Account given: {how}. {c} quiet throughout.",
        ),
        "GP*": (
            "Electronic discharge summary for attendance {day}: {mark}, {part}.",
            "Summary from minors, {c}: {part} {mark}, {how}; attended {day}.",
        ),
        "HV*": (
            "Paediatric liaison: {c} was at A&E {day}, {part}, {mark}.",
            "Liaison list: attendance {day}, {how}. Visit planned.",
        ),
    },
    "meeting": {
        "CSC": (
            "Child protection conference. {m} came late. Debate about {topic}. Chair's summary to follow.",
            "Network meeting led by {staff}: {topic} remains a worry.",
        ),
        "HV": ("Conference: gave view on {topic}.", "Network meeting with {their}; {topic} was the main item."),
        "SCH": ("Conference attended by {staff}. {topic} reported by us.", "Network meeting for {c}: {topic}."),
        "POL": ("Police view given at conference by telephone; {topic}.",),
    },
    "strategy": {
        "CSC": ("s47 strategy discussion 14:00, {mark} on {part} of {c}. Medical to be arranged.",),
        "POL": ("Strategy discussion held. {c}, {part}, {mark}: social care lead with {their}.",),
        "HV": ("Took part in strategy discussion about {c}. {mark}, {part} said to be unexplained.",),
        "HOS": ("Registrar dialled into strategy discussion, {part} {mark}.",),
    },
    "call": {
        "HV": ("Email to the allocated worker about {topic}.", "Spoke with CSC, {their}, on {topic}."),
        "CSC": ("Email in from health visitor, {topic}.", "Health visitor telephoned {staff}: {topic}."),
    },
    "housingask": {
        "CSC": ("Housing contacted about {flat}, {topic}.", "{staff} asked the landlord for news of {topic}."),
        "HOU": ("Asked by social worker {their} about {topic}, {flat}.", "Social care contact: {topic}. Reply sent."),
    },
    "notbrought": {
        "HOS": ("{topic} clinic: {c} not brought by parent, second time.", "{c} absent from {topic} clinic."),
        "GP*": ("{topic} clinic reports that {c} was not brought {day}.", "Missed appointment notice, {topic}, {day}."),
    },
    "gran": {
        "SCH": ("{g} asked for the head. She fears {topic}. Told who to phone.",),
        "CSC": ("{g}, grandmother, telephoned: {topic}. {staff} logged it.",),
        "GP": ("{g} at the desk about {topic}, wanting the doctor to act.",),
    },
    "missing": {
        "POL": ("{c} reported as missing. Located by patrol, {topic}. Form {n}.",),
        "CSC": ("Missing from home notice for {c}. Found, {topic}.",),
        "SCH": ("{c} not in. Police say found at {topic} {day}.",),
    },
    "eviction": {
        "HOU": ("Notice served on {flat}, arrears £{n}.", "Court date for {flat}: possession, £{n} owed."),
        "CSC": ("{m} showed notice for {flat}, £{n} owed. {staff} wrote to landlord.",),
        "HV": ("{m} upset, letter about losing {flat}; owes £{n}.",),
    },
    "dogbite": {
        "HOS": ("Dog bite, {part}, {c}. Wound cleaned. Police informed.",),
        "POL": ("Hospital reports dog bite to {c}, {part}. Dog belongs to {p}. Warden told.",),
        "SCH": ("{c} has a bandage on the {part}, {p}'s dog bit.",),
    },
}
