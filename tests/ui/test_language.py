"""The window in another language: what is gathered, what is said, what is settled, and that English pays nothing for it."""

import re
import sys
from pathlib import Path

import pytest

from scrdesk.domain.document_language import DocumentLanguage
from scrdesk.services.document_language import book_of
from scrdesk.ui import language, words
from scrdesk.ui.words import TradeWords, counted, said

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
import build_languages


@pytest.fixture
def in_welsh():
    language.install("cy")
    yield
    language.install(language.ENGLISH)


def test_catalogues_are_current(tmp_path):
    texts = build_languages.gathered()
    for path in sorted(build_languages.FOLDER.glob("scrdesk_*.ts")):
        made = build_languages.wanted(path.stem.removeprefix("scrdesk_"), build_languages.read(path), texts)
        assert path.read_text("utf-8") == made, f"{path.name} is stale: run packaging/build_languages.py"
        assert path.with_suffix(".qm").read_bytes() == build_languages.compiled(made, tmp_path), "run it again"


def test_english_looks_nothing_up():
    assert words._Spoken.trade is None
    assert said("needs an answer") == "needs an answer"
    assert (counted(1, "entry", "entries"), counted(1204, "entry", "entries")) == ("1 entry", "1,204 entries")


def test_words_of_the_trade_are_known_whole_and_by_their_parts():
    trade = TradeWords(
        [("not read", "heb ei ddarllen"), ("{1} of {2} is late", "{2}: {1} yn hwyr"), ("{1} {2}", "nothing of {1}")]
    )
    assert trade.said("not read") == "heb ei ddarllen"
    assert trade.said("Not read") == "Heb ei ddarllen"
    assert trade.said("12 of 37 is late") == "37: 12 yn hwyr"
    assert trade.said("12 of 37 is late; not read · Unknown") == "37: 12 yn hwyr; heb ei ddarllen · Unknown"
    listed = TradeWords([("injury", "anaf"), ("police", "heddlu"), ("due {1}", "erbyn {1}")])
    assert listed.said("police, due 5 May 2016") == "heddlu, erbyn 5 May 2016"
    assert listed.said("injury 2, police 5") == "anaf 2, heddlu 5"
    assert listed.said("injury, police") == "anaf, heddlu"
    assert listed.said("injury 2, somebody's own words") == "injury 2, somebody's own words"
    joined = TradeWords([("{1} and {2}", "{1} a {2}"), ("due {1}", "erbyn {1}")])
    assert joined.said("quality and performance manager") == "quality and performance manager", "a person's own words"
    assert (joined.said("3 and 4"), joined.said("due 3 May")) == ("3 a 4", "erbyn 3 May")
    assert trade.said("12 37") == "nothing of 12", "a pattern without words of its own fits numbers only"
    assert trade.said("somebody’s own words") == "somebody’s own words", (
        "a pattern without words of its own fits nothing"
    )


def test_what_was_said_of_a_case_is_forgotten_when_the_store_closes(qtbot, window):
    words.speak(TradeWords([("waiting on {1}", "yn aros am {1}")]))
    try:
        assert said("waiting on Dr Wimpleton") == "yn aros am Dr Wimpleton"
        asked = words._Spoken.trade.said.cache_info
        with qtbot.waitSignal(window.lock._giving_back.timeout):
            window.door.closed.emit()
        n_known = asked().hits
        said("waiting on Dr Wimpleton")
        assert asked().hits == n_known
    finally:
        words.speak(None)


def test_welsh_says_what_documents_say(in_welsh):
    book = book_of(DocumentLanguage.WELSH.value)
    assert book is not None
    assert language.spoken() == "cy"
    assert words._Spoken.trade is not None
    assert said("Recommendation") == book.of("Recommendation") == "Argymhelliad"
    assert counted(3, "entry", "entries") == "3 entries", "not translated yet, so English stands there"


def test_a_window_in_welsh_is_welsh_where_the_catalogue_is(qtbot, theme, in_welsh):
    from PySide6.QtWidgets import QDialogButtonBox

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Canslo"
    has = language.completeness("cy")
    assert 0 < has.n_said < has.n_texts
    assert language.name_of("cy") == "Cymraeg"


def test_a_language_that_nobody_speaks_shows_what_is_left(qtbot):
    from PySide6.QtWidgets import QLabel

    from scrdesk.ui.widgets.pill import Pill
    from tests.languages.left import Judge
    from tests.languages.pseudo import hush, speak_pseudo

    translator, texts = speak_pseudo()
    try:
        judge = Judge(texts, None)
        pill = Pill()
        qtbot.addWidget(pill)
        pill.say("needs an answer")
        assert judge.left(pill.text()) == []
        assert len(pill.text()) > len("needs an answer") * 1.3
        assert judge.left(counted(2, "entry", "entries")) == []
        assert judge.left(QLabel("Nothing is due, ⟦at present⟧").text()) == ["Nothing is due"]
        assert judge.left("POL-0042 · 5 March 2016, about 10 May 2015 · Ctrl+F") == []
    finally:
        hush(translator)
    assert said("needs an answer") == "needs an answer"


def test_a_language_without_catalogue_leaves_english():
    language.install("tlh")
    assert language.spoken() == language.ENGLISH


