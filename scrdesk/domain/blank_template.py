"""The blank chronology that an agency fills in: its columns and rules, and what the review adds to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from scrdesk.domain.dates_in_words import day_in_words, weekday_in_words
from scrdesk.domain.labels import Labels
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.review import Agency, KeyLineOfEnquiry
from scrdesk.domain.submission import Column


class LabelKey(Enum):
    """What the template tells of the labels: nothing, labels with roles, or whom of the family they stand for."""

    NONE = "no labels"
    LABELS = "labels and roles, no names"
    NAMES = "labels and names"


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column of the blank chronology.

    Args:
        heading: as printed; one that intake recognises as ``means``.
        means: what the column holds.
        width_mm: in the Word form.
        width_chars: in the workbook.
        hint: what to write, one or two sentences.
        choices: answers offered; others may be given too.
    """

    heading: str
    means: Column
    width_mm: float
    width_chars: float
    hint: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateRule:
    """A rule in plain words: a short bold sentence and what it means."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """Columns and rules that all reviews share; ``text`` of a rule may hold ``{child}`` and ``{no_contact_weeks}``."""

    columns: tuple[TemplateColumn, ...]
    rules: tuple[TemplateRule, ...]
    no_contact_weeks: int


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A label that the agency is to use, and for whom: a role, or with the names shown a name and role."""

    label: str
    who: str
    group: str


@dataclass(frozen=True, slots=True)
class BlankTemplate:
    """A blank chronology for one agency of one review.

    Args:
        form: columns and rules.
        agency: who fills it in.
        review_reference: the Board's reference.
        child_label: the label of the child, never the name.
        period_start, period_end: the review period, inclusive, or None when not agreed.
        key_lines: the questions of the terms of reference.
        key: labels to use.
        shows_names: whether ``key`` says whom labels stand for.
        due: the day by which the chronology is wanted, or None.
        reply_to: who asks, and where it is sent; empty when the letter that goes with it says so.
        marking: "OFFICIAL-SENSITIVE", or empty.
        made: the moment at which it was made, local time.
        say: says a label or a sentence of ours in the language of the form.
    """

    form: TemplateForm
    agency: Agency
    review_reference: str
    child_label: str
    period_start: date | None
    period_end: date | None
    key_lines: tuple[KeyLineOfEnquiry, ...]
    key: tuple[KeyRow, ...]
    shows_names: bool
    due: date | None
    reply_to: str
    marking: str
    made: datetime
    say: Callable[[str], str] = str

    @property
    def title(self) -> str:
        """The title of the document."""
        return self.say(f"Chronology of {self.agency.name}")

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What this template is for, label and value."""
        where = self.reply_to or self.say("by the same secure route by which you received it")
        facts = [
            ("Agency", f"{self.agency.name} ({self.agency.code})"),
            ("Review", self.say(f"{self.child_label}, our reference {self.review_reference}")),
            ("Period", self.period_in_words),
            ("Due", self.say(weekday_in_words(self.due) if self.due is not None else "as our letter says")),
            ("Send it to", where) if self.reply_to else ("Send it", where),
        ]
        return tuple((self.say(label), value) for label, value in facts)

    @property
    def period_in_words(self) -> str:
        """The review period as told to the agency."""
        if self.period_start and self.period_end:
            days = f"from {day_in_words(self.period_start)} to {day_in_words(self.period_end)}"
            return self.say(f"{days}, both days included")
        if self.period_start:
            return self.say(f"from {day_in_words(self.period_start)} on")
        if self.period_end:
            return self.say(f"up to {day_in_words(self.period_end)}")
        return self.say("not yet agreed; please give all that you hold")

    @property
    def rules(self) -> tuple[TemplateRule, ...]:
        """The rules, filled in for this review."""

        def filled(text: str) -> str:
            text = text.replace("{child}", self.child_label)
            return text.replace("{no_contact_weeks}", str(self.form.no_contact_weeks))

        return tuple(TemplateRule(filled(rule.title), filled(rule.text)) for rule in self.form.rules)


def label_rows(
    people: Sequence[NewPerson],
    places: Sequence[NewPlace],
    agencies: Iterable[Agency],
    agency_code: str,
    key: LabelKey,
) -> tuple[KeyRow, ...]:
    """Return the labels for one agency's template, the family first.

    Without names a role is left out when it holds a registered name or address itself. With names, those of the
    family, of places and of the agency's own staff are given; other agencies' staff stay labels.
    """
    if key is LabelKey.NONE:
        return ()
    labels = Labels(people, places)
    names = {agency.code: agency.name for agency in agencies}
    rows = []
    for person in sorted(people, key=lambda each: each.is_professional):
        is_named = key is LabelKey.NAMES and (not person.is_professional or person.agency_code == agency_code)
        role = "" if labels.left_in(person.role) else person.role
        who = ", ".join(part for part in (person.name if is_named else "", role) if part)
        group = names.get(person.agency_code, "Staff") if person.is_professional else "Family and others"
        rows.append(KeyRow(person.label, who, group))
    if key is LabelKey.NAMES:
        rows += [KeyRow(place.label, place.name, "Places") for place in places]
    return tuple(rows)


def without_names(text: str, people: Sequence[NewPerson], places: Sequence[NewPlace]) -> str:
    """Return a text of ours with labels for names, should there be any; else untouched, its dates included."""
    labels = Labels(people, places)
    return labels.in_text(text) if labels.left_in(text) else text
