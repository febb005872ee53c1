"""How agencies tell the events of the generated truth set; two books of phrases; a third, held out, is in
``told_again``.

Slots: {c} child, {t} twin, {m} mother, {p} mother's partner, {g} grandmother, {flat}, {staff} of the agency itself,
{their} staff of the agency that acted first, {day} the event's day as told later, {part} of the body, {how} an injury
was explained, {mark}, {thing} that was broken or brought, {topic} of a meeting or letter, {n} a number.
"""

from __future__ import annotations

Book = dict[str, dict[str, tuple[str, ...]]]

# kind of event -> agency -> ways to tell it. "*" marks an agency that hears of it and says which day was meant.
BOOK_A: Book = {
    "disturbance": {
        "POL": (
            "Log {n}. Called to {flat} by a neighbour to shouting and a {thing} being thrown. {m} and {p} spoken to. {c} seen asleep. No offences.",
            "Log {n}: 999 call, {m} screaming, line cleared. Officers attended {flat}. {p} had left. {thing} broken. Child not seen.",
        ),
        "HOU": (
            "Complaint from upstairs of a loud row at {flat}, {thing} smashed. Warning letter sent.",
            "Neighbour reports noise from {flat} {day}: a {thing} thrown about, children crying.",
        ),
        "SCH": (
            "{c} tired. Said the police came {day} and {p} broke the {thing}.",
            '{c} told key worker "{p} threw the {thing}" {day} and that police were at the door.',
        ),
        "CSC*": (
            "Contact: police notification re argument at {flat} {day}, {thing} broken. NFA.",
            "PPN received for incident {day}. {m} and {p} argued. Screened by {staff}.",
        ),
        "HV*": (
            "PPN rec'd re {day}, {m} and {p}. TC to {m}, no reply.",
            "Police notification of {day} filed, {staff} to visit.",
        ),
    },
    "injury": {
        "SCH": (
            "{c} came in with a {mark} to the {part}. {m}: {how}. Recorded on body map.",
            'Noticed {mark} on {c}\'s {part}. When asked said "{p} did it". {m} said {how}.',
        ),
        "CSC": (
            "Referral from nursery: {mark} to {part} of {c}, said to be from {how}.",
            "Nursery rang, {c} has {mark} on {part}; mother's account {how}. {staff} to see.",
        ),
        "HOS": (
            "{c} brought by {m} with {mark} to {part}. History: {how}. Examined by {staff}.",
            "ED attendance, {c}. {mark} {part}, {how} according to {m}. Discharged.",
        ),
        "GP*": (
            "Letter from hospital: {c} seen {day} with {mark} to {part}, {how}.",
            "A&E letter. {c} attended {day}. {mark}, {part}. Filed.",
        ),
        "HV*": (
            "Liaison form from ED: {mark} {part} {day}, {how}. {staff} to contact {m}.",
            "Told of {c}'s {mark} ({part}) {day}.",
        ),
    },
    "meeting": {
        "CSC": (
            "Core group held. {staff} chaired. {m} attended. {topic} discussed.",
            "CIN meeting: {m}, nursery and health visitor. {topic}. Plan to continue.",
        ),
        "HV": ("Attended core group. {topic}. {m} quiet.", "CIN mtg, {staff} present, talked about {topic}."),
        "SCH": (
            "Meeting with social worker and health visitor about {c}: {topic}.",
            "Core group at nursery. {staff} spoke about {topic}.",
        ),
        "POL": ("Not represented at core group. Minutes on {topic} filed.",),
    },
    "strategy": {
        "CSC": ("Strategy discussion with police and health about {mark} to {c}'s {part}. Joint s47 agreed.",),
        "POL": ("Telephone strategy discussion with {their} of social care: {c}, {mark} to {part}. Joint enquiry.",),
        "HV": ("Strategy discussion by phone, police and CSC. HV shared history. {mark} {part}.",),
        "HOS": ("{staff} joined strategy discussion by telephone; {mark} on {part} described.",),
    },
    "call": {
        "HV": (
            "Rang CSC duty to ask about {topic}. Told {their} would ring back.",
            "TC to social care re {topic}. Message left.",
        ),
        "CSC": (
            "Telephone call from health visitor asking about {topic}. {staff} advised.",
            "Health visitor phoned duty re {topic}.",
        ),
    },
    "housingask": {
        "CSC": (
            "Rang housing to ask who lives at {flat}: {topic}.",
            "{staff} telephoned the landlord about {topic}, {flat}.",
        ),
        "HOU": (
            "Social worker rang about {flat} and {topic}. Tenancy details given.",
            "Call from children's services, {their}: {topic}. File checked.",
        ),
    },
    "notbrought": {
        "HOS": (
            "{c} not brought to {topic} clinic. New appointment sent.",
            "Was not brought, {topic} clinic. Letter to GP.",
        ),
        "GP*": (
            "Letter: {c} DNA {topic} clinic {day}.",
            "Hospital writes that {c} was not brought to {topic} clinic {day}. Coded.",
        ),
    },
    "gran": {
        "SCH": ("{g} came to nursery worried about {c} and {topic}. Told to ring social care.",),
        "CSC": ("Call from {g} about {c}: {topic}. Advice given by {staff}.",),
        "GP": ("{g} spoke to reception about {c}: {topic}. Advised to ring social care.",),
    },
    "missing": {
        "POL": ("{c} reported missing by {m}. Found at {topic} by officers at midnight. Log {n}.",),
        "CSC": ("EDT told by police: {c} missing, found at {topic}, returned to {m}.",),
        "SCH": ("{c} absent. Police rang: ran off {day}, found near {topic}.",),
    },
}

