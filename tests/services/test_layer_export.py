"""Exports with the panel's layer: filter and time on each, formulas guarded, read back through our own intake."""

import re
import zipfile
from datetime import date, time

import pytest

from scrdesk.cli import run
from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.labelled_text.view import LabelledView
from scrdesk.domain.panel_layer import Mark, MarkChange, MarksEdit, Stated
from scrdesk.domain.people import NewPerson
from scrdesk.domain.saved_view import SavedView
from scrdesk.errors import Refused
from scrdesk.export.finished.accessible import accessibility_faults
from scrdesk.services import leak_gate
from scrdesk.services.add_submission import accept_submission, read_submission
from scrdesk.services.build_chronology import entries
from scrdesk.services.export_chronology import attempt_export, export_chronology
from scrdesk.services.open_store import create_store
from scrdesk.services.panel_layer import apply_marks
from scrdesk.services.panel_notes import write_note
from scrdesk.services.reviews import add_person
from scrdesk.services.saved_views import ViewEdit, apply_view
from tests.read_pdf import opened_pdf, pages_of
from tests.store.sample import PASSPHRASE, clock, file_of, new_review, new_workspace, on, row

NOT_SEEN = ChronologyFilter(child_seen=frozenset({Stated.NO}))


@pytest.fixture
def desk(tmp_path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    rows = [row(n, on(date(2016, 3, n), time(9, n)), f"Ymweliad â’r tŷ, rhif {n}.") for n in range(1, 7)]
    rows.append(row(7, on(date(2016, 3, 9)), "ביקור בית; הילד לא נראה"))
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 8, 1))
    first, second, *_ = entries(workspace, review.id, ChronologyFilter())
    apply_marks(
        workspace,
        MarksEdit(
            (
                MarkChange(first.id, Mark.CHILD_SEEN, "no"),
                MarkChange(first.id, Mark.TAG, "=HYPERLINK(1)"),
                MarkChange(second.id, Mark.VOICE, "“Dw i eisiau mynd adref”"),
            )
        ),
    )
    write_note(workspace, first.id, "+44 was the number; ask again.")
    yield workspace, review.id, tmp_path
    workspace.close()


@pytest.mark.parametrize("ending", [".xlsx", ".docx", ".csv"])
@pytest.mark.parametrize("with_layer", [False, True])
def test_what_was_written_reads_back_with_every_entry_and_date(desk, ending, with_layer):
    workspace, review_id, folder = desk
    path = folder / f"chronology{ending}"
    assert export_chronology(workspace, review_id, ChronologyFilter(), path, with_layer=with_layer) == 7
    read = read_submission(path).parsed
    told = entries(workspace, review_id, ChronologyFilter())
    assert [each.when.earliest for each in read.entries] == [each.when.earliest for each in told]
    for back, entry in zip(read.entries, told, strict=True):
        assert entry.event in back.event
    has_note = any("ask again" in cell for each in read.entries for _, cell in each.fields)
    assert has_note == with_layer


def test_the_filter_stands_on_each(desk):
    workspace, review_id, folder = desk
    path = folder / "some.csv"
    assert export_chronology(workspace, review_id, NOT_SEEN, path, with_layer=True) == 1
    text = path.read_text("utf-8-sig")
    assert "Filter: child seen: no; with the panel’s layer; Entries: 1 of 7 shown" in text
    assert "As at: 1 September 2016, 10:30" in text


@pytest.mark.parametrize("with_layer", [False, True])
def test_a_paper_for_the_table_is_tagged_and_across_the_page_and_says_filter_and_time(desk, with_layer):
    workspace, review_id, folder = desk
    path = folder / "some.pdf"
    assert export_chronology(workspace, review_id, NOT_SEEN, path, with_layer=with_layer) == 1
    content = path.read_bytes()
    assert accessibility_faults(content) == ()
    with opened_pdf(content) as document:
        assert all(page.get_width() > page.get_height() for page in document)
    text = " ".join(" ".join(page.split()) for page in pages_of(content))
    assert "As at 1 September 2016, 10:30" in text
    assert "1 of 7 shown · child seen: no" in text
    assert "Ymweliad â’r tŷ, rhif 1." in text
    assert "rhif 2" not in text
    assert ("ask again." in text, "sight of child" in text) == (with_layer, with_layer)
    with workspace.read() as uow:
        assert uow.trail.all()[-1].action == "export chronology .pdf"


