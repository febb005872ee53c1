"""The shares that are stated are those of the report."""

from datetime import date

from tests.covering import by_room, lowest, page_of


def told(lines: int, of: int, branches: int = 0, of_branches: int = 0) -> dict[str, object]:
    return {
        "summary": {
            "covered_lines": lines,
            "num_statements": of,
            "covered_branches": branches,
            "num_branches": of_branches,
        }
    }


def test_a_room_is_all_that_lies_in_it_lines_and_branches():
    files = {
        "scrdesk/app.py": told(0, 10),
        "scrdesk/domain/labels.py": told(8, 10, 1, 10),
        "scrdesk/domain/leaks/forms.py": told(20, 20),
        "scrdesk/ui/rail.py": told(5, 10),
    }
    shares = by_room(files)
    assert shares == {"domain": 100 * 29 / 40, "ui": 50.0, "all": 100 * 34 / 60}
    assert [name for name, *_ in lowest(files)] == ["scrdesk/app.py", "scrdesk/domain/labels.py", "scrdesk/ui/rail.py"]
    page = page_of(shares, lowest(files), date(2016, 5, 22))
    assert "| `scrdesk/domain/labels.py` | 45.0 % | 2 |" in page
    assert "| `scrdesk/domain` | 72.5 % |" in page
    assert "| **all** | 56.7 % |" in page
    assert "2016-05-22" in page
