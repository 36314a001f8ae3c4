#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Take a picture of every screen and of every printed page.

    take-pictures.py SOURCE-ROOT BUILD-ROOT DIRECTORY [NAME …]

A name is the beginning of a picture's name, or a combination as ja-light-800x600; without any, all are taken.  Each of the eight combinations of language, colours and size gets an X server without a screen and a session bus of its
own.  The window is led by its actions over the bus and by its keys, as a person would; a picture is taken when the
screen has come to rest.  Xvfb keeps its screen in a file, so the pixels are read from there.
"""

import argparse
import collections
import concurrent.futures
import gettext
import hashlib
import itertools
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib

from windows_on_screen import Windows

APPLICATION = "io.github.tonari_app.Tonari"
PATH = "/io/github/tonari_app/Tonari"
LANGUAGES = {"ja": "ja_JP.UTF-8", "en": "en_US.UTF-8"}
COLOURS = ("light", "dark")
SIZES = ("1280x800", "800x600")
REST = float(os.environ.get("PICTURES_REST", "0.5"))
# Looking through a window once takes a second; a busy machine may take ten.
PATIENCE = 45
# What is asked to open stands on the screen after a moment; on a busy machine after several.
OPENING = 30
# How long a screen that looks like the one before it may still become another, in seconds.
CHANGING = 6
# What a log may not hold.
FAULT = re.compile(r"(\S+-CRITICAL) \*\*|AddressSanitizer|runtime error:")
# How many windows are led at once: each waits more than it works.
JOBS = int(os.environ.get("PICTURES_JOBS", max(2, os.cpu_count() or 1)))
# What one combination may take at most, however slow the machine is, in seconds.
LONGEST = 3600
# How high the head of a window is, in pixels.
HEAD = 48
# A list of people opens the same window for each.
EDITORS = 4


def write_png(path, width, height, rows):
    """An RGB picture; rows are bytes of 3 × width."""
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    packed = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n")
        out.write(chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)))
        out.write(chunk(b"IDAT", packed))
        out.write(chunk(b"IEND", b""))


class Screen:
    """The screen of an Xvfb, as its file has it (the format of xwd)."""

    def __init__(self, path):
        self.path = path

    def read(self):
        with open(self.path, "rb") as frame:
            return frame.read()

    def height(self):
        return struct.unpack(">25I", self.read()[:100])[5]

    def mark(self):
        return hashlib.sha1(self.read()).digest()

    def rest(self, before=None, patience=0.7):
        """Waits until nothing has moved for a moment; with a mark, first until something has."""
        end = time.monotonic() + PATIENCE
        if before is not None:
            soon = time.monotonic() + patience
            while self.mark() == before and time.monotonic() < soon:
                time.sleep(0.05)
        last, since = self.mark(), time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.07)
            now = self.mark()
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > REST:
                return True
        return False

    def save(self, path):
        data = self.read()
        head = struct.unpack(">25I", data[:100])
        header, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        start = header + colours * 12
        rows = []
        for y in range(height):
            pixels = data[start + y * line:start + y * line + width * 4]
            row = bytearray(width * 3)
            row[0::3], row[1::3], row[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
            rows.append(bytes(row))
        write_png(path, width, height, rows)


class State:
    """The states of an object, as the bus has them: 64 bits in two words."""

    def __init__(self, words):
        self.bits = words[0] | words[1] << 32

    def contains(self, state):
        return bool(self.bits >> int(state) & 1)


class Action:
    def __init__(self, thing):
        self.thing = thing
        self.nActions = thing.tree.ask(thing.path, "org.freedesktop.DBus.Properties", "Get", "(ss)", ("org.a11y.atspi.Action", "NActions"))

    def doAction(self, number):
        return self.thing.tree.ask(self.thing.path, "org.a11y.atspi.Action", "DoAction", "(i)", (number,))


class Component:
    Extents = collections.namedtuple("Extents", "x y width height")

    def __init__(self, thing):
        self.thing = thing

    def getExtents(self, coordinates):
        return self.Extents(*self.thing.tree.ask(self.thing.path, "org.a11y.atspi.Component", "GetExtents", "(u)", (int(coordinates),)))

    def getAccessibleAtPoint(self, x, y, coordinates):
        reference = self.thing.tree.ask(self.thing.path, "org.a11y.atspi.Component", "GetAccessibleAtPoint", "(iiu)", (x, y, int(coordinates)))
        tree, path = self.thing.tree, reference[1]
        for _ in range(12):
            if path in tree.things or path == "/org/a11y/atspi/null":
                break
            # What came since the tree was read is known by what it lies in.
            path = tree.ask(path, "org.freedesktop.DBus.Properties", "Get", "(ss)", ("org.a11y.atspi.Accessible", "Parent"))[1]
        return tree.things.get(path)


class Thing:
    """What stands on the bus for a part of a window, as it was when the tree was read; called as pyatspi calls it."""

    EDITABLE = "org.a11y.atspi.EditableText"

    def __init__(self, tree, item):
        self.tree, self.path, self.parent_path = tree, item[0][1], item[2][1]
        self.interfaces, self.name, self.role, self.states = item[5], item[6], item[7], item[9]
        self.children = []

    def __eq__(self, other):
        return isinstance(other, Thing) and self.path == other.path

    def __hash__(self):
        return hash(self.path)

    def getRole(self):
        return self.role

    def getState(self):
        return State(self.states)

    @property
    def parent(self):
        return self.tree.things.get(self.parent_path)

    def queryComponent(self):
        if "org.a11y.atspi.Component" not in self.interfaces:
            raise NotImplementedError
        return Component(self)

    def queryAction(self):
        if "org.a11y.atspi.Action" not in self.interfaces:
            raise NotImplementedError
        return Action(self)


class Tree:
    """All of a program on the bus.  One question for each object tells its children, and when all have been met, one more tells
    names, roles and states of all: asking each for each of these took ten times as long."""

    ROOT = "/org/a11y/atspi/accessible/root"

    def __init__(self, driver, name):
        self.driver, self.name = driver, name
        below, waiting = {}, [self.ROOT]
        while waiting:
            path = waiting.pop()
            try:
                below[path] = [reference[1] for reference in self.ask(path, "org.a11y.atspi.Accessible", "GetChildren")][:200]
            except driver.GLib.Error:  # it has gone meanwhile
                below[path] = []
            waiting += below[path]
        items = self.ask("/org/a11y/atspi/cache", "org.a11y.atspi.Cache", "GetItems")
        self.things = {item[0][1]: Thing(self, item) for item in items}
        for path, paths in below.items():
            if path in self.things:
                self.things[path].children = [self.things[one] for one in paths if one in self.things]

    def ask(self, path, interface, method, signature=None, values=()):
        given = self.driver.GLib.Variant(signature, values) if signature else None
        return self.driver.speak(self.name, path, interface, method, given)

    @property
    def root(self):
        return self.things[self.ROOT]


class Driver:
    """Leads one window, on the display and bus of this process's environment."""

    def __init__(self, build, words, screen, out, wanted, book):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Gio, GLib
        import pyatspi
        self.Gio, self.GLib, self.pyatspi = Gio, GLib, pyatspi
        self.build, self.words, self.screen, self.out, self.wanted, self.book = build, words, screen, out, wanted, book
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        self.process = None
        self.failures = []
        self.reading = None
        self.windows = Windows()
        # The picture before, by its name and its pixels.
        self.last_shot = (None, None)

    # The program

    def start(self, *arguments):
        before = self.screen.mark()
        # At home, so that a window that asks for a file shows no folder of this machine.
        self.process = subprocess.Popen([os.path.join(self.build, "src", "ui", "tonari"), *arguments], cwd=os.environ["HOME"])
        end = time.monotonic() + 30
        while not self.window_paths():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError("the window did not open")
            time.sleep(0.05)
        # The window is on the bus before it is on the screen.
        self.screen.rest(before, PATIENCE)
        self.last_shot = (None, None)

    def stop(self):
        if self.process is None:
            return
        before = self.screen.mark()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None
        # The next start waits for the screen to change: the going of this window must not be taken for the coming of that.
        self.screen.rest(before, PATIENCE)

    def call(self, path, interface, method, parameters=None, reply=None):
        return self.bus.call_sync(APPLICATION, path, interface, method, parameters,
                                  self.GLib.VariantType(reply) if reply else None, self.Gio.DBusCallFlags.NO_AUTO_START, 5000, None)

    def window_paths(self):
        try:
            xml = self.call(PATH + "/window", "org.freedesktop.DBus.Introspectable", "Introspect", None, "(s)").unpack()[0]
        except self.GLib.Error:
            return []
        return [PATH + "/window/" + node.path for node in self.Gio.DBusNodeInfo.new_for_xml(xml).nodes]

    def actions(self, path):
        try:
            return self.call(path, "org.gtk.Actions", "List", None, "(as)").unpack()[0]
        except self.GLib.Error:
            return []

    def act(self, name, value=None):
        """Activates an action of the window or the application."""
        for path in self.window_paths() + [PATH]:
            if name in self.actions(path):
                before = self.screen.mark()
                given = [] if value is None else [value]
                self.call(path, "org.gtk.Actions", "Activate", self.GLib.Variant("(sava{sv})", (name, given, {})))
                self.screen.rest(before)
                return
        raise RuntimeError(f"there is no action {name}")

    def key(self, *keys):
        before = self.screen.mark()
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        self.screen.rest(before)

    def type(self, text):
        before = self.screen.mark()
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)
        self.screen.rest(before)

    # What it shows

    def speak(self, name, path, interface, method, values=None):
        """A question on the bus of accessibility, and its answer."""
        if self.reading is None:
            address = self.bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, self.Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
            kinds = self.Gio.DBusConnectionFlags
            self.reading = self.Gio.DBusConnection.new_for_address_sync(address, kinds.AUTHENTICATION_CLIENT | kinds.MESSAGE_BUS_CONNECTION, None, None)
        answer = self.reading.call_sync(name, path, interface, method, values, None, self.Gio.DBusCallFlags.NONE, 20000, None).unpack()
        return answer[0] if answer else None

    def tree(self):
        """What the program has on the bus now."""
        for name, _ in self.speak("org.a11y.atspi.Registry", Tree.ROOT, "org.a11y.atspi.Accessible", "GetChildren"):
            asked = self.GLib.Variant("(s)", (name,))
            if self.speak("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID", asked) == self.process.pid:
                return Tree(self, name)
        raise RuntimeError("the program is not on the bus")

    def objects(self, root=None, without=()):
        """Everything below, without what lies below the given roles."""
        if root is None:
            root = self.tree().root
        yield root
        if root.getRole() not in without:
            for found in root.children:
                yield from self.objects(found, without)

    def front(self):
        """Everything of the window that has the keys: what lies behind a dialog cannot be pressed."""
        windows = [window for window in self.tree().root.children if self.seen(window)]
        active = [window for window in windows if window.getState().contains(self.pyatspi.STATE_ACTIVE)]
        for window in (active or windows[-1:]):
            yield from self.objects(window)

    def seen(self, thing):
        """Whether it is on the screen, or would be once its list is scrolled there."""
        try:
            return self.has_room(thing) and self.in_front(thing)
        except Exception:  # without a place on the screen, or gone meanwhile
            return False

    def has_room(self, thing):
        extents = self.place(thing)
        return thing.getState().contains(self.pyatspi.STATE_VISIBLE) and extents.width > 0 and extents.height > 0

    def in_front(self, thing):
        """What lies on a page behind the shown one keeps its place and its state, so the window is asked what is there."""
        at = self.pyatspi
        pane, top = None, thing
        while top.parent is not None and top.parent.getRole() != at.ROLE_APPLICATION:
            top = top.parent
            if top.getRole() == at.ROLE_MENU or "Popover" in (top.name or ""):
                # The places in a menu are those of its own surface.
                return top.getState().contains(at.STATE_VISIBLE)
            if top.getRole() == at.ROLE_SCROLL_PANE:
                pane = top
        if pane is None:
            # The buttons of another page in the head keep their places, too; words may be met as what holds them.
            return self.is_met(thing) or (thing.getRole() == at.ROLE_LABEL and thing.parent != top and self.is_met(thing.parent))
        return self.lies_open(top, pane)

    def hit(self, top, thing, x, y):
        """Whether it, or something in it, lies at this place of the window; None where the window does not say what is there,
        as it does not for an icon."""
        met = top.queryComponent().getAccessibleAtPoint(x, y, self.pyatspi.WINDOW_COORDS)
        if met is None:
            return None
        while met is not None and met != thing:
            met = met.parent
        return met is not None

    def lies_open(self, top, thing):
        """Whether it is met at one of five places of it.  Where the window says of none what is there, nothing covers it, but for
        the heads of pages: they lie upon each other, and what is on top there is mostly icons."""
        place = self.place(thing)
        across, down = place.width, place.height
        points = ((across // 2, down // 2), (3, down // 2), (across // 2, down // 4), (across - 3, down // 2), (across // 2, down * 3 // 4))
        said = [hit for hit in (self.hit(top, thing, place.x + x, place.y + y) for x, y in points) if hit is not None]
        return any(said) or (not said and place.y > HEAD)

    def is_met(self, thing):
        """Whether it is what lies at its place."""
        top = thing
        while top.parent is not None and top.parent.getRole() != self.pyatspi.ROLE_APPLICATION:
            top = top.parent
        return top == thing or self.lies_open(top, thing)

    def find(self, name, patience=PATIENCE):
        """The first thing on screen of that name, or whose name begins so."""
        def look():
            begins = None
            for thing in self.front():
                said = thing.name or ""
                if said.startswith(name) and (said == name or begins is None) and self.seen(thing):
                    if said == name:
                        return thing
                    begins = thing
            return begins

        return self.wait_for(f"“{name}”", look, patience)

    def first(self, pattern, containing=""):
        """The first thing on screen that is called like this, with anything for the %s."""
        begin, end = pattern.split("%s")
        return self.wait_for(f"“{pattern}”", lambda: next(
            (thing for thing in self.front()
             if (thing.name or "").startswith(begin) and thing.name.endswith(end) and containing in thing.name and self.seen(thing)), None))

    def tab(self, name):
        """The tab of this name that is on screen."""
        return self.wait_for(f"the tab “{name}”", lambda: next((tab for tab in self.tabs() if tab.name == name), None))

    def wait_for(self, what, question, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            found = self.patiently(question)
            if found is not None:
                return found
            if time.monotonic() > end:
                raise RuntimeError(f"{what} is not on the screen")
            time.sleep(0.1)

    def click(self, name, times=1):
        """Clicks in the middle of what has this name; the window fills the screen, so its places are the screen's."""
        extents = self.in_sight(self.find(name))
        before = self.screen.mark()
        subprocess.run(["xdotool", "mousemove", str(extents.x + min(extents.width // 2, 60)), str(extents.y + extents.height // 2),
                        "click", "--repeat", str(times), "--delay", "60", "1"], check=True)
        self.screen.rest(before)
        subprocess.run(["xdotool", "mousemove", "2", "2"], check=True)
        self.screen.rest()

    def home(self, keys, name):
        """A page by its keys, and out of what lies deeper in it until the thing of this name is on the screen."""
        self.key(keys)
        for _ in range(5):
            if self.soon(name):
                return
            self.key("alt+Left")
        raise RuntimeError(f"no way leads to “{name}”")

    def soon(self, name, patience=3):
        try:
            return self.find(name, patience)
        except RuntimeError:
            return None

    def open_row(self, name, shown):
        """A row of a list, until what it opens is on the screen."""
        self.click(name)
        self.find(shown)
        self.screen.rest()

    def focus(self, name):
        """Tab until the keys go to what has this name; a dialog does not fill the screen, so its places are not the screen's."""
        def has_keys():
            at = next((thing for thing in self.front() if thing.getState().contains(self.pyatspi.STATE_FOCUSED)), None)
            while at is not None and at.name != name:
                at = at.parent
            return at is not None

        self.find(name)
        for _ in range(20):
            if self.patiently(has_keys):
                return
            self.key("Tab")
        raise RuntimeError(f"the keys do not reach “{name}”")

    def write(self, name, text):
        """A text into the entry of this name, which may be called so by the row around it."""
        def is_called(thing):
            around = [thing]
            while around[-1].parent is not None and len(around) < 5:
                around.append(around[-1].parent)
            return any((one.name or "").startswith(name) for one in around)

        entry = self.wait_for(f"the entry “{name}”", lambda: next(
            (thing for thing in self.front() if Thing.EDITABLE in thing.interfaces and is_called(thing) and self.seen(thing)), None))
        if not entry.tree.ask(entry.path, Thing.EDITABLE, "SetTextContents", "(s)", (text,)):
            raise RuntimeError(f"nothing can be written into “{name}”")

    def put(self, text):
        """A text into the entry that has the keys: an X server knows no kana, and drops them."""
        def entry():
            return next((thing for thing in self.front() if Thing.EDITABLE in thing.interfaces
                         and thing.getState().contains(self.pyatspi.STATE_FOCUSED)), None)

        before = self.screen.mark()
        to = self.wait_for("an entry with the keys", entry)
        if not to.tree.ask(to.path, Thing.EDITABLE, "SetTextContents", "(s)", (text,)):
            raise RuntimeError("nothing can be written where the keys are")
        self.screen.rest(before)

    def chart(self):
        """The life chart: the largest picture in front."""
        def look():
            pictures = [thing for thing in self.front() if thing.getRole() in (self.pyatspi.ROLE_IMAGE, self.pyatspi.ROLE_ICON, self.pyatspi.ROLE_CANVAS) and self.seen(thing)]
            return max(pictures, key=lambda thing: self.place(thing).width * self.place(thing).height, default=None)

        return self.wait_for("the chart", look)

    def press_aside(self, thing):
        """The other button of the mouse, in the middle."""
        place = self.in_sight(thing)
        before = self.screen.mark()
        subprocess.run(["xdotool", "mousemove", str(place.x + place.width // 2), str(place.y + place.height // 2), "click", "3"], check=True)
        self.screen.rest(before)

    def in_sight(self, thing):
        """Its place, after the wheel has been turned until it is not below the edge of the screen any more."""
        height = self.screen.height()
        place = self.place(thing)
        for _ in range(40):
            if place.y + place.height <= height - 12:
                break
            before = self.screen.mark()
            subprocess.run(["xdotool", "mousemove", str(place.x + place.width // 2), str(height * 2 // 3), "click", "5"], check=True)
            self.screen.rest(before)
            place = self.place(thing)
        return place

    def wheel(self):
        """Down to the end of what is in the middle of the screen."""
        before = self.screen.mark()
        subprocess.run(["xdotool", "mousemove", "600", str(self.screen.height() * 2 // 3), "click", "--repeat", "60", "5"], check=True)
        self.screen.rest(before)

    def patiently(self, question):
        """Asks again where the window was too busy to answer on the bus."""
        end = time.monotonic() + PATIENCE / 2
        while True:
            try:
                return question()
            except Exception:
                if time.monotonic() > end or self.process is None or self.process.poll() is not None:
                    raise
                self.screen.rest()

    def tabs(self, known=()):
        """The tabs on screen, but for those of pages that were left before."""
        return self.patiently(lambda: self.tabs_now(known))

    def tabs_now(self, known):
        at = self.pyatspi
        return [thing for thing in self.objects(without=(at.ROLE_LIST, at.ROLE_TABLE, at.ROLE_TREE_TABLE, at.ROLE_LIST_ITEM))
                if thing.getRole() == at.ROLE_PAGE_TAB and thing.name not in known and self.seen(thing)]

    def buttons(self, tab):
        """The buttons with words below a tab: what can be added there."""
        return self.patiently(lambda: self.buttons_now(tab))

    def buttons_now(self, tab):
        at = self.pyatspi
        floor = self.place(tab).y + self.place(tab).height
        found = []
        for thing in self.objects(without=(at.ROLE_LIST, at.ROLE_TABLE, at.ROLE_TREE_TABLE, at.ROLE_LIST_ITEM)):
            if self.is_button(thing) and thing.name:
                place = self.place(thing)
                if place.y > floor and place.x > 200 and place.width > 50 and self.seen(thing):
                    found.append(thing)
        return found

    def opened(self, before, patience=OPENING):
        """Whether a window, a menu or a popover has come that was not there before."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            come = self.windows.now() - before
            if come:
                # One that goes by itself, as the hint at a button does, is not it.
                self.screen.rest()
                if come & self.windows.now():
                    return True
            time.sleep(0.05)
        return False

    def alone(self):
        """Waits until nothing is open over the window."""
        self.wait_for("the window alone", lambda: True if len(self.windows.now()) == 1 else None)
        self.screen.rest()

    def opening(self, step):
        """A step that opens something."""
        before = self.windows.now()
        step()
        if not self.opened(before):
            raise RuntimeError("nothing opened")

    def opens(self, name, *steps):
        """As attempt(), where the last step opens a window, a menu or a popover."""
        *way, last = steps
        self.attempt(name, *way, lambda: self.opening(last))

    def editors(self, name, tab, known):
        """Pictures of what the buttons of a tab open; those in known were pressed before, where they were met first."""
        number = 0

        def open_it(button):
            nonlocal number
            before = self.windows.now()
            self.press(button)
            if self.opened(before, 5):
                number += 1
                self.shot(f"{name}-{number}")
                self.close()
            elif all(shown.name != tab.name for shown in self.tabs()):
                # It led to another page.
                self.key("alt+Left")
                self.tab(tab.name)
            else:
                # One that opens nothing, as the layers of a chart, is put back.
                self.press(button)

        for button in self.buttons(tab):
            if button.name not in known and number < EDITORS:
                known.add(button.name)
                self.attempt(name, lambda button=button: open_it(button), picture=False)

    def close(self):
        """Closes what is open over the window; whether what was typed may go is answered with yes."""
        discard = [re.sub(r"\(_.\)|_", "", self.words.gettext(word)) for word in ("_Discard", "_Close Without Making It")]
        for _ in range(8):
            before = self.windows.now()
            if len(before) <= 1:
                return
            self.key("Escape")
            end = time.monotonic() + 3
            while self.windows.now() == before and time.monotonic() < end:
                time.sleep(0.05)
            self.screen.rest()
            if len(self.windows.now()) < len(before):
                continue
            asked = self.patiently(lambda: next((thing for thing in self.front() if thing.name in discard and self.is_button(thing) and self.seen(thing)), None))
            if asked is not None:
                self.press(asked)
            else:
                self.give_keys()
        raise RuntimeError("what was open did not close")

    def give_keys(self):
        """To the window on top: when a dialog goes, they may be left with the window behind the next one."""
        shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True, check=False).stdout.split()
        if shown:
            subprocess.run(["xdotool", "windowactivate", shown[-1]], check=False)

    def is_button(self, thing):
        return thing.getRole() == self.pyatspi.ROLE_PUSH_BUTTON

    def button(self, name):
        """The button of this name on screen: its label is called the same."""
        return self.wait_for(f"the button “{name}”", lambda: next(
            (thing for thing in self.front() if thing.name == name and self.is_button(thing) and self.seen(thing)), None))

    def place(self, thing):
        return thing.queryComponent().getExtents(self.pyatspi.WINDOW_COORDS)

    def press(self, thing):
        before = self.screen.mark()
        try:
            action = thing.queryAction()
            if action.nActions:
                action.doAction(0)
                self.screen.rest(before)
                return
        except NotImplementedError:
            pass
        extents = self.in_sight(thing)
        subprocess.run(["xdotool", "mousemove", str(extents.x + extents.width // 2), str(extents.y + extents.height // 2),
                        "click", "1"], check=True)
        self.screen.rest(before)

    # Pictures

    def shot(self, name, alike=False):
        """A picture, which may be alike to the one before only where that is known."""
        end = time.monotonic() + CHANGING
        mark = self.screen.mark()
        while mark == self.last_shot[1] and not alike and time.monotonic() < end:
            self.screen.rest(mark, CHANGING)
            mark = self.screen.mark()
        before, self.last_shot = self.last_shot, (name, mark)
        if not self.wanted or any(name.startswith(prefix) for prefix in self.wanted):
            self.screen.save(os.path.join(self.out, name + ".png"))
        if mark == before[1] and not alike:
            raise RuntimeError(f"shows what {before[0]} showed")

    def take(self, name, steps, picture, alike):
        for step in steps:
            step()
        if picture:
            self.shot(name, alike)

    def attempt(self, name, *steps, picture=True, alike=False):
        """One screen: its steps and its picture; what fails is told at the end, and the others are taken all the same."""
        if self.wanted and not any(name.startswith(prefix) or prefix.startswith(name) for prefix in self.wanted):
            return
        begun = time.monotonic()
        # So that what the program complains of in the log is known by its screen.
        print(f"# {name}", file=sys.stderr, flush=True)
        try:
            self.take(name, steps, picture, alike)
        except Exception as once:
            # A window that came or went late took the step along; a menu left open would keep the next screens away.
            print(f"# {name} again: {once}", file=sys.stderr, flush=True)
            self.tidy()
            try:
                self.take(name, steps, picture, alike)
            except Exception as error:
                self.failures.append(f"{name}: {error or type(error).__name__}")
                self.screen.save(os.path.join(self.out, name + "-failed.png"))
                self.tidy()
        if os.environ.get("PICTURES_TIMES"):
            print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)
        if self.process is not None and self.process.poll() is not None:
            self.failures.append(f"{name}: the program ended with {self.process.returncode}")
            self.start(self.book["path"])

    def tidy(self):
        """Closes what is open; what cannot be closed is told."""
        try:
            self.close()
        except Exception as error:
            self.failures.append(str(error))


def cases(driver, word):
    """The list of cases, from wherever one is."""
    driver.home("ctrl+3", word("_New Case"))


def chosen(driver, word, menu, name):
    """An item of a menu of the header: its place is that of the menu's own surface."""
    driver.opening(lambda: driver.click(word(menu)))
    driver.press(driver.find(word(name)))


def walk_records(driver, word, case):
    """Records written quickly, texts to begin with, contacts without a case, the search."""
    book, key, attempt, opens = driver.book, driver.key, driver.attempt, driver.opens

    opens("60-record", lambda: case(book["rich_code"]), lambda: key("ctrl+r"))
    attempt("60-record-visit", lambda: key("alt+3"))
    opens("61-record-texts", lambda: key("alt+t"))
    driver.tidy()
    opens("62-single-contact", lambda: key("ctrl+shift+r"))
    driver.tidy()
    attempt("63-single-contacts", lambda: cases(driver, word), lambda: chosen(driver, word, "More", "_Single Contacts…"))
    key("alt+Left")
    opens("64-search", lambda: key("ctrl+shift+f"))
    attempt("64-search-found", lambda: driver.type("H27"), lambda: driver.first("%s", "H27-"))
    driver.tidy()


def places(driver, word, case):
    """What lies behind the directory and the papers: an organisation, the list of cases on paper, the two diagrams."""
    book, key, click, attempt, opens = driver.book, driver.key, driver.click, driver.attempt, driver.opens

    def organisation(name):
        driver.home("ctrl+4", book["organisation"])
        driver.click(name, 2)
        driver.find(word("People Linked Now"))
        driver.screen.rest()

    def tab(title):
        return driver.words.pgettext("tab", title)

    attempt("43-organisation", lambda: organisation(book["holder"]))
    attempt("43-organisation-names", lambda: click(word("By Name")))
    attempt("43-organisation-end", lambda: key("ctrl+End"))
    attempt("43-organisation-back", lambda: key("alt+Left"))
    opens("44-register-printed", lambda: cases(driver, word), lambda: chosen(driver, word, "More", "_Print This List…"))
    driver.tidy()
    attempt("45-case-family", lambda: case(book["rich_code"]), lambda: driver.press(driver.button(word("Hide the Chart"))),
            lambda: driver.press(driver.tab(tab("Family"))), lambda: driver.wheel())
    attempt("45-case-ties", lambda: driver.press(driver.tab(tab("Ties"))), lambda: driver.wheel())
    attempt("45-case-again", lambda: driver.press(driver.button(word("Show the Chart"))))
    opens("46-crisis", lambda: case(book["crisis_code"]), lambda: key("ctrl+k"))
    opens("46-crisis-printed", lambda: driver.press(driver.button(word("_Print…"))))
    driver.tidy()


def walk(driver):
    """Every screen there is."""
    book = driver.book
    act, key, click, attempt, opens = driver.act, driver.key, driver.click, driver.attempt, driver.opens

    def case(code):
        """Opens a case as a person who knows its number does."""
        cases(driver, word)
        key("ctrl+f", "ctrl+a")
        driver.type(code)
        key("Return")
        # The heading says the number when everything of the case has been read.
        driver.find(book["case"] + " " + code)
        driver.screen.rest()

    def classes():
        driver.home("ctrl+2", word("New Class"))

    def word(text):
        """A word of the program in the language of this window, without its mnemonic."""
        return re.sub(r"\(_.\)|_", "", driver.words.gettext(text))

    def years():
        """The button that says which years are shown is called after them."""
        things = driver.patiently(lambda: list(driver.objects()))
        return next(thing.name for thing in things if re.match(r"\d{4}\D.*\d{4}\D*$", thing.name or "") and driver.seen(thing))

    def choose(name):
        """An item of the menu that is open: its place is that of the menu's own surface."""
        driver.press(driver.find(name))

    driver.start()
    attempt("00-first-start")
    opens("02-new-book", lambda: click(word("New Book…")))
    driver.tidy()
    driver.stop()

    driver.start(book["empty"])
    for number, page in enumerate(("today", "classes", "cases", "directory", "statistics"), 1):
        attempt(f"01-empty-{page}", lambda number=number: key(f"ctrl+{number}"))
    for page, letter in (("meetings", "m"), ("knowledge", "l"), ("gaps", "g"), ("handovers", "h")):
        attempt(f"01-empty-{page}", lambda letter=letter: key(f"ctrl+shift+{letter}"))
    driver.stop()

    driver.start(book["path"])
    attempt("10-today", lambda: key("ctrl+1"))
    attempt("20-classes", classes)
    opens("21-class-editor", lambda: key("ctrl+n"))
    driver.tidy()
    known, opened = set(), set()
    for number, title in enumerate(book["classes"], 1):
        attempt(f"22-class-{number}", classes, lambda title=title: click(title), lambda: driver.tab(word("Progress")))
        tabs = driver.tabs()
        known.update(tab.name for tab in tabs)
        for place, tab in enumerate(tabs, 1):
            attempt(f"22-class-{number}-tab-{place}", lambda tab=tab: driver.press(tab), alike=place == 1)
            driver.editors(f"22-class-{number}-tab-{place}-editor", tab, opened)
    if tabs:
        driver.press(tabs[0])
    attempt("23-session", lambda: click(book["session"]))
    opens("24-session-print", lambda: key("ctrl+p"))
    driver.tidy()
    attempt("25-session-feelings", lambda: key("F2"))
    attempt("26-session", classes, lambda: click(book["classes"][-1]), lambda: click(book["session"]))
    walk_session(driver, word)
    walk_class(driver, word, classes)

    attempt("30-cases", lambda: cases(driver, word))
    opens("36-print-many", lambda: key("ctrl+p"))
    driver.tidy()
    opens("37-cases-menu", lambda: click(word("More")))
    opens("38-import", lambda: choose(word("_Import From a Table (CSV)…")))
    driver.tidy()
    attempt("39-nothing-found", lambda: cases(driver, word), lambda: key("ctrl+f"), lambda: driver.type("zzz"))
    key("Escape")
    walk_intake(driver, word)
    for code in book["codes"]:
        attempt(f"32-case-{code}", lambda code=code: case(code))
    attempt("33-case", lambda: case(book["rich_code"]))
    # It leads to another page, which is taken by itself.
    pressed = {word("Open the _Intake")}
    # Without the chart more of each tab is seen.
    attempt("33-case-folded", lambda: driver.press(driver.button(word("Hide the Chart"))))
    for place, tab in enumerate(driver.tabs(known), 1):
        attempt(f"33-case-tab-{place}", lambda tab=tab: driver.press(tab), alike=place == 1)
        driver.editors(f"33-case-tab-{place}-editor", tab, pressed)
    attempt("33-case-again", lambda: driver.press(driver.button(word("Show the Chart"))))
    opens("34-record-editor", lambda: key("ctrl+r"))
    driver.tidy()
    opens("35-print", lambda: key("ctrl+p"))
    attempt("35-print-family", lambda: driver.focus(word("Who Looks at It")), lambda: driver.opening(lambda: key("space")),
            lambda: key("Home", "Down", "Down", "Return"),
            lambda: driver.find(word("Not on this page:")))
    attempt("35-print-left-out", lambda: driver.wheel())
    driver.tidy()
    attempt("36-legend", lambda: click(word("_Legend")))
    opens("36-years", lambda: click(years()))
    driver.tidy()
    opens("36-chart-menu", lambda: click(word("What the Chart Shows")))
    driver.tidy()
    opens("36-chart-write", lambda: driver.press_aside(driver.chart()))
    driver.tidy()
    attempt("36-alone", lambda: click(word("The Chart Alone")))
    attempt("36-others", lambda: click(word("Show to _Others")))
    attempt("36-back", *[lambda name=name: click(word(name)) for name in ("Show to _Others", "The Chart Alone", "_Legend")], picture=False)

    walk_records(driver, word, case)
    places(driver, word, case)
    office(driver, word, case)

    attempt("40-directory", lambda: driver.home("ctrl+4", book["organisation"]))
    opens("41-organisation-editor", lambda: key("ctrl+n"))
    driver.tidy()
    attempt("42-deleted", lambda: driver.home("ctrl+4", book["organisation"]), lambda: click(book["organisation"]), lambda: key("Delete"))
    key("ctrl+z")

    statistics(driver, word)

    opens("50-menu", lambda: key("ctrl+1"), lambda: key("F10"))
    driver.tidy()
    opens("55-staff", lambda: click(word("Who are you?")))
    driver.tidy()
    opens("51-preferences", lambda: key("ctrl+comma"))
    driver.tidy()
    opens("52-shortcuts", lambda: key("ctrl+question"))
    driver.tidy()
    opens("53-about", lambda: act("about"))
    driver.tidy()
    def backups():
        driver.opening(lambda: key("F10"))
        driver.opening(lambda: choose(word("_Restore a Backup…")))

    def backup():
        """The only row, by the day in the name of its file; a dialog does not fill the screen, so it is reached by its keys."""
        if driver.soon("example-", 5) is None:
            driver.tidy()
            backups()
        driver.focus(driver.first("example-%s").name)
        driver.opening(lambda: key("Return"))

    attempt("54-restore", backups)
    attempt("54-restore-question", backup)
    # What is said of it goes by itself, so that only the book is waited for.
    attempt("54-restored", lambda: driver.press(driver.button(word("_Restore"))), driver.alone)
    attempt("54-restore-before", backups, lambda: driver.find(word("The book before restoring")))
    driver.tidy()
    driver.stop()


def statistics(driver, word):
    """The figures of a year: as they are, for people outside, the cases behind one, last year’s, and on paper."""
    key, click, attempt, opens = driver.key, driver.click, driver.attempt, driver.opens
    changed = driver.words.ngettext("%u figure has changed since then", "%u figures have changed since then", 2)
    others = word("For People Outside (Hide Figures Under 5)")

    attempt("47-statistics", lambda: driver.home("ctrl+5", others))
    opens("47-statistics-years", lambda: key("space"))
    # The years stand below each other, that of today first.
    attempt("47-statistics-last-year", lambda: key("Home", "Down", "Return"), lambda: driver.find(word("Confirmed")))
    attempt("47-statistics-differences", lambda: driver.press(driver.first(changed.replace("%u", "%s"))))
    attempt("47-statistics-folded", lambda: driver.press(driver.first(changed.replace("%u", "%s"))), picture=False)
    opens("47-statistics-take-back", lambda: click(word("_Withdraw…").rstrip("…")))
    driver.tidy()
    attempt("47-statistics-for-others", lambda: click(others))
    attempt("47-statistics-whole", lambda: click(others), picture=False)
    opens("47-statistics-cases", lambda: driver.press(driver.first(word("Contacts (number)") + " · %s")))
    driver.tidy()
    opens("47-statistics-menu", lambda: click(word("More about the statistics")))
    driver.tidy()
    opens("47-statistics-print", lambda: key("ctrl+p"))
    driver.tidy()


def office(driver, word, case):
    """Meetings, what was learnt, what the area lacks, handing over."""
    book, key, click, attempt, opens = driver.book, driver.key, driver.click, driver.attempt, driver.opens

    def section(letter, find):
        """A list of the office, known by what stands in its search."""
        driver.home("ctrl+shift+" + letter, word(find))

    def meeting(title):
        section("m", "Find a meeting")
        driver.open_row(title, word("About the Meeting"))

    opens("70-office-menu", lambda: cases(driver, word), lambda: click(word("_Office Work")))
    driver.tidy()
    attempt("70-meetings", lambda: section("m", "Find a meeting"))
    opens("70-meeting-editor", lambda: key("ctrl+n"))
    driver.tidy()
    titles = book["meetings"]
    attempt("71-case-meeting", lambda: meeting(titles["case_meeting"]))
    opens("71-decision-editor", lambda: key("ctrl+n"))
    driver.tidy()
    opens("71-minutes", lambda: key("ctrl+p"))
    driver.tidy()
    attempt("71-study-meeting", lambda: meeting(titles["study_meeting"]))
    opens("71-pack", lambda: key("ctrl+p"))
    driver.tidy()
    for list_name, letter, find, editor in (("72-knowledge", "l", "Find what was learnt", "72-knowledge-editor"), ("73-gaps", "g", "Find what is lacking", "73-gap-editor")):
        attempt(list_name, lambda letter=letter, find=find: section(letter, find))
        opens(editor, lambda: key("ctrl+n"))
        driver.tidy()
    attempt("74-handovers", lambda: section("h", "Find a hand-over"))
    opens("74-hand-over", lambda: key("ctrl+n"))
    attempt("74-hand-over-many", lambda: key("Down", "Down"))
    driver.tidy()
    opens("74-sheets", lambda: key("ctrl+p"))
    driver.tidy()
    opens("74-hand-over-one", lambda: case(book["rich_code"]), lambda: chosen(driver, word, "More", "_Hand Over…"))
    driver.tidy()


def walk_intake(driver, word):
    """The form that takes in a case, and the entries that may be the same."""
    key, click, attempt, opens = driver.key, driver.click, driver.attempt, driver.opens

    def fill(label, code):
        """A case by its number; a dialog does not fill the screen, so that nothing in it can be clicked by its place."""
        driver.write(word(label), code)

    attempt("31-intake", lambda: cases(driver, word), lambda: key("ctrl+n"), lambda: driver.find(word("Who Asks, and How")))
    attempt("31-intake-saved", lambda: driver.type("mother"), lambda: driver.find(word("Saved")))
    attempt("31-intake-end", lambda: key("ctrl+End"))
    attempt("31-intakes-open", lambda: cases(driver, word))
    opens("37-alike", lambda: chosen(driver, word, "More", "Entries That May Be the _Same…"))
    attempt("37-side-by-side", lambda: fill("Case That Stays", driver.book["codes"][0]),
            lambda: fill("Case That Goes Into It", driver.book["codes"][1]), lambda: driver.press(driver.button(word("_Side by Side"))),
            lambda: driver.find(word("Which One Stays")))
    driver.tidy()


def walk_session(driver, word):
    """What the roll call and the session have besides: it is on screen."""
    key, click, attempt, opens, menu = driver.key, driver.click, driver.attempt, driver.opens, word("Menu of the session")

    def item(name):
        return lambda: chosen(driver, word, "Menu of the session", name)

    attempt("26-session-names", lambda: key("F4"))
    key("F4")
    attempt("26-session-run", lambda: key("F5"))
    key("F5")
    attempt("26-session-search", lambda: key("ctrl+f"), lambda: driver.put(driver.book["attends"]))
    key("ctrl+a", "BackSpace")
    attempt("26-session-unknown", lambda: driver.type("zzz"))
    key("ctrl+a", "BackSpace")
    opens("26-session-more", lambda: driver.press(driver.first(word("More about %s"))))
    driver.tidy()
    opens("26-walk-in", lambda: key("ctrl+n"))
    driver.tidy()
    opens("26-session-menu", lambda: click(menu))
    driver.tidy()
    for name, words in (("26-session-editor", "_Edit Session…"), ("26-session-move", "_Move to Another Day…"), ("26-session-cancel", "_Cancel Session…")):
        opens(name, item(words))
        driver.tidy()
    attempt("27-prepare", item("_Preparing and Looking Back"), lambda: driver.find(word("Add _Preparation…")))
    for name, words in (("27-preparation", "Add _Preparation…"), ("27-guest", "Add _Guest…"), ("27-part", "Add P_art…")):
        opens(name, lambda words=words: driver.press(driver.find(word(words))))
        driver.tidy()


def walk_class(driver, word, classes):
    """What the classes have besides their tabs."""
    key, click, attempt, opens = driver.key, driver.click, driver.attempt, driver.opens

    def item(menu, name):
        return lambda: chosen(driver, word, menu, name)

    def open_tab(title, name):
        classes()
        click(title)
        driver.press(driver.tab(name))

    def of_row(name, containing):
        """An item of the menu of a row; a dialog that is just going takes a menu that is just coming with it."""
        for patience in (4, 4, PATIENCE):
            driver.opening(lambda: driver.press(driver.first(word("Menu of %s"), containing)))
            item = driver.soon(word(name), patience)
            if item is not None:
                driver.press(item)
                return
        raise RuntimeError(f"“{word(name)}” is not in the menu of “{containing}”")

    def curriculum():
        """The first row of the list of curricula."""
        return driver.wait_for("a curriculum", lambda: next(
            (thing for thing in driver.front() if thing.getRole() == driver.pyatspi.ROLE_LIST_ITEM and driver.place(thing).x > 200 and driver.seen(thing)), None))

    title, waiting = driver.book["waiting_class"], driver.book["waiting"]
    applications = driver.words.pgettext("part of a class", "Applications")
    opens("28-application-menu", lambda: open_tab(title, applications), lambda: driver.press(driver.first(word("Menu of %s"), waiting)))
    driver.tidy()
    for name, words in (("28-application", "_Edit…"), ("28-interview", "Prior _Interview…"), ("28-apart", "_Not to Be Seated Beside…"),
                        ("28-withdraws", "_Withdraws…")):
        opens(name, lambda words=words: of_row(words, waiting))
        driver.tidy()
    opens("28-leaves", lambda: of_row("Lea_ves the Class…", driver.book["absent"]))
    moved = re.search(r"s([^%]+)%", driver.words.gettext("%1$s. Moved up from the waiting list: %2$s")).group(1)
    attempt("28-moved-up", lambda: driver.press(driver.find(word("_Note It"))),
            lambda: driver.wait_for(f"“{moved}”", lambda: next((thing for thing in driver.objects() if moved in (thing.name or "")), None)))
    key("ctrl+z")
    opens("28-progress", lambda: driver.press(driver.tab(word("Progress"))), lambda: driver.press(driver.button(driver.book["absent"])))
    opens("28-make-up", lambda: driver.press(driver.first(word("Make up: %s"))))
    driver.tidy()
    opens("28-without-names", lambda: open_tab(title, word("Progress")), lambda: driver.press(driver.find(word("Attendance and Ease Without _Names…"))))
    driver.tidy()
    opens("28-next-class", lambda: driver.press(driver.button(driver.book["absent"])), lambda: driver.press(driver.find(word("C_hoose…"))))
    driver.tidy()
    participants = word("Participants")
    attempt("28-intakes", lambda: driver.press(driver.tab(participants)), lambda: driver.press(driver.first(word("No intake yet: %u").replace("%u", "%s"))))
    driver.tidy()
    key("Escape")
    opens("28-participant", lambda: driver.press(driver.tab(participants)), lambda: driver.press(driver.find(word("_Add Participants…"))))
    driver.tidy()
    questions = driver.words.pgettext("part of a class", "Questionnaires")
    opens("28-questionnaire", lambda: open_tab(driver.book["classes"][-1], questions), lambda: driver.press(driver.find(word("_New Questionnaire…"))))
    driver.tidy()
    # The class has a menu too; the questionnaires of the example book have these names in every language.
    opens("28-questions-answered", lambda: of_row("_Questions…", "アンケート"))
    driver.tidy()
    # What is asked can be changed while nobody has answered.
    attempt("28-questionnaire-new", lambda: driver.opening(lambda: driver.press(driver.find(word("_New Questionnaire…")))), lambda: driver.write(word("Title of the questionnaire"), "3回目のあとのアンケート"),
            lambda: driver.press(driver.button(word("_Save"))), lambda: driver.button(word("Add _Question…")))
    opens("28-question", lambda: driver.press(driver.button(word("Add _Question…"))))
    driver.tidy()
    opens("28-answers", lambda: driver.press(driver.first(word("Enter answers to “%s”"), "アンケート")))
    driver.tidy()
    opens("29-class-menu", lambda: click(word("Menu of the class")))
    attempt("29-class-papers", lambda: driver.press(driver.find(word("Print _Papers"))))
    opens("29-class-paper", lambda: driver.press(driver.find(driver.words.pgettext("paper of a class", "Certificates"))))
    driver.tidy()
    opens("29-tell", item("Menu of the class", "_Whom to Tell…"))
    driver.tidy()
    concerns = driver.words.ngettext("%u Person to Keep in Mind…", "%u People to Keep in Mind…", 1).replace("%u", "%s")
    opens("29-concerns", lambda: open_tab(title, applications), lambda: driver.press(driver.first(concerns)))
    driver.tidy()
    attempt("29-search", classes, lambda: key("ctrl+f"), lambda: driver.put(title), lambda: driver.first("%s", title))
    key("Escape")
    attempt("29-curricula", classes, item("Menu of the classes", "_Curricula"), lambda: curriculum())
    attempt("29-curriculum", lambda: driver.press(curriculum()))
    opens("29-course", classes, lambda: key("ctrl+n"))
    # Past today whenever that is, and through the holidays of a new year.
    first = f"{time.localtime().tm_year + 1}-01-07"
    attempt("29-course-dates", lambda: driver.write(word("First day"), first), lambda: driver.screen.rest(),
            lambda: driver.press(driver.find(word("_Next"))))
    driver.tidy()


def tell(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def wait_until(what, there):
    end = time.monotonic() + 20
    while not there():
        if time.monotonic() > end:
            raise RuntimeError(f"{what} did not start")
        time.sleep(0.05)


def inside(arguments):
    """Runs on the display and the bus of one combination."""
    with open(arguments.book, encoding="utf-8") as facts:
        book = json.load(facts)
    # One places and focuses the windows, the other lets them have shadows and round corners.
    helpers = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
               for command in (["openbox"], ["picom", "--backend", "xrender", "--config", "/dev/null"])]
    wait_until("the window manager", lambda: "window id" in tell("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
    wait_until("the compositor", lambda: "picom" in tell("xwininfo", "-root", "-tree"))
    driver = Driver(arguments.build, gettext.translation("tonari", os.path.join(arguments.build, "po"), [arguments.language], fallback=True), Screen(arguments.screen), arguments.directory, arguments.names, book)
    try:
        walk(driver)
    except Exception as error:
        driver.failures.append(str(error))
    finally:
        driver.stop()
        for helper in helpers:
            helper.terminate()
            helper.wait()
    for failure in driver.failures:
        print(f"{os.path.basename(arguments.directory)}: {failure}", flush=True)
    return 1 if driver.failures else 0


def surroundings(arguments, home, language, colour, size):
    """A home of its own, without animation and blinking, with the window as large as the screen."""
    config = os.path.join(home, "config")
    os.makedirs(os.path.join(config, "gtk-4.0"))
    os.makedirs(os.path.join(config, "glib-2.0", "settings"))
    os.makedirs(os.path.join(home, "run"), mode=0o700)
    with open(os.path.join(config, "gtk-4.0", "settings.ini"), "w", encoding="utf-8") as settings:
        settings.write("[Settings]\ngtk-cursor-blink=false\ngtk-enable-animations=false\n")
    width, height = size.split("x")
    with open(os.path.join(config, "glib-2.0", "settings", "keyfile"), "w", encoding="utf-8") as settings:
        settings.write(f"[{PATH[1:]}]\nwindow-width={width}\nwindow-height={height}\nwindow-maximized=true\n")
    environment = dict(
        os.environ,
        HOME=home,
        XDG_CONFIG_HOME=config,
        XDG_DATA_HOME=os.path.join(home, "data"),
        XDG_CACHE_HOME=os.path.join(home, "cache"),
        XDG_RUNTIME_DIR=os.path.join(home, "run"),
        XDG_DATA_DIRS=os.path.join(arguments.source, "data") + ":" + (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"),
        LC_ALL=LANGUAGES[language],
        LANGUAGE="",
        TONARI_LOCALE_DIR=os.path.join(arguments.build, "po"),
        GSETTINGS_BACKEND="keyfile",
        GSETTINGS_SCHEMA_DIR=os.path.join(arguments.build, "data"),
        GDK_BACKEND="x11",
        GSK_RENDERER="cairo",
        GTK_A11Y="atspi",
        GTK_USE_PORTAL="0",
        ADW_DISABLE_PORTAL="1",
        ADW_DEBUG_COLOR_SCHEME="prefer-dark" if colour == "dark" else "prefer-light",
        GIO_USE_VFS="local",
    )
    environment.pop("WAYLAND_DISPLAY", None)
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    return environment


def bounded(name, command, environment, log):
    """Whether it failed.  One that hangs is ended with all that it started, so that the others are taken."""
    with subprocess.Popen(command, env=environment, stderr=log, start_new_session=True) as process:
        try:
            return process.wait(LONGEST) != 0
        except subprocess.TimeoutExpired:
            print(f"{name}: not done after {LONGEST // 60} minutes", flush=True)
            return True
        finally:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass


def combination(arguments, facts, language, colour, size):
    name = f"{language}-{colour}-{size}"
    out = os.path.join(arguments.directory, name)
    os.makedirs(out, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tonari-pictures-") as home:
        # Each combination writes into a copy: the one before may have left its traces.
        book = dict(facts)
        for key in ("path", "empty"):
            book[key] = os.path.join(home, os.path.basename(facts[key]))
            shutil.copy(facts[key], book[key])
        for key in ("session", "case"):
            book[key] = book[key][language]
        with open(os.path.join(home, "book.json"), "w", encoding="utf-8") as listing:
            json.dump(book, listing)
        reader, writer = os.pipe()
        with open(os.path.join(out, "log.txt"), "w", encoding="utf-8") as log:
            server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", size + "x24", "-fbdir", home, "-nolisten", "tcp", "-noreset"],
                                      pass_fds=[writer], stderr=log)
            os.close(writer)
            try:
                number = os.read(reader, 16).decode().strip()
                if not number:
                    raise RuntimeError("Xvfb did not start")
                environment = surroundings(arguments, home, language, colour, size)
                environment["DISPLAY"] = ":" + number
                command = ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), "--inside", "--language", language, "--screen", os.path.join(home, "Xvfb_screen0"),
                           "--book", os.path.join(home, "book.json"), arguments.source, arguments.build, out, *arguments.names]
                failed = bounded(name, command, environment, log)
            finally:
                os.close(reader)
                server.terminate()
                server.wait()
    print(f"{name}: {len([f for f in os.listdir(out) if f.endswith('.png')])} pictures", flush=True)
    faults = complaints(os.path.join(out, "log.txt"))
    for fault in faults:
        print(f"{name}: {fault}", flush=True)
    return failed or bool(faults)


def complaints(path):
    """What the program wrote in the log that it may not, by the screen at which it was written."""
    found, screen = collections.Counter(), "the start"
    with open(path, encoding="utf-8", errors="replace") as log:
        for line in log:
            if line.startswith("# "):
                screen = line[2:].strip()
            elif FAULT.search(line):
                found[(screen, re.sub(r"^\(.*?\): |\*\*: [0-9:.]+: ", "", line.strip()))] += 1
    return [f"{screen}: {count} × {text}" for (screen, text), count in found.items()]


def keep_build(arguments, folder):
    """Takes pictures of a copy: somebody may build again meanwhile."""
    kept = os.path.join(folder, "build")
    for file in (("src", "ui", "tonari"), ("src", "cli", "tonari-cli"), ("data", "gschemas.compiled")):
        os.makedirs(os.path.join(kept, *file[:-1]), exist_ok=True)
        shutil.copy2(os.path.join(arguments.build, *file), os.path.join(kept, *file))
    shutil.copytree(os.path.join(arguments.build, "po"), os.path.join(kept, "po"))
    arguments.build = kept


def make_book(arguments, folder):
    """The example book, an empty one, and what the walk needs to know of them."""
    cli = os.path.join(arguments.build, "src", "cli", "tonari-cli")

    def run(*words):
        return subprocess.run([cli, *words], check=True, capture_output=True, text=True).stdout

    path, empty = os.path.join(folder, "example.tonari"), os.path.join(folder, "empty.tonari")
    run("demo", path)
    run("new", empty)
    listing = {kind: json.loads(run("list", kind, "--book", path, "--format", "json")) for kind in ("cases", "classes", "sessions", "records", "organisations")}
    count = {}
    for record in listing["records"]:
        count[record["case"]] = count.get(record["case"], 0) + 1
    rich = max(listing["cases"], key=lambda case: count.get(case["code"], 0))
    held = [one for one in listing["sessions"] if one["class"] == listing["classes"][-1]["title"] and one["status"] == "held"][-1]
    waiting = [(one["title"], who["name"]) for one in listing["classes"]
               for who in json.loads(run("waiting", "--book", path, "--class", str(one["id"]), "--format", "json")) if who["status"] == "waiting"]
    course = next(one["id"] for one in listing["classes"] if one["title"] == waiting[0][0])
    absent = next(who["name"] or who["called_name"] for who in json.loads(run("progress", "--book", path, "--class", str(course), "--format", "json"))
                  if any(module["credit"] == "none" for module in who["modules"]))
    # A surname of hers is found in the roll call of the last class.
    attends = json.loads(run("progress", "--book", path, "--class", str(listing["classes"][-1]["id"]), "--format", "json"))[0]["name"]
    return {
        "attends": attends,
        "waiting_class": waiting[0][0],
        "waiting": waiting[0][1],
        "absent": absent,
        "path": path,
        "empty": empty,
        "codes": [case["code"] for case in listing["cases"]],
        "rich_code": rich["code"],
        "classes": [one["title"] for one in listing["classes"]],
        # As the example book calls them, in every language.
        "meetings": {"case_meeting": "春からの関わり方", "study_meeting": "会えない訪問を続けるとき"},
        "organisation": listing["organisations"][0]["name"],
        # It holds some, and was told of others.
        "holder": "こもれび診療所",
        # Its crisis card is filled in.
        "crisis_code": "H26-001",
        "class_ids": [one["id"] for one in listing["classes"]],
        "case": {"ja": "ケース", "en": "Case"},
        # The last one that was held: the roll call with its marks.
        "session": {"ja": f"第{held['number']}回", "en": f"Session {held['number']}"},
    }


CLASS_PAPERS = ("sign-in", "roster", "name-tags", "attendance-book", "run-sheet", "certificates", "letters", "course-report", "questionnaire", "consent", "attendance-ease")
CASE_PAPERS = ("intake", "case", "assessment", "crisis", "plan", "letter", "referral", "consent", "handover", "meeting", "genogram", "ecomap")
BLANK_FORMS = ("intake", "assessment", "crisis", "plan", "letter", "consent", "questionnaire")
# Those that say something by colour.
GREY_PAPERS = ("course-report", "attendance-ease", "certificates", "genogram", "ecomap")


def forms(cli, facts, environment):
    """A name and a command for each kind of page of a class, a case and the register."""
    book = ["--book", facts["path"]]
    for kind in CLASS_PAPERS:
        for one in facts["class_ids"]:
            yield f"class-{kind}-{one}", ["print", kind, "--class", str(one), *book]
    for kind in CASE_PAPERS:
        # Not every case has one of each; the first that has is taken.
        for code in (facts["rich_code"], *facts["codes"]):
            command = ["print", kind, "--case", code, *book]
            if subprocess.run([cli, *command, "-o", os.devnull], env=environment, capture_output=True).returncode == 0:
                yield f"case-{kind}", command
                break
        else:
            raise RuntimeError(f"no case of the example book has the page {kind}")
    for kind in BLANK_FORMS:
        named = ["--class", str(facts["class_ids"][0])] if kind in CLASS_PAPERS and kind not in CASE_PAPERS else []
        yield f"blank-{kind}", ["print", kind, "--blank", *named, *book]
    yield "register", ["print", "register", *book]
    for name, more in (("statistics", []), ("statistics-others", ["--for-others"]), ("statistics-mono", ["--mono"])):
        yield name, ["print", "statistics", *more, *book]


def printed(arguments, facts):
    """The pages that come out of a printer, as pictures."""
    cli = os.path.join(arguments.build, "src", "cli", "tonari-cli")
    for language, locale in LANGUAGES.items():
        out = os.path.join(arguments.directory, "paper-" + language)
        os.makedirs(out, exist_ok=True)
        environment = dict(os.environ, LC_ALL=locale, LANGUAGE="", TONARI_LOCALE_DIR=os.path.join(arguments.build, "po"))
        pages = [("charts-a4", "60", ["charts", "--book", facts["path"], "--all"])]
        pages.append(("chart-a3", "60", ["chart", "--book", facts["path"], "--case", facts["rich_code"], "--paper", "a3", "--format", "pdf"]))
        pages.append(("chart-a4", "110", ["chart", "--book", facts["path"], "--case", facts["rich_code"], "--format", "pdf"]))
        pages.append(("chart-a4-mono", "110", ["chart", "--book", facts["path"], "--case", facts["rich_code"], "--mono", "--format", "pdf"]))
        for one in facts["class_ids"]:
            sheet = ["attendance", "--book", facts["path"], "--class", str(one), "--format", "pdf"]
            pages += [(f"attendance-{one}", "80", sheet), (f"attendance-{one}-mono", "80", [*sheet, "--mono"]), (f"attendance-{one}-a3", "60", [*sheet, "--paper", "a3"])]
        for name, command in forms(cli, facts, environment):
            pages.append((name, "60", command))
            if command[1] in GREY_PAPERS:
                pages.append((name + "-mono", "60", [*command, "--mono"]))
        for name, resolution, command in pages:
            file = os.path.join(out, name + ".pdf")
            subprocess.run([cli, *command, "-o", file], check=True, env=environment)
            subprocess.run(["pdftoppm", "-r", resolution, "-png", file, os.path.join(out, name)], check=True)
        print(f"paper-{language}: {len([f for f in os.listdir(out) if f.endswith('.png')])} pages", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inside", action="store_true")
    parser.add_argument("--language")
    parser.add_argument("--screen")
    parser.add_argument("--book")
    parser.add_argument("source")
    parser.add_argument("build")
    parser.add_argument("directory")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    if arguments.inside:
        return inside(arguments)
    with tempfile.TemporaryDirectory(prefix="tonari-book-") as folder:
        keep_build(arguments, folder)
        facts = make_book(arguments, folder)
        every = {"-".join(one): one for one in itertools.product(LANGUAGES, COLOURS, SIZES)}
        chosen = [every[name] for name in arguments.names if name in every] or list(every.values())
        if not arguments.names:
            printed(arguments, facts)
        arguments.names = [name for name in arguments.names if name not in every]
        with concurrent.futures.ThreadPoolExecutor(max_workers=JOBS) as pool:
            failed = any(list(pool.map(lambda one: combination(arguments, facts, *one), chosen)))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
