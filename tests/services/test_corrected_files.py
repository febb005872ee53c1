"""A corrected file: exactly what differs is named, each change is taken over or not, and what the panel wrote stays."""

import random
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from scrdesk.domain.chronology import ChronologyFilter, Entry, EntryId
from scrdesk.domain.comparison import Comparison, RowChangeKind
from scrdesk.domain.panel_note import MAX_NOTE_CHARACTERS
from scrdesk.domain.resubmission import match_rows
from scrdesk.domain.review import ReviewId
from scrdesk.domain.submission import Finding, ParsedEntry, Severity, Submission
from scrdesk.domain.word_difference import PieceKind
from scrdesk.errors import NotFound, Refused
from scrdesk.services.add_submission import accept_submission, submissions
from scrdesk.services.build_chronology import entries, entries_of_submission, entry_rows, shown_entries
from scrdesk.services.compare_versions import comparison
from scrdesk.services.decide_changes import decide, stored_comparison
from scrdesk.services.open_store import Workspace, verify_store
from scrdesk.services.panel_notes import note, write_note
from scrdesk.services.reviews import list_reviews
from tests.store.sample import NOW, file_of, new_review, new_workspace, on, opened, row

FIRST = date(2015, 1, 1)
EVERYTHING = ChronologyFilter()
ADDED, CHANGED, WITHDRAWN, UNCHANGED = RowChangeKind

FORMER = {
    "call": "Call from a neighbour about shouting",
    "visit": "Home visit, no reply, card left",
    "letter": "Letter sent to mother about the missed clinic",
    "meeting": "Meeting at the school with the head teacher",
}


def rows_of(texts: Sequence[str]) -> list[ParsedEntry]:
    """Return one row a day, in this order."""
    return [row(n, on(FIRST + timedelta(days=n)), text) for n, text in enumerate(texts, 1)]


def corrected() -> list[ParsedEntry]:
    """The visit is told otherwise, the meeting is withdrawn, a strategy discussion is new."""
    rows = rows_of(list(FORMER.values()))[:3]
    rows[1] = row(2, on(FIRST + timedelta(days=2)), "Home visit, mother seen, card left")
    return [*rows, row(4, on(FIRST + timedelta(days=30)), "Strategy discussion with the police")]


class Case:
    """A store in which one agency sent its chronology, with a note on every entry."""

    def __init__(self, folder: Path) -> None:
        self.workspace: Workspace = new_workspace(folder)
        self.review_id: ReviewId = new_review(self.workspace).id
        self.first = self.accept(rows_of(list(FORMER.values())))
        self.ids = {each.reference: each.id for each in self.entries()}
        for reference, entry_id in self.ids.items():
            write_note(self.workspace, entry_id, f"Note on {reference}")

    def accept(self, rows: Sequence[ParsedEntry], *declined: str, salt: str = "") -> Submission:
        read = file_of(rows, salt=salt)
        return accept_submission(self.workspace, self.review_id, "POL", read, declined=frozenset(declined))

    def compare(self, rows: Sequence[ParsedEntry]) -> Comparison:
        return comparison(self.workspace, self.review_id, "POL", file_of(rows).parsed)

    def entries(self) -> tuple[Entry, ...]:
        return entries(self.workspace, self.review_id, EVERYTHING)

    def told(self) -> dict[str, str]:
        return {each.reference: each.event for each in self.entries()}

    def found(self, words: str) -> list[str]:
        shown = shown_entries(self.workspace, self.review_id, ChronologyFilter(text=words))
        return [each.reference for each in entry_rows(self.workspace, shown.ids)]


@pytest.fixture
def case(tmp_path: Path):
    made = Case(tmp_path)
    yield made
    assert {reference: note(made.workspace, entry_id).text for reference, entry_id in made.ids.items()} == {
        reference: f"Note on {reference}" for reference in made.ids
    }
    assert verify_store(made.workspace) == ()
    made.workspace.close()


def kinds(told: Comparison) -> dict[str, str]:
    return {change.key: change.kind.value for change in told.rows}


