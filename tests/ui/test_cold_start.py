"""The welcome page comes up without the store, the readers and the writers."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = (
    "sqlalchemy", "alembic", "sqlcipher3", "lxml", "reportlab", "openpyxl", "xlsxwriter", "docx", "argon2", "cryptography",
    "edtf", "rapidfuzz", "zxcvbn", "mnemonic", "keyring", "pypdfium2", "PIL", "charset_normalizer", "asyncio", "PySide6.QtNetwork",
    "PySide6.QtSvg", "scrdesk.store", "scrdesk.intake", "scrdesk.export", "scrdesk.services",
    # What a store needs of the window itself, and dataclasses, which take a twentieth of what we may take.
    "scrdesk.ui.store_door", "scrdesk.ui.page_stack", "scrdesk.ui.rail", "scrdesk.ui.jobs", "dataclasses",
)  # fmt: skip
PROGRAM = """
import sys
from scrdesk.app import make_app, make_window
app = make_app()
window = make_window(app)
window.show()
app.processEvents()
print("\\n".join(sys.modules))
window.close()
"""


def test_welcome_page_imports_nothing_heavy():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=240, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr[-2000:]
    loaded = set(done.stdout.split())
    assert "scrdesk.ui.main_window" in loaded
    assert not {name for name in loaded for heavy in HEAVY if name == heavy or name.startswith(heavy + ".")}
