"""The register: what papers call whom, how else a person is named, and the places whose names would tell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.people import NewPlace, Person, PersonId
from scrdesk.domain.progress import Progress
from scrdesk.domain.register import labels_that_tell
from scrdesk.ui.dialogs.person import PersonDialog
from scrdesk.ui.dialogs.place import PlaceDialog
from scrdesk.ui.forms.ui_people_page import Ui_PeoplePage
from scrdesk.ui.jobs import Pool
from scrdesk.ui.models.value_table import ValueColumn, ValueTable
from scrdesk.ui.page import Page, PageContext, Place
from scrdesk.ui.pages.other_pages import set_chronology_filter
from scrdesk.ui.pages.people.rows import born_in_short, choose_row, named_in_short, role_in_short
from scrdesk.ui.pages.people.store_calls import Register, RegisterCalls
from scrdesk.ui.pages.people.views import GENOGRAM, HOUSEHOLDS, LABELS, NAMES, REGISTER, PeopleViews
from scrdesk.ui.widgets.clear_button import offer_clear
from scrdesk.ui.widgets.value_view import ValueView

ROW_PX = 36
N_SIGNS_OF_COUNT = 12
MAX_FINDINGS = 4
N_SIGNS_OF_DAY = 13  # "30 Nov 2016" with room for the widest figures


class PeoplePage(Page):
    """People and places, filtered as you type; added, changed and taken out, and each of these taken back."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = self.tr("People")
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        offer_clear(self.ui.filter)
        self._register = Register()
        self.model: ValueTable[Person] = ValueTable(
            (
                ValueColumn(self.tr("Label"), lambda person: person.details.label, 3),
                ValueColumn(self.tr("Name"), lambda person: person.details.name, 4),
                ValueColumn(self.tr("Who that is"), role_in_short, 5),
                ValueColumn(self.tr("Also written"), lambda person: ", ".join(person.details.aliases), 6),
                ValueColumn(self.tr("Born"), born_in_short, n_signs=N_SIGNS_OF_DAY),
                ValueColumn(self.tr("Named in"), self._named_in, n_signs=N_SIGNS_OF_COUNT),
            ),
            self,
        )
        self.views = PeopleViews(context, self)
        self.ui.page_layout.addWidget(self.views)
        self.place_model: ValueTable[NewPlace] = ValueTable(
            (
                ValueColumn(self.tr("Label"), lambda place: place.label, 3),
                ValueColumn(self.tr("Place, as agencies write it"), lambda place: place.name, 15),
            ),
            self,
        )
        self._person_button = QPushButton(self.tr("Add a person…"), self)
        self._person_button.setObjectName("add_person")
        self._person_button.setProperty("kind", "primary")
        self._place_button = QPushButton(self.tr("Add a place…"), self)
        self._place_button.setObjectName("add_place")
        self._wire()
        self.show_register(self._register)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return what adds to the register."""
        return (self.views.switch, self._place_button, self._person_button)

    def refresh(self) -> None:
        """Fetch the register."""
        calls = self._calls
        if calls is None:
            return
        self.context.jobs.run(Pool.CASE, calls.fetch, owner=self, done=self.show_register)
        self.views.show_review(calls)

    def place(self) -> Place:
        """Return which view is shown."""
        return {"view": self.views.key}

    def return_to(self, place: Place) -> None:
        """Show the same view again."""
        if place.get("view") in (LABELS, GENOGRAM, HOUSEHOLDS, NAMES):
            self.views.show_view(str(place["view"]))

    def clear(self) -> None:
        """Forget everybody."""
        self.views.show_review(None)
        self.ui.filter.clear()
        self.show_register(Register())

    def show_people(self, found: tuple[Person, ...]) -> None:
        """Show these people and no place."""
        self.show_register(Register(found))

    def show_register(self, register: Register) -> None:
        """Show these people and places; what was chosen stays chosen."""
        ui = self.ui
        person, place = self._chosen_person(), self._chosen_place()
        self._register = register
        self.model.set_rows(register.people)
        self.place_model.set_rows(register.places)
        self._show_part()
        for widget in (ui.places_title, ui.places_shown, ui.places_card):
            widget.setVisible(bool(register.places))
        for button in (self._person_button, self._place_button):
            button.setEnabled(register.today is not None)
        telling = labels_that_tell([person.details for person in register.people], register.places)
        lines = list(register.findings[:MAX_FINDINGS])
        if len(register.findings) > MAX_FINDINGS:
            lines.append(self.tr("and {n} more to look at").format(n=len(register.findings) - MAX_FINDINGS))
        if telling:
            said = self.tr("{labels}: a label must not hold a registered name. Change it before papers use labels.")
            lines.insert(0, said.format(labels=", ".join(f"“{label}”" for label in telling)))
        ui.warning.setText("\n".join(lines))
        ui.warning.setVisible(bool(lines))
        if person is not None:
            choose_row(ui.table, self.model, [each.id == person.id for each in register.people])
        elif place is not None:
            choose_row(ui.places_table, self.place_model, [each.name == place.name for each in register.places])
        self._on_shown_changed()

    def reopen(self, form: str, about: Place) -> None:
        """Open the person or place again that was being filled in."""
        if self._register.today is None:
            return
        if form == PersonDialog.form:
            person = next((each for each in self._register.people if each.id == about.get("id")), None)
            self._ask_person(person)
        elif form == PlaceDialog.form:
            place = next((each for each in self._register.places if each.name == about.get("name")), None)
            self._ask_place(place)

    def focus_search(self) -> bool:
        """Go to the filter."""
        if self.ui.full.isHidden():
            return False
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def _calls(self) -> RegisterCalls | None:
        if self.workspace is None or self.review_id is None:
            return None
        return RegisterCalls(self.workspace, self.review_id)

    def _show_part(self, _key: str = "") -> None:
        """Show the register, what to say while it is empty, or one of the other views."""
        is_register = self.views.key == REGISTER
        is_empty = not self._register.people and not self._register.places
        self.ui.full.setVisible(is_register and not is_empty)
        self.ui.none.setVisible(is_register and is_empty)

    def show_entries(self, chosen: ChronologyFilter) -> None:
        """Open the chronology with this filter."""
        self.page_wanted.emit("chronology")
        set_chronology_filter(self.window(), chosen)

    # --- wiring ---

    def _wire(self) -> None:
        ui = self.ui
        ui.table.setModel(self.model)
        ui.places_table.setModel(self.place_model)
        ui.filter.textChanged.connect(self._on_filter_changed)
        for table, other in ((ui.table, ui.places_table), (ui.places_table, ui.table)):
            table.selectionModel().selectionChanged.connect(partial(self._on_selected, table, other))
            table.activated.connect(self._on_change_wanted)
            delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), table)
            delete.setContext(Qt.ShortcutContext.WidgetShortcut)
            delete.setWhatsThis(self.tr("Take the chosen line out"))
            delete.activated.connect(self._on_remove_wanted)
        ui.change_button.clicked.connect(self._on_change_wanted)
        self._entries_button = QPushButton(self.tr("Entries"), self)
        self._entries_button.setObjectName("entries_button")
        self._entries_button.setToolTip(self.tr("Everything in the chronology that names this person"))
        self._entries_button.clicked.connect(self._on_entries_wanted)
        ui.bar_layout.insertWidget(ui.bar_layout.indexOf(ui.change_button), self._entries_button)
        self._family_button = QPushButton(self.tr("Family and places…"), self)
        self._family_button.setObjectName("family_button")
        self._family_button.setToolTip(self.tr("Ties to others, and where this person lived when"))
        self._family_button.clicked.connect(self._on_family_wanted)
        ui.bar_layout.insertWidget(ui.bar_layout.indexOf(ui.change_button), self._family_button)
        self.views.key_changed.connect(self._show_part)
        self.views.person_wanted.connect(self._on_person_wanted)
        self.views.entries_wanted.connect(lambda words: self.show_entries(ChronologyFilter(text=words)))
        self.views.changed.connect(self._on_family_changed)
        ui.remove_button.clicked.connect(self._on_remove_wanted)
        self._person_button.clicked.connect(self._on_add_person_wanted)
        self._place_button.clicked.connect(self._on_add_place_wanted)
        ui.empty_state.action_clicked.connect(self._on_add_person_wanted)
        ui.empty_state.explain(
            self.tr("Nobody is in the register yet"),
            self.tr(
                "Here stand the child, the family and the staff, each with the label that papers use instead of the "
                "name, with nicknames and other spellings so that none is missed, and the places whose names would "
                "tell who they are. A report with labels can be made once they are here."
            ),
            self.tr("Add a person…"),
        )
        self.context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _chosen_person(self) -> Person | None:
        chosen = self.ui.table.selectionModel().selectedRows() if self.ui.table.selectionModel() else []
        return self.model.row_at(chosen[0]) if chosen else None

    def _chosen_place(self) -> NewPlace | None:
        chosen = self.ui.places_table.selectionModel().selectedRows() if self.ui.places_table.selectionModel() else []
        return self.place_model.row_at(chosen[0]) if chosen else None

    def _on_selected(self, table: ValueView, other: ValueView, *_: object) -> None:
        if table.selectionModel().hasSelection():
            other.clearSelection()
        self._show_buttons()

    def _show_buttons(self) -> None:
        person, place = self._chosen_person(), self._chosen_place()
        for button in (self._entries_button, self._family_button):
            button.setEnabled(person is not None and self._register.today is not None)
        name = person.details.label if person is not None else place.name if place is not None else ""
        for button, words in (
            (self.ui.change_button, self.tr("Change {name}")),
            (self.ui.remove_button, self.tr("Take out {name}")),
        ):
            button.setEnabled(bool(name) and self._register.today is not None)
            button.setAccessibleName(words.format(name=name) if name else "")

    def _on_filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self.place_model.set_filter(text)
        self._on_shown_changed()

    def _on_shown_changed(self) -> None:
        words = self.tr("{shown} of {all} shown")
        self.ui.shown.setText(words.format(shown=self.model.rowCount(), all=self.model.n_all))
        self.ui.places_shown.setText(words.format(shown=self.place_model.rowCount(), all=self.place_model.n_all))
        self.ui.table.fit_rows()
        self.ui.places_table.fit_rows()
        self._show_buttons()

    def _on_theme_changed(self) -> None:
        theme = self.context.theme
        for table in (self.ui.table, self.ui.places_table):
            table.verticalHeader().setMinimumSectionSize(theme.px(ROW_PX))
            table.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
            table.fit_rows()
        self.ui.filter.setMinimumWidth(theme.px(140))

    def _named_in(self, person: Person) -> str:
        return named_in_short(self._register.counts.get(person.id, (0, 0)))

    # --- what the user does ---

    def _on_entries_wanted(self) -> None:
        person = self._chosen_person()
        if person is not None:
            self.show_entries(ChronologyFilter(people=frozenset({person.details.label})))

    def _on_person_wanted(self, person_id: PersonId) -> None:
        found = [person for person in self._register.people if person.id == person_id]
        if found:
            self._open_family(found[0])

    def _on_family_wanted(self) -> None:
        person = self._chosen_person()
        if person is not None:
            self._open_family(person)

    def _open_family(self, person: Person) -> None:
        from scrdesk.ui.dialogs.family import FamilyDialog

        calls = self._calls
        if calls is not None:
            dialog = FamilyDialog(calls, self.context.jobs, self.context.theme, person, self._register, self.window())
            dialog.changed.connect(self._on_family_changed)
            dialog.open()

    def _on_family_changed(self) -> None:
        self._on_done(None)

    def _on_add_person_wanted(self) -> None:
        self._ask_person(None)

    def _on_add_place_wanted(self) -> None:
        self._ask_place(None)

    def _on_change_wanted(self, _index: QModelIndex | bool = False) -> None:
        person, place = self._chosen_person(), self._chosen_place()
        if person is not None:
            self._ask_person(person)
        elif place is not None:
            self._ask_place(place)

    def _ask_person(self, person: Person | None) -> None:
        calls = self._calls
        if calls is None:
            return
        keep = calls.add_person if person is None else partial(calls.change_person, person.id)
        dialog = self._person_dialog(keep, person)
        dialog.kept.connect(self._on_person_added if person is None else self._on_person_changed)
        dialog.open()

    def _ask_place(self, place: NewPlace | None) -> None:
        calls = self._calls
        if calls is None:
            return
        keep = calls.add_place if place is None else partial(calls.change_place, place.name)
        dialog = self._place_dialog(keep, place)
        dialog.kept.connect(self._on_place_added if place is None else self._on_place_changed)
        dialog.open()

    def _on_remove_wanted(self) -> None:
        person, place = self._chosen_person(), self._chosen_place()
        calls = self._calls
        if calls is None:
            return
        (self.ui.table if person is not None else self.ui.places_table).setFocus()  # the button that was pressed rests
        if person is not None:
            self._do(partial(calls.remove_person, person.id), self._on_removed)
        elif place is not None:
            self._do(partial(calls.remove_place, place.name), self._on_place_removed)

    def _person_dialog(self, keep: Callable[..., Person], person: Person | None) -> PersonDialog:
        register = self._register
        return PersonDialog(
            keep,
            self.context.jobs,
            self.context.theme,
            register.agencies,
            register.people,
            register.places,
            register.today,
            self.window(),
            person=person,
        )

    def _place_dialog(self, keep: Callable[..., NewPlace], place: NewPlace | None) -> PlaceDialog:
        register = self._register
        return PlaceDialog(
            keep,
            self.context.jobs,
            self.context.theme,
            register.people,
            register.places,
            self.window(),
            place=place,
        )

    def _do(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self.context.jobs.run(Pool.CASE, work, owner=self, done=done, failed=self.context.messages.tell_fault, what="")

    # --- what was done, and taking it back ---

    def _on_person_added(self, person: Person) -> None:
        self._say(
            self.tr("{label} is in the register.").format(label=person.details.label),
            lambda calls: partial(calls.remove_person, person.id),
        )
        self._on_done(person)

    def _on_person_changed(self, before: Person) -> None:
        self._say(
            self.tr("{label} was changed.").format(label=before.details.label),
            lambda calls: partial(calls.change_person, before.id, before.details),
        )
        self._on_done(before)

    def _on_removed(self, person: Person) -> None:
        self._say(
            self.tr("{label} is no longer in the register; the name will stand in papers.").format(
                label=person.details.label
            ),
            lambda calls: partial(calls.restore_person, person),
        )
        self._on_done(person)

    def _on_place_added(self, typed: NewPlace, _place: NewPlace) -> None:
        self._say(
            self.tr("{label} is in the register.").format(label=typed.label),
            lambda calls: partial(calls.remove_place, typed.name),
        )
        self._on_done(typed)

    def _on_place_changed(self, typed: NewPlace, before: NewPlace) -> None:
        self._say(
            self.tr("{label} was changed.").format(label=before.label),
            lambda calls: partial(calls.change_place, typed.name, before),
        )
        self._on_done(typed)

    def _on_place_removed(self, place: NewPlace) -> None:
        self._say(
            self.tr("{label} is no longer in the register; the name will stand in papers.").format(label=place.label),
            lambda calls: partial(calls.add_place, place),
        )
        self._on_done(place)

    def _say(self, text: str, undo: Callable[[RegisterCalls], Callable[[Progress], object]]) -> None:
        calls = self._calls
        if calls is not None:
            then = partial(self._do, undo(calls), self._on_taken_back)
            self.context.messages.say(text, "good", action=self.tr("Undo"), then=then)

    def _on_taken_back(self, _what: object) -> None:
        self.context.messages.say(self.tr("Taken back. The register is as it was before."), "info")
        self._on_done(_what)

    def _on_done(self, _what: object) -> None:
        self.refresh()
        self.data_changed.emit()