def test_a_thousand_rows_re_sorted(tmp_path: Path) -> None:
    """Of 1,000 rows 25 changed, 10 added, 5 withdrawn, re-sorted: exactly those are named; all notes survive."""
    dice = random.Random(5)
    vocabulary = [f"{a}{b}{c}" for a in ("mor", "tal", "fen", "gri", "sul") for b in "aeiou" for c in ("n", "rd", "st")]
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)

    def event() -> str:
        return " ".join(dice.choice(vocabulary) for _ in range(dice.randrange(12, 60))).capitalize() + "."

    old = [row(n, on(FIRST + timedelta(days=dice.randrange(700))), event()) for n in range(1, 1001)]
    accept_submission(workspace, review.id, "POL", file_of(old))
    before = {each.event: (each.reference, each.id) for each in entries(workspace, review.id, EVERYTHING)}
    for reference, entry_id in before.values():
        write_note(workspace, entry_id, f"Note on {reference}")
    drawn = dice.sample(range(1000), 30)
    gone, mended = {old[n].event for n in drawn[:5]}, {}
    new = []
    for number, each in enumerate(old):
        if each.event in gone:
            continue
        if number in drawn[5:]:
            words = each.event.split()
            words[3:5] = ["was", "not", "brought"]
            mended[each.event] = " ".join(words)
        text = mended.get(each.event, each.event)
        new.append(replace(each, event=text, fields=(*each.fields[:3], ("Event", text))))
    added = [row(n, on(FIRST + timedelta(days=dice.randrange(700))), event()) for n in range(2000, 2010)]
    new += added
    dice.shuffle(new)
    new = [replace(each, place=f"table 1, row {n}") for n, each in enumerate(new, 1)]
    read = file_of(new, salt="second")

    begin = time.process_time()
    told = comparison(workspace, review.id, "POL", read.parsed)
    took = time.process_time() - begin
    begin = time.process_time()
    match_rows(old, new)
    bare = time.process_time() - begin
    print(f"comparison of 1,000 rows with the store: {took:.2f} s, matching alone {bare:.2f} s")
    assert took < 1 + 4 * bare

    assert [told.n(kind) for kind in RowChangeKind] == [10, 25, 5, 970]
    assert {change.new.event for change in told.of(ADDED) if change.new} == {each.event for each in added}
    assert {(c.old.event, c.new.event) for c in told.of(CHANGED) if c.old and c.new} == set(mended.items())
    assert {change.old.event for change in told.of(WITHDRAWN) if change.old} == gone
    assert all(change.reference == before[change.old.event][0] for change in told.of(CHANGED, WITHDRAWN) if change.old)
    for change in told.of(CHANGED):
        (field,) = change.fields()
        assert field.heading == "Event"
        assert "not brought" in "".join(p.text for p in field.pieces() if p.kind is PieceKind.ADDED)

    accept_submission(workspace, review.id, "POL", read)
    after = {each.reference: each for each in entries(workspace, review.id, EVERYTHING)}
    assert len(after) == 1005
    for text, (reference, entry_id) in before.items():
        assert note(workspace, entry_id).text == f"Note on {reference}"  # on withdrawn entries too
        if text not in gone:
            assert after[reference].id == entry_id
            assert after[reference].event == mended.get(text, text)
    assert verify_store(workspace) == ()
    workspace.close()


