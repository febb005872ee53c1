"""Text tables, web pages, rich text and Office 2003 XML of the corpus."""

from __future__ import annotations

import csv
import io
from html import escape

from tests.corpus.rows import FILES, HEALTH, POLICE, SCHOOL, Case

HEADINGS = ("Date of event", "Time", "Source", "Details of event", "Action taken")


def _table(delimiter: str, rows: list, **how: str) -> str:  # type: ignore[type-arg]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=how.get("end", "\r\n"))
    writer.writerow(HEADINGS)
    for row in rows:
        writer.writerow((row.date, row.time, row.source, row.event, row.action))
    return out.getvalue()


def comma() -> Case:
    (FILES / "police_comma.csv").write_bytes(_table(",", POLICE).encode("utf-8"))
    return Case("police_comma.csv", POLICE, codes=("date-invalid",), places=tuple(f"row {n}" for n in range(2, 10)))


def semicolon() -> Case:
    (FILES / "police_semicolon.csv").write_bytes(_table(";", POLICE).encode("cp1252"))
    return Case("police_semicolon.csv", POLICE, codes=("encoding-guessed",))


def tabbed() -> Case:
    (FILES / "school_tabbed.txt").write_bytes(_table("\t", SCHOOL).encode("utf-16"))
    return Case("school_tabbed.txt", SCHOOL)


def utf16_without_mark() -> Case:
    (FILES / "school_utf16.tsv").write_bytes(_table("\t", SCHOOL).encode("utf-16-le"))
    return Case("school_utf16.tsv", SCHOOL)


def piped() -> Case:
    (FILES / "health_piped.txt").write_bytes(_table("|", HEALTH).encode("utf-8"))
    return Case("health_piped.txt", HEALTH)


def declared() -> Case:
    (FILES / "health_sep.csv").write_bytes(("sep=;\r\n" + _table(";", HEALTH)).encode("utf-8-sig"))
    return Case("health_sep.csv", HEALTH)


def quoted_lines() -> Case:
    text = _table(",", SCHOOL, end="\n").replace(
        "Attendance 78%; letter sent.", '"Attendance 78%;\nletter sent, twice."'
    )
    (FILES / "school_quoted_lines.csv").write_bytes(text.encode("utf-8-sig"))
    return Case("school_quoted_lines.csv", SCHOOL, words=("twice",))


def with_nuls() -> Case:
    (FILES / "health_nuls.csv").write_bytes(_table(",", HEALTH).replace("Routine", "Rou\0tine").encode())
    return Case("health_nuls.csv", HEALTH, codes=("nul-characters",), words=("Routine",))


def preceded() -> Case:
    lead = "Chronology export,,,,\r\nRun by: R. Finch,,,,\r\n,,,,\r\n"
    (FILES / "health_preceded.csv").write_bytes((lead + _table(",", HEALTH)).encode())
    return Case("health_preceded.csv", HEALTH, preamble=("R. Finch",), places=("row 5",))


def web_page() -> Case:
    rows = "".join(
        f"<tr><td>{escape(r.date)}<td>{escape(r.time)}</td><td>{escape(r.source)}</td><td>{escape(r.event)}<br>"
        f"<p>{escape(r.action)}</td></tr>\n"
        for r in POLICE
    )
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; '
        'charset=windows-1252"><style>td{color:red}</style></head><body><h1>Export</h1><table border=1><tr><th>Date<th>Time'
        f"<th>Source<th>Event</tr>{rows}</table></body></html>"
    )
    (FILES / "police_export.xls").write_bytes(page.encode("cp1252"))
    return Case("police_export.xls", POLICE, codes=("name-and-content-differ",))


