"""Prose like that of published reviews which names nobody: sentence frames of many shapes, filled in by a fixed chance."""

from __future__ import annotations

import random
from collections.abc import Iterator

AGENCIES = (
    "Children’s Social Care", "the health visiting service", "the police", "the school", "the GP practice", "Probation",
    "the hospital trust", "Adult Mental Health", "the housing association", "Early Help", "CAMHS", "the midwifery service",
    "the Youth Offending Team", "Cafcass", "the nursery", "the out-of-hours team", "the drug and alcohol service", "the MASH",
)  # fmt: skip
PEOPLE = (
    "Child A", "Mother", "Father", "Sibling 1", "MGM", "SW1", "HV1", "GP1", "the social worker", "the health visitor",
    "a consultant paediatrician", "the class teacher", "the designated safeguarding lead", "Mother’s partner", "the midwife",
    "a duty officer", "the team manager", "the reviewing officer", "a neighbour", "the maternal aunt", "the school nurse",
)  # fmt: skip
WHEN = (
    "In May 2014", "In the spring of 2015", "By March", "During the summer holidays", "Early in June 2013", "On a Monday in April",
    "In August 2012", "Towards the end of autumn term", "Three weeks later", "In the last week of January 2016", "At Easter",
    "When the child was four months old", "From 9 September 2014", "On 3 March 2011", "Between October 2012 and May 2013",
    "Within 15 working days", "At the review meeting on 21 May 2015", "After the summer", "In mid March 2014", "At 10.30 am",
)  # fmt: skip
CONCERNS = (
    "poor home conditions", "missed appointments", "bruising to the cheek", "domestic abuse", "substance misuse",
    "low weight gain", "school absence", "parental mental ill health", "overcrowding", "cold, hunger and tiredness",
    "disguised compliance", "a burn to the hand", "delayed speech", "untreated dental decay", "rent arrears", "self-harm",
)  # fmt: skip
ACTS = (
    "made a referral", "closed the case", "held a strategy discussion", "visited the home unannounced", "wrote to the family",
    "recorded that the child was well", "did not see the child alone", "asked for a chronology", "agreed a plan of support",
    "escalated the matter to a manager", "took no further action", "shared the information by telephone", "completed a CAF",
    "rang twice and left a message", "saw that the bedrooms were bare and damp", "noted a strong smell of cannabis",
)  # fmt: skip
FRAMES = (
    "{when} {agency} {act} because of {concern}.",
    "{who} told {agency} about {concern}, and {who2} {act}.",
    "There is no record that {who} was asked about {concern}.",
    "Will the arrangements for {concern} be strong enough? The panel may want to return to this.",
    "May is the month in which most reviews of {concern} fall due; April and June are quieter.",
    "It is hard to see how {agency} could have known; hope and good faith are no plan.",
    "The review team marks this as good practice: {who} {act} on the same day.",
    "{agency} and {agency2} did not share what each knew of {concern}.",
    "Finding {n}: {concern} was treated as an event, not as a pattern over time.",
    "Recommendation {n}: {agency} should satisfy the Board that {concern} is understood by all staff.",
    "Practitioners were, to be frank, overwhelmed: caseloads rose from {n} to {m} within the year.",
    "A grant from the council paid for the work, which began with a long wait and ended in {concern}.",
    "“Nobody asked me what I wanted,” said one young person; the voice of the child is missing from the file.",
    "The police found a rose tattoo, a hunter’s knife and a bill for {n} pounds; none of this was followed up.",
    "Mark this: {who} had never been seen on the ward, in the park or at the family’s church.",
    "Given {concern}, a joint visit was the least that could be expected of {agency}.",
    "See paragraph {n}.{m}, page {m}, Table {n} and Appendix C for the terms of reference.",
    "The Rapid Review met on day {n} of 15, and the Chair’s decision followed in writing.",
    "Working Together to Safeguard Children (2015) sets out what a strategy discussion is for.",
    "{who} moved from the hostel to a flat on the ground floor; the lease was joint with {who2}.",
    "The GP practice coded the letter as “read”, {act2}, and filed it under Administration.",
    "Joy at the birth gave way to worry when {who} {act}.",
    "Art therapy was offered by {agency} on {n} occasions, and taken up once.",
    "It was in the day nursery that staff first saw {concern}; the key person {act}.",
    "Grace periods and extensions are dealt with in section {n}; the default is {m} working days.",
    "An independent author was appointed and the LSCB agreed a scope of {n} months.",
    "{when} the mother’s new partner moved in. Nobody checked who he was, nor did {agency} ask.",
    "The Board’s written response accepts findings {n} and {m} and explains what has changed since.",
    "{who} said that things were “fine, just fine”, which is often a sign of {concern}.",
    "Staff at the hospital saw the baby at {n} weeks; the growth chart was marked on the second centile.",
    "A core group met every {n} weeks, and {who} came to half of its meetings.",
    "Nothing in the files of {agency} shows that the family’s first language was considered.",
    "Of {n} visits, {m} ended at the door. A neighbour said that a dog barked and a man shouted.",
    "The child protection conference was chaired by somebody who did not know the history.",
    "In summary, {concern} was seen, named and then forgotten; the system did not hold it in mind.",
    "Young carers, foster carers and kinship carers all spoke of the same thing: {concern}.",
    "{agency} uses ICS, RiO and SystmOne side by side, and none of them talks to the other two.",
    "The duty desk took {n} calls before noon; call {m} was the one that mattered.",
    "A fresh pair of eyes would have helped: supervision dwelt on tasks rather than on {concern}.",
    "{who} was arrested on suspicion of common assault and bailed; the DASH score was {n}.",
    "The family lived within reach of two surgeries, a children’s centre and a market town.",
    "Stone by stone, the account that {agency} gave fell apart under questioning.",
    "Best practice would have been to ask, to write down the answer, and to ask again.",
    "There were also strengths: warm play, clean clothes, and a grandmother who came each Sunday.",
    "King’s and Queen’s Counsel are not heard by a panel of this kind; it is no court.",
    "Autumn and winter brought {concern}; by the new year {agency} had {n} referrals.",
    "Key line of enquiry {n} asks whether {agency} {act} soon enough.",
    "Price, waiting time and travel kept {who} from the clinic, and the reminder letters were returned.",
    "Read together, the entries tell of {concern} from the first month on.",
    "What the panel did not see was a single note of the child’s own words in {n} pages.",
)  # fmt: skip
PAST = ("was thanked", "was not chased", "was copied to no one", "was answered late", "was put by")


def clean_prose(n_words: int, seed: int = 7) -> Iterator[str]:
    """Yield paragraphs of about 90 words until there are so many words."""
    chance = random.Random(seed)
    told = 0
    while told < n_words:
        sentences: list[str] = []
        while sum(len(each.split()) for each in sentences) < 90:
            sentences.append(_sentence(chance))
        paragraph = f"{chance.randint(1, 9)}.{chance.randint(1, 40)} {' '.join(sentences)}"
        told += len(paragraph.split())
        yield paragraph


def _sentence(chance: random.Random) -> str:
    text = chance.choice(FRAMES).format(
        when=chance.choice(WHEN),
        who=chance.choice(PEOPLE),
        who2=chance.choice(PEOPLE),
        agency=chance.choice(AGENCIES),
        agency2=chance.choice(AGENCIES),
        act=chance.choice(ACTS),
        act2=chance.choice(PAST),
        concern=chance.choice(CONCERNS),
        n=chance.randint(2, 12),
        m=chance.randint(13, 60),
    )
    return text[0].upper() + text[1:]
