"""Word files of the corpus, made with python-docx and with XML of our own where python-docx cannot."""

from __future__ import annotations

import copy
import io
import zipfile

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table

from tests.corpus.rows import FILES, GLOSSARY, HEALTH, HOUSING, POLICE, SCHOOL, Case, Row

HEADINGS = ("Date", "Time", "Source of information", "Event", "Action taken", "Family member")


def cells_of(row: Row) -> tuple[str, ...]:
    return (row.date, row.time, row.source, row.event, row.action, row.people)


def table(document: Document, rows: list[tuple[str, ...]], style: str = "Table Grid") -> Table:
    made = document.add_table(rows=len(rows), cols=len(rows[0]))
    made.style = style
    for tr, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(tr.cells, texts, strict=True):
            cell.text = text
    return made


def save(document: Document, name: str) -> None:
    document.save(str(FILES / name))


def rewrite(name: str, new_name: str, change: dict[str, object]) -> None:
    """Copy a zip with parts changed by functions or given as bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(FILES / name) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            done = change.get(info.filename, change.get("*"))
            new.writestr(info.filename, done(data) if callable(done) else data)
        for part, data in change.items():
            if isinstance(data, bytes):
                new.writestr(part, data)
    (FILES / new_name).write_bytes(out.getvalue())


def police() -> Case:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "OFFICIAL-SENSITIVE Northshire Police"
    document.add_heading("Serious Case Review: police chronology", 1)
    table(document, [("Agency:", "Northshire Police"), ("Completed by:", "DS P. Marlow, 12/03/2017")])
    document.add_paragraph("Please read with the glossary below.")
    made = table(document, [HEADINGS, *map(cells_of, POLICE)])
    made.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    document.add_paragraph("Abbreviations used")
    table(document, [("Abbreviation", "Meaning"), *GLOSSARY])
    save(document, "police.docx")
    return Case("police.docx", POLICE, 0, ("date-invalid",), GLOSSARY, ("Northshire Police", "DS P. Marlow"),
                places=tuple(f"table 2, row {i}" for i in range(2, 10)))  # fmt: skip


def reordered() -> Case:
    document = docx.Document()
    rows = [("What happened?", "Who was involved", "EMIS code", "Dat of event", "Soruce", "Outcome")]
    rows += [
        (r.event, r.people, f"X{i}7.", f"{r.date} {r.time}".strip(), r.source, r.action) for i, r in enumerate(HEALTH)
    ]
    table(document, rows)
    save(document, "gp_reordered.docx")
    return Case("gp_reordered.docx", HEALTH, words=("X07.", "X47."))


def two_row_headings() -> Case:
    document = docx.Document()
    top = ("When", "", "Source", "Details of event", "Action/outcome")
    low = ("From", "To", "", "", "")
    body = [(r.date, "", r.source, r.event, r.action) for r in SCHOOL]
    body[1] = (SCHOOL[1].date, "14 Oct 2015", *body[1][2:])
    rows = [*SCHOOL]
    rows[1] = Row("12 Oct 2015", "2015-10-12", "2015-10-14", "", None, rows[1].source, rows[1].event, rows[1].action)
    made = table(document, [top, low, *body])
    made.cell(0, 0).merge(made.cell(0, 1))
    for column in (2, 3, 4):
        made.cell(0, column).merge(made.cell(1, column))
    save(document, "school_two_row_headings.docx")
    return Case("school_two_row_headings.docx", rows, has_times=False)


def merged_down() -> Case:
    document = docx.Document()
    rows = [HEALTH[0], HEALTH[1], HEALTH[1], HEALTH[2], HEALTH[3], HEALTH[3]]
    rows = [
        Row(r.date, r.earliest, r.latest, r.time, r.clock, r.source, f"{r.event} Part {i}.", r.action, r.people)
        for i, r in enumerate(rows)
    ]
    made = table(document, [HEADINGS, *[(*cells_of(r)[:1], *cells_of(r)[1:]) for r in rows]])
    for first, last in ((2, 3), (5, 6)):
        made.cell(last, 0).text = ""
        made.cell(first, 0).merge(made.cell(last, 0))
        made.cell(first, 0).text = rows[first - 1].date
    save(document, "health_merged_down.docx")
    return Case("health_merged_down.docx", rows, codes=("date-carried",))


def sections() -> Case:
    document = docx.Document()
    body = [cells_of(r) for r in HOUSING]
    blank = ("",) * 6
    made = table(
        document, [HEADINGS, ("2015", *blank[1:]), body[0], body[1], HEADINGS, ("2016", *blank[1:]), body[2], body[3]]
    )
    for row in (1, 5):
        made.cell(row, 0).merge(made.cell(row, 5))
        made.cell(row, 0).text = "2015" if row == 1 else "2016"
    save(document, "housing_sections.docx")
    return Case("housing_sections.docx", HOUSING, 2, ("heading-repeated", "section-title"))


def tracked() -> Case:
    document = docx.Document()
    made = table(document, [HEADINGS, *map(cells_of, SCHOOL)])
    ns = nsdecls("w")
    mark = 'w:id="9" w:author="A. Reader" w:date="2017-01-01T00:00:00Z"'
    paragraph = made.cell(1, 3).paragraphs[0]._p
    paragraph.append(parse_xml(f"<w:del {ns} {mark}><w:r><w:delText>WITHDRAWNWORD</w:delText></w:r></w:del>"))
    paragraph.append(parse_xml(f'<w:ins {ns} {mark}><w:r><w:t xml:space="preserve"> Added later.</w:t></w:r></w:ins>'))
    paragraph.append(parse_xml(f"<w:moveFrom {ns} {mark}><w:r><w:t>MOVEDAWAY</w:t></w:r></w:moveFrom>"))
    gone = copy.deepcopy(made.rows[2]._tr)
    gone.get_or_add_trPr().append(parse_xml(f"<w:del {ns} {mark}/>"))
    made.rows[2]._tr.addprevious(gone)
    hidden = made.cell(4, 3).paragraphs[0].add_run(" Hidden remark.")
    hidden.font.hidden = True
    struck = made.cell(5, 3).paragraphs[0].add_run(" Struck remark.")
    struck.font.strike = True
    save(document, "school_tracked.docx")
    rows = [*SCHOOL]
    rows[0] = Row(*(*_fields(rows[0])[:6], rows[0].event + " Added later.", rows[0].action, rows[0].people))
    rows[2] = Row(*(*_fields(rows[2])[:6], rows[2].event + " Hidden remark.", rows[2].action, rows[2].people))
    rows[3] = Row(*(*_fields(rows[3])[:6], rows[3].event + " Struck remark.", rows[3].action, rows[3].people))
    return Case("school_tracked.docx", rows, codes=("tracked-changes", "row-deleted", "text-hidden", "text-struck"),
                extra={"absent": "WITHDRAWNWORD MOVEDAWAY"})  # fmt: skip


def _fields(row: Row) -> tuple:  # type: ignore[type-arg]
    return (row.date, row.earliest, row.latest, row.time, row.clock, row.source, row.event, row.action, row.people)


def controls() -> Case:
    document = docx.Document()
    made = table(document, [HEADINGS, *map(cells_of, SCHOOL)])
    ns = nsdecls("w")

    def wrap(element, placeholder: bool = False):  # type: ignore[no-untyped-def]
        sdt = parse_xml(
            f"<w:sdt {ns}><w:sdtPr>{'<w:showingPlcHdr/>' if placeholder else ''}</w:sdtPr><w:sdtContent/></w:sdt>"
        )
        element.addprevious(sdt)
        sdt[1].append(element)

    wrap(made.rows[2]._tr)
    wrap(made.rows[1].cells[3]._tc.p_lst[0].r_lst[0])
    tr = made._tbl.tr_lst[2]
    wrap(tr.tc_lst[0])
    run = tr.tc_lst[4].p_lst[0].r_lst
    placeholder = parse_xml(f"<w:r {ns}><w:t>Click or tap to enter text.</w:t></w:r>")
    run[0].addnext(placeholder)
    wrap(placeholder, placeholder=True)
    field = parse_xml(
        f'<w:p {ns}><w:fldSimple w:instr=" DATE "><w:r><w:t>seen by DSL</w:t></w:r></w:fldSimple><w:r><w:fldChar '
        'w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar '
        'w:fldCharType="end"/></w:r></w:p>'
    )
    made._tbl.tr_lst[3].tc_lst[3].append(field)
    save(document, "school_controls.docx")
    return Case("school_controls.docx", SCHOOL, words=("seen",), extra={"absent": "FORMCHECKBOX tap"})


def nested_and_breaks() -> Case:
    document = docx.Document()
    made = table(document, [HEADINGS, *map(cells_of, HEALTH)])
    cell = made.cell(2, 3)
    inner = cell.add_table(rows=2, cols=2)
    for index, text in enumerate(("Weight", "5.2 kg", "Length", "58 cm")):
        inner.cell(index // 2, index % 2).text = text
    run = made.cell(3, 3).paragraphs[0].add_run()
    run.add_break()
    run.add_text("second line")
    run.add_tab()
    run.add_text("tabbed\u00a0word soft\u00adhyphen")
    made.cell(4, 3).add_paragraph("(Another paragraph with enough words to tell.)")
    made.cell(5, 3).paragraphs[0]._p.append(
        parse_xml(f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
    )
    save(document, "health_nested.docx")
    return Case("health_nested.docx", HEALTH, codes=("table-nested",),
                words=("Weight", "58", "second", "tabbed", "softhyphen", "Another", "✓"))  # fmt: skip


def strict() -> Case:
    def change(data: bytes) -> bytes:
        return data.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )

    rewrite("police.docx", "police_strict.docx", {"word/document.xml": change})
    return Case("police_strict.docx", POLICE, 0, ("date-invalid",), GLOSSARY)


def macros() -> Case:
    def change(data: bytes) -> bytes:
        return data.replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        )

    rewrite(
        "gp_reordered.docx",
        "gp_macros.docm",
        {"[Content_Types].xml": change, "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 macro"},
    )
    return Case("gp_macros.docm", HEALTH)


def misnamed() -> Case:
    (FILES / "police_misnamed.xlsx").write_bytes((FILES / "police.docx").read_bytes())
    return Case("police_misnamed.xlsx", POLICE, 0, ("name-and-content-differ",), GLOSSARY)


def layout_table() -> Case:
    document = docx.Document()
    outer = document.add_table(rows=2, cols=1)
    outer.cell(0, 0).text = "Larch Road Primary School, chronology for the Board"
    inner = outer.cell(1, 0).add_table(rows=len(SCHOOL) + 1, cols=4)
    for tr, texts in zip(
        inner.rows,
        [("Date", "Source", "Event", "Action"), *[(r.date, r.source, r.event, r.action) for r in SCHOOL]],
        strict=True,
    ):
        for cell, text in zip(tr.cells, texts, strict=True):
            cell.text = text
    save(document, "school_layout_table.docx")
    return Case(
        "school_layout_table.docx", SCHOOL, has_times=False, preamble=("Larch Road Primary School, chronology",)
    )


def no_headings() -> Case:
    document = docx.Document()
    document.add_paragraph("Health visiting")
    table(document, [(r.date, r.time, r.event) for r in HEALTH])
    save(document, "health_no_headings.docx")
    return Case("health_no_headings.docx", HEALTH, has_source=False)


def split_tables() -> Case:
    document = docx.Document()
    for year, part in (("2015", HOUSING[:2]), ("2016", HOUSING[2:])):
        document.add_paragraph(year)
        rows = [("Date", "Source", "Event", "Action"), *[(r.date, r.source, r.event, r.action) for r in part]]
        table(document, rows if year == "2015" else rows[1:])
    save(document, "housing_split_tables.docx")
    return Case("housing_split_tables.docx", HOUSING, has_times=False)


def dragged_borders() -> Case:
    document = docx.Document()
    made = table(document, [("Date", "Source", "Event"), *[(r.date, r.source, r.event) for r in SCHOOL]])
    for number, tr in enumerate(made._tbl.tr_lst):
        for tc, span in zip(tr.tc_lst, ((2, 1, 2), (1, 2, 2), (2, 2, 1))[number % 3], strict=True):
            properties = tc.get_or_add_tcPr()
            properties.append(parse_xml(f'<w:gridSpan {nsdecls("w")} w:val="{span}"/>'))
    save(document, "school_dragged_borders.docx")
    return Case("school_dragged_borders.docx", SCHOOL, has_times=False)


def author_notes() -> Case:
    document = docx.Document()
    notes = [("", "", "# Note", "This section covers the first pregnancy.", "", ""), ("", "", "¬ to panel", "Records missing.", "", ""),
             ("01/01/2016", "", "~ author", "See also the GP chronology.", "", ""), ("^ Note", "", "", "The file was archived.", "", "")]  # fmt: skip
    rows = [HEADINGS]
    for row, note in zip(HEALTH, [*notes, None], strict=True):
        rows.append(cells_of(row))
        if note:
            rows.append(note)
    table(document, rows)
    save(document, "health_author_notes.docx")
    return Case("health_author_notes.docx", HEALTH, 4)


def notes_and_comments() -> Case:
    document = docx.Document()
    made = table(document, [HEADINGS, *map(cells_of, SCHOOL)])
    ns = nsdecls("w")
    made.cell(1, 3).paragraphs[0]._p.append(parse_xml(f'<w:r {ns}><w:footnoteReference w:id="2"/></w:r>'))
    made.cell(2, 3).paragraphs[0]._p.append(parse_xml(f'<w:r {ns}><w:commentReference w:id="0"/></w:r>'))
    save(document, "school_notes.docx")
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    rewrite("school_notes.docx", "school_notes.docx", {
        "word/footnotes.xml": f'<w:footnotes {w}><w:footnote w:id="2"><w:p><w:r><w:t>Footnoteword about enrolment.</w:t></w:r></w:p></w:footnote></w:footnotes>'.encode(),
        "word/comments.xml": f'<w:comments {w}><w:comment w:id="0" w:author="R. Finch"><w:p><w:r><w:t>Commentword please check.</w:t></w:r></w:p></w:comment></w:comments>'.encode(),
    })  # fmt: skip
    return Case("school_notes.docx", SCHOOL, words=("Footnoteword", "Commentword"))


def paragraphs_only() -> Case:
    document = docx.Document()
    document.add_heading("Chronology of involvement", 1)
    for row in SCHOOL:
        document.add_paragraph(f"{row.date} – {row.event}")
    save(document, "school_paragraphs.docx")
    return Case("school_paragraphs.docx", SCHOOL, has_times=False, has_source=False, codes=("read-from-text",))


def day_month_year() -> Case:
    document = docx.Document()
    rows = [("Day", "Month", "Year", "Event")]
    rows += [(str(int(r.earliest[8:])), r.earliest[5:7], r.earliest[:4], r.event) for r in HEALTH if r.earliest]
    table(document, rows)
    save(document, "health_day_month_year.docx")
    return Case("health_day_month_year.docx", HEALTH, has_times=False, has_source=False)


def text_box() -> Case:
    document = docx.Document()
    made = table(document, [HEADINGS, *map(cells_of, HEALTH)])
    box = (
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:AlternateContent>'
        '<mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Boxedword once.</w:t></w:r></w:p>'
        "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r>"
        "<w:t>Boxedword once.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    made.cell(1, 3).paragraphs[0]._p.append(parse_xml(box))
    save(document, "health_text_box.docx")
    return Case("health_text_box.docx", HEALTH, words=("Boxedword",), extra={"once": "Boxedword"})


def merged_glossary() -> Case:
    """Two tables without a paragraph between them: LibreOffice makes one table of them."""
    document = docx.Document()
    table(document, [("Agency", "Northshire Homes"), ("Author", "T. Wren")])
    table(document, [("Date", "Source", "Event", "Action"), *[(r.date, r.source, r.event, r.action) for r in SCHOOL]])
    table(document, [("Abbreviation", "Meaning"), *GLOSSARY])
    save(document, "school_adjacent_tables.docx")
    return Case("school_adjacent_tables.docx", SCHOOL, glossary=GLOSSARY, has_times=False, preamble=("T. Wren",))


def given_once() -> Case:
    """Each date is given once and stands for the rows below it."""
    document = docx.Document()
    rows = [HEADINGS]
    expected = []
    for row in HEALTH:
        for part in ("First", "Second"):
            expected.append(
                Row(row.date, row.earliest, row.latest, "", None, row.source, f"{part}: {row.event}", "", "")
            )
            rows.append((row.date if part == "First" else "", "", row.source, f"{part}: {row.event}", "", ""))
    table(document, rows)
    save(document, "health_dates_given_once.docx")
    return Case("health_dates_given_once.docx", expected, codes=("date-carried",))


MAKERS = (police, reordered, two_row_headings, merged_down, sections, tracked, controls, nested_and_breaks, strict, macros,
          misnamed, layout_table, no_headings, split_tables, dragged_borders, author_notes, notes_and_comments,
          paragraphs_only, day_month_year, text_box, merged_glossary, given_once)  # fmt: skip
