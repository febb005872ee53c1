"""Drafts, findings and checks from invented values, whole: numbers, what changed, what is about whom, what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from scrdesk.domain.layer_words import choice_in_words, pills
from scrdesk.domain.leaks.risks import Risk, RiskPlace
from scrdesk.domain.learning import (
    LEVELS,
    MAX_WORDS,
    FindingId,
    FurtherFinding,
    Milestone,
    ReceivedEvidence,
    Recommendation,
    action_fault,
    assures_itself,
    lesson_fault,
    renumbered,
    tidy_lesson,
)
from scrdesk.domain.mark_values import Attendance, Footing, Significance, Stated
from scrdesk.domain.panel_layer import NO_MARKS, PanelMarks
from scrdesk.domain.publication_check import (
    FileCheck,
    RiskTick,
    digest_of,
    places_looked_at,
    risk_standings,
    told_of_accessibility,
    told_of_hidden,
    told_of_identity,
    unticked,
)
from scrdesk.domain.report_draft import (
    FrozenSection,
    compare,
    next_number,
    number_fault,
    numbered_paragraphs,
    paragraphs_about,
)
from tests.domain.kept_answers import check_kept, short
from tests.domain.test_products import ACTION, LESSON

NOW = datetime(2016, 9, 1, 14, 5, tzinfo=UTC)


class Draft:
    """A draft of which only the number matters."""

    def __init__(self, number: str) -> None:
        self.number = number


def frozen(title: str, text: str) -> FrozenSection:
    return FrozenSection(**{"title": title, "text": text} | {
        each: {"is_numbered": True}.get(each, 1) for each in FrozenSection.__dataclass_fields__ if each not in ("title", "text")
    })  # type: ignore[arg-type]  # fmt: skip


def test_drafts_are_numbered_and_compared() -> None:
    lines = []
    for given in ([], ["0.1"], ["0.9"], ["0.9", "0.10", "0.2"], ["1.0"], ["2"], ["1.0.3", "0.9"]):
        drafts = [Draft(each) for each in given]
        lines.append(f"{given}: {next_number(drafts)}")  # type: ignore[arg-type]
        lines += [
            f"{number!r}: {number_fault(number, drafts)}"
            for number in ("0.1", "0.10", "1.0", "x", "", "1.", "2.0", "3")
        ]  # type: ignore[arg-type]
    old = [frozen("A", "One two three."), frozen("B", "Red green blue sky."), frozen("C", "Gone."), frozen("E", "")]
    new = [
        frozen("A", "One two four."),
        frozen("D", "Red green blue sea."),
        frozen("New", "Nothing like it."),
        frozen("E", ""),
    ]
    for one, other in ((old, new), (new, old), (old, old), ([], new), (old, [])):
        lines += ["##", *(f"{each.is_same} {short(each)}" for each in compare(one, other))]
    check_kept("drafts/numbers", lines)


def test_paragraphs_are_numbered_and_known_by_whom_they_are_about() -> None:
    text = (
        "# Heading\n\nLarchshire Police came.\n\n\nNorth Larchshire Police came.\n\nThe POL view.\n\nPOL-0001 says so.\n \nPOLICE.\n\n"
        "# not a heading\nbut text of larchshire  police\n\nThe Larchshire Police of Northmere.\n\nA Larchshire Police & Fire\n\n"
        "XPOL and POLX; POL-12.\n\nSeen on Monday Larchshire Police rang.\n\nCame Larchshire Police; the Force said.\n\nGP-0001."
    )
    paragraphs = numbered_paragraphs(
        (("Summary", "One.\n\nTwo.", False), ("First", text, True), ("Empty", " ", True), ("Last", "End.", True))
    )
    lines = [short(each) for each in paragraphs]
    for code, names, others in (("POL", ["Larchshire Police"], []), ("POL", ["Larchshire Police", "abc"], ["North Larchshire Police"]),
                                ("POL", ["the Force"], ["Larchshire Police"]), ("GP", [], []), ("GP", ["Two"], []), ("GP", ["Summary"], [])):  # fmt: skip
        lines.append(
            f"{code} {names} {others}: {[each.number for each in paragraphs_about(code, names, paragraphs, others)]}"
        )
    check_kept("drafts/paragraphs", lines)


def test_findings_are_tidied_numbered_and_their_faults_told() -> None:
    do = LESSON.details.recommendations[0]
    day = date(2017, 6, 1)
    action = replace(ACTION, text=" Add ", lead_role=" x ", lead_agency=" HV ", expected_change=" y ", measure=" z ",
                     milestones=(Milestone(*_fields(Milestone, text=" ")), Milestone(*_fields(Milestone, text="m"))),
                     received=(ReceivedEvidence(" ", day), ReceivedEvidence("w", day)))  # fmt: skip
    more = replace(do, number="9", text=" Do. ", actions=(action, ACTION), further=(FurtherFinding(FindingId(2), 7), FurtherFinding(FindingId(2), 8),
                                                                                  FurtherFinding(FindingId(99), 5)), no_finding_why=" ")  # fmt: skip
    details = replace(LESSON.details, number=9, statement=" S ", why=" W ", theme=" a  b ", evidence=(" pol-1", "POL-1", ""), topics=("x  y", "x y"),
                      agencies=(" GP ", "GP"), paragraphs=("6.1.", " 6.1,", "7"), recommendations=(more, do))  # fmt: skip
    tidied = tidy_lesson(details)
    second = replace(LESSON, id=FindingId(2))
    lines = [short(tidied), *(short(each) for each in renumbered([second, replace(LESSON, details=tidied), second]))]
    lines += [
        str(each.details.recommendations[0].follows_from(each.details.number)) for each in renumbered([LESSON, second])
    ]
    long = "x" * (MAX_WORDS + 1)
    fine = replace(do, level=LEVELS[0])
    for lesson in (replace(tidied, statement=""), tidied, LESSON.details, replace(LESSON.details, recommendations=()),
                   replace(LESSON.details, why=long, recommendations=()), replace(LESSON.details, statement="x" * MAX_WORDS, recommendations=()),
                   *(replace(LESSON.details, recommendations=(each,)) for each in (
                       fine, replace(fine, text=""), replace(fine, text=long), replace(fine, no_finding_why="y"), replace(fine, no_finding_why=long),
                       replace(fine, no_finding_why="y", further=(FurtherFinding(FindingId(2)),)), Recommendation("1", "t", "none"),
                       replace(fine, actions=(replace(ACTION, text=""),))))):  # fmt: skip
        lines.append(short(lesson_fault(lesson)))
    changes: tuple[dict[str, object], ...] = (
        {}, {"text": ""}, {"expected_change": ""}, {"measure": ""}, {"revised_due": day}, {"revised_due": day, "revised_why": "w"},
        {"rag_override": "pink"}, {"rag_override": "red"}, {"rag_override": "red", "rag_why": "w"}, {"signed_off": day},
        {"signed_off": day, "signed_off_by": "A"}, {"status": "assured"}, {"status": "assured", "assured": day}, {"status": "assured", "assured_by": "A"},
        {"status": "assured", "assured": day, "assured_by": "A"}, {"start": date(2017, 6, 2)}, {"start": day}, {"update_text": long}, {"assurance": long},
    )  # fmt: skip
    lines += [f"{list(each)}: {short(action_fault(replace(ACTION, **each)))}" for each in changes]  # type: ignore[arg-type]
    agencies = {"HV": "Health Visiting ", "GP": "Surgery"}
    for lead, by, status in (("HV", "hv", "assured"), ("HV", "health visiting", "assured"), ("HV", "GP", "assured"), ("HV", "", "assured"),
                             ("", "HV", "assured"), ("HV", "hv", "open"), ("Other", "other ", "assured")):  # fmt: skip
        lines.append(
            f"{lead} {by} {status} {assures_itself(replace(ACTION, lead_agency=lead, assured_by=by, status=status), agencies)}"
        )
    check_kept("drafts/findings", lines)


def _fields(kind: type, **known: object) -> list[object]:
    return [known.get(each) for each in kind.__dataclass_fields__]  # type: ignore[attr-defined]


def test_what_was_looked_at_before_publication() -> None:
    risks = [
        Risk(n, f"risk {n}", tuple(RiskPlace(p, f"word {p % 3}") for p in range(n)), n + (n == 3)) for n in range(1, 14)
    ]
    ticks = [RiskTick(1, digest_of(risks[0]), "fine", "A. Chair", NOW), RiskTick(2, "old", "", "B", NOW),
             RiskTick(3, f"x {digest_of(risks[2])} y", "", "C", NOW)]  # fmt: skip
    lines = [
        f"{each.risk.number} {each.is_ticked} {each.in_short} {each.in_words}" for each in risk_standings(risks, ticks)
    ]
    lines += [digest_of(risk)[:12] for risk in risks[:5]]
    lines += [places_looked_at(risks[0], before)[:300] for before in (None, ticks[0], ticks[1], ticks[2])]
    lines.append(str(len(places_looked_at(risks[4], replace(ticks[1], places=" ".join(map(str, range(500))))).split())))
    found = {risk.number: digest_of(risk) for risk in risks}
    whole = FileCheck(NOW, "1.0", "r.pdf", "0" * 64, 12, 0, 0, 0, found, ())
    for check in (None, whole, replace(whole, draft="", n_pages=0, n_left=3, n_waived=2, n_hidden=1, faults=None),
                  replace(whole, risks={}, n_hidden=2, faults=("no title",)), replace(whole, faults=("a", "b"))):  # fmt: skip
        lines += [
            short(told_of_identity(check, ticks)),
            short(told_of_hidden(check)),
            short(told_of_accessibility(check)),
        ]
        lines.append(short(unticked(check, ticks) if check else None))
    everything = [RiskTick(n, found[n], "", "A", NOW) for n in found]
    lines.append(short(told_of_identity(whole, everything)))
    check_kept("drafts/checks", lines)


def test_marks_in_words() -> None:
    lines = [short(pills(NO_MARKS, (), 0, str))]
    for each in (*Stated, *Attendance, *Significance, *Footing):
        field = {Stated: "child_seen", Attendance: "attendance", Significance: "significance", Footing: "footing"}[
            type(each)
        ]
        lines.append(f"{each.name}: {choice_in_words(each)} {short(pills(PanelMarks(**{field: each}), (), 1, str))}")
    lines += [f"{each.name}: {short(pills(PanelMarks(seen_alone=each), (), 2, str))}" for each in Stated]
    marks = PanelMarks(tags=frozenset({"neglect", "Key", "a"}), voice="v", significance=Significance.KEY)
    lines += [short(pills(marks, (1, 10), 3, lambda tag: f"tone of {tag}", is_hand_placed=True)), choice_in_words(None)]
    check_kept("drafts/pills", lines)
