"""The evidence trail: every link is followed both ways, and every loose end is listed with what it opens."""

from scrdesk.domain.chronology import EntryId
from scrdesk.domain.evidence_trail import LooseEnd, TrailInput, evidence_trail
from scrdesk.domain.learning import (
    ActionId,
    FindingId,
    FurtherFinding,
    Lesson,
    NewLesson,
    PlannedAction,
    Recommendation,
    RecommendationId,
)

OWNED = PlannedAction("1.1", "Do", "CSC", "Head", None, "c", "m", "on track", id=ActionId(7))
NOBODYS = PlannedAction("2.1", "Do", "", "", None, "c", "m", "on track", id=ActionId(8))


def trail(*lessons: NewLesson, marked: dict[str, str] | None = None, lines: dict[str, frozenset[int]] | None = None):
    return evidence_trail(
        TrailInput(
            tuple(Lesson(FindingId(n), each) for n, each in enumerate(lessons, 1)),
            {"POL-0001": EntryId(1), "GP-0002": EntryId(2)},
            marked or {},
            {1: "Why?", 2: "Who?"},
            lines or {"POL-0001": frozenset({1}), "GP-0002": frozenset({2})},
        )
    )


def test_nothing_hangs_loose() -> None:
    found = trail(
        NewLesson(1, "s", "", "", ("POL-0001", "GP-0002"), (Recommendation("1", "r", "national", (OWNED,)),)),
        NewLesson(2, "went well", "", "", ("GP-0002",), is_good_practice=True, paragraphs=("6.1",)),
        marked={"POL-0001": "x"},
    )
    assert found.loose == ()
    assert found.findings_of == {"POL-0001": (1,), "GP-0002": (1, 2)}
    assert found.n_links == (4, 1, 1)


def test_every_loose_end_is_listed_and_says_what_to_open() -> None:
    found = trail(
        NewLesson(1, "no proof", "", "", ()),
        NewLesson(2, "gone", "", "", ("HOS-0009",), (Recommendation("1", "r", "national", id=RecommendationId(4)),)),
        NewLesson(3, "ownerless", "", "", ("POL-0001",), (Recommendation("2", "r", "national", (OWNED, NOBODYS)),)),
        marked={"GP-0002": "Heard crying", "POL-0001": "used"},
    )
    told = [(each.kind, each.name) for each in found.loose]
    assert told == [
        (LooseEnd.NO_EVIDENCE, "Finding 1"),
        (LooseEnd.WITHDRAWN_EVIDENCE, "Finding 2"),
        (LooseEnd.NO_RECOMMENDATION, "Finding 1"),
        (LooseEnd.NO_ACTION, "Recommendation 1"),
        (LooseEnd.NO_OWNER, "Action 2.1"),
        (LooseEnd.UNUSED_ENTRY, "GP-0002"),
        (LooseEnd.UNANSWERED_KEY_LINE, "Key line 2"),
    ]
    assert found.loose[3].recommendation == RecommendationId(4)
    assert found.loose[4].action == ActionId(8)
    assert found.loose[5].entry == EntryId(2)
    assert found.loose[6].key_line == 2
    assert found.loose[5].in_words() == "GP-0002: entry that the panel marked and no finding uses. Heard crying"


def test_a_report_paragraph_is_evidence() -> None:
    found = trail(NewLesson(1, "s", "", "", (), (Recommendation("1", "r", "national", (OWNED,)),), paragraphs=("6.2",)))
    assert LooseEnd.NO_EVIDENCE not in {each.kind for each in found.loose}


def test_a_recommendation_may_follow_from_several_findings_or_from_none_with_a_reason() -> None:
    both = Recommendation("1", "r", "national", (OWNED,), further=(FurtherFinding(FindingId(2), 2),))
    asked = Recommendation("2", "r", "national", (OWNED,), id=RecommendationId(9), no_finding_why="The coroner asked")
    found = trail(
        NewLesson(1, "first", "", "", ("POL-0001", "GP-0002"), (both,)),
        NewLesson(2, "second", "", "", ("GP-0002",)),
        NewLesson(3, "third", "", "", ("GP-0002",), (asked,)),
    )
    told = [(each.kind, each.name, each.words) for each in found.loose]
    assert told == [
        (LooseEnd.NO_RECOMMENDATION, "Finding 3", "third"),  # what is listed under it does not follow from it
        (LooseEnd.NO_FINDING, "Recommendation 2", "The coroner asked"),
    ]
    assert found.loose[1].recommendation == RecommendationId(9)
    assert [both.follows_in_words(1), asked.follows_in_words(3)] == ["1, 2", "none: The coroner asked"]