def test_choosing_a_language_puts_another_window_in_the_place(qtbot, window):
    from PySide6.QtWidgets import QApplication

    from scrdesk import app as program
    from scrdesk.ui.main_window import MainWindow

    window.view_menu.aboutToShow.emit()
    offered = {each.objectName(): each for each in window.view_menu.language.actions()}
    assert offered["language_en"].isChecked()
    assert "the rest is English" in offered["language_cy"].text()
    with qtbot.waitSignal(window.view_menu.language_chosen) as chosen:
        offered["language_cy"].trigger()
    application = QApplication.instance()
    try:
        program.speak_from_now_on(application, window, chosen.args[0])
        (follower,) = [
            each for each in application.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()
        ]
        assert follower is not window
        assert not window.isVisible()
        follower.view_menu.aboutToShow.emit()
        assert {each.objectName(): each for each in follower.view_menu.language.actions()}["language_cy"].isChecked()
        follower.close()
        follower.deleteLater()
    finally:
        language.install(language.ENGLISH)


def test_nothing_but_the_setting_loads_a_catalogue():
    source = Path(language.__file__).read_text("utf-8")
    assert "read_catalogue" in source
    for path in Path(language.__file__).parent.rglob("*.py"):
        lines = [each for each in path.read_text("utf-8").splitlines() if "scrdesk.ui.language import" in each]
        assert all(each.startswith(" ") for each in lines), f"{path.name} loads catalogues at the start"


def test_every_text_of_the_window_can_be_translated():
    import gather_words

    bare = [fault for module in gather_words.window_modules() for fault in gather_words.bare_texts(module)]
    assert bare == [], "put it into self.tr(…), or said(…) outside a QObject: see CONTRIBUTING.md"


def test_what_asks_for_more_ends_in_one_kind_of_ellipsis():
    ours = [each for each in build_languages.gathered() if each.context not in build_languages.QT_TEXTS]
    parted = [each.source for each in ours if re.search(r"\w …|\.\.\.", each.source)]
    assert len(ours) > 6000
    assert parted == [], "British usage, as in the menus of every other program: “Open a store…”, without a space"


def test_a_bare_text_is_found(tmp_path):
    import gather_words

    module = tmp_path / "page.py"

    def faults(line):
        module.write_text(f"def show(self, n, words):\n    {line}\n", encoding="utf-8")
        return gather_words.bare_texts(gather_words.Module(module))

    for line in (
        "self.label.setText('Nothing is due')",
        "self.label.setText('none')",
        "self.label.setText(f'{n} late')",
        "self.label.setText(self.tr(f'{n} are late'))",
        "self.label.setText(self.tr(words))",
        "return ', '.join(('not known', words))",
        "return f'<b>Nothing is due</b>'",
    ):
        assert faults(line), line
    for line in (
        "self.label.setObjectName('due label')",
        "self.label.setText(said('Nothing is due'))",
        "self.label.setText(counted(n, 'entry', 'entries'))",
        "return words == 'not known' or {'not known': 1}['not known']",
        "return f'<p style=\"margin-top: {n}px\">{words}</p>'",
        "self.add('Ctrl+Shift+N, Page Up')",
        "raise ValueError('the model is empty')",
    ):
        assert faults(line) == [], line


def test_the_language_that_is_settled_is_spoken_from_the_start(monkeypatch, tmp_path):
    from scrdesk import app as program
    from scrdesk.services import policy, policy_file

    settled = tmp_path / "policy.toml"
    monkeypatch.delenv(policy.LANGUAGE_VARIABLE, raising=False)
    for module in (policy, policy_file):
        monkeypatch.setattr(module, "policy_file", lambda: settled)
    try:
        program.speak_as_settled()
        assert language.spoken() == language.ENGLISH
        monkeypatch.setenv(policy.LANGUAGE_VARIABLE, "cy")
        program.speak_as_settled()
        assert language.spoken() == "cy"
        language.install(language.ENGLISH)
        settled.write_text('language = "en"\n', encoding="utf-8")  # the file goes before the variable
        program.speak_as_settled()
        assert language.spoken() == language.ENGLISH
        settled.write_text('language = "Klingon"\n', encoding="utf-8")
        assert "language" in policy.read_policy().fault
        settled.write_text('language = "../../cy"\n', encoding="utf-8")
        assert "language" in policy.read_policy().fault
    finally:
        language.install(language.ENGLISH)


def test_what_was_settled_in_words_that_cannot_be_understood_is_said_in_the_window(monkeypatch, tmp_path, window):
    from scrdesk import app as program
    from scrdesk.services import policy, policy_file

    settled = tmp_path / "policy.toml"
    for name in policy_file.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for module in (policy, policy_file):
        monkeypatch.setattr(module, "policy_file", lambda: settled)
    program.say_what_was_not_understood(window)
    assert not window.welcome.ui.message_strip.isVisibleTo(window)
    settled.write_text("lock_after_minute = 5\n", encoding="utf-8")
    program.say_what_was_not_understood(window)
    assert window.welcome.ui.message_strip.isVisibleTo(window)
    assert "lock_after_minute" in window.welcome.ui.message_strip.text
