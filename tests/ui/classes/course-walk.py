#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole course by the keyboard alone: from the call for applications to the certificates.

    course-walk.py PROGRAM TONARI-CLI

Twelve families, eight sessions, in a new book.  The window gets nothing but keys; afterwards tonari-cli says what stands
in the book, and that is held against what was worked out here.
"""

import csv
import datetime
import io
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), os.pardir))
sys.dont_write_bytecode = True

import walking  # noqa: E402
import keyboard  # noqa: E402
from keyboard import BUTTON, FIELD, SWITCH  # noqa: E402

TITLE = "Walk"
TODAY = datetime.date.today()
WEEK = datetime.timedelta(weeks=1)
FIRST_DAY = TODAY - 10 * WEEK
CALLED = "The town's paper"
CALLED_FROM, CALLED_UNTIL = FIRST_DAY - 4 * WEEK, FIRST_DAY - datetime.timedelta(days=3)
CAPACITY = 10
NEEDED = 7
FAMILIES = ["Aoi", "Botan", "Chika", "Daichi", "Emi", "Fuji", "Gin", "Hana", "Iku", "Jun", "Kaede", "Leo"]
WITHDRAWS, MOVES_UP, WAITS = "Chika", "Kaede", "Leo"
WALK_IN = "Mina"
TAKING_PART = [name for name in FAMILIES if name not in (WITHDRAWS, WAITS)]

# The digits of the roll call.
PRESENT, LATE, LEFT_EARLY, ONLINE, TOLD, UNTOLD = "123456"
WORDS = {
    PRESENT: "present",
    LATE: "late",
    LEFT_EARLY: "left_early",
    ONLINE: "online",
    TOLD: "absent_notified",
    UNTOLD: "absent_unnotified",
}
# What is marked one by one; all the others are there.  The sixth session is cancelled, a ninth takes its place.
MARKS = {
    1: {"Botan": LATE, "Emi": ONLINE},
    2: {"Daichi": TOLD},
    3: {"Fuji": UNTOLD},
    4: {"Gin": UNTOLD},
    5: {"Gin": TOLD},
    7: {"Hana": LEFT_EARLY},
    8: {"Iku": TOLD},
    9: {},
}
ANNOUNCED, MOVED, CANCELLED, ADDED, CAME_IN = 2, 5, 6, 9, 2
ANNOUNCED_FOR_CANCELLED = "Jun"
EASE = {"Aoi": ("3", "8"), "Botan": ("0", "5"), "Jun": ("4", "-")}
MADE_UP = (3, "Fuji")


class CourseWalk(walking.Walk):
    TITLE = TITLE

    # The book

    def sessions(self):
        return {one["number"]: one for one in self.listing("list", "sessions")}

    def marks(self):
        """Each mark by session and person."""
        text = self.ask("attendance", "--class", TITLE, "--format", "csv").lstrip("\ufeff")
        return {(int(row["session"]), row["name"]): row["state"] for row in csv.DictReader(io.StringIO(text)) if row["state"] != "unmarked"}

    def progress(self):
        every = self.listing("progress", "--class", TITLE)
        return {one["name"]: one for one in every if one["status"] != "left"}

    # The course

    def make_course(self):
        hands = self.hands
        hands.key("ctrl+2")
        # A page that is still behind another one says that it shows; where the keyboard is, the page is in front.
        hands.arrive(re.compile("^New Class"), BUTTON)
        hands.key("ctrl+n")
        hands.window("New Class")
        hands.see(re.compile(r"8 themes"))
        hands.write(TITLE, FIRST_DAY.isoformat())
        hands.tab("How often")
        hands.pick("Every week", "Every 2 weeks", "Up")
        hands.past("How many sessions")
        hands.write("13:30", "15:00")
        # Without stepping over holidays each day is known beforehand.
        hands.switch("Skip national holidays")
        hands.past(re.compile("^Skip our closing days"))
        hands.write("Room 2", None, str(CAPACITY), "The whole town", str(NEEDED))
        hands.key("alt+n")
        hands.see(re.compile("^Date of Session 8"))
        hands.key("alt+m")
        hands.until("the course in the book", lambda: os.path.exists(self.book) and len(self.sessions()) == 8)
        hands.see("Applications", ("page tab",))

    def part(self, name):
        """Goes to a part of the page of the class."""
        self.hands.page_tab(name)

    def go(self, *way):
        """Goes on past the rows of those names, over as many fields, to what is called so."""
        for step in way:
            if isinstance(step, int):
                for _ in range(step):
                    self.hands.move("Tab")
            elif isinstance(step, str):
                self.hands.tab(step)
            else:
                self.hands.past(step)

    def calls(self):
        return self.rows("SELECT where_told, start_on, end_on FROM calls")

    def announce_class(self):
        """Where the class was announced, and from when to when."""
        hands = self.hands
        self.part("Applications")
        hands.see("Where It Was Announced")
        hands.tab("Add an Announcement", BUTTON)
        hands.key("Return")
        hands.window("New Announcement")
        hands.write(CALLED, CALLED_FROM.isoformat(), CALLED_UNTIL.isoformat())
        hands.key("ctrl+s")
        self.until("the announcement", self.calls)
        hands.window(TITLE)

    def take_applications(self):
        hands = self.hands
        self.part("Applications")
        for place, name in enumerate(FAMILIES, 1):
            hands.see("Take an Application…", BUTTON)
            hands.key("alt+t")
            hands.window("Application")
            hands.type(name)
            hands.key("Return")
            hands.write(None, None, f"0X0-0000-{place:04}", "mother" if place % 2 else "father")
            self.go(re.compile("^The Person Does Not Know"), 1, re.compile("^No Office Name on the Envelope"), 1)
            hands.write(name)
            self.go(re.compile("^How they applied"), 1)
            hands.write("a leaflet" if place % 3 else "a friend")
            self.go("What comes next")
            hands.pick("Takes part; waits where no place is free", "Stays an application for now", "Down")
            hands.tab("Take It", BUTTON)
            hands.key("Return")
            self.until(f"the application of {name}", lambda: self.rows("SELECT count (*) FROM enrolments") == [(place,)])
            hands.window(TITLE)
        waiting = [one["name"] for one in self.listing("waiting", "--class", TITLE)]
        assert waiting == [MOVES_UP, WAITS], waiting

    def withdraw(self):
        """One leaves, and the first who waits has the place."""
        hands = self.hands
        hands.tab(f"Menu of {WITHDRAWS}", BUTTON)
        hands.choose("Leaves the Class…")
        hands.see(f"Is {WITHDRAWS} leaving the class?")
        hands.tab("Note It", BUTTON)
        hands.key("Return")
        # Their line says it too, and stays; the message goes away after a while.
        hands.see(re.compile(rf"^called {MOVES_UP} .*moved up", re.DOTALL))
        self.until("the one who moved up", lambda: [one["name"] for one in self.listing("waiting", "--class", TITLE)] == [WAITS])

    def open_session(self, number):
        hands = self.hands
        self.part("Sessions")
        hands.tab(re.compile(rf"^Session {number}\b"), ("list item",))
        hands.key("Return")
        hands.see(re.compile(rf"^Session {number} "))
        hands.see("Who has come? A few letters of the name")

    def close_session(self):
        self.hands.key("alt+Left")
        self.hands.see("Sessions", ("page tab",))

    def mark(self, name, digit):
        """As at the door: a few letters, and the digit."""
        self.hands.type(name[:3].lower())
        self.hands.key(digit)

    def announce(self, number, name):
        """Somebody says beforehand that they cannot come."""
        self.open_session(number)
        self.mark(name, TOLD)
        self.until(f"the announced absence of {name}", lambda: self.marks().get((number, name)) == WORDS[TOLD])
        self.close_session()

    def announce_absences(self):
        self.announce(ANNOUNCED, "Daichi")
        self.announce(CANCELLED, ANNOUNCED_FOR_CANCELLED)

    def feelings(self, question):
        """How many said so, by how they felt."""
        every = self.listing("questionnaire", "--class", TITLE)
        return {value["value"]: value["count"] for one in every if one["question"] == question for value in one["values"] if value["count"]}

    def expected_feelings(self, place):
        counted = {}
        for said in EASE.values():
            value = 10 if said[place] == "-" else int(said[place])
            counted[value] = counted.get(value, 0) + 1
        return counted

    def feel(self):
        """How they felt when they came, and when they left."""
        hands = self.hands
        for place, (key, question) in enumerate((("F2", "ease_before"), ("F3", "ease_after"))):
            hands.key(key)
            hands.see("At ease (10)")
            for name, ease in EASE.items():
                self.mark(name, "minus" if ease[place] == "-" else ease[place])
            self.until(question, lambda: self.feelings(question) == self.expected_feelings(place))
        hands.key("F3")
        hands.see("Left early", ("label",))

    def walk_in(self):
        """Somebody who is not on the list; the first letters of the name find nobody."""
        hands = self.hands
        hands.type(WALK_IN)
        hands.key("Return")
        hands.window("Walk-in")
        hands.type("sister")
        hands.key("Return")
        hands.window(TITLE)
        hands.see(re.compile(f"^{WALK_IN}: Present"))

    def join(self):
        """It was one of those who wait."""
        hands = self.hands
        hands.tab(f"More about {WALK_IN}", BUTTON)
        hands.key("Return")
        hands.tab("Join to a Known Person…", BUTTON)
        hands.key("Return")
        hands.window("A Known Person")
        hands.type(WAITS)
        hands.see(WAITS, ("label",))
        hands.tab(re.compile(f"^{WAITS}"), ("list item",))
        hands.key("Return")
        self.until(f"{WAITS} in the place of {WALK_IN}", lambda: (CAME_IN, WAITS) in self.marks())
        hands.window(TITLE)

    def call_roll(self, number):
        """Those of whom there is something to say by their letters, all the others with one key."""
        hands = self.hands
        self.open_session(number)
        for name, digit in MARKS[number].items():
            if number != ANNOUNCED:
                self.mark(name, digit)
        for name, digit in MARKS[number].items():
            self.until(f"the mark of {name}", lambda: self.marks().get((number, name)) == WORDS[digit])
        hands.key("ctrl+shift+a")
        there = TAKING_PART + ([WAITS] if number > CAME_IN else [])
        self.until("everybody's mark", lambda: all((number, name) in self.marks() for name in there))
        if number == 1:
            self.feel()
        if number == CAME_IN:
            self.walk_in()
            self.join()
        hands.key("alt+h")
        self.until("the session as held", lambda: self.sessions()[number]["status"] == "held")
        self.close_session()

    def call_first(self):
        for number in range(1, MOVED + 1):
            self.call_roll(number)

    def call_rest(self):
        for number in range(CANCELLED + 1, ADDED + 1):
            self.call_roll(number)

    def move(self):
        """The fifth session was a day later; what was marked stays."""
        hands = self.hands
        before = self.marks()
        self.open_session(MOVED)
        self.choose_from_menu("Menu of the session", "Move to Another Day…")
        hands.window("Move a Session")
        day = (FIRST_DAY + (MOVED - 1) * WEEK + datetime.timedelta(days=1)).isoformat()
        hands.write(day)
        hands.see("What Changes", ("list",))
        hands.key("alt+m")
        # Nobody is to be told of a day that is past.
        self.until("the new day", lambda: self.sessions()[MOVED]["date"] == day)
        hands.window(TITLE)
        self.close_session()
        assert self.marks() == before, "moving a session changed marks"

    def cancel(self):
        """The sixth is called off: what was planned goes on by one, and a session more is made."""
        hands = self.hands
        self.open_session(CANCELLED)
        self.choose_from_menu("Menu of the session", "Cancel Session…")
        hands.window("Cancel a Session")
        hands.tab("The sessions after it", ("combo box", *BUTTON))
        hands.pick("Give what was planned to the next ones", "Leave them as they are", "Down")
        hands.see(re.compile("added$"))
        hands.tab("Cancel Session", BUTTON)
        hands.key("Return")
        self.until("the added session", lambda: ADDED in self.sessions())
        hands.window(TITLE)
        self.close_session()

    def open_progress(self, name):
        self.part("Progress")
        self.hands.tab(name, BUTTON)
        self.hands.key("Return")
        self.hands.see("Ways of Taking Part")

    def make_up(self):
        """Somebody went through the missed session alone with staff."""
        hands = self.hands
        number, name = MADE_UP
        self.open_progress(name)
        hands.tab(re.compile("^Make up: "), BUTTON)
        hands.key("Return")
        hands.window("Make-up")
        hands.arrive("How")
        hands.pick("Alone with staff", "In another session", "Down", "Down")
        hands.see(re.compile("^Counts as made up: "))
        hands.key("alt+s")
        self.until("the make-up", lambda: self.marks()[(number, name)] == "make_up")
        hands.see("Ways of Taking Part")
        hands.key("Escape")
        hands.window(TITLE)

    def complete(self):
        """Those who have what the class asks for are ticked already."""
        hands = self.hands
        self.part("Progress")
        hands.see("Complete…", BUTTON)
        hands.key("alt+c")
        hands.window("Completion")
        hands.tab("Complete", BUTTON, key="shift+Tab")
        hands.key("Return")
        self.until("the completions", lambda: sum(one["status"] == "completed" for one in self.progress().values()) == len(TAKING_PART))
        hands.window(TITLE)

    def going_on(self):
        """Those whose next course goes on where this one ended."""
        names = self.rows("SELECT called_name FROM enrolments WHERE continues = 1 ORDER BY called_name")
        return [name for name, in names]

    def expected_going_on(self):
        return sorted(name for name in TAKING_PART + [WAITS] if self.expected_credit(name) < NEEDED)

    def go_on(self):
        """Those who lack too much go on in the next course."""
        hands = self.hands
        noted = []
        for name in self.expected_going_on():
            self.open_progress(name)
            # The line that says what is to be expected may have the same words.
            hands.tab(re.compile("^Will go on in the next course"), SWITCH)
            hands.key("space")
            noted.append(name)
            self.until(f"{name} in the next course", lambda: self.going_on() == noted)
            hands.key("Escape")
            hands.window(TITLE)

    def save_certificates(self):
        """From the window, into a file."""
        hands = self.hands
        hands.tab("Menu of the class", BUTTON, key="shift+Tab")
        hands.choose("Print Papers", "Certificates…")
        hands.window("Certificates")
        hands.tab("Save as PDF…", BUTTON)
        hands.key("Return")
        path = self.certificates()
        # GTK 4.8 does not tell that the field has the focus, newer GTK gives it no name.
        hands.until("the name of the file", lambda: keyboard.role_of(hands.focus) in FIELD or hands.seen("Name:", FIELD))
        hands.write(path)
        hands.key("Return")
        self.until("the certificates", lambda: os.path.exists(path))
        hands.window(TITLE)

    def certificates(self):
        return os.path.join(self.home, "from-the-window.pdf")

    # What the book must say, worked out from what was typed

    def expected_marks(self):
        marks = {}
        for number, exceptions in MARKS.items():
            for name in TAKING_PART + [WAITS]:
                if name != WAITS or number >= CAME_IN:
                    marks[number, name] = WORDS[exceptions.get(name, PRESENT)]
        marks[CANCELLED, ANNOUNCED_FOR_CANCELLED] = WORDS[TOLD]
        marks[MADE_UP] = "make_up"
        return marks

    def expected_credit(self, name):
        """How many themes: one for each session that was held, and that was attended or made up."""
        there = [state for (number, who), state in self.expected_marks().items() if who == name and number != CANCELLED]
        return sum(not state.startswith("absent") for state in there)

    def expected_days(self):
        holidays = set()
        for year in (FIRST_DAY.year, TODAY.year):
            listing = subprocess.run([self.cli, "holidays", str(year), "--format", "json"], capture_output=True, text=True, check=True).stdout
            holidays |= {one["date"] for one in json.loads(listing)}
        days = {number: FIRST_DAY + (number - 1) * WEEK for number in range(1, ADDED)}
        days[MOVED] += datetime.timedelta(days=1)
        # The added one steps over holidays, as a plan does.
        days[ADDED] = days[ADDED - 1] + WEEK
        while days[ADDED].isoformat() in holidays:
            days[ADDED] += WEEK
        return {number: day.isoformat() for number, day in days.items()}

    def check(self):
        self.check_sound()
        sessions = self.sessions()
        assert {number: one["date"] for number, one in sessions.items()} == self.expected_days(), sessions
        assert {number for number, one in sessions.items() if one["status"] == "held"} == set(MARKS), sessions
        assert sessions[CANCELLED]["status"] == "cancelled"
        assert self.marks() == self.expected_marks(), sorted(set(self.marks().items()) ^ set(self.expected_marks().items()))

        progress = self.progress()
        assert set(progress) == set(TAKING_PART + [WAITS]), sorted(progress)
        for name, one in progress.items():
            credited = self.expected_credit(name)
            assert (one["called_name"], one["credited"], one["needed"]) == (name, credited, NEEDED), one
            assert len(one["lacking"]) == 8 - credited, one
            assert one["status"] == ("completed" if credited >= NEEDED else "enrolled"), one
            assert one["outlook"] == ("completed" if credited >= NEEDED else "continues"), one
        assert self.listing("waiting", "--class", TITLE) == []

        firsts = {one["name"]: one for one in self.listing("first-timers", "--class", TITLE)}
        assert set(firsts) == set(progress)
        for name, one in firsts.items():
            assert (one["first_session"], one["returned"]) == (CAME_IN if name == WAITS else 1, True), one
        assert self.calls() == [(CALLED, CALLED_FROM.isoformat(), CALLED_UNTIL.isoformat())], self.calls()
        assert self.going_on() == self.expected_going_on(), self.going_on()
        self.check_feelings()
        self.check_paper(progress)

    def check_feelings(self):
        for place, question in enumerate(("ease_before", "ease_after")):
            assert self.feelings(question) == self.expected_feelings(place), question

    def words(self, path):
        return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout

    def paper(self, kind):
        path = os.path.join(self.home, kind + ".pdf")
        self.ask("print", kind, "--class", TITLE, "-o", path)
        return self.words(path)

    def check_certificates(self, text, progress):
        pages = text.split("\f")[:-1]
        completed = {name for name, one in progress.items() if one["status"] == "completed"}
        assert len(pages) == len(progress), len(pages)
        for name in progress:
            theirs = [page for page in pages if name in page]
            assert len(theirs) == 1, name
            assert ("Certificate of Completion" in theirs[0]) == (name in completed), theirs[0]

    def check_paper(self, progress):
        self.check_certificates(self.paper("certificates"), progress)
        self.check_certificates(self.words(self.certificates()), progress)
        report = self.paper("course-report")
        visits = sum(state in ("present", "late", "left_early", "online") for state in self.expected_marks().values())
        assert re.search(rf"Sessions +{len(MARKS)} held of {len(MARKS)}", report), report
        assert re.search(rf"Took part at least once +{len(progress)} people", report), report
        assert re.search(rf"Took part, all sessions together +{visits} visits", report), report

    STEPS = ("make_book", "make_course", "announce_class", "take_applications", "withdraw", "announce_absences", "call_first", "move",
             "cancel", "call_rest", "make_up", "complete", "go_on", "save_certificates", "check")


if __name__ == "__main__":
    sys.exit(walking.run(CourseWalk, *map(os.path.realpath, sys.argv[1:3])))