BOOK_B: Book = {
    "disturbance": {
        "POL": (
            "CAD {n}. Third party reports a violent quarrel at {flat}. On arrival {m} stated {p} had damaged a {thing}. No complaint. Child in bed.",
            "Incident {n}, {flat}: raised voices heard from the street, {p} intoxicated and a {thing} damaged. Words of advice.",
        ),
        "HOU": (
            "Out-of-hours: tenant below says banging and shouting at {flat}, {thing} went through the banister.",
            "ASB diary {day}: screaming, {flat}, {thing} broken on landing.",
        ),
        "SCH": (
            "At story time {c} said mummy cried {day} because {p} kicked the {thing}.",
            "{c} subdued; talked of police and the {thing} {day}.",
        ),
        "CSC*": (
            "Notification from police, domestic incident {day} between {m} and {p}; {thing} damaged. Information only.",
            "Contact record: {day}, quarrel at {flat}, police attended. Closed by {staff}.",
        ),
        "HV*": (
            "Informed by police of domestic incident {day}. {staff} sent letter to {m}.",
            "VPN {day} received, {p} named.",
        ),
    },
    "injury": {
        "SCH": (
            "Staff saw {mark} over {c}'s {part} at arrival. {m} explained: {how}. DSL informed.",
            "{c} showed {staff} a {mark}, {part}. Asked mum, who said {how}.",
        ),
        "CSC": (
            "Call from DSL at nursery about {c}: {mark}, {part}. Mother says {how}. No role.",
            "Contact from nursery regarding {mark} seen on {c}'s {part}.",
        ),
        "HOS": (
            "Presented with {mark} of {part}. Mother states {how}. No safeguarding concern, {staff}.",
            "{c}, emergency department: {part}, {mark}. {how}. Home.",
        ),
        "GP*": (
            "Discharge note, ED {day}: {mark}, {part}; {how}.",
            "Hospital letter about {c}'s {part} ({mark}), seen {day}.",
        ),
        "HV*": (
            "ED attendance notice: {c} {day}, {mark} to {part}. No action.",
            "Notice of attendance {day}: {part}, {how}.",
        ),
    },
    "meeting": {
        "CSC": (
            "Child in need review at the children's centre. Parents and professionals. Main issue {topic}.",
            "Review conference: {topic}; {staff} to update plan.",
        ),
        "HV": (
            "Went to CIN review with {their}. {topic} raised again.",
            "Review conf attended, HV report read. {topic}.",
        ),
        "SCH": (
            "DSL at review for {c}. Agreed that {topic} is not better.",
            "Attended conference. {topic}. {m} upset.",
        ),
        "POL": ("Conference invitation for {c}. Report sent, {topic} noted.",),
    },
    "strategy": {
        "CSC": ("Strategy meeting convened after {mark} seen on {part}. Police to see {c} with {staff}.",),
        "POL": ("CAIU: strategy meeting, {their} chairing. {part} {mark}. Single agency.",),
        "HV": ("Invited to strategy mtg. Concern is {mark}, {part}.",),
        "HOS": ("Consultant attended strategy meeting about {c}. {mark} of {part} of concern.",),
    },
    "call": {
        "HV": ("Phoned the social work team, {topic}. Spoke with {their}.", "Contacted MASH: {topic}. Awaiting reply."),
        "CSC": ("HV contacted the team; raised {topic}. Noted by {staff}.", "Phone contact, health visiting: {topic}."),
    },
    "housingask": {
        "CSC": (
            "Enquiry made with landlord for {flat}: {topic}.",
            "Checks with the housing association: {topic}. {their} replied.",
        ),
        "HOU": (
            "Enquiry from {their}, social care. {topic}. Answered.",
            "Information request, children's services, re {flat}: {topic}.",
        ),
    },
    "notbrought": {
        "HOS": (
            "No attendance at {topic} outpatients for {c}. Rebooked.",
            "{topic} review: {c} did not arrive, no message.",
        ),
        "GP*": (
            "{topic} outpatients: failed to attend {day}. Parent to rebook.",
            "Clinic letter, {c} did not attend {topic} {day}.",
        ),
    },
    "gran": {
        "SCH": ("Grandmother {g} at the door, anxious: {topic}. DSL listened.",),
        "CSC": ("{g} rang the duty team, upset about {topic}. {staff} took details.",),
        "GP": ("Telephone: {g} says {c} {topic}. Confidentiality explained.",),
    },
    "missing": {
        "POL": ("Missing person report {n}: {c}. Traced to {topic} and returned.",),
        "CSC": ("Out-of-hours: {c} whereabouts unknown, located by police at {topic}.",),
        "SCH": ("Heard that {c} ran away {day} as far as {topic}.",),
    },
}