@pytest.mark.parametrize("audience", [Audience.PANEL, Audience.PUBLISHED])
def test_a_pdf_shows_labels_for_an_audience_and_is_searched(desk, audience, monkeypatch):
    workspace, review_id, folder = desk
    add_person(workspace, review_id, NewPerson("Rhiannon Prys", "Mother", "mother"))
    write_note(workspace, entries(workspace, review_id, NOT_SEEN)[0].id, "Rhiannon said so.")
    path = folder / "labels.pdf"
    assert export_chronology(workspace, review_id, NOT_SEEN, path, with_layer=True, audience=audience) == 1
    text = " ".join(" ".join(page.split()) for page in pages_of(path))
    assert "Mother said so." in text and audience.value in text
    assert "Rhiannon" not in text and "days to incident" not in text
    assert ("March 2016" in text, "1 March 2016" in text) == (True, audience is Audience.PANEL)
    assert accessibility_faults(path.read_bytes()) == ()
    with pytest.raises(Refused, match="PDF only"):
        export_chronology(workspace, review_id, NOT_SEEN, folder / "labels.docx", audience=audience)
    monkeypatch.setattr(LabelledView, "wording", lambda _, text: text)
    with pytest.raises(Refused, match="leak"):
        export_chronology(workspace, review_id, NOT_SEEN, folder / "left.pdf", with_layer=True, audience=audience)
    assert not (folder / "left.pdf").exists()
    attempt = attempt_export(workspace, review_id, NOT_SEEN, folder / "left.pdf", with_layer=True, audience=audience)
    assert attempt.n_rows is None
    assert {(each.person, each.text) for each in attempt.obstacles} == {("Mother", "Rhiannon")}
    leak_gate.waive(workspace, review_id, attempt.obstacles, "J Secretary", "she wrote this paper herself")
    attempt = attempt_export(workspace, review_id, NOT_SEEN, folder / "left.pdf", with_layer=True, audience=audience)
    assert attempt.n_rows == 1 and (folder / "left.pdf").exists()
    assert all(each.waiver is not None for each in attempt.obstacles)
    with workspace.read() as uow:
        assert [each.action for each in uow.trail.all()[-2:]] == [
            "leak waived",
            f"export chronology, {audience.value} .pdf",
        ]


@pytest.mark.parametrize("ending", [".csv", ".docx", ".pdf", ".xlsx"])
def test_an_age_stands_in_words_that_need_no_key(desk, ending):
    workspace, review_id, folder = desk
    add_person(workspace, review_id, NewPerson("Tomos Prys", "Child Q", "subject child", born=date(2014, 3, 2)))
    path = folder / f"ages{ending}"
    export_chronology(workspace, review_id, ChronologyFilter(), path, with_layer=True)
    if ending == ".pdf":
        told = " ".join(" ".join(page.split()) for page in pages_of(path))
    elif ending == ".csv":
        told = path.read_text("utf-8-sig")
    else:
        with zipfile.ZipFile(path) as packed:
            told = " ".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
    assert "104 weeks" in told and "2 years" in told
    assert not re.search(r"\b\d+ [ymwd]\b", told)


def test_the_panels_words_are_guarded_like_the_agencies(desk):
    workspace, review_id, folder = desk
    path = folder / "guarded.csv"
    export_chronology(workspace, review_id, ChronologyFilter(), path, with_layer=True)
    text = path.read_text("utf-8-sig")
    assert ",'=HYPERLINK(1)," in text
    assert ",'+44 was the number; ask again.," in text


def test_a_saved_view_is_shown_on_the_command_line(tmp_path, capsys, monkeypatch):
    path = tmp_path / "real.scrdesk"
    workspace = create_store(path, PASSPHRASE, clock=clock)  # the command line knows no cheap key
    review = new_review(workspace)
    rows = [row(1, on(date(2016, 3, 5)), "First."), row(2, on(date(2016, 3, 6)), "Second.")]
    accept_submission(workspace, review.id, "POL", file_of(rows), received=date(2016, 8, 1))
    first = entries(workspace, review.id, ChronologyFilter())[0].id
    apply_marks(workspace, MarksEdit((MarkChange(first, Mark.CHILD_SEEN, "no"),)))
    apply_view(workspace, ViewEdit(review.id, "Not seen", SavedView("Not seen", NOT_SEEN)))
    workspace.close()
    monkeypatch.setenv("SCRDESK_PASSPHRASE", PASSPHRASE)
    arguments = ["chronology", str(path), "--review", "SCR 2016/02", "--view", "not seen"]
    assert run(arguments) == 0
    told = capsys.readouterr().out
    assert "POL-0001" in told
    assert "POL-0002" not in told
    assert run([*arguments, "--panel"]) == 2
    assert "Labels stand in a PDF only." in capsys.readouterr().err
    assert run([*arguments[:-1], "Something else"]) != 0
    assert "“Not seen”" in capsys.readouterr().err
