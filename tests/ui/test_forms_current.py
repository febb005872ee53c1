"""The compiled forms are what Designer's files say, each form is used, and each promoted class takes a parent."""

from __future__ import annotations

import importlib
import inspect
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.load_script import load_script

ROOT = Path(__file__).resolve().parent.parent.parent
FORMS = sorted((ROOT / "forms").glob("*.ui"))
build_forms = load_script(ROOT / "packaging" / "build_forms.py")


def test_compiled_forms_are_current():
    texts = build_forms.wanted()
    assert texts
    for path, text in texts.items():
        assert path.is_file(), f"{path.name} is missing: run packaging/build_forms.py"
        assert path.read_text("utf-8") == text, f"{path.name} is stale: run packaging/build_forms.py"
    assert set(build_forms.TARGET.glob("ui_*.py")) == set(texts), "a compiled form has lost its form"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_each_form_is_used(form):
    users = [
        path
        for path in (ROOT / "scrdesk" / "ui").rglob("*.py")
        if path.parent.name != "forms" and f"ui_{form.stem} import" in path.read_text("utf-8")
    ]
    assert users, f"no module uses {form.name}"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_promoted_classes_take_only_a_parent(form):
    for custom in ET.parse(form).getroot().iter("customwidget"):
        name, header = custom.findtext("class"), custom.findtext("header")
        assert header, name
        cls = getattr(importlib.import_module(header), name)
        parameters = list(inspect.signature(cls.__init__).parameters.values())[1:]
        needed = [p.name for p in parameters if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD]
        assert not [n for n in needed if n != "parent"], f"{name} needs {needed}"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_fields_have_a_name_that_is_read_out(form):
    root = ET.parse(form).getroot()
    buddies = {p.findtext("cstring") for p in root.iter("property") if p.get("name") == "buddy"}
    fields = {"QLineEdit", "QComboBox", "QPlainTextEdit", "QTextEdit", "QDateEdit", "QSpinBox", "DayField"}
    views = {"QTableView", "QListView", "QListWidget", "QTreeView"}
    for widget in root.iter("widget"):
        if widget.get("class") not in fields | views:
            continue
        named = any(p.get("name") == "accessibleName" for p in widget.findall("property"))
        assert named or widget.get("name") in buddies, f"{form.name}: {widget.get('name')} has no name to be read out"


def test_forms_hold_no_machine_path():
    for form in FORMS:
        assert not re.search(r"(/home/|/work/|C:\\\\)", form.read_text("utf-8")), form.name
