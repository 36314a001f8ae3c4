# SPDX-License-Identifier: GPL-3.0-or-later
"""A pair of hands on a keyboard, and an ear for what a screen reader is told.

Keys go to the window as the X server sends them; where the focus is, and what stands on the screen, is asked on the
accessibility bus.  Nothing is pressed by an action of the bus and nothing is found by its place on the screen.
"""

import os
import re
import shutil
import subprocess
import time

# Warnings are not fatal here: GDK 4.8 complains of a list that opens beyond the edge of a screen without monitors.
os.environ.pop("G_DEBUG", None)

import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

PATIENCE = 45

BUTTON = ("push button", "button", "toggle button")
FIELD = ("text", "entry", "spin button")
SWITCH = ("switch", "toggle button", "check box")


def missing():
    """What this needs and is not here, or nothing."""
    return [tool for tool in ("xdotool", "openbox", "xprop") if not shutil.which(tool)]


def tell(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def role_of(node):
    try:
        return node.getRoleName()
    except Exception:  # it has gone between two questions
        return ""


def plain(name):
    """GTK 4.8 calls a button with a mnemonic “_Make Make”."""
    first, second = name[: len(name) // 2], name[len(name) // 2 + 1 :]
    return second if "_" in first and name == f"{first} {second}" and first.replace("_", "") == second else name


def label_of(node):
    """The words of what names it."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return " ".join(text_of(relation.getTarget(place)) for place in range(relation.getNTargets()))
    return ""


def name_of(node):
    try:
        # GTK 4.18 gives an item of a menu no name, only the label that it has.
        return plain(node.name or "") or (label_of(node) if role_of(node) == "menu item" else "")
    except Exception:
        return ""


def text_of(node):
    """What stands in a field."""
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount)
    except Exception:
        return ""


def checked(node):
    try:
        return node.getState().contains(pyatspi.STATE_CHECKED)
    except Exception:
        return None


def children(node):
    try:
        count = min(node.childCount, 400)
    except Exception:
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield child


def showing(node):
    # GTK 4.8 says “showing” of windows alone: elsewhere what is visible and has a size is taken as showing.
    try:
        state = node.getState()
        if state.contains(pyatspi.STATE_SHOWING):
            return True
        if not state.contains(pyatspi.STATE_VISIBLE):
            return False
        try:
            extent = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
        except NotImplementedError:  # a page of a stack has no size of its own
            return True
        return extent.width > 0 and extent.height > 0
    except Exception:
        return False


def walk(node, depth=0):
    """All that shows below: what does not show is left with all it has."""
    for child in children(node):
        if not showing(child):
            continue
        yield child
        if depth < 60:
            yield from walk(child, depth + 1)


def fits(said, wanted):
    return bool(wanted.search(said)) if hasattr(wanted, "search") else said == wanted


class Hands:
    def __init__(self, command, environment):
        self.focus = None
        self.changes = 0
        self.found = None
        self.context = GLib.MainContext.default()
        # What is remembered on this side may be older than what stands on the screen.
        self.desktop = pyatspi.Registry.getDesktop(0)
        self.desktop.setCacheMask(pyatspi.cache.NONE)
        pyatspi.Registry.registerEventListener(self.focused, "object:state-changed:focused")
        self.manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.until("the window manager", lambda: "window id" in tell("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
        self.program = subprocess.Popen(command, env=environment)

    def stop(self):
        for process in (self.program, self.manager):
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    # Waiting

    def focused(self, event):
        if event.detail1 == 1:
            self.focus = event.source
            self.changes += 1

    def listen(self):
        while self.context.iteration(False):
            pass

    def until(self, what, there, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            self.listen()
            answer = there()
            if answer:
                return answer
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}")
            if getattr(self, "program", None) is not None and self.program.poll() is not None:
                raise AssertionError(f"the program ended with status {self.program.returncode}")
            time.sleep(0.02)

    # Looking

    def application(self):
        """The program on the accessibility bus, once it is there."""
        if self.found is None:
            for application in children(self.desktop):
                try:
                    if application.get_process_id() == self.program.pid:
                        application.setCacheMask(pyatspi.cache.NONE)
                        self.found = application
                except Exception:
                    continue
        return self.found

    def windows(self):
        """The windows of the program, the one in front last."""
        application = self.application()
        found = [window for window in children(application) if showing(window)] if application is not None else []
        # GTK 4.8 now and then gives the application itself for a new window of it; the focus says where it is.
        window = self.window_of_focus()
        if window is not None and window not in found and showing(window):
            found.append(window)
        return found

    def window_of_focus(self):
        """The window that what has the focus stands in."""
        node, above, role = self.focus, None, ""
        try:
            while node is not None and role != "desktop frame":
                role = role_of(node)
                # A widget of the page may be called an application too.
                above = node if role not in ("application", "desktop frame") else above
                node = node.parent
        except Exception:  # it has gone with its window
            return None
        return above if role in ("application", "desktop frame") else None

    def front(self):
        """The window that has the keyboard."""
        windows = self.windows()
        for window in windows:
            try:
                if window.getState().contains(pyatspi.STATE_ACTIVE):
                    return window
            except Exception:
                continue
        # A question over another window does not say that it is active; it was opened last.
        return windows[-1] if windows else None

    def window(self, name):
        """Waits until the window of that name has the keyboard."""

        def there():
            window = self.front()
            return window is not None and fits(name_of(window), name)

        self.until(f"the window “{getattr(name, 'pattern', name)}”", there)

    def seen(self, name, roles=None):
        """Something of that name in the window that has the keyboard."""
        window = self.front()
        for node in walk(window) if window is not None else ():
            if fits(name_of(node), name) and (roles is None or role_of(node) in roles):
                return node
        return None

    def see(self, name, roles=None, patience=PATIENCE):
        """Waits until something of that name stands on the screen."""
        return self.until(f"“{getattr(name, 'pattern', name)}”", lambda: self.seen(name, roles), patience)

    def gone(self, name, roles=None):
        self.until(f"“{getattr(name, 'pattern', name)}” to go", lambda: self.seen(name, roles) is None)

    def where(self):
        return (role_of(self.focus), name_of(self.focus)) if self.focus is not None else ("", "")

    def screen(self):
        for window in self.windows():
            for node in walk(window):
                role, name = role_of(node), name_of(node)
                if name:
                    yield f"    {role} “{name}”"

    # Keys

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)

    def write(self, *steps):
        """Fills in a form, from the field that has the focus on: a line is typed over what stands there, None leaves
        it, keys (a tuple) are pressed; Tab goes on to the next.

        The keys come to the program in this order, so nothing needs waiting for in between."""
        words = []
        for place, step in enumerate(steps):
            if place > 0:
                words += ["key", "Tab"]
            if isinstance(step, tuple):
                words += ["key", *step]
            elif step is not None:
                words += ["key", "ctrl+a", "type", "--delay", "4", "--args", "1", step]
        subprocess.run(["xdotool", *words], check=True)

    def fill(self, text):
        """Writes into the field that has the focus and sees that it stands there: a window that has only just opened on
        a busy machine may give its field the focus once more, and what was typed before is typed over."""
        for _ in range(5):
            self.write(text)
            try:
                return self.until(f"“{text}” in its field", lambda: text_of(self.focus) == text, PATIENCE / 4)
            except AssertionError as error:
                print(f"keyboard: written in vain: {error}", flush=True)
        raise AssertionError(f"“{text}” cannot be written")

    def answered(self):
        """Asks the program something and waits for the answer, which it gives where it also looks after its keys."""
        try:
            self.application().childCount
        except Exception:  # it has ended, which until() says
            pass

    def move(self, *keys):
        """A key that takes the focus somewhere else; says whether it did.

        A busy machine may be late to say so, and another key would go too far: the program must have answered again
        and again, which it does as slowly as it takes its keys."""
        before = self.changes
        self.key(*keys)
        end = time.monotonic() + 0.15
        answers = 0
        while self.changes == before:
            if answers >= 12 and time.monotonic() > end:
                return False
            self.answered()
            self.listen()
            answers += 1
            time.sleep(0.005)
        self.listen()
        return True

    def at(self, name, roles=None):
        return self.focus is not None and fits(name_of(self.focus), name) and (roles is None or role_of(self.focus) in roles)

    def arrive(self, name, roles=None, patience=PATIENCE):
        """Waits until the focus is there by itself."""
        self.until(f"the focus on “{getattr(name, 'pattern', name)}” (it is on {self.where()})", lambda: self.at(name, roles), patience)

    def tab(self, name, roles=None, key="Tab", most=120):
        """Goes on with Tab until the focus is there; says how many steps it was."""
        passed = []
        self.listen()
        for steps in range(most):
            if self.at(name, roles):
                return steps
            self.move(key)
            passed.append(self.where())
        raise AssertionError(f"{key} does not come to “{getattr(name, 'pattern', name)}”, it passes {passed}")

    def page_tab(self, name):
        """Goes to a page: by Tab to the row of pages, and along it by the arrows, for since libadwaita 1.4 Tab stops there
        but once."""
        role = ("page tab",)
        self.see(name, role)
        self.tab(re.compile(""), role)
        names = [name_of(node) for node in walk(self.front()) if role_of(node) in role]
        steps = names.index(name) - names.index(name_of(self.focus))
        for _ in range(abs(steps)):
            self.move("Right" if steps > 0 else "Left")
        self.arrive(name, role)
        self.key("space")

    def open(self, key, name, roles):
        """Opens what hangs on the thing that has the focus, until something of that name stands there."""
        opener = self.focus
        for _ in range(5):
            self.key(key)
            try:
                return self.see(name, roles, patience=PATIENCE / 4)
            except AssertionError as error:
                # GTK 4.18 now and then takes a list or a menu away again at once on a busy machine, and the focus is back
                # where it was, which it tells nobody.
                try:
                    back = opener.getState().contains(pyatspi.STATE_FOCUSED)
                except Exception:
                    back = False
                if not back:
                    raise
                print(f"keyboard: opened in vain: {error}", flush=True)
        raise AssertionError(f"“{name}” does not open")

    def choose(self, *items):
        """Opens the menu of the button that has the focus and goes to the item, through the menus it stands in."""
        item = ("menu item",)
        self.open("Return", items[0], item)
        for place, name in enumerate(items):
            self.until(f"the menu with “{name}”", lambda: role_of(self.focus) in item and self.seen(name, item))
            self.tab(name, item, key="Down")
            self.key("Return" if place == len(items) - 1 else "Right")

    def past(self, name):
        """Goes on with Tab until it has left what has this name, a row of a form, say; says how many steps it was."""
        steps = self.tab(name)
        while self.at(name):
            steps += 1
            # GTK 4.8 does not tell that a field of a form has the focus: who hears nothing has come to one.
            if not self.move("Tab"):
                break
        return steps

    def pick(self, chosen, instead_of, *keys):
        """Opens the choices of the row that has the focus and takes one by those keys: until its list is there they would
        go elsewhere, and as long as it is there it takes all keys."""
        label = ("label",)
        self.open("space", chosen, label)
        self.key(*keys, "Return")
        self.gone(instead_of, label)
        self.see(chosen, label)

    def switch(self, name):
        """Goes to a switch, or to the row it stands in, and turns it, which takes GTK the length of its movement."""
        self.tab(re.compile(f"^{re.escape(name)}"))
        if role_of(self.focus) == "list item":
            self.key("Return")
            return
        before = checked(self.focus)
        self.key("space")
        self.until(f"the switch “{name}” to turn", lambda: checked(self.focus) != before)
