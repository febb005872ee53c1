"""Events that many agencies tell at length, for generated reviews: who was there, who was told, who wrote again, who rang.

Each event is a list of parts: one account by one agency, when it is written after the event, and ways to tell it. A part
"goes on" when its agency writes on in the next row, most often with no date of its own. Slots as in
:mod:`tests.domain.accounts.told_events`; {day} is the event's day as the part names it, {weekday} its day of the week.

:data:`LONG_D` took part in the fitting of weights, as did the book of :mod:`tests.domain.accounts.told_at_length_again`;
:data:`LONG_E` was written with the first, before either was tried, and took none.
"""

from __future__ import annotations

from dataclasses import dataclass

SAME = (0, 0)


@dataclass(frozen=True, slots=True)
class Part:
    """One account of an event.

    Args:
        code: the agency.
        after: fewest and most days after the event on which it is written.
        tells: ways to tell it.
        goes_on: whether it is the next row of the agency's account before it.
        share: how often it is told at all.
    """

    code: str
    after: tuple[int, int]
    tells: tuple[str, ...]
    goes_on: bool = False
    share: float = 0.6


LongBook = dict[str, tuple[Part, ...]]

LONG_D: LongBook = {
    "violence": (
        Part("POL", SAME, (
            "Attended {flat} after a passer-by reported a woman screaming. {m} had a {mark} on the {part}. {p} gone before arrival. A {thing} in pieces. {c} on the stairs.",
            "Call from {m}, {p} had thrown a {thing} at her. Officers went to {flat}. {mark} to {part} photographed. {c} awake.",
        ), share=0.95),
        Part("POL", SAME, (
            "Sergeant's review of the attendance: no house-to-house done, {p} not circulated as wanted.",
            "Notes of second officer. {m} would not give details. {p}'s coat and shoes were in the hall.",
        ), goes_on=True, share=0.5),
        Part("HOU", (0, 1), (
            "Tenant upstairs reports violence at {flat} {day}, a {thing} broken.",
            "Caretaker's log: {thing} smashed on the landing outside {flat} {day}, woman shouting.",
        ), share=0.5),
        Part("POL", (1, 2), (
            "Notification of the incident shared with social care and health visiting by secure email.",
            "PPN sent to CSC and HV.",
        ), share=0.5),
        Part("CSC", (1, 4), (
            "Contact from police: incident {day}, {m} hurt by {p}. No further action.",
            "Police notification received, {day}. {m} has {mark}. Letter to be sent to {m}.",
        ), share=0.7),
        Part("HV", (2, 7), (
            "PPN for {day} seen. Telephone call to {m}, no answer.",
            "Received police notification {day}. {p} named as partner.",
        )),
        Part("GP", (3, 14), (
            "Copy of police notification {day} scanned. No action.",
            "Health visitor forwards notice of police incident {day}. Read and filed.",
        ), share=0.4),
        Part("SCH", (1, 3), (
            "{c} sleepy. Said {p} broke the {thing} and mummy was crying {day}.",
            "{c} told staff that police came to the flat {day}. {thing} broken.",
        )),
        Part("CSC", (1, 3), (
            "Nursery telephoned: {c} speaks of police and of the {thing}. Told that a notification is held.",
            "Email from nursery about what {c} said of the {thing} {day}. Added to the contact.",
        ), share=0.35),
        Part("PRO", (2, 9), (
            "Reported. Said that there was an argument {day} and that police were called. Denied touching the {thing}.",
            "{p} at office. Told officer of a row over the {thing} on {weekday}, police had come.",
        ), share=0.4),
    ),
    "injury": (
        Part("SCH", SAME, (
            "{c} has a {mark} on the {part}. {m} says {how}. {c} said “{p} did that”.",
            "{mark} seen on {part} when {c} took coat off. Account of {m}: {how}. Told social care.",
        ), share=0.9),
        Part("CSC", SAME, (
            "Contact from nursery: {mark}, {part}, {c}. {m} says {how}. No further action.",
            "{staff} took call from nursery about a {mark} to {c}'s {part}. Advice: monitor.",
        ), share=0.85),
        Part("CSC", SAME, (
            "Manager's note to the contact above: {how}, agree no further action.",
            "Added to contact above by manager: threshold not met.",
        ), goes_on=True, share=0.5),
        Part("SCH", (2, 4), (
            "Letter to social care confirming {weekday}'s call, body map enclosed.",
            "Wrote to duty team to confirm the call of {weekday} about the {mark}.",
        ), share=0.5),
        Part("HOS", SAME, (
            "{c} brought with {mark} of {part}, {how}. Accompanied by {p}. Seen by {staff}. Sent home.",
            "Attendance. {part}: {mark}. {m} said {how}. No form completed.",
        )),
        Part("HOS", SAME, (
            "Senior nurse completed safeguarding form for this attendance and faxed it to social care.",
            "Consultant's note on the same attendance: explanation {how} accepted.",
        ), goes_on=True, share=0.5),
        Part("HV", (1, 8), (
            "Liaison form: {c} at hospital {day}, {mark} {part}.",
            "Notice of attendance {day}, {part}, {how}, received.",
        )),
        Part("GP", (2, 14), (
            "Letter from emergency department. {c} seen {day} with {mark}, {part}; {how}.",
            "Discharge letter, attendance {day}: {mark} {part}.",
        )),
        Part("PRO", (2, 8), (
            "{p} reported. Spoke of {c}'s {part}: said that he {how} at the weekend.",
            "Told officer that the child had hurt his {part}.",
        ), share=0.35),
    ),
    "medical": (
        Part("CSC", SAME, (
            "Child protection medical of {c} attended by {staff}. Verbal opinion: {mark} of {part} cannot be explained.",
            "Medical at clinic, {c}. Doctor unsure about {mark}. Report to follow.",
        ), share=0.9),
        Part("HOS", SAME, (
            "Child protection medical, {c}. {mark} on {part}, {how} offered by {m}. Opinion given by telephone.",
            "Examined {c} for social care: {mark} to {part}. Body map.",
        ), share=0.9),
        Part("SCH", SAME, ("{c} not in nursery, taken for medical by social worker.", "Absent: at hospital for a medical with {m}."), share=0.4),
        Part("POL", (1, 5), (
            "Told by social care that the medical {day} was inconclusive. Case finalised.",
            "Message from social worker: outcome of medical, {mark} unexplained.",
        )),
        Part("HV", (1, 5), (
            "Rang social worker for result of medical {day}: inconclusive.",
            "Telephoned {their}: medical says {mark} unexplained.",
        )),
        Part("HOS", (6, 10), ("Report of medical sent to social worker, copies to surgery and health visitor.", "Typed medical report on {c} posted to social care and GP."), share=0.6),
        Part("CSC", (8, 12), ("Report of medical received: {mark} to {part}, cause not known.", "Paediatric report on {c} in post, {day} medical. Scanned."), share=0.6),
        Part("GP", (8, 14), ("Paediatrician's report on medical {day}: {mark} of {part}. Coded.", "Copy of medical report, {c}, {mark} {part}."), share=0.6),
    ),
    "clinic": (
        Part("HOS", SAME, ("{topic} clinic: {c} was not brought. New date sent.", "Was not brought to {topic} clinic. Letter to GP and health visitor."), share=0.95),
        Part("GP", (2, 9), ("Letter from {topic} clinic, not brought {day}.", "{topic} clinic writes: did not attend {day}."), share=0.8),
        Part("HV", (2, 9), ("Copy letter: {c} missed {topic} appointment {day}.", "Told by {topic} clinic that {c} was not brought {day}."), share=0.5),
    ),
    "relative": (
        Part("SCH", SAME, ("{g} telephoned, worried about {c}: {topic}. Given number of social care.", "{g} in office: {topic}. Advised to ring children's services."), share=0.7),
        Part("CSC", SAME, ("Call from {g}: {topic}. {staff} noted.", "{g} rang, grandmother. {topic}. Message to worker."), share=0.8),
        Part("GP", SAME, ("{g} at reception asking about {c}. {topic}. Confidentiality explained.", "Grandmother {g} rang the surgery: {topic}."), share=0.7),
    ),
    "enquiry": (
        Part("SCH", SAME, ("Rang GP practice about {topic}. No information given.", "Email to surgery and health visitor about {topic}."), share=0.85),
        Part("GP", (0, 2), ("Nursery asked about {topic}. Told to put it in writing.", "Telephone: nursery, {topic}. Message for doctor."), share=0.8),
        Part("HV", (0, 2), ("Nursery asks about {topic}. {staff} on leave.", "Message from nursery, {topic}."), share=0.7),
    ),
}  # fmt: skip

