#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tonari as a screen reader finds it: each page of the example book, by the accessibility tree.

    tree.py PROGRAM

The program runs on a data directory of its own; every page is opened by its keys' actions in the tree, must show what it
promises under the right role, and may have no control without a name and none that is read twice.
"""

import os
import re
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 30

CONTROLS = {
    "push button",
    "button",
    "toggle button",
    "check box",
    "radio button",
    "text",
    "entry",
    "combo box",
    "spin button",
    "slider",
    "switch",
    "page tab",
}
# A control that has no name of its own is called after its type by GTK.
TYPE_NAME = re.compile(r"^(Gtk|Adw|Tonari)[A-Z]\w*$")

# What has a label and was given the same name besides is read twice by GTK 4.8.
DOUBLED = re.compile(r"^(.+) \1$")

# A warning is fatal to the program that is looked at, not to the one that looks: the bus warns this side when it asks
# a program that is only just starting.
PROGRAM_DEBUG = os.environ.pop("G_DEBUG", "")

try:
    import pyatspi
except ImportError:
    print("tree: python3-pyatspi is not here")
    sys.exit(SKIPPED)


def children(node):
    try:
        count = min(node.childCount, 300)
    except Exception:  # the object has gone between two questions
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield child


def walk(node, depth=0):
    for child in children(node):
        yield child
        if depth < 60:
            yield from walk(child, depth + 1)


def showing(node):
    try:
        state = node.getState()
        if state.contains(pyatspi.STATE_SHOWING):
            return True
        if not state.contains(pyatspi.STATE_VISIBLE):
            return False
        extent = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
        return extent.width > 0 and extent.height > 0
    except Exception:
        return False


def everything():
    desktop = pyatspi.Registry.getDesktop(0)
    for application in children(desktop):
        yield from walk(application)


def role_and_name(node):
    try:
        return node.getRoleName(), node.name or ""
    except Exception:
        return "", ""


def find(program, roles, name):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for node in everything():
            role, called = role_and_name(node)
            if role in roles and called == name and showing(node):
                return node
        if program.poll() is not None:
            raise AssertionError(f"the program ended with status {program.returncode}")
        time.sleep(0.05)
    raise AssertionError(f"no {roles[0]} called “{name}”")


def press(node):
    node.queryAction().doAction(0)


def named(node):
    _, name = role_and_name(node)
    return bool(name.strip()) and not TYPE_NAME.match(name)


def complain_about_nameless(place):
    nameless = [
        node
        for node in everything()
        if showing(node) and role_and_name(node)[0] in CONTROLS and not named(node) and not any(named(c) for c in walk(node))
    ]
    for node in nameless:
        print(f"{place}: a {role_and_name(node)[0]} without a name in {role_and_name(node.parent)}")
    return len(nameless)


def complain_about_doubled(place):
    doubled = [name for role, name in map(role_and_name, filter(showing, everything())) if DOUBLED.match(name)]
    for name in doubled:
        print(f"{place}: heard twice: “{name}”")
    return len(doubled)


BUTTON = ("push button", "button", "toggle button")
ROW = ("list item", "table row", "label")


def visit(program):
    faults = 0
    find(program, BUTTON, "New Book…")
    faults += complain_about_nameless("the first page")
    faults += complain_about_doubled("the first page")
    press(find(program, BUTTON, "Look at the Example Book"))

    for place in ("Today", "Classes", "Cases", "Organisations"):
        row = find(program, ROW, place)
        if not select(row):
            print(f"{place}: cannot be chosen")
            faults += 1
        time.sleep(0.5)  # the page's rows come from the worker; what is asked next does not depend on them
        find(program, BUTTON, "Menu")
        faults += complain_about_nameless(place)
        faults += complain_about_doubled(place)
    return faults


def select(row):
    """Chooses the row that stands in a list, by the list's own interface or by the row's."""
    for node in (row, row.parent):
        try:
            selection = node.querySelection()
        except Exception:
            continue
        for index, child in enumerate(children(node)):
            if role_and_name(child)[1] == role_and_name(row)[1]:
                return selection.selectChild(index)
    try:
        press(row)
        return True
    except Exception:
        return row.getState().contains(pyatspi.STATE_SELECTED)


def main(path):
    with tempfile.TemporaryDirectory(prefix="tonari-tree-") as home:
        environment = dict(
            os.environ,
            G_DEBUG=PROGRAM_DEBUG,
            GTK_A11Y="atspi",
            LC_ALL="en_US.UTF-8",
            LANGUAGE="",
            XDG_DATA_HOME=home,
            HOME=home,
        )
        program = subprocess.Popen([path], env=environment)
        try:
            return 1 if visit(program) else 0
        except AssertionError as error:
            print(f"tree: {error}; what is there:")
            for node in everything():
                if showing(node):
                    print("   ", *role_and_name(node))
            return 1
        finally:
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()


if __name__ == "__main__":
    sys.exit(main(os.path.realpath(sys.argv[1])))
