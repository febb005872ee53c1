"""The tabular parts of the demonstration review: professionals, requests, what came in when, who sat on the panel."""

from __future__ import annotations

from tests.demo.written_file import WrittenFile

# name, label, role, agency, sex, aliases
PROFESSIONALS: tuple[tuple[str, str, str, str, str, tuple[str, ...]], ...] = (
    ("Amrit Solanki", "PC1", "police constable", "POL", "male", ("PC 2217", "PC Solanki", "Solanky")),
    ("Helen Tarn", "PC2", "police constable", "POL", "female", ("PC 3340", "PC Tarn")),
    ("Moira Kestle", "DS1", "detective sergeant, child abuse investigation", "POL", "female", ("DS Kestle", "Kestel")),
    ("Priyanka Rao-Lisle", "GP1", "general practitioner", "GP", "female", ("Dr Rao-Lisle", "Dr P Rao-Lisle", "Dr RL")),
    ("Edmund Farrow", "GP2", "general practitioner", "GP", "male", ("Dr Farrow", "Dr E Farrow", "Dr Farrer")),
    ("Susan Amblett", "PN1", "practice nurse", "GP", "female", ("Sue Amblett", "S Amblett")),
    ("Samir Haddon", "ED1", "emergency department consultant", "HOS", "male", ("Dr Haddon", "Dr S Haddon", "Hadden")),
    ("Ruth Anselm", "Paed1", "consultant paediatrician", "HOS", "female", ("Dr Anselm", "Dr R Anselm", "Ansell")),
    ("Claire Penhallow", "MW1", "midwife", "HOS", "female", ("Midwife Penhallow", "C Penhallow")),
    ("Janet Colliver", "HV1", "health visitor to July 2015", "HV", "female", ("J Colliver", "Jan Colliver", "JC")),
    ("Rebecca Okonjo-Hale", "HV2", "health visitor from September 2015", "HV", "female", ("R Okonjo-Hale", "Becky")),
    ("Tina Brough", "NN1", "nursery nurse", "HV", "female", ("T Brough", "Tina Bruff")),
    ("Fiona Larkham", "DSL1", "designated safeguarding lead", "SCH", "female", ("Mrs Larkham", "Mrs F Larkham")),
    ("Bethany Crowle", "Teacher 1", "nursery teacher", "SCH", "female", ("Beth Crowle", "Miss Crowle", "B Crowle")),
    ("Amy Sallow", "Key Person 1", "nursery key person", "SCH", "female", ("A Sallow", "Amy")),
    (
        "Leanne Pettifer",
        "SW1",
        "social worker to March 2016",
        "CSC",
        "female",
        ("L Pettifer", "Ms Pettifer", "Petifer"),
    ),
    ("Marcus Odlin", "SW2", "social worker from April 2016", "CSC", "male", ("M Odlin", "Mr Odlin", "Oddlin")),
    ("Gillian Strood", "TM1", "team manager", "CSC", "female", ("G Strood", "Ms Strood")),
    ("Paul Dimmock", "Housing Officer 1", "housing officer", "HOU", "male", ("P Dimmock", "Dimmick")),
    ("Yvonne Castell", "OM1", "offender manager to July 2015", "PRO", "female", ("Ms Castell", "Y Castell")),
    ("Kieran Mould", "OM2", "offender manager from September 2015", "PRO", "male", ("K Mould", "Kieron Mould")),
)

# agency, document, requested, due
REQUESTS: tuple[tuple[str, str, str, str], ...] = (
    *((code, "chronology", "2016-06-27", "2016-07-29") for code in ("POL", "GP", "HOS", "HV", "SCH", "CSC")),
    ("HOU", "chronology", "2016-07-04", "2016-08-01"),
    ("PRO", "chronology", "2016-07-11", "2016-08-12"),
    *((code, "agency report", "2016-08-25", "2016-10-07") for code in ("POL", "HOS", "HV", "CSC", "PRO")),
    ("HOU", "agency report", "2016-09-15", "2016-10-21"),
)