def spanned_page() -> Case:
    body = ""
    rows = [HEALTH[0], HEALTH[1], HEALTH[2]]
    for index, row in enumerate(rows):
        body += f"<tr><td rowspan=2>{row.date}</td><td>{row.time}</td><td>{row.event} First.</td></tr>"
        body += f"<tr><td>{row.time}</td><td>{row.event} Second.</td></tr>"
        assert index < 3
    (FILES / "health_spanned.html").write_text(
        f"<!DOCTYPE html><html><body><table><tr><th>Date</th><th>Time</th><th>Event</th></tr>{body}</table></body></html>",
        encoding="utf-8",
    )
    doubled = [r for row in rows for r in (row, row)]
    return Case("health_spanned.html", doubled, codes=("date-carried",), has_source=False)


def single_file_page() -> Case:
    import quopri

    rows = "".join(
        f"<tr><td>{escape(r.date)}</td><td>{escape(r.event)}</td><td>{escape(r.source)}</td></tr>" for r in SCHOOL
    )
    page = f"<html><body><p>School</p><table><tr><td>Date</td><td>Event</td><td>Source</td></tr>{rows}</table></body></html>"
    body = quopri.encodestring(page.encode("utf-8")).decode("ascii")
    (FILES / "school.mht").write_text(
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Location: file:///C:/x.htm\n'
        'Content-Transfer-Encoding: quoted-printable\nContent-Type: text/html; charset="utf-8"\n\n' + body + "\n--b--\n"
    )
    return Case("school.mht", SCHOOL, has_times=False)


def office_2003() -> Case:
    def cell(kind: str, text: str) -> str:
        return f'<Cell><Data ss:Type="{kind}">{escape(text)}</Data></Cell>'

    rows = "".join(f"<Row>{''.join(cell('String', h) for h in HEADINGS)}</Row>" for _ in (1,))
    for number, row in enumerate(HEALTH):
        hidden = ' ss:Hidden="1"' if number == 1 else ""
        rows += (
            f"<Row{hidden}>" + cell("DateTime", f"{row.earliest}T00:00:00.000") + cell("String", row.time)
            + cell("String", row.source) + f'<Cell ss:Index="4"><Data ss:Type="String">{escape(row.event)}</Data></Cell></Row>'
        )  # fmt: skip
    (FILES / "health_2003.xls").write_text(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:'
        'spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Log"><Table>'
        f"{rows}</Table></Worksheet></Workbook>",
        encoding="utf-8",
    )
    return Case(
        "health_2003.xls", HEALTH, codes=("row-hidden", "name-and-content-differ"), places=("sheet Log, row 2",)
    )


def rich_text() -> Case:
    def clean(text: str) -> str:
        out = ""
        for letter in text:
            if letter in "\\{}":
                out += "\\" + letter
            elif ord(letter) < 128:
                out += letter
            elif letter in "“”’–":
                out += "\\'{:02x}".format(letter.encode("cp1252")[0])
            else:
                out += f"\\u{ord(letter)}?"
        return out

    def row(texts: tuple[str, ...]) -> str:
        edges = "".join(f"\\clbrdrt\\brdrs\\cellx{2000 * (i + 1)}" for i in range(len(texts)))
        cells = "".join(f"\\pard\\intbl {{\\rtlch\\b0 {clean(t)}}}\\cell\n" for t in texts)
        return f"\\trowd\\trgaph108{edges}{cells}\\row\n"

    rows = "".join(row((r.date, r.time, r.source, r.event)) for r in POLICE)
    (FILES / "police_hand.rtf").write_bytes(
        (
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator Test;}"
            "{\\info{\\title Hiddentitle}}\\pard Northshire Police chronology\\par\n"
            + row(("Date", "Time", "Source", "Event")) + rows
            + "\\pard End of {\\b document}\\par {\\v }{\\deleted gone}}"
        ).encode("ascii")
    )  # fmt: skip
    return Case(
        "police_hand.rtf", POLICE, codes=("tracked-changes",), preamble=("Northshire Police", "End of document")
    )


MAKERS = (comma, semicolon, tabbed, utf16_without_mark, piped, declared, quoted_lines, with_nuls, preceded, web_page,
          spanned_page, single_file_page, office_2003, rich_text)  # fmt: skip
