#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case by the keyboard alone: from the intake over linking and returning to watching, closing and coming back.

    case-walk.py PROGRAM TONARI-CLI

The person has a code and no name.  The window gets nothing but keys; afterwards the series of the life chart is held
against what was typed, worked out here anew from the rules of the chart.
"""

import datetime
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), os.pardir))
sys.dont_write_bytecode = True

import walking  # noqa: E402
from keyboard import BUTTON, name_of  # noqa: E402

TODAY = datetime.date.today()


def ago(days):
    return TODAY - datetime.timedelta(days=days)


INTAKE = ago(300)
RELATION = "mother"
CONCERN = "Has not left the room since the spring"

# When, the key of the method, the keys of those who were met, what was written; the method in the book, and what one such
# contact weighs in the chart: a relative was met, nobody was, the person was.
RECORDS = [
    (ago(290), "alt+1", ["ctrl+2"], "The mother came to the office", "office", 0.7),
    (ago(280), "alt+4", [], "Nobody opened", "visit_unmet", 0.5),
    (ago(260), "alt+3", ["ctrl+1", "ctrl+2"], "The door stood open for a while", "visit", 1.0),
]
LEFT_BEHIND = "A card with our name"
# The talk of the intake is a contact too, with the mother.
CONTACTS = [(INTAKE, 0.7)] + [(day, weight) for day, _, _, _, _, weight in RECORDS]

# When, connection, motivation.
LOOK_BACKS = [(ago(250), 3, 2), (ago(120), 5, 4)]

LINKED, RETURNED, RELINKED = ago(200), ago(150), ago(100)
FIRST_PLACE, FIRST_RECEIVER = "Sora House", "Ms Kita"
SECOND_PLACE, SECOND_RECEIVER = "Library circle", "Mr Mori"
NO_RECEIVER = "Nobody is handed over to nobody"
NO_CONSENT = "Linking needs the consent"

# The item of the menu, the day, the state in the book.
WATCHED, CLOSED, BACK = ("Watched Over", ago(60), "watching"), ("Close…", ago(30), "closed"), ("Come Back…", ago(10), "returned")
STEP = 10


class CaseWalk(walking.Walk):
    def count(self, table):
        return self.rows(f"SELECT count (*) FROM {table} WHERE deleted_at IS NULL")[0][0]

    # The intake

    def take_intake(self):
        hands = self.hands
        hands.key("ctrl+3")
        hands.arrive("New Case", BUTTON)
        hands.key("ctrl+n")
        hands.see("Finish the Intake", BUTTON)
        # The talk begins with who asks; the day stands before it.
        hands.tab("How", key="shift+Tab")
        hands.move("shift+Tab")
        hands.write(INTAKE.isoformat())
        hands.tab("Who Asks")
        hands.key("Tab")
        hands.write(RELATION)
        hands.tab("Presenting Concern")
        hands.type(CONCERN)
        self.until("what was typed in the book", lambda: self.rows("SELECT concern FROM intakes") == [(CONCERN,)])
        hands.key("alt+f")
        hands.see("Add a Record", BUTTON)
        self.code, name = [(case["code"], case["name"]) for case in self.listing("list", "cases")][0]
        assert name is None, name

    # What happened

    def write_records(self):
        hands = self.hands
        for place, (day, method, met, text, _, _) in enumerate(RECORDS, 2):
            hands.key("ctrl+r")
            hands.window("New Record")
            hands.arrive("What Happened")
            hands.fill(text)
            hands.key(method, *met)
            hands.tab("How", key="shift+Tab")
            hands.move("shift+Tab")
            hands.write(day.isoformat())
            if not met:
                self.leave_card()
            hands.key("ctrl+s")
            self.until(f"record {place}", lambda: self.count("records") == place)
            hands.window(self.TITLE)

    def leave_card(self):
        """Nobody was met, so the editor asks what was left behind: after the safety check, and last of all."""
        hands = self.hands
        hands.tab("The Answer to It")
        hands.move("Tab")
        hands.move("Tab")
        hands.write(LEFT_BEHIND)

    def turn_to(self, add):
        """Goes on through the lists under the chart until that one shows what is added to it."""
        hands = self.hands
        for _ in range(12):
            if hands.seen(add, BUTTON):
                return
            hands.move("ctrl+Page_Down")
        raise AssertionError(f"no list with “{add}”")

    # The look-back

    def slide(self, scale, value):
        hands = self.hands
        hands.tab(scale, ("slider",))
        hands.key("Home", *["Right"] * value)

    def look_back(self):
        hands = self.hands
        for place, (day, connection, motivation) in enumerate(LOOK_BACKS, 1):
            self.turn_to("Look Back")
            hands.key("ctrl+n")
            hands.window("New Look-back")
            hands.write(day.isoformat())
            self.slide("Connection", connection)
            self.slide("Motivation", motivation)
            hands.key("ctrl+s")
            self.until(f"look-back {place}", lambda: self.count("observations") == place)
            hands.window(self.TITLE)

    # Linking, returning, linking anew

    def begin_linking(self, kind):
        """Opens the editor for what happened, beside the circle of people; the first kind is there already."""
        hands = self.hands
        self.turn_to("Add a Linking")
        hands.tab("Add a Linking", BUTTON)
        hands.key("Return")
        hands.window("New Link")
        if kind != "Link":
            hands.tab("What Happened")
            hands.pick(kind, "Link", *["Down"] * ("Link", "Do not link", "Return", "Link anew").index(kind))
            hands.move("shift+Tab")

    def refused(self, word):
        """Nothing was saved, the window is still there and says why at the field."""
        self.hands.key("ctrl+s")
        self.hands.see(re.compile(word), ("label",))
        self.hands.window("New Link")

    def agree(self):
        hands = self.hands
        hands.tab("Consent", ("combo box",))
        hands.pick("The person agreed", "None asked", "Down")

    def save_linking(self, place):
        self.hands.key("ctrl+s")
        self.until(f"linking {place}", lambda: self.count("tie_changes") == place)
        self.hands.window(self.TITLE)

    def link(self):
        hands = self.hands
        self.begin_linking("Link")
        hands.write(LINKED.isoformat())
        hands.tab("What Happened")
        hands.move("Tab")
        hands.write(FIRST_PLACE)
        self.refused(NO_RECEIVER)
        assert self.count("tie_changes") == 0
        # The focus went to where something is missing.
        hands.write(FIRST_RECEIVER)
        self.refused(NO_CONSENT)
        assert self.count("tie_changes") == 0
        self.agree()
        hands.switch("Also in the Circle of People")
        self.save_linking(1)

    def give_back(self):
        hands = self.hands
        self.begin_linking("Return")
        hands.write(RETURNED.isoformat(), None, FIRST_PLACE)
        self.save_linking(2)

    def link_anew(self):
        hands = self.hands
        self.begin_linking("Link anew")
        hands.write(RELINKED.isoformat(), None, FIRST_PLACE, SECOND_PLACE, SECOND_RECEIVER)
        self.refused(NO_CONSENT)
        self.agree()
        hands.switch("Also in the Circle of People")
        self.save_linking(3)

    # Watching, closing, coming back

    def set_state(self, item, day, fill=None):
        hands = self.hands
        before = self.count("case_states")
        self.choose_from_menu("More", item)
        hands.until("the editor of the state", lambda: hands.seen("Circumstance") and hands.front() and name_of(hands.front()) != self.TITLE)
        hands.write(day.isoformat())
        if fill:
            hands.switch(fill)
        hands.key("ctrl+s")
        self.until(item, lambda: self.count("case_states") == before + 1)
        hands.window(self.TITLE)

    def watch(self):
        self.set_state(*WATCHED[:2], "Watch Over Loosely From Then On")

    def close(self):
        self.set_state(*CLOSED[:2])

    def come_back(self):
        self.set_state(*BACK[:2])

    # What the chart must say

    def check(self):
        self.check_sound()
        self.check_records()
        self.check_states()
        series = json.loads(self.ask("chart", "--case", self.code, "--format", "series", "--step", str(STEP), "--from", INTAKE.isoformat(),
                                     "--to", TODAY.isoformat()))
        days = [INTAKE + datetime.timedelta(days=step) for step in range(0, (TODAY - INTAKE).days, STEP)] + [TODAY]
        for part in ("life", "accompaniment"):
            assert [one["date"] for one in series[part]] == [day.isoformat() for day in days], part
        self.check_life(series["life"], days)
        self.check_accompaniment(series["accompaniment"], days)
        self.check_ties(series)

    def check_records(self):
        written = self.rows("SELECT at, method, met_person, text, trace_left FROM records ORDER BY at")
        assert written.pop(0)[:3] == (INTAKE.isoformat(), "phone", 0), written
        expected = [(day.isoformat(), token, int("ctrl+1" in met), text, None if met else LEFT_BEHIND) for day, _, met, text, token, _ in RECORDS]
        assert written == expected, written

    def check_states(self):
        states = self.rows("SELECT date, state FROM case_states ORDER BY date")
        assert states == [(day.isoformat(), state) for _, day, state in (WATCHED, CLOSED, BACK)], states
        cases = self.rows("SELECT code, state FROM cases")
        assert cases == [(self.code, BACK[2])], cases
        periods = self.rows("SELECT start_on, end_on FROM watching_periods")
        assert periods == [(WATCHED[1].isoformat(), None)], periods

    def check_life(self, samples, days):
        """Two look-backs: between them a straight line, before the first and after the last what they say."""
        (begin, *first), (end, *last) = LOOK_BACKS
        for day, sample in zip(days, samples):
            along = min(max((day - begin) / (end - begin), 0), 1)
            for place, key in enumerate(("connection", "motivation")):
                expected = first[place] + along * (last[place] - first[place])
                assert abs(sample[key] - expected) < 1e-4, (day, key, sample, expected)
            assert (sample["known"], sample["sparse"], sample["told"]) == (day >= begin, False, False), sample

    def check_accompaniment(self, samples, days):
        for day, sample in zip(days, samples):
            density = 0
            for when, weight in CONTACTS:
                distance = (day - when).days / 60
                density += weight * max(0, 0.75 * (1 - distance**2)) * 30 / 60
            assert abs(sample["density"] - density) < 1e-4, (day, sample, density)
            assert abs(sample["width"] - density / (density + 2)) < 1e-4, (day, sample)

    def check_ties(self, series):
        ties = [(tie["name"], tie["from"], tie["to"]) for tie in series["ties"]]
        assert ties == [(FIRST_PLACE, LINKED.isoformat(), None), (SECOND_PLACE, RELINKED.isoformat(), None)], ties
        markers = [(marker["kind"], marker["date"]) for marker in series["markers"]]
        assert markers == [("link", LINKED.isoformat()), ("return", RETURNED.isoformat()), ("relink", RELINKED.isoformat())], series["markers"]
        assert FIRST_PLACE in series["markers"][0]["title"] and SECOND_PLACE in series["markers"][2]["title"], series["markers"]

    STEPS = ("make_book", "take_intake", "write_records", "look_back", "link", "give_back", "link_anew", "watch", "close", "come_back", "check")


if __name__ == "__main__":
    sys.exit(walking.run(CaseWalk, *map(os.path.realpath, sys.argv[1:3])))