LONG_E: LongBook = {
    "violence": (
        Part("POL", SAME, (
            "Neighbour dialled 999: fight in progress at {flat}. {p} detained at scene then released. {m} {mark} {part}. {thing} overturned. {c} hiding behind sofa.",
            "Assault reported by {m} by telephone. {p} hit her with a {thing}, {part}, {mark}. {c} present. Statement refused.",
        ), share=0.95),
        Part("POL", SAME, (
            "Control room note: previous calls to the address were not passed to the crew.",
            "Camera footage viewed by supervisor: {p} is heard in the back room.",
        ), goes_on=True, share=0.5),
        Part("HOU", (0, 1), (
            "Call to night service: neighbours of {flat} say they heard fighting {day} and the {thing} going over.",
            "Complaint received about violence at {flat} {day}; {thing} found on path.",
        ), share=0.5),
        Part("POL", (1, 2), (
            "Vulnerability notice for this address forwarded to children's services and the health visitor.",
            "Public protection desk shared notification with social care.",
        ), share=0.5),
        Part("CSC", (1, 4), (
            "Notification: police called {day}, {p} and {m}, fight. Child present. Closed.",
            "Contact created from police notice {day}: assault on {m}, {mark}. Screening by {staff}.",
        ), share=0.7),
        Part("HV", (2, 7), (
            "VPN {day} received. {staff} to raise at next contact.",
            "Police notice about {day} on record: {p} assaulted {m}.",
        )),
        Part("GP", (3, 14), (
            "Domestic abuse notice {day} received from health visitor; {m}'s notes flagged.",
            "Document: police notification, {day}. Seen by {staff}.",
        ), share=0.4),
        Part("SCH", (1, 3), (
            "At circle time {c} said {p} threw the {thing} {day} and the policeman had a radio.",
            "{c} clingy; whispered that mummy has a sore {part} from {p}.",
        )),
        Part("CSC", (1, 3), (
            "School rang with words of {c}: {p} threw the {thing}. Linked to police contact.",
            "Call from nursery manager, {c} frightened of {p} since {day}. Noted.",
        ), share=0.35),
        Part("PRO", (2, 9), (
            "Supervision appointment. {p} disclosed police contact on {weekday}: “a bit of shouting, the {thing} fell”.",
            "{p} seen. Says neighbours rang police about nothing {day}.",
        ), share=0.4),
    ),
    "injury": (
        Part("SCH", SAME, (
            "On arrival {c} held one arm over a {mark} to {part}. {m}: {how}. Later {c}: “it was {p}”.",
            "Incident form. {part} of {c}: {mark}. Explanation from {m}: {how}. Duty team phoned.",
        ), share=0.9),
        Part("CSC", SAME, (
            "School reports {mark} on {part} of {c}; {how} according to parent. Information and advice.",
            "Duty: call from setting, {c}, {mark}. {how}. Not a referral.",
        ), share=0.85),
        Part("CSC", SAME, (
            "Practice manager's sign-off on the above contact. Outcome stands.",
            "Further line on above contact: {how} thought likely.",
        ), goes_on=True, share=0.5),
        Part("SCH", (2, 4), (
            "Form sent to social care about {weekday}'s {mark}, as asked on the telephone.",
            "Follow-up email to the duty team with photograph of {c}'s {part}, seen {day}.",
        ), share=0.5),
        Part("HOS", SAME, (
            "Minor injuries: {c}, {mark} over {part}, said to have happened when he {how}. {p} spoke for the child.",
            "X-ray requested for {part}, {mark}. History from {p}: {how}. Home with advice.",
        )),
        Part("HOS", SAME, (
            "Same attendance, nurse in charge: asked doctor to think again about {how}.",
            "Addendum to this attendance: referral to children's services written but not sent.",
        ), goes_on=True, share=0.5),
        Part("HV", (1, 8), (
            "Hospital attendance slip, {c}, {day}: {part}, {mark}.",
            "Paediatric liaison rang about attendance {day}; {how}.",
        )),
        Part("GP", (2, 14), (
            "Minor injuries summary: attended {day}, {part}, {how}.",
            "ED letter about {c} {day}; {mark} to {part}. Filed by clerk.",
        )),
        Part("PRO", (2, 8), (
            "{p} late; said they had been at hospital on {weekday} with the child's {part}.",
            "Conversation about home: {c} {how}, “clumsy”, {part} sore.",
        ), share=0.35),
    ),
    "medical": (
        Part("CSC", SAME, (
            "{staff} took {c} to be examined. Paediatrician says {mark} on {part} is not typical. Awaiting paper.",
            "Paediatric examination today of {c}; {how} not ruled out by doctor.",
        ), share=0.9),
        Part("HOS", SAME, (
            "Safeguarding examination requested by children's services. {c}: {part}, {mark}. {m} repeated {how}.",
            "Examination of {c}, social worker present. {mark} {part} measured.",
        ), share=0.9),
        Part("SCH", SAME, ("{c} away, being seen by a doctor with social worker.", "Away today for examination at hospital."), share=0.4),
        Part("POL", (1, 5), (
            "Social worker states examination {day} gives no clear cause. No crime recorded.",
            "Call from {their}, CSC: doctor cannot say how {mark} came about.",
        )),
        Part("HV", (1, 5), (
            "Asked allocated worker about the examination {day}. No clear cause.",
            "Spoke to {their}: paediatrician undecided about {mark}.",
        )),
        Part("HOS", (6, 10), ("Examination report dictated and sent to children's services, GP in copy.", "Written report of examination of {c} issued."), share=0.6),
        Part("CSC", (8, 12), ("Written report of examination placed on file: {mark}, {part}.", "Doctor's report about {c} arrived, examination {day}."), share=0.6),
        Part("GP", (8, 14), ("Report of safeguarding examination {day}, {part}, {mark}. For information.", "Paediatric report received, {c}: {mark}."), share=0.6),
    ),
    "clinic": (
        Part("HOS", SAME, ("{c} not brought for {topic} review. Second appointment offered.", "{topic} outpatients, did not attend, mother did not ring."), share=0.95),
        Part("GP", (2, 9), ("{topic} outpatients letter: {c} was not brought {day}.", "Notified of missed {topic} review {day}."), share=0.8),
        Part("HV", (2, 9), ("{topic} review missed {day}; letter copied to us.", "Letter re {topic}: WNB {day}."), share=0.5),
    ),
    "relative": (
        Part("SCH", SAME, ("Visit from {g}. Concerned that {c} is suffering: {topic}. Signposted to duty.", "{g} spoke to head about {topic}."), share=0.7),
        Part("CSC", SAME, ("{g} made contact. {topic}. Advice only.", "Duty call, {g}, about her grandchild and {topic}."), share=0.8),
        Part("GP", SAME, ("{g} phoned wanting doctor to visit {c}: {topic}.", "Message from {g}, {topic}. Not discussed."), share=0.7),
    ),
    "enquiry": (
        Part("SCH", SAME, ("Asked surgery and health visitor whether they know of {topic}.", "Phoned health visitor and GP, {topic}."), share=0.85),
        Part("GP", (0, 2), ("Call from school regarding {topic}; consent needed.", "School enquiry, {topic}, passed to {staff}."), share=0.8),
        Part("HV", (0, 2), ("School phoned regarding {topic}. To call back.", "Answerphone: school, {topic}."), share=0.7),
    ),
}  # fmt: skip