def test_the_first_file_is_all_new(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    told = comparison(workspace, review.id, "GP", file_of(corrected()).parsed)
    assert (told.version, told.n(ADDED), len(told.rows)) == (0, 4, 4)
    stored = accept_submission(workspace, review.id, "GP", file_of(corrected()))
    kept = stored_comparison(workspace, stored.id)
    assert (kept.comparison.rows, kept.n_unchanged, kept.declined) == ((), 0, frozenset())
    workspace.close()


def test_everything_is_taken_over(case: Case) -> None:
    told = case.compare(corrected())
    assert kinds(told) == {
        "POL-0001": "unchanged",
        "POL-0002": "changed",
        "POL-0003": "unchanged",
        "+3": "added",
        "POL-0004": "withdrawn",
    }
    assert all(change.has_note for change in told.rows if change.reference)
    stored = case.accept(corrected())
    assert stored.n_declined == 0
    assert case.told() == {
        "POL-0001": FORMER["call"],
        "POL-0002": "Home visit, mother seen, card left",
        "POL-0003": FORMER["letter"],
        "POL-0005": "Strategy discussion with the police",
    }
    kept = stored_comparison(case.workspace, stored.id)
    assert kinds(kept.comparison) == {"POL-0002": "changed", "POL-0005": "added", "POL-0004": "withdrawn"}
    assert (kept.n_unchanged, kept.declined, kept.comparison.version) == (2, frozenset(), 1)


def test_what_is_declined_stands_as_before(case: Case) -> None:
    stored = case.accept(corrected(), "POL-0002", "POL-0004", "+3")
    assert stored.n_declined == 3
    assert case.told() == {f"POL-000{n}": text for n, text in enumerate(FORMER.values(), 1)}
    assert case.found("mother seen") == []
    assert case.found("no reply") == ["POL-0002"]
    # The file is kept whole all the same, and so is the version before.
    assert [each.event for each in entries_of_submission(case.workspace, stored.id)] == [
        each.event for each in corrected()
    ]
    assert [each.event for each in entries_of_submission(case.workspace, case.first.id)] == list(FORMER.values())
    kept = stored_comparison(case.workspace, stored.id)
    assert kept.declined == {"POL-0002", "POL-0004", "POL-0005"}


def test_decisions_are_gone_back_on(case: Case) -> None:
    stored = case.accept(corrected(), "POL-0002", "POL-0004", "+3")
    changes = {c.reference: c.entry_id for c in stored_comparison(case.workspace, stored.id).comparison.rows}
    decide(case.workspace, stored.id, [changes["POL-0002"], changes["POL-0005"]], is_accepted=True)
    assert case.told() == {
        "POL-0001": FORMER["call"],
        "POL-0002": "Home visit, mother seen, card left",
        "POL-0003": FORMER["letter"],
        "POL-0004": FORMER["meeting"],
        "POL-0005": "Strategy discussion with the police",
    }
    assert case.found("mother seen") == ["POL-0002"]
    assert case.found("no reply") == []
    assert stored_comparison(case.workspace, stored.id).declined == {"POL-0004"}
    decide(case.workspace, stored.id, [changes["POL-0004"]], is_accepted=True)
    assert "POL-0004" not in case.told()
    decide(case.workspace, stored.id, list(changes.values()), is_accepted=False)
    assert case.told() == {f"POL-000{n}": text for n, text in enumerate(FORMER.values(), 1)}
    with case.workspace.read() as uow:
        actions = [each.action for each in uow.trail.all()]
    assert actions[-3:] == ["changes accepted", "changes accepted", "changes declined"]


def test_the_next_file_remembers_what_was_declined(case: Case) -> None:
    case.accept(corrected(), "POL-0002", "POL-0004", "+3")
    again = [*corrected(), row(5, on(FIRST + timedelta(days=40)), "Visit to the nursery, child seen")]
    told = case.compare(again)
    assert kinds(told) == {
        "POL-0001": "unchanged",
        "POL-0002": "changed",
        "POL-0003": "unchanged",
        "POL-0005": "added",
        "+4": "added",
        "POL-0004": "withdrawn",
    }
    assert {change.key for change in told.rows if change.was_declined} == {"POL-0002", "POL-0004", "POL-0005"}
    case.accept(again)
    assert case.told() == {
        "POL-0001": FORMER["call"],
        "POL-0002": "Home visit, mother seen, card left",
        "POL-0003": FORMER["letter"],
        "POL-0005": "Strategy discussion with the police",
        "POL-0006": "Visit to the nursery, child seen",
    }


def test_an_agency_that_goes_back_to_what_stands(case: Case) -> None:
    case.accept(corrected(), "POL-0002", "POL-0004", "+3")
    told = case.compare(rows_of(list(FORMER.values())))
    assert {change.kind for change in told.rows} == {UNCHANGED}
    assert len(told.rows) == 4


def test_only_the_version_that_stands_is_decided_on(case: Case) -> None:
    second = case.accept(corrected(), "POL-0002")
    changes = {c.reference: c.entry_id for c in stored_comparison(case.workspace, second.id).comparison.rows}
    with pytest.raises(NotFound):
        decide(case.workspace, second.id, [case.ids["POL-0001"]], is_accepted=True)
    with pytest.raises(NotFound):
        stored_comparison(case.workspace, case.first.id + 90)
    case.accept(corrected()[:3], salt="third")
    with pytest.raises(Refused, match="replaced by a later one"):
        decide(case.workspace, second.id, [changes["POL-0002"]], is_accepted=True)


def test_a_decision_that_is_not_followed_is_found(tmp_path: Path) -> None:
    made = Case(tmp_path)
    made.accept(corrected(), "POL-0002")
    with made.workspace._vault.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE row_change SET is_accepted = 1")
        connection.commit()
    assert verify_store(made.workspace) == ("1 entry is not told as their changes were decided.",)
    made.workspace.close()


def test_a_stale_comparison_is_refused(case: Case) -> None:
    before = case.told()
    with pytest.raises(Refused, match="has changed since"):
        case.accept(corrected(), "POL-0001")
    assert case.told() == before
    assert len(submissions(case.workspace, case.review_id)) == 1


def test_findings_follow_the_decision(case: Case) -> None:
    rows = corrected()
    findings = [Finding(Severity.ERROR, "date-invalid", "No such day.", rows[1].place)]
    read = file_of(rows, findings)
    stored = accept_submission(
        case.workspace, case.review_id, "POL", read, declined=frozenset({"POL-0002", "POL-0004", "+3"})
    )
    with_findings = ChronologyFilter(only_with_findings=True)
    assert shown_entries(case.workspace, case.review_id, with_findings).n_shown == 0
    decide(case.workspace, stored.id, [case.ids["POL-0002"]], is_accepted=True)
    assert shown_entries(case.workspace, case.review_id, with_findings).ids == (case.ids["POL-0002"],)


def test_cells_are_compared_by_heading(case: Case) -> None:
    """A column that was renamed or moved is no change; one that is new is named."""
    old = rows_of(list(FORMER.values()))
    new = [
        replace(
            each,
            fields=(("Seen", "not seen"), ("What happened", each.event), *each.fields[:3])
            if n == 1
            else tuple(reversed(each.fields)),
        )
        for n, each in enumerate(old)
    ]
    told = case.compare(new)
    (change,) = told.of(CHANGED)
    assert [(field.heading, field.old, field.new) for field in change.fields()] == [("Seen", "", "not seen")]
    assert told.n(UNCHANGED) == 3


def test_a_store_of_the_form_that_brought_them(tmp_path: Path) -> None:
    """Note and declined change of a kept store are as they were."""
    copy = tmp_path / "kept.scrdesk"
    copy.write_bytes((Path(__file__).parent.parent / "fixtures" / "stores" / "0002.scrdesk").read_bytes())
    workspace = opened(copy)
    (review,) = [each.review for each in list_reviews(workspace)]
    first = entries(workspace, review.id, EVERYTHING)[0]
    assert note(workspace, first.id).text == "Ask who opened the door."
    latest = next(each for each in submissions(workspace, review.id) if each.agency_code == "GP" and each.version == 2)
    assert latest.n_declined == 1
    assert stored_comparison(workspace, latest.id).declined == {"GP-0001"}
    workspace.close()


def test_a_note_is_written_undone_and_taken_away(case: Case) -> None:
    entry_id = case.ids["POL-0001"]
    found = note(case.workspace, entry_id)
    assert (found.text, found.written_at) == ("Note on POL-0001", NOW)
    before = write_note(case.workspace, entry_id, "Ask what was seen in the flat.")
    assert entry_rows(case.workspace, (entry_id,))[0].has_note
    assert write_note(case.workspace, entry_id, before) == "Ask what was seen in the flat."
    write_note(case.workspace, entry_id, "  \n")
    assert note(case.workspace, entry_id) is None
    assert not entry_rows(case.workspace, (entry_id,))[0].has_note
    assert case.told()["POL-0001"] == FORMER["call"]
    with case.workspace.read() as uow:
        last = uow.trail.all()[-1]
    assert (last.action, last.subject) == ("note written", f"entry {entry_id}")
    with pytest.raises(Refused, match="20,000"):
        write_note(case.workspace, entry_id, "x" * (MAX_NOTE_CHARACTERS + 1))
    with pytest.raises(NotFound):
        write_note(case.workspace, EntryId(999), "x")
    write_note(case.workspace, entry_id, "Note on POL-0001")
