#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window, dialog and popover of the program has a test in which it is finalised.

    windows.py ROOT

A window that a closure keeps alive is found by no one: it goes from the screen and stays in memory with all it read.  So
each type, and each call that builds one without a type of its own, stands in the table below with the test that closes
it and waits for its end.  A new one that is not in the table fails here.
"""

import os
import re
import sys

# What is opened -> the test program and the path of the test in it.
FINALISED = {
    "TonariWindow": ("ui/test-window.c", "/ui/window/welcome"),
    "TonariPreferences": ("ui/test-window.c", "/ui/window/dialogs"),
    "TonariRestoreDialog": ("ui/test-window.c", "/ui/window/dialogs"),
    "GtkShortcutsWindow": ("ui/test-window.c", "/ui/window/dialogs"),
    "adw_show_about_window": ("ui/test-dialogs.c", "/ui/dialogs/application"),
    "adw_message_dialog_new": ("ui/test-dialogs.c", "/ui/dialogs/trouble"),
    "adw_alert_dialog_new": ("ui/test-dialogs.c", "/ui/dialogs/trouble"),
    "TonariEditor": ("ui/cases/test-case-editors.c", "every-editor"),
    "TonariMergeWindow": ("ui/cases/test-merge-window.c", "merge-and-part"),
    "TonariCaseDays": ("ui/cases/test-case-editors.c", "items-open"),
    "TonariCaseVersions": ("ui/cases/test-case-editors.c", "versions"),
    "TonariCaseCrisis": ("ui/cases/test-case-editors.c", "crisis"),
    "TonariCaseGuide": ("ui/cases/test-case-editors.c", "guide"),
    "TonariRecordTextsDialog": ("ui/cases/test-records.c", "/records/texts"),
    "TonariHandoverWindow": ("ui/office/test-handover.c", "one"),
    "TonariFigureCases": ("ui/statistics/test-statistics.c", "/statistics/cases"),
    "TonariSearchWindow": ("ui/test-search.c", "/search/window"),
    "TonariImportWindow": ("ui/test-import.c", "/ui/import/files"),
    "TonariPrintDialog": ("ui/printing/test-printing.c", "lives-and-dies"),
    "TonariSessionsDialog": ("ui/classes/test-classes-page.c", "/classes-page/windows"),
    "TonariCourseDialog": ("ui/classes/test-plan.c", "/plan/course"),
    "TonariMoveDialog": ("ui/classes/test-plan.c", "/plan/move"),
    "TonariNoticesDialog": ("ui/classes/test-plan.c", "/plan/move"),
    "TonariThemesDialog": ("ui/classes/test-classes-page.c", "/classes-page/windows"),
    "TonariAnswersDialog": ("ui/classes/test-questions.c", "/questions/windows"),
    "TonariSheetDialog": ("ui/classes/test-questions.c", "/questions/earlier-sheet"),
    "TonariSheetsDialog": ("ui/classes/test-questions.c", "/questions/earlier-sheet"),
    "TonariQuestionsDialog": ("ui/classes/test-questions.c", "/questions/windows"),
    "TonariParticipantDialog": ("ui/classes/test-classes-page.c", "/classes-page/windows"),
    "gtk_popover_new": ("ui/cases/test-register.c", "views"),
    "gtk_popover_menu_new_from_model": ("ui/test-shared.c", "/ui/shared/record-list"),
    "TonariCompletionDialog": ("ui/classes/test-people.c", "/people/completion"),
    "TonariMakeUpDialog": ("ui/classes/test-people.c", "/people/make-up"),
    "TonariProgressDialog": ("ui/classes/test-people.c", "/people/person"),
    "TonariGoingOn": ("ui/classes/test-people.c", "/people/person"),
    "TonariWithoutNames": ("ui/classes/test-papers.c", "/papers/without-names"),
    "TonariApartDialog": ("ui/classes/test-people.c", "/people/windows"),
    "TonariApplicationDialog": ("ui/classes/test-people.c", "/people/windows"),
    "tonari-join-dialog": ("ui/classes/test-roll-room.c", "/roll-room/join-closed"),
    "tonari-walk-in-dialog": ("ui/classes/test-roll-room.c", "/roll-room/walk-in"),
    "tonari-class-concerns": ("ui/classes/test-roll-room.c", "/roll-room/concern"),
    "TonariMarkPopover": ("ui/classes/test-attendance-grid.c", "/attendance-grid/popover"),
}
# The person's own desktop keeps these; there is no window of the program behind them.
NATIVE = {"gtk_file_chooser_native_new", "gtk_file_dialog_new", "gtk_print_operation_new"}

PARENT = r"(?:ADW|GTK)_TYPE_\w*(?:WINDOW|DIALOG|POPOVER|POPOVER_MENU)"
TYPE = re.compile(r"G_DEFINE_\w*TYPE\w* \((\w+), \w+,\s*" + PARENT + r"\b")
CALL = re.compile(r"\b((?:adw|gtk)_\w*(?:window|dialog|popover|popover_menu|chooser_native)(?:_new\w*)?) \(")
# A bare window is known by the file that fills it.
BARE = re.compile(r"\bg_object_new \((?:ADW|GTK)_TYPE_(?:WINDOW|DIALOG|POPOVER)\b")
OPENS = re.compile(r"_new\w*$|^adw_show_about_window$")
OBJECT = re.compile(r'<object class="((?:Adw|Gtk)\w*(?:Window|Dialog|Popover|PopoverMenu))"')
# Windows by name alone: they scroll.
HARMLESS = {"gtk_scrolled_window_new", "GtkScrolledWindow"}
ENDS = re.compile(r"g_assert_finalize_object|g_object_add_weak_pointer|close_to_its_end|close_window|close_editor|cases_fixture_tear_down")


def files_under(folder, *suffixes):
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith(suffixes):
                yield os.path.join(place, name)


def opened(root):
    """Everything that opens over the page: (what, where)."""
    for path in [*files_under(os.path.join(root, "src", "ui"), ".c", ".ui"), *files_under(os.path.join(root, "src", "compat"), ".c")]:
        with open(path, encoding="utf-8") as source:
            text = source.read()
        where = os.path.relpath(path, root)
        calls = [call for call in CALL.findall(text) if OPENS.search(call)]
        if BARE.search(text):
            yield os.path.splitext(os.path.basename(path))[0], where
        for found in TYPE.findall(text) + OBJECT.findall(text) + calls:
            if found not in HARMLESS | NATIVE:
                yield found, where


def complaints(root):
    seen = set()
    for what, where in opened(root):
        seen.add(what)
        if what not in FINALISED:
            yield f"{where}: {what} has no test in which it is finalised; write one and name it in tests/house/windows.py"
    for what in sorted(FINALISED.keys() - seen):
        yield f"tests/house/windows.py: nothing opens {what} any more"
    for what, (name, path) in FINALISED.items():
        with open(os.path.join(root, "tests", name), encoding="utf-8") as source:
            text = source.read()
        if f'"{path}"' not in text:
            yield f"{what}: tests/{name} has no test “{path}”"
        elif not ENDS.search(text):
            yield f"{what}: tests/{name} waits for the end of nothing"


def main(root):
    found = list(complaints(root))
    print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