# Rows that come after events and are none of their accounts, or only look like them.
AFTERWARDS: dict[str, tuple[str, ...]] = {
    "CSC": ("Supervision: history of incidents and injuries gone through. Case to close.", "Assessment completed. Background: police contacts, injury {weekday} noted. {m} engaged.", "Chased the police for checks on {p}."),
    "POL": ("{p} interviewed about another matter, no comment.", "Checks for social care on {p}: no trace.", "Victim support call to {m}, declined."),
    "HV": ("Home visit after recent events. {m} says {p} has gone. {c} weighed.", "Rang housing about damp at {flat}."),
    "SCH": ("{c} happy, played with the {thing}. Collected by {m}.", "Asked social care who the worker is now."),
    "HOS": ("{m} rang to change an appointment.", "Ward clerk updated address for {c}."),
    "GP": ("{m} seen, tearful, tablets started.", "{p} registered as patient."),
    "HOU": ("Tenancy check at {flat}, {p} present.", "{thing} left by the bins at {flat}, removed."),
    "PRO": ("{p} reported, nothing new. Next appointment given.", "{p} did not attend, rang to say he was at work."),
}  # fmt: skip

# Later steps with contents of their own, in the days after an event and in its words: of the matter, not of the event.
LaterSteps = dict[str, tuple[str, ...]]
LATER_D: LaterSteps = {
    "CSC": ("Supervision: {mark} to {part} and the {thing} talked through with manager. Case to stay open.", "Home visit after the contact. {c} seen, {part} looks better. {m} says {how}.", "Strategy meeting about {c}: legal advice wanted.", "Asked GP for information on {c} for the assessment."),
    "POL": ("{p} arrested for an unpaid fine, nothing said of the {thing}.", "Incident {day} closed, {m} does not support.", "Victim care call to {m}: no answer.", "Checks on {p} for social care, no trace."),
    "HV": ("Visit. {c} weighed, {part} healed. {m} talked of {p}.", "Practice nurse rang about {c}'s jabs, and a {mark} seen last month.", "No access at {flat}."),
    "SCH": ("{c} quiet, asked for {m}. Ate two helpings.", "Rang social care for the name of the worker now that the last one has left.", "{p} shouted at staff at the gate about the {thing}."),
    "HOS": ("Follow-up of {c}, {part} mending. Next review in two weeks.", "Ward meeting on {c}: scans to be repeated.", "{m} rang, cannot come to next appointment."),
    "GP": ("Social worker asked for a summary on {c} for the assessment. Sent.", "{m} seen alone, low in mood, mentioned {p}.", "{c} seen with cough, {part} not looked at."),
    "HOU": ("Social worker asked who lives at {flat}. Sole tenant.", "Joiner sent to {flat}, door frame.", "{p} asked for keys to {flat}."),
    "PRO": ("{p} reported, spoke of work. No mention of home.", "Home visit by officer to {p} at {flat}: {m} there, {thing} mended."),
}  # fmt: skip
LATER_E: LaterSteps = {
    "CSC": ("Case discussion with manager: pattern of injury ({part}) since spring. Assessment to begin.", "Unannounced visit. {c} playing, {mark} gone. {m} calm.", "Meeting of professionals on {c}; plan drawn up.", "Request to surgery for records of {c}."),
    "POL": ("Report {day} filed, no evidence.", "{p} stopped in car, {flat} given as address.", "Phone of {p} returned after examination."),
    "HV": ("Drop-in. {m} brought {c}; talk of sleep, {part} fine.", "Call from nurse about {c}: {mark} seen weeks ago.", "Card left at {flat}."),
    "SCH": ("{c} drew {p}. Settled well.", "Asked duty for the name of the new worker.", "{m} cross with staff over the {thing}."),
    "HOS": ("Physiotherapy for {c}: {part} moves freely.", "Case conference on ward, further tests for {c}.", "{m} missed the call about a new date."),
    "GP": ("Report for assessment of {c} sent to social worker.", "{m} asks for sleeping tablets; {p} in waiting room.", "{c}: rash, cream."),
    "HOU": ("Children's services want to know the tenants of {flat}.", "Lock changed at {flat} on request of {m}.", "{p} at counter about rent of {flat}."),
    "PRO": ("{p} in good spirits. Group work booked.", "Officer wrote to {p} about missed group."),
}  # fmt: skip

