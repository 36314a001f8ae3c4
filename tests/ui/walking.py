# SPDX-License-Identifier: GPL-3.0-or-later
"""What every walk by the keyboard does alike: it begins with a new book, and asks tonari-cli what stands in it."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import traceback

SKIPPED = 77

try:
    import keyboard
    from keyboard import BUTTON
except ImportError:
    print("walking: python3-pyatspi is not here")
    sys.exit(SKIPPED)


class Walk:
    """One way through a new book called @title; a subclass names its STEPS, which are done in their order."""

    TITLE = "Walk"
    STEPS = ()

    def __init__(self, hands, cli, home):
        self.hands = hands
        self.cli = cli
        self.book = os.path.join(home, "tonari", self.TITLE + ".tonari")
        self.home = home

    # The book

    def ask(self, *words):
        return subprocess.run([self.cli, *words, "--book", self.book], capture_output=True, text=True, check=True).stdout

    def listing(self, *words):
        return json.loads(self.ask(*words, "--format", "json"))

    def rows(self, query):
        """What tonari-cli does not list."""
        answers, troubles = [], []

        def answered():
            try:
                book = sqlite3.connect(f"file:{self.book}?mode=ro", uri=True, timeout=keyboard.PATIENCE)
                try:
                    answers.append(book.execute(query).fetchall())
                finally:
                    book.close()
            except sqlite3.OperationalError as error:  # its log is only just being laid out
                troubles.append(error)
                return False
            return True

        try:
            self.hands.until("the book to answer", answered)
        except AssertionError as error:
            raise AssertionError(f"{error}: {troubles[-1:]}") from error
        return answers[0]

    def until(self, what, there):
        """Waits until the book says so: what is on the screen may still be on its way there."""
        self.hands.until(what, there)

    def check_sound(self):
        assert subprocess.run([self.cli, "check", self.book], capture_output=True).returncode == 0, "the book is not sound"

    # The window

    def make_book(self):
        hands = self.hands
        hands.see("New Book…", BUTTON)
        hands.tab("New Book…", BUTTON)
        hands.key("Return")
        hands.arrive("Name of the book")
        hands.fill(self.TITLE)
        hands.key("Return")
        hands.see("Classes", ("list item", "label"))

    def choose_from_menu(self, menu, *items):
        hands = self.hands
        hands.tab(menu, BUTTON, key="shift+Tab")
        hands.choose(*items)


def run(kind, program, cli):
    """Walks the way of @kind from its first step to its last; the answer is a status to exit with."""
    name = kind.__name__
    lacking = keyboard.missing()
    if lacking:
        print(f"{name}: not here:", ", ".join(lacking))
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="tonari-walk-") as home:
        environment = dict(
            os.environ,
            GTK_A11Y="atspi",
            GSETTINGS_BACKEND="memory",
            LC_ALL="en_US.UTF-8",
            LANGUAGE="",
            XDG_DATA_HOME=home,
            HOME=home,
        )
        os.environ.update(LC_ALL="en_US.UTF-8", LANGUAGE="")
        hands = keyboard.Hands([program], environment)
        try:
            walk = kind(hands, cli, home)
            for step in kind.STEPS:
                print(f"{name}: {step}", flush=True)
                getattr(walk, step)()
            return 0
        except AssertionError as error:
            traceback.print_exc()
            print(f"{name}: {error}; the focus is on {hands.where()}; what is there:")
            print("\n".join(hands.screen()))
            return 1
        finally:
            hands.stop()