# Rows that are of no other agency's event: weekly and daily routine, told alike again and again.
ROUTINE: dict[str, tuple[str, ...]] = {
    "HV": ("Home visit. {c} weighed. {m} well. Plan: next visit.", "Visit to {flat}, no access. Card left.", "Clinic: {t} weighed, steady.", "HV: {m} asked about sleep and weaning."),
    "CSC": ("Statutory visit. {c} and {t} seen at home. {m} says all well.", "Visit, no reply at {flat}.", "Supervision with manager. Plan to continue.", "Case note: emails read, file updated by {staff}."),
    "SCH": ("{c} in nursery, played with cars. Collected by {p}.", "{t} absent, no call.", "{c} late, {m} said the bus.", "Snack: {c} hungry, two helpings."),
    "GP": ("Surgery consultation, {m}: cough.", "{t} seen with ear infection, antibiotics.", "Repeat prescription, {m}.", "Immunisation reminder sent for {c}."),
    "POL": ("Intelligence: {p} seen driving, no insurance.", "Routine check of {p} on system, no trace.", "101 call, parking near {flat}."),
    "HOU": ("Rent arrears letter to {flat}.", "Repair to tap at {flat}, {m} in.", "Estate walk, litter near {flat}."),
    "HOS": ("Outpatient letter typed for {c}.", "{m} phoned to move an appointment.", "Paediatric clinic: {t} reviewed, weight recorded."),
}  # fmt: skip
