"""A third book of events told at length, in phrases of its own: the rule that joins rows to an event was fitted to it.

Written to see why accounts told in other words are lost, without a look at those of
:data:`tests.domain.accounts.told_at_length.LONG_E`. Slots and parts as there.
"""

from __future__ import annotations

from tests.domain.accounts.told_at_length import SAME, LaterSteps, LongBook, Part

LONG_F: LongBook = {
    "quarrel": (
        Part("POL", SAME, (
            "Emergency call, female distressed, line dropped. Patrol to {flat}: {m} has a {mark} to the {part}, says {p} lost his temper over the {thing}. {p} left on foot.",
            "Domestic. {p} drunk, {thing} damaged, {m} with {mark} on her {part}. {c} in the bedroom throughout. {p} removed to his brother's.",
            "Units sent to {flat} by control. Neighbour heard banging. {thing} broken in hall. {m} reluctant, {mark} visible at {part}.",
        ), share=0.95),
        Part("POL", SAME, (
            "Further to above: body-worn footage retained, risk form graded medium.",
            "Same log: referral unit informed, safety advice given to {m}.",
        ), goes_on=True, share=0.4),
        Part("HOU", (0, 2), (
            "Noise complaint by neighbour of {flat} {day}: shouting, something smashed.",
            "Concierge reports disturbance at {flat} {day}, police in attendance. {thing} in stairwell.",
        ), share=0.5),
        Part("CSC", (1, 4), (
            "Merlin from police re {day}: {m} assaulted by {p}, {c} present. Screened, for information only.",
            "Domestic abuse notification received about {day}; {p} had damaged a {thing}. {staff} to write to {m}.",
        ), share=0.75),
        Part("HV", (2, 8), (
            "Domestic incident form received, incident {day}. To discuss with {m} at next visit.",
            "Informed through liaison of police attendance at {flat} {day}.",
        )),
        Part("SCH", (1, 3), (
            "{c} came in tired and clingy; told key person that the {thing} got broken and {p} was very cross {day}.",
            "At circle time {c} said police were at home {day}.",
        )),
        Part("GP", (0, 6), (
            "{m} consulted. {mark} to {part}, says caused by partner {day}. Declined referral.",
            "{m} attends with sore {part}; {mark}. Domestic incident {day}, police aware.",
        ), share=0.5),
        Part("GP", (3, 14), (
            "Domestic incident notification {day} summarised in record.",
            "Police report {day} filed to notes of {c}.",
        ), share=0.3),
        Part("PRO", (2, 9), (
            "Supervision appointment: {p} admits disagreement {day}, minimises. Will not discuss the {thing}.",
            "{p} seen. Asked about police call-out {day}. Says {m} exaggerates.",
        ), share=0.4),
    ),
    "hurt": (
        Part("SCH", SAME, (
            "On arrival {c} had a {mark} to the {part}. Asked, {m} explained that he {how}. Recorded on incident sheet.",
            "Key worker noticed {mark}, {part}. {c} would not say. {m} at collection: {how}. Designated lead consulted, call made to duty.",
        ), share=0.85),
        Part("CSC", SAME, (
            "Designated lead at nursery rings duty: {c} with {mark} to {part}, {how} according to {m}. Advised that {m} see a doctor.",
            "Referral by telephone from nursery: {part}, {mark}. Explanation: {how}. Recorded as contact.",
        ), share=0.8),
        Part("CSC", (0, 1), (
            "Decision on nursery's referral {day}: does not meet criteria. Letter to parents.",
            "Team manager closes the nursery contact about {c}'s {part}.",
        ), share=0.4),
        Part("HOS", SAME, (
            "Emergency department. {c}, {mark} to {part}. History from {m}: {how}. Examined by {staff}, discharged with advice sheet.",
            "Triage: {c} with mother and partner. {part} {mark}. Mechanism {how}. Consistent.",
        ), share=0.8),
        Part("HOS", SAME, (
            "Paediatric liaison informed of above attendance.",
            "As above. Discharge summary to GP and community nurse.",
        ), goes_on=True, share=0.4),
        Part("HV", (1, 7), (
            "Paediatric liaison: {c} seen in emergency department {day}, {mark} {part}.",
            "A&E attendance {day} noted from liaison nurse: {how}.",
        )),
        Part("GP", (1, 12), (
            "A&E summary {day}: {mark}, {part}. {how}. No follow-up.",
            "Correspondence: {c} attended casualty {day}, {part}.",
        )),
        Part("GP", SAME, (
            "{m} brings {c}: {mark} on {part}, {how}. Looks like an accident. Told nursery will be reassured.",
            "Urgent slot. {c}'s {part} examined, {mark}. {m} says {how}.",
        ), share=0.3),
        Part("PRO", (2, 8), (
            "{p} mentions that {c} had to go to hospital {day} with his {part}.",
            "In session {p} upset that nursery reported a {mark} on {c}.",
        ), share=0.35),
    ),
    "overdose": (
        Part("HOS", SAME, (
            "{m} brought by ambulance after taking {n} mg of painkillers. Bloods, observation ward. Psychiatric liaison to see.",
            "Adult attendance: {m}, intentional overdose, {n} mg. {c} said to be with {g}.",
        ), share=0.95),
        Part("POL", SAME, (
            "Welfare check at {flat} at request of ambulance service. {m} had taken tablets. {c} and sibling left with {g}.",
            "Assisted paramedics at {flat}, door forced. {m} conveyed to hospital. Children to {g}.",
        ), share=0.7),
        Part("CSC", (0, 2), (
            "Hospital social work desk: {m} admitted following overdose {day}. {g} caring for children.",
            "Out of hours informed that {m} is in hospital, tablets. Children safe with grandmother.",
        ), share=0.8),
        Part("HV", (1, 6), (
            "Told by {g} that {m} was in hospital {day}. Visit brought forward.",
            "Safeguarding form from hospital: mother overdosed {day}.",
        )),
        Part("GP", (2, 10), (
            "Hospital summary: overdose {day}, {n} mg, seen by mental health team. Prescription weekly.",
            "{m} reviewed after overdose {day}. Regrets it. Low mood.",
        ), share=0.8),
        Part("SCH", (0, 2), (
            "{g} collected {c}, says {m} is in hospital.",
            "{c} told us that mummy went in an ambulance {day}.",
        )),
    ),
    "home": (
        Part("HV", SAME, (
            "Home conditions poor at {flat}: faeces on floor, no bedding, {thing} in pieces. {c} in soiled nappy. Social care telephoned.",
            "Unannounced visit {flat}. Bare mattress, no food, {thing} broken. Discussed with {m}; told her social care would be told.",
        ), share=0.9),
        Part("CSC", (0, 1), (
            "Health visitor concerned about state of {flat} {day}: dirty, nothing to eat. {staff} will visit.",
            "Contact: HV reports neglect, no bedding, home visit {day}. Passed to team.",
        ), share=0.85),
        Part("HOU", (0, 3), (
            "Asked by social worker to inspect {flat}. Rubbish in all rooms, {thing} broken.",
            "Environmental complaint {flat}: smell, rubbish. Officer to call with social worker.",
        ), share=0.6),
        Part("SCH", (0, 2), (
            "{c} in same clothes, smelling, very hungry. Health visitor rang to say she had been at home {day}.",
            "Health visitor asks how {c} presents. Unkempt. Lunch given twice.",
        ), share=0.6),
        Part("GP", (1, 8), (
            "Copy of health visitor's referral about home conditions {day}.",
            "Discussed {c} with health visitor: neglect referral made {day}.",
        ), share=0.6),
    ),
    "clinic": (
        Part("HOS", SAME, ("DNA {topic} outpatients, {c}. Discharged back to GP.", "{c} failed to attend {topic} clinic, second time. Safeguarding nurse copied."), share=0.95),
        Part("GP", (2, 9), ("{topic} department: child did not attend {day}. Task to secretary to ring {m}.", "Discharged from {topic} clinic, non-attendance {day}."), share=0.8),
        Part("HV", (1, 9), ("{topic} clinic say {c} missed his slot {day}. {m} forgot.", "Aware of non-attendance at {topic} {day}."), share=0.6),
    ),
    "relative": (
        Part("SCH", SAME, ("Grandmother came to the office in tears about {c}: {topic}.", "Call from {g}. She says {topic}. Passed to designated lead."), share=0.7),
        Part("CSC", (0, 1), ("{g} contacted the front door about her grandson, {topic}. Advice given.", "Maternal grandmother reports {topic}. Recorded, worker emailed."), share=0.8),
        Part("HV", (0, 1), ("{g} left a voicemail: {topic}.", "{g} at clinic, anxious about {c}, {topic}. Suggested social care."), share=0.6),
    ),
    "medical": (
        Part("CSC", SAME, (
            "Accompanied {c} and {m} to paediatric examination. {mark} on {part}, doctor thinks unlikely to be accident.",
            "Section 47: {c} examined by paediatrician. {part} {mark} concerning.",
        ), share=0.9),
        Part("HOS", SAME, (
            "Safeguarding examination of {c} with consent of {m}. Finding: {mark}, {part}. {how} is said.",
            "Seen for child protection examination, {mark} to {part}, photographs. Told social worker the result.",
        ), share=0.9),
        Part("POL", (0, 2), (
            "Joint enquiry: paediatrician's view {day} is that the {mark} is suspicious. DS to review.",
            "Social worker gives result of examination {day}: {part}, unexplained.",
        )),
        Part("GP", (7, 14), ("Examination findings on {c} received from community paediatrics: {mark}, {part}.", "Letter, child protection examination {day}."), share=0.6),
        Part("CSC", (7, 12), ("Written opinion of paediatrician received: {mark} of {part}.", "Paediatrician's written report on examination {day} shared with police."), share=0.6),
        Part("HV", (1, 6), ("Social worker gave feedback on examination {day}.", "Social worker rang: paediatrician worried about {c}'s {part}."), share=0.5),
    ),
}  # fmt: skip
LATER_F: LaterSteps = {
    "CSC": ("Core group planned. {c}'s {part} healed.", "Statutory visit. {m} ashamed about the {thing}. {c} shown room.", "Chronology for court begun, {mark} and other matters listed.", "Parenting assessment session with {p}: {how} repeated."),
    "POL": ("{m} withdraws complaint.", "{p} bailed on unrelated theft.", "Neighbour canvassed about {flat}, nil.", "Property returned: {thing}."),
    "HV": ("Developmental review: {c} on track, {part} unmarked.", "{m} at drop-in; weighing; {g} present.", "Discussed {c} in supervision, {mark} included."),
    "SCH": ("{c} played doctors with a bandage on the {part}.", "{p} collected {c}, smelling of drink.", "Staff meeting: watch {c}."),
    "HOS": ("Telephone review with {m}, {part} better.", "Records copied for legal department."),
    "GP": ("{m} requests sick note.", "Baby clinic: {c} immunised.", "Multi-disciplinary meeting: family listed as vulnerable."),
    "HOU": ("Arrears letter to {m}.", "{thing} removed from common parts.", "Gas check at {flat}."),
    "PRO": ("{p} late. Talked about jobs.", "Risk review of {p}: medium.", "{p} says things with {m} are good again."),
}  # fmt: skip
CHATTER_F = (
    "{c} had new shoes.", "{m} looked well.", "Heating was off.", "{t} asleep.", "Follow up next week.", "Discussed diet.", "{staff} to cover.",
    "Copy to social worker.", "Sent by email.", "Police informed previously.", "{g} helps at weekends.", "{p} watching football.", "Television loud.",
    "Two cats.", "Leaflet left.", "No concerns otherwise.", "{c} laughed.", "Nappies supplied.", "Voucher given.", "{m} on the phone for most of it.",
    "Health visitor on sick leave.", "GP surgery closed in afternoon.", "Nursery has a place on Tuesdays.", "Photograph not taken.", "Housing transfer wanted.",
    "Smell of smoke.", "{t} has chickenpox.", "Bus fare refunded.", "Ask again about father.", "Manager agreed.", "File note only.", "Interpreter not needed.",
    "Hospital letter still awaited.", "{c} used some words.", "{m} hopes to work.", "Case note typed later.",
)  # fmt: skip