# What else stands in the same rows: people, plans, telephone calls and small things that are of no event at all.
CHATTER_D = (
    "{c} wore a red coat.", "{m} had a headache.", "Room warm and tidy.", "Asked about bedtime.", "Plan: see again in two weeks.",
    "{staff} on leave from Monday.", "Letter to GP dictated.", "Told {m} about the children's centre.", "{g} waiting outside in the car.",
    "{p} did most of the talking.", "{t} asleep in the buggy.", "Copy to health visitor.", "Message left for social worker.",
    "{m} said the housing officer had promised a visit.", "Police not asked.", "School said to be pleased with {t}.",
    "Discussed at team meeting.", "{c} had porridge.", "Smoke alarm beeping.", "{m} worried about money.", "No food in the cupboard.",
    "Weight plotted on the chart.", "File passed to {staff}.", "{c} asked for a story.", "{p} came in late and went out again.",
    "Consent form not signed.", "The telephone rang four times.", "Curtains drawn at noon.", "{m} said all was well at home.",
    "Form put in the tray.", "Advice given about sleep.", "{t} has a cold.", "Bus was late.", "Rent is paid.", "Next contact by telephone.",
    "{m} smiled and held {t}.", "A dog barked behind the door.", "{c} would not speak.", "Hospital appointment next month.",
    "{m} crying when {p} left the room.", "No record of the father.", "Supervisor informed.", "Assessment still open.", "Nursery fees owed.",
)  # fmt: skip
CHATTER_E = (
    "{c} in pyjamas.", "{m} tired.", "Kitchen clean.", "Talked about potty training.", "To review next month.", "{staff} covering for colleague.",
    "Surgery to be written to.", "{m} given leaflet.", "{g} looks after {t} on Fridays.", "{p} sat in the corner.", "{t} eating crisps.",
    "Health visitor copied in.", "Duty worker unavailable.", "Landlord mentioned.", "Nothing known to police.", "Teacher says {t} is bright.",
    "Team leader aware.", "{c} drew a house.", "Heating off.", "Benefit letter shown.", "Milk and nappies in.", "Height measured.",
    "Notes transferred.", "{c} sang.", "{p} left for work.", "Signature missing.", "Voicemail full.", "Blinds down.", "{m} denies any worries.",
    "Scanned to file.", "Spoke about routines.", "{t} coughing.", "Arrived by taxi.", "Arrears cleared.", "Will ring on Thursday.",
    "{m} affectionate.", "Cat on the stairs.", "{c} silent.", "Clinic date awaited.", "{m} upset about {p}.", "Father not named.",
    "Line manager told.", "Plan unchanged.", "Lunch money outstanding.",
)  # fmt: skip
