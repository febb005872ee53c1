"""What was copied in an office program is read like a file, and kept as the bytes that were pasted."""

from datetime import datetime
from pathlib import Path

import pytest

from scrdesk.errors import CannotRead
from scrdesk.services.add_submission import accept_submission, read_again, read_pasted, stored_file
from tests.store.sample import new_review, new_workspace

NOON = datetime(2016, 10, 17, 9, 30)
TEXT = "Date\tTime\tEvent\n05/03/2016\t21:40\tCalled by café owner’s wife – “shouting”.\n31/06/2016\t\tFollow-up call\n"
WORD = """<html xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><style><!-- p.MsoNormal {margin:0} --></style>
</head><body lang=EN-GB><!--StartFragment--><table class=MsoTableGrid border=1>
<tr><td><p class=MsoNormal><b>Date</b></p></td><td><p><b>Time</b></p></td><td><p><b>Event</b></p></td></tr>
<tr><td><p>05/03/2016</p></td><td><p>21:40</p></td><td><p>Called by café owner’s wife – “shouting”.</p>
<p>Child asleep.</p></td></tr>
<tr><td><p>31/06/2016</p></td><td></td><td><p>Follow-up call</p></td></tr>
</table><!--EndFragment--></body></html>"""


def events(read):
    return [each.event for each in read.parsed.entries]


def test_tabs_are_read_and_the_name_tells_the_moment():
    read = read_pasted(TEXT, "", NOON)
    assert read.parsed.file_name == "pasted 17 October 2016 09.30.txt"
    assert events(read) == ["Called by café owner’s wife – “shouting”.", "Follow-up call"]
    assert read.content == TEXT.encode()
    assert "date-invalid" in {each.code for each in read.parsed.findings}


def test_the_web_page_wins_since_it_keeps_lines_within_cells():
    read = read_pasted(TEXT, WORD, NOON)
    assert read.parsed.file_name == "pasted 17 October 2016 09.30.html"
    assert events(read) == ["Called by café owner’s wife – “shouting”.\nChild asleep.", "Follow-up call"]
    again = read_again(read, choices=(), scope=read_pasted.__defaults__[0])
    assert again.parsed == read.parsed


@pytest.mark.parametrize("html", ["<p>no table here</p>", "<table><tr><td></td></tr></table>", "<table"])
def test_a_page_without_chronology_gives_way_to_the_text(html):
    read = read_pasted(TEXT, html, NOON)
    assert read.parsed.file_name.endswith(".txt")
    assert len(events(read)) == 2


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        (" \n\t", ""),
        ("Dear Ms Thorne, thank you for your letter.", ""),
        ("", "<p>Thank you for your letter.</p>"),
        ("Thank you", "<table><tr><td>Thank you</td></tr></table>"),
    ],
)
def test_a_clipboard_without_chronology_is_said_with_a_remedy(text, html):
    with pytest.raises(CannotRead) as told:
        read_pasted(text, html, NOON)
    assert told.value.remedy


def test_the_pasted_bytes_are_stored(tmp_path: Path):
    workspace = new_workspace(tmp_path)
    review = new_review(workspace)
    read = read_pasted(TEXT, WORD, NOON)
    stored = accept_submission(workspace, review.id, "POL", read)
    name, content = stored_file(workspace, stored.id)
    assert name == "pasted 17 October 2016 09.30.html"
    assert content.decode("utf-8-sig") == WORD
    workspace.close()
