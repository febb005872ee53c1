"""A fourth book of events told at length, written down before the lists and rules were last changed, and never fitted to.

Half of its kinds of event (a fire, a child who ran off, a parent drunk at the gate, a child's own telling) stand in no
other book. It is measured, and no word, weight or bound was chosen by it. Slots and parts as in
:mod:`tests.domain.accounts.told_at_length`.
"""

from __future__ import annotations

from tests.domain.accounts.told_at_length import SAME, LaterSteps, LongBook, Part

LONG_G: LongBook = {
    "blows": (
        Part("POL", SAME, (
            "Caller at {flat} states male is beating his girlfriend. On arrival {p} calm, {m} tearful with {mark} to her {part}. {thing} kicked in. Both gave first account. {c} upstairs.",
            "Assist ambulance, {flat}. {m} says {p} grabbed her during a row about money and a {thing} was thrown. {mark} {part}. Arrest not made.",
        ), share=0.95),
        Part("POL", SAME, (
            "Supervisor entry: positive action policy not followed, rationale missing.",
            "Same incident: risk assessment scored standard, {m} declined to answer.",
        ), goes_on=True, share=0.4),
        Part("HOU", (0, 2), (
            "Neighbour of {flat} emails: heard a woman scream {day} and the {thing} hit the wall.",
            "Estate warden notes damage ({thing}) at {flat}, residents say there was a fight {day}.",
        ), share=0.5),
        Part("CSC", (1, 4), (
            "Police report read by screening worker. {m} hurt by {p} {day}. Threshold for early help only.",
            "DV incident {day} notified by police. {staff}: send information letter to {m}.",
        ), share=0.75),
        Part("HV", (2, 8), (
            "Police information on {m} and {p} arrived by secure mail, incident {day}.",
            "Notified of DV incident {day}. Tried to ring {m}, line dead.",
        )),
        Part("SCH", (1, 3), (
            "{c} said at snack: “{p} pushed mummy and the {thing} fell down”. Manager told.",
            "{c} slept most of the morning. {m} at the door with {mark} on {part}, gave no reason.",
        )),
        Part("GP", (0, 7), (
            "{m} came about her {part}: {mark}. Says partner did it {day}. Safety plan talked over.",
            "Seen with {mark}, {part}. First said a fall, then that {p} lost control {day}.",
        ), share=0.4),
        Part("PRO", (2, 9), (
            "{p} in for appointment. Talked about {day}: blames drink, says {m} started it.",
            "Police informed officer of incident {day} at {flat}. To be raised with {p}.",
        ), share=0.4),
    ),
    "sore": (
        Part("SCH", SAME, (
            "Changing {c} for PE, {mark} noticed at the {part}. {c}: “{p} cross”. {m} later says {how}. Concern form begun.",
            "{c} will not use his {part}; {mark} there. {m} rung at work, says {how}. DSL consulted children's services.",
        ), share=0.9),
        Part("CSC", SAME, (
            "DSL seeks advice: child with {mark}, {part}. Parent says {how}. Told to monitor and record.",
            "Nursery on the line about {c}: {part}, {mark}. Explanation plausible. Not progressed.",
        ), share=0.85),
        Part("CSC", (0, 2), (
            "Senior reviewed advice given to nursery {day}, content.",
            "Email to nursery confirming that {c}'s {mark} was not taken as referral.",
        ), share=0.35),
        Part("HOS", SAME, (
            "Children's A&E, {c}. {part}: {mark}. Told that he {how}. Parents appropriate. Home.",
            "Walk-in centre. {c}, {mark} at {part}; said to have been when he {how}. Advice, no follow up.",
        ), share=0.75),
        Part("HV", (1, 8), (
            "A&E slip for {c} ({day}) put in notes: {part}, {mark}.",
            "Electronic alert: child attended {day}, {how}.",
        )),
        Part("GP", (2, 13), (
            "Electronic discharge, {c}, {day}. {mark} {part}, {how}.",
            "Clerk has coded an A&E visit by {c} {day}.",
        )),
        Part("PRO", (2, 8), (
            "{p} says social workers are “on his back” since the nursery saw {c}'s {part}.",
            "{p} mentions A&E {day} with the boy, nothing broken.",
        ), share=0.3),
    ),
    "fire": (
        Part("POL", SAME, (
            "Fire service asks for police at {flat}: pan left on the hob, kitchen alight, {c} and {t} inside alone. {m} returned after twenty minutes.",
            "Small fire, {flat}. Children found without an adult. {m} and {p} at the pub. Words of advice.",
        ), share=0.95),
        Part("HOU", (0, 2), (
            "Kitchen at {flat} burnt out {day}. Repairs order raised. Tenant to be recharged.",
            "Fire officer's call: {flat}, children had been by themselves {day}.",
        ), share=0.75),
        Part("CSC", (0, 3), (
            "Children left alone at {flat} when kitchen caught fire {day}. Police and fire service there. {staff} to visit.",
            "Contact by police: unsupervised children, fire {day}. {m} says only ten minutes.",
        ), share=0.85),
        Part("HV", (1, 7), (
            "Heard from social worker about the fire {day}. Safety equipment ordered.",
            "Visit after kitchen fire {day}. {m} tearful, says {p} was meant to be watching them.",
        )),
        Part("SCH", (1, 3), (
            "{c} full of talk of fire engines {day}; “we was on our own”. Passed to head.",
            "{c}'s coat smells of burning. {m} says the cooker went wrong {day}.",
        )),
        Part("HOS", SAME, (
            "{c} and {t} checked for smoke inhalation, well. {m} vague about who was minding them.",
            "Brought by ambulance from house fire, chest clear. Safeguarding lead emailed.",
        ), share=0.5),
    ),
    "ranoff": (
        Part("SCH", SAME, (
            "{c} got out through the side gate and was away for half an hour. Found by {topic}. {m} told.",
            "Head count short: {c} gone. Police rung. Brought back by a member of the public.",
        ), share=0.9),
        Part("POL", SAME, (
            "Lost child from nursery, {c}. Located safe near the shops. Handed to staff.",
            "Nursery reports {c} missing from garden. Found before unit arrived. Log shut.",
        ), share=0.8),
        Part("CSC", (0, 3), (
            "Nursery self-report that {c} left the premises {day}. Copied to regulator.",
            "Police mention that {c} was found in the street {day}. To check supervision at setting.",
        ), share=0.7),
        Part("HV", (1, 7), (
            "{m} angry that nursery lost {c} {day}.",
            "Told by {m} of {c} getting out of nursery {day}; wants a different place.",
        ), share=0.5),
    ),
    "drink": (
        Part("SCH", SAME, (
            "{m} came to collect smelling of spirits, unsteady. {c} and {t} kept until {g} could come. Children's services rung.",
            "{p} at pick-up slurring, car keys in hand. Not allowed to take {c}. Police called from office.",
        ), share=0.9),
        Part("CSC", SAME, (
            "Nursery manager rings: parent drunk at collection. {g} has the children tonight.",
            "Telephone referral, nursery: adult under the influence at the gate, {c}. Visit planned.",
        ), share=0.85),
        Part("POL", SAME, (
            "Report of drunk driver outside nursery. {p} breath tested at {flat}, below limit.",
            "Nursery concerned about intoxicated parent. Area searched, vehicle not found.",
        )),
        Part("HV", (1, 6), (
            "Social worker says nursery would not let {c} go home {day} as {m} had been drinking.",
            "{g} rang: she had the children {day} because of drink.",
        )),
        Part("GP", (1, 8), (
            "{m} asks for help with alcohol after nursery refused to hand over {c} {day}.",
            "Social worker wants to know whether {m} is known for alcohol; incident at nursery {day}.",
        ), share=0.5),
        Part("PRO", (1, 7), (
            "{p} breathalysed {day}, insists he had two cans.",
            "Nursery incident {day} discussed: {p} to attend alcohol group.",
        ), share=0.4),
    ),
    "telling": (
        Part("SCH", SAME, (
            "{c} told her key person that {p} “hurts my {part} at bedtime”. Words written down at once. Duty telephoned.",
            "While painting {c} said {p} hits with the {thing}. {mark} looked for, none seen. DSL to ring social care.",
        ), share=0.95),
        Part("CSC", SAME, (
            "Nursery passes on {c}'s words about {p}. Strategy discussion to be asked for.",
            "Duty: disclosure by {c} at setting, {p} named, {part}. Police consulted.",
        ), share=0.85),
        Part("POL", (0, 2), (
            "Social care shares disclosure by {c} {day}. Single agency for now.",
            "CAIU: allegation that {p} hurts child ({part}). Interview with {c} considered.",
        )),
        Part("HOS", (0, 3), (
            "{c} seen by community paediatrician after what was said in nursery {day}. No marks.",
            "Child protection medical following disclosure {day}: {part} normal.",
        ), share=0.5),
        Part("HV", (1, 6), (
            "Social worker informs of {c}'s disclosure {day}.",
            "Asked to contribute: child has spoken in nursery {day} of being hurt by {p}.",
        ), share=0.5),
        Part("GP", (2, 10), (
            "Request from social care for records, disclosure made {day}.",
            "Letter from paediatrician: seen after disclosure, {part} unremarkable.",
        ), share=0.4),
    ),
    "clinic": (
        Part("HOS", SAME, ("No show at {topic} clinic: {c}. Third DNA.", "{topic} slot for {c} unused, no contact from family."), share=0.95),
        Part("GP", (2, 9), ("{topic} clinic: {c} DNA {day}. Recall.", "Hospital say {c} missed {topic} {day}, discharged."), share=0.8),
        Part("HV", (2, 9), ("Missed {topic} {day}. {m} says never got the letter.", "Copied in: {topic}, {c} did not come {day}."), share=0.5),
    ),
    "relative": (
        Part("SCH", SAME, ("{g} asks for a word: {topic}. She does not want to be named.", "At home time {g} raised {topic} with {staff}."), share=0.7),
        Part("CSC", SAME, ("Anonymous at first, then {g}: {topic}. Logged.", "{g} telephones again. {topic}. No new information."), share=0.8),
        Part("HV", (0, 2), ("{g} stopped me in clinic, {topic}.", "Text from {g}: {topic}. Advised to ring duty."), share=0.6),
    ),
}  # fmt: skip
LATER_G: LaterSteps = {
    "CSC": ("Visit to {flat}. {m} and {c} in. {part} not mentioned.", "Case transfer summary written.", "{staff} asks for legal planning meeting.", "Call to {m} about benefits, {thing} to be replaced."),
    "POL": ("{p} stop-checked, nothing found.", "Intelligence log: {p} drinking at {flat}.", "Crime filed, {m} will not go on."),
    "HV": ("{t} eight-month check fine. {c} has cold.", "Caught {m} at the shops, said she is better.", "Handover of caseload to {staff}."),
    "SCH": ("{c} had a good day. Told off for throwing a {thing}.", "Parents' evening, {p} came.", "{m} asks for more hours."),
    "HOS": ("Dressing changed, {part} clean.", "{c} in for blood test.", "Call handler: {m} wants results."),
    "GP": ("{m} smear done.", "{p} asks for fit note, {part} aches.", "{c} tonsillitis."),
    "HOU": ("{p} wants his name on the tenancy.", "Pest control at {flat}.", "{thing} left in bin store, warning letter."),
    "PRO": ("{p} missed, warning sent.", "{p} shows payslip. Positive.", "OASys review of {p}."),
}  # fmt: skip
CHATTER_G = (
    "{m} polite.", "{c} has a new haircut.", "{t} teething.", "Washing everywhere.", "Will see at clinic.", "Budgeting discussed.", "{staff} aware.",
    "GP to be told.", "Printed for file.", "Nothing known to housing.", "{g} minds {t}.", "{p} on nights.", "Radio on.", "A rabbit in a hutch.", "Card left.",
    "Settled presentation.", "{c} shy.", "Vitamins given.", "Food parcel.", "{m} texting.", "School nurse away.", "Surgery phones down.", "Spare place on Thursdays.",
    "Camera broken.", "Wants to move.", "Strong smell of bleach.", "{t} asleep upstairs.", "Taxi paid.", "Father's details blank.", "Signed off.",
    "Note added late.", "No interpreter.", "Police checks clear.", "{c} counted to ten.", "{m} starts college.", "Typed by duty clerk.",
)  # fmt: skip