RECEIVED = {
    ("POL", 1): "2016-07-29",
    ("GP", 1): "2016-07-21",
    ("HOS", 1): "2016-07-28",
    ("HV", 1): "2016-07-27",
    ("SCH", 1): "2016-07-15",
    ("CSC", 1): "2016-08-05",
    ("HOU", 1): "2016-07-29",
    ("PRO", 1): "2016-08-15",
    ("POL", 2): "2016-09-02",
}

# name, role, agency, member, present at meetings 1 and 2
PANEL: tuple[tuple[str, str, str, bool, bool, bool], ...] = (
    ("Dr Margaret Hollin", "Independent chair of the panel", "", True, True, True),
    ("Neil Ashworthy", "Independent lead reviewer", "", True, True, True),
    ("Det Supt Lorna Beeching", "Head of Public Protection", "POL", True, True, False),
    ("Dr Anil Merrow", "Named GP", "GP", True, True, True),
    ("Carole Venning", "Named nurse for safeguarding children", "HOS", True, True, True),
    ("Judith Sparrock", "Designated nurse", "HV", True, True, True),
    ("Graham Tolley", "Education safeguarding manager", "SCH", True, False, True),
    ("Esther Nwodo", "Principal social worker", "CSC", True, True, True),
    ("Steve Marrable", "Head of housing", "HOU", True, False, False),
    ("Ms Ruth Haldane", "Quality and performance manager", "PRO", True, True, True),
    ("Olive Trescott", "Business manager of the Board", "", False, True, True),
    ("Sam Pilgrove", "Board administrator, minutes", "", False, True, True),
)


def quoted(words: str) -> str:
    """Return a TOML basic string."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _yes(is_so: bool) -> str:
    return "true" if is_so else "false"


def professionals_toml() -> str:
    """Return the professionals as TOML."""
    return "\n".join(
        f"[[people]]\nname = {quoted(name)}\nlabel = {quoted(label)}\nrole = {quoted(role)}\nis_professional = true\n"
        f"aliases = [{', '.join(map(quoted, aliases))}]\nagency_code = {quoted(agency)}\nsex = {quoted(sex)}"
        for name, label, role, agency, sex, aliases in PROFESSIONALS
    )


def requests_toml() -> str:
    """Return what was asked for as TOML."""
    return "\n".join(
        f"[[requests]]\nagency = {quoted(agency)}\ndocument = {quoted(document)}\nrequested = {asked}\ndue = {due}"
        for agency, document, asked, due in REQUESTS
    )


def submissions_toml(files: tuple[WrittenFile, ...]) -> str:
    """Return which file is whose as TOML."""
    return "\n".join(
        f"[[submissions]]\nagency = {quoted(file.agency)}\nfile = {quoted(file.name)}\nversion = {file.version}\n"
        f"received = {RECEIVED[file.agency, file.version]}"
        for file in files
    )


def attendance_toml(meeting: int) -> str:
    """Return who was invited to meeting 1 or 2 and who came."""
    return "\n".join(
        f"[[meetings.attendance]]\nname = {quoted(name)}\nrole = {quoted(role)}\nagency_code = {quoted(agency)}\n"
        f"is_member = {_yes(is_member)}\nis_present = {_yes(was_there[meeting - 1])}"
        for name, role, agency, is_member, *was_there in PANEL
    )


INDEPENDENCE = {
    "Dr Margaret Hollin": "Retired consultant; has never worked in Aldshire or for any agency of this review.",
    "Neil Ashworthy": "Self-employed; declared no tie to any agency of this review on 1 August 2016.",
}


def members_toml() -> str:
    """Return the members of the panel."""
    return "\n".join(
        f"[[members]]\nname = {quoted(name)}\nrole = {quoted(role)}\nagency_code = {quoted(agency)}\n"
        f"is_member = {_yes(is_member)}\nis_chair = {_yes('chair' in role)}\n"
        f"independence = {quoted(INDEPENDENCE.get(name, ''))}"
        for name, role, agency, is_member, *_ in PANEL
    )
