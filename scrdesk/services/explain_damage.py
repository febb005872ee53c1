"""What a damaged store has lost, in words, and which backup still has it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scrdesk.domain.progress import Progress, Silent
from scrdesk.errors import UserError
from scrdesk.services.back_up import Backup, newest_sound
from scrdesk.store import damage
from scrdesk.store.damage import DamagedRows
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.keys import STRETCHING, StoreKey, Stretching
from scrdesk.store.vault import key_of

_NAMES = {
    "abbreviation": "abbreviations",
    "account_explanation": "explanations of differences",
    "account_group": "accounts of one event",
    "account_group_entry": "entries of linked accounts",
    "accuracy_comment": "comments on accuracy",
    "action_evidence": "evidence of planned actions",
    "action_milestone": "milestones of planned actions",
    "agency": "agencies",
    "agency_label": "labels of agencies",
    "agency_paper": "reports of agencies",
    "agency_question": "questions to agencies",
    "agency_question_entry": "entries of questions",
    "archived_report": "archived reports",
    "attendance": "attendances at meetings",
    "attendance_answer": "answers to invitations",
    "audience_rule": "rules of audiences",
    "audit": "lines of the trail",
    "body_contact": "contacts with national bodies",
    "clock_mark": "clocks",
    "column_choice": "columns told by hand",
    "conversion": "conversions of reviews",
    "day_move": "places set by hand",
    "decision_form": "decision forms",
    "destruction": "certificates of destruction",
    "dissemination": "lines of the dissemination log",
    "entry": "places in the chronology",
    "entry_key_line": "key lines of entries",
    "entry_marks": "marks of the panel",
    "entry_note": "notes of the panel",
    "entry_tag": "tags of the panel",
    "entry_version": "rows that agencies wrote",
    "evidence": "evidence of learning points",
    "file_check": "checks of finished files",
    "finding": "findings",
    "interest": "declared interests",
    "key_line": "key lines of enquiry",
    "leak_waiver": "waived leaks",
    "leak_waiver_end": "waived leaks taken back",
    "learning_product": "briefings and news texts",
    "legal_hold": "legal holds",
    "lesson": "learning points",
    "lesson_detail": "details of learning points",
    "letter_sent": "letters",
    "library_item": "library items",
    "meeting": "meetings",
    "mention_decision": "decisions on names",
    "minute_amendment": "amendments of minutes",
    "minute_carried": "entries carried by decisions",
    "minute_item": "items of minutes",
    "minute_reference": "entries named in minutes",
    "national_body": "national bodies",
    "one_off_holiday": "one-off holidays",
    "outline": "outlines of national reviews",
    "outline_reply": "replies to outlines",
    "minutes_agreed": "agreements of minutes",
    "own_review_type": "own review types",
    "panel_action": "actions of the panel",
    "panel_member": "members of the panel",
    "person": "people",
    "person_address": "addresses",
    "person_detail": "details of people",
    "person_identifier": "numbers of people",
    "person_label": "labels of people",
    "person_name": "other names of people",
    "person_spell": "times in people’s lives",
    "place": "places",
    "place_label": "labels of places",
    "planned_action": "planned actions",
    "planned_action_detail": "details of planned actions",
    "publication_days": "days of publication",
    "publication_intent": "publication intents",
    "publication_point": "points of the publication checklist",
    "recommendation": "recommendations",
    "report_draft": "numbered drafts",
    "report_section": "sections of reports",
    "repository_deposit": "repository deposits",
    "request_scope": "scopes of requests",
    "retention_day": "days of retention",
    "retention_extension": "extensions of retention",
    "retention_rule": "rules of retention",
    "review": "reviews",
    "reviewer_comment": "comments of reviewers",
    "risk_tick": "risks looked at",
    "row_change": "changes of corrected files",
    "saved_view": "saved views",
    "sealed_copy": "sealed copies",
    "sent_analysis": "analyses in the report",
    "start_day": "days of events",
    "step_mark": "steps of reviews",
    "store_fact": "settings of the store",
    "stored_file": "received files",
    "submission": "submissions",
    "submission_request": "requests to agencies",
    "tie": "ties between people",
    "word_decision": "words decided",
}
_MOST_REFERENCES = 12
NOTHING_LEFT = "Nothing of the store can be read: its beginning or its list of tables is damaged."


@dataclass(frozen=True, slots=True)
class Damage:
    """What cannot be read, one sentence each, and the newest sound automatic backup, if there is one."""

    lost: tuple[str, ...]
    backup: Backup | None


def explain_damage(
    store: Path, passphrase: str, progress: Progress = Silent(), *, stretching: Stretching = STRETCHING
) -> Damage:
    """Say which rows of a damaged store cannot be read and whether the newest sound backup has them.

    The store is only read. Nothing is lost in a row that is not named, unless ``verify_store`` names it.
    """
    backup = newest_sound(store, passphrase, stretching=stretching)
    key: StoreKey | None = None
    try:
        key = key_of(store, passphrase, stretching=stretching)
        with told_to_the_user(store.name):
            rows = damage.damaged_rows(store, key, progress)
    except UserError:
        return Damage((NOTHING_LEFT,), backup)
    finally:
        if key is not None:
            key.forget()
    if backup is None:
        return Damage(tuple(_sentence(each) for each in rows), None)
    backup_key = key_of(backup.path, passphrase, stretching=stretching)
    try:
        lost = tuple(_sentence(each) + _in_backup(each, backup, backup_key) for each in rows)
    finally:
        backup_key.forget()
    return Damage(lost, backup)


def name_of(table: str) -> str:
    """Return what a table holds, in the words of the trade."""
    return _NAMES.get(table, table.replace("_", " "))


def _sentence(rows: DamagedRows) -> str:
    name = name_of(rows.table)
    if rows.last is None:
        return f"Cannot be read: {name} from number {rows.first} on."
    if rows.last == rows.first:
        return f"Cannot be read: {name}, number {rows.first}."
    return f"Cannot be read: {name}, numbers {rows.first} to {rows.last}."


def _in_backup(rows: DamagedRows, backup: Backup, key: StoreKey) -> str:
    n_there = damage.n_in(backup.path, key, rows)
    if not n_there:
        return " The backup has none of them: they are newer."
    references = damage.references_in(backup.path, key, rows)
    named = ", ".join(references[:_MOST_REFERENCES])
    more = f" and {len(references) - _MOST_REFERENCES} more" if len(references) > _MOST_REFERENCES else ""
    what = f" ({named}{more})" if references else ""
    return f" The backup has {n_there} of them{what}."
