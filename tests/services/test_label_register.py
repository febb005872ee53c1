"""The label register in a store: each audience has its labels and rules, one undo each, and all of it travels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scrdesk.domain.audience import STANDARD, AgeRule, Audience, AudienceRules, DateRule
from scrdesk.domain.label_register import Subject
from scrdesk.domain.labelled_text.decisions import WordDecision
from scrdesk.domain.labelled_text.pieces import Why, as_written
from scrdesk.domain.people import NewPerson, NewPlace
from scrdesk.domain.report import ChronologyTable, Heading, Paragraph, Table
from scrdesk.domain.report_draft import NewSection
from scrdesk.domain.review import ReviewId
from scrdesk.errors import NotFound, Refused
from scrdesk.services import label_register, register, report_view, review_bundle, reviews
from scrdesk.services.add_submission import accept_submission
from scrdesk.services.check_leaks import register_of
from scrdesk.services.compose_report import SectionEdit, apply_section
from scrdesk.services.draft_report import ReportOptions, ReportPart, default_options, draft_document
from scrdesk.services.label_register import LabelEdit, RulesEdit, apply_label, apply_labels, apply_rules
from scrdesk.services.open_store import Workspace
from scrdesk.services.report_view import DecisionEdit, decide_word, label_view
from tests.store.sample import CHEAP, file_of, new_review, new_workspace, on, row

SECRET = "lantern gravel otter sixpence"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, ReviewId]]:
    workspace = new_workspace(tmp_path_factory.mktemp("labels"))
    review = new_review(workspace, codes=("POL", "GP"))
    child = NewPerson("Jordan Marsh", "Child A", "child", born=date(2012, 1, 9), identifiers=(("NHS", "943 476 5919"),))
    reviews.add_person(workspace, review.id, child)
    reviews.add_person(workspace, review.id, NewPerson("Grace Marsh", "Mother", "mother"))
    reviews.add_place(workspace, review.id, NewPlace("Larch Road Primary", "School 1"))
    when = on(date(2016, 5, 22))
    words = "Jordan Marsh (born 09/01/2012) seen at Larch Road Primary on 20 May 2016"
    accept_submission(workspace, review.id, "POL", file_of([row(1, when, words)]))
    yield workspace, review.id
    workspace.close()


@pytest.fixture
def desk(made: tuple[Workspace, ReviewId]) -> Iterator[tuple[Workspace, ReviewId]]:
    """The desk, with everything undone after the test."""
    workspace, review_id = made
    people = reviews.people(workspace, review_id)
    yield made
    for person in people:
        register.change_person(workspace, review_id, person.id, person.details)
    for audience in (Audience.PANEL, Audience.PUBLISHED):
        for subject, key in ((Subject.PLACE, "Larch Road Primary"), (Subject.AGENCY, "GP"), (Subject.AGENCY, "POL")):
            if subject is Subject.AGENCY or audience is Audience.PUBLISHED:
                apply_label(workspace, LabelEdit(review_id, subject, key, audience, ""))
        apply_rules(workspace, RulesEdit(review_id, audience, STANDARD[audience]))


def edit(review_id: ReviewId, key: str, label: str, **more: object) -> LabelEdit:
    wanted = LabelEdit(review_id, Subject.PERSON, key, Audience.PUBLISHED, label)
    return replace(wanted, **more)  # type: ignore[arg-type]


def child_key(desk: tuple[Workspace, ReviewId]) -> str:
    return str(reviews.people(*desk)[0].id)


def test_a_label_is_changed_taken_back_and_on_record(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    inverse = apply_label(workspace, edit(review_id, child_key(desk), "  Child   S "))
    assert inverse == edit(review_id, child_key(desk), "")
    assert reviews.people(*desk)[0].details.published_label == "Child S"
    assert register_of(*desk).labels[0] == "Child S"
    assert register_of(*desk, Audience.PANEL).labels[0] == "Child A"
    with workspace.read() as uow:
        assert uow.trail.all()[-1].action == "label changed"
    assert inverse is not None
    apply_label(workspace, inverse)
    assert reviews.people(*desk)[0].details.published_label == ""
    assert apply_label(workspace, inverse) is None
    assert apply_label(workspace, edit(review_id, child_key(desk), "Child A")) is None


def test_what_cannot_be_a_label_is_refused_and_changes_nothing(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    key = child_key(desk)
    before = label_register.label_register(*desk)
    for wrong in (
        edit(review_id, key, "mother"),
        edit(review_id, key, "School 1"),
        edit(review_id, key, "", audience=Audience.PANEL),
        edit(review_id, key, "x" * 201),
        edit(review_id, key, "Jordan", audience=Audience.NAMES),
        edit(review_id, "Larch Road Primary", "Mother", subject=Subject.PLACE),
        edit(review_id, "GP", "Child A", subject=Subject.AGENCY),
        edit(review_id, key, "Son of Grace"),
        edit(review_id, key, "Grace's son", audience=Audience.PANEL),
        edit(review_id, "Larch Road Primary", "Jordan's school", subject=Subject.PLACE),
    ):
        with pytest.raises(Refused):
            apply_label(workspace, wrong)
    with pytest.raises(NotFound):
        apply_label(workspace, edit(review_id, "999", "Child S"))
    right, wrong = edit(review_id, key, "Child S"), edit(review_id, key, "Mother", audience=Audience.PANEL)
    with pytest.raises(Refused):
        apply_labels(workspace, review_id, (right, wrong))
    assert label_register.label_register(*desk) == before
    with pytest.raises(Refused):
        register.register_person(workspace, review_id, NewPerson("Rowan Marsh", "Mother"))
    with pytest.raises(Refused, match="Jordan"):
        register.register_person(workspace, review_id, NewPerson("Petra Quill", "Jordan's aunt"))
    later = replace(reviews.people(*desk)[1].details, aliases=("Child",))
    with pytest.raises(Refused, match="“Child A”") as refused:
        register.change_person(workspace, review_id, reviews.people(*desk)[1].id, later)
    assert "first give Jordan Marsh a label" in (refused.value.remedy or "")
    with pytest.raises(Refused, match="Mother"):
        reviews.add_place(workspace, review_id, NewPlace("Mother", "House 1"))


def test_each_audience_reads_its_own_draft(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    apply_label(workspace, edit(review_id, child_key(desk), "Child S"))
    apply_label(workspace, edit(review_id, "POL", "The local police", subject=Subject.AGENCY))
    parts = frozenset({ReportPart.FAMILY, ReportPart.CHRONOLOGY, ReportPart.PROCESS})
    options = replace(default_options(*desk), parts=parts, is_written=False)

    def told(audience: Audience) -> tuple[str, str, str, str]:
        blocks = draft_document(*desk, replace(options, audience=audience)).blocks
        table = next(each for each in blocks if isinstance(each, ChronologyTable))
        family = next(each for each in blocks if isinstance(each, Table) and each.caption == "Family members")
        agencies = next(each for each in blocks if isinstance(each, Table) and each.caption.startswith("Agencies"))
        return table.rows[0].when, table.rows[0].text, str(family.rows[0]), str(agencies.rows[0])

    when, text, family, agencies = told(Audience.NAMES)
    assert (when, "Jordan Marsh" in text, "Jordan Marsh" in family) == ("22 May 2016", True, True)
    when, text, family, agencies = told(Audience.PANEL)
    assert when == "22 May 2016"
    assert text == "Child A (born [date of birth]) seen at School 1 on 20 May 2016"
    assert "Child A" in family
    assert "The local police" not in agencies
    when, text, family, agencies = told(Audience.PUBLISHED)
    assert when == "May 2016"
    assert text == "Child S (born [date of birth]) seen at School 1 in May 2016"
    assert "under five" in family or "not known" in family
    assert "The local police" in agencies
    apply_label(workspace, edit(review_id, "POL", "", subject=Subject.AGENCY))
    rules = AudienceRules(DateRule.AGE, AgeRule.YEARS)
    inverse = apply_rules(workspace, RulesEdit(review_id, Audience.PUBLISHED, rules))
    assert inverse == RulesEdit(review_id, Audience.PUBLISHED, STANDARD[Audience.PUBLISHED])
    when, text, *_ = told(Audience.PUBLISHED)
    assert when == "Child S aged four"
    assert text.endswith("when Child S was aged four")
    assert apply_rules(workspace, RulesEdit(review_id, Audience.PUBLISHED, rules)) is None
    with pytest.raises(Refused):
        apply_rules(workspace, RulesEdit(review_id, Audience.NAMES, rules))


def test_the_view_of_a_text_shows_what_was_replaced_and_gives_it_back(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    apply_label(workspace, edit(review_id, child_key(desk), "Child S"))
    text = "On 22 May 2016 [@Child A] and Jordan’s mother met.\n\nSee {timeline}; NHS 9434765919; Child A again.\n"
    found = label_view(workspace, review_id, text)
    assert as_written(found.pieces) == text
    assert found.shown == (
        "In May 2016 Child S and Child S’s mother met.\n\nSee {timeline}; NHS [removed]; Child S again.\n"
    )
    assert found.counts == ((Why.NAME, 1), (Why.LABEL, 2), (Why.NUMBER, 1), (Why.DAY, 1))
    panel = label_view(workspace, review_id, text, Audience.PANEL)
    assert panel.shown.startswith("On 22 May 2016 Child A and Child A’s mother met.")
    maker = report_view.view_maker(workspace, review_id)
    assert maker.view is report_view.view_maker(workspace, review_id).view
    assert "".join(report_view.paragraphs_in(text)) == text


def test_a_word_is_decided_and_taken_back(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    text = "Grace periods were short."
    (doubt,) = label_view(workspace, review_id, text).doubts
    decision = WordDecision(doubt.word, doubt.around, is_name=True)
    inverse = decide_word(workspace, DecisionEdit(review_id, decision))
    assert label_view(workspace, review_id, text).shown == "Mother periods were short."
    other = decide_word(workspace, DecisionEdit(review_id, replace(decision, is_name=False)))
    assert label_view(workspace, review_id, text).doubts == ()
    assert other == DecisionEdit(review_id, decision)
    decide_word(workspace, inverse)
    assert len(label_view(workspace, review_id, text).doubts) == 1
    with pytest.raises(Refused):
        decide_word(workspace, DecisionEdit(review_id, WordDecision(" ", "", is_name=True)))


def test_a_name_cut_by_a_mark_is_found_in_the_published_report(desk: tuple[Workspace, ReviewId]) -> None:
    workspace, review_id = desk
    section = NewSection("Story", "Seen: **Jor**dan and *all*.\n\nThen [@Mother] **left**.")
    inverse = apply_section(workspace, SectionEdit(review_id, None, section))
    options = ReportOptions(
        frozenset(), default_options(*desk).chosen, Audience.PUBLISHED, "0.1", date(2017, 1, 1), is_written=True
    )
    blocks = draft_document(*desk, options).blocks
    assert next(each for each in blocks if isinstance(each, Heading)).text == "Story"
    assert next(each.text for each in blocks if isinstance(each, Paragraph)) == "Seen: Child A and all."
    assert inverse is not None
    apply_section(workspace, inverse)


def test_labels_rules_numbers_and_decisions_go_along_with_the_review(
    desk: tuple[Workspace, ReviewId], tmp_path: Path
) -> None:
    workspace, review_id = desk
    apply_label(workspace, edit(review_id, child_key(desk), "Child S"))
    apply_label(workspace, edit(review_id, "Larch Road Primary", "A school", subject=Subject.PLACE))
    apply_label(workspace, edit(review_id, "GP", "GP Practice", subject=Subject.AGENCY))
    apply_rules(workspace, RulesEdit(review_id, Audience.PANEL, AudienceRules(DateRule.MONTH, AgeRule.YEARS)))
    decide_word(workspace, DecisionEdit(review_id, WordDecision("Will", "Will the panel", is_name=False)))
    other = new_workspace(tmp_path, "other.scrdesk")
    review_bundle.make_bundle(workspace, review_id, tmp_path / "handed", SECRET, stretching=CHEAP)
    review_bundle.take_over(other, tmp_path / "handed", SECRET, stretching=CHEAP)
    there = reviews.find_review(other, "SCR 2016/02").id
    ours, theirs = label_register.label_register(*desk), label_register.label_register(other, there)
    assert [(each.name, each.panel, each.own_published) for each in theirs.lines] == [
        (each.name, each.panel, each.own_published) for each in ours.lines
    ]
    assert theirs.rules == ours.rules
    assert reviews.people(other, there)[0].details.identifiers == (("NHS", "943 476 5919"),)
    with other.read() as uow:
        assert uow.audiences.decisions(there) == (WordDecision("Will", "Will the panel", is_name=False),)
    other.close()
