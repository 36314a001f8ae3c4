#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows go down only: which room may see which, in the includes and in what each target was compiled with.

    rooms.py SOURCE-ROOT [INTRO-TARGETS.json]
"""

import json
import os
import re
import sys

# What a room may see of the others; itself always.
ROOMS = {
    "domain": set(),
    "store": {"domain"},
    "chart": {"domain"},
    "paper": {"domain", "chart"},
    "exchange": {"domain"},
    "cli": {"domain", "store", "chart", "paper", "exchange"},
    "compat": set(),
    "app": {"domain", "store"},
    "ui": {"domain", "store", "chart", "paper", "exchange", "app", "compat"},
    # The few lines that start the program.
    ".": {"domain", "store", "app", "compat", "ui"},
}

# What a room may use from outside; the C library and GLib's own headers always.
OUTSIDE = {
    "domain": set(),
    "store": {"gio", "sqlite"},
    "chart": {"cairo", "pango"},
    "paper": {"gio", "cairo", "pango"},
    "exchange": {"gio", "xlsx"},
    "cli": {"gio", "cairo", "pango"},
    "compat": {"gio", "gtk", "adwaita", "cairo", "pango"},
    "app": {"gio"},
    "ui": {"gio", "gtk", "adwaita", "cairo", "pango"},
    ".": {"gio", "gtk", "adwaita"},
}

HEADERS = [
    ("sqlite", re.compile(r"^sqlite3")),
    ("gtk", re.compile(r"^(gtk|gdk|gsk)/")),
    ("adwaita", re.compile(r"^adwaita\.h")),
    ("cairo", re.compile(r"^cairo")),
    ("pango", re.compile(r"^pango/")),
    ("gio", re.compile(r"^(gio|gio-unix-2\.0)/")),
    ("xlsx", re.compile(r"^xlsxwriter")),
]

# Where the headers of an outside library lie, as a compiler is told.
DIRECTORIES = [
    ("gtk", re.compile(r"/gtk-4\.0$")),
    ("adwaita", re.compile(r"/libadwaita-1$")),
    ("cairo", re.compile(r"/cairo$")),
    ("pango", re.compile(r"/pango-1\.0$")),
]

# The one file that knows the engine.
ENGINE = "src/store/tonari-db.c"

# What a feature folder of the window may include of the others; the window puts all of them together.
FEATURES = {
    "window": None,
    "cases": {"shared", "lifechart"},
    "office": {"shared"},
    "shared": set(),
}
FEATURES_ELSE = {"shared"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def sources(root):
    for base, folders, names in os.walk(os.path.join(root, "src")):
        folders.sort()
        for name in sorted(names):
            if name.endswith((".c", ".h")):
                yield os.path.relpath(os.path.join(base, name), root).replace(os.sep, "/")


def room_of(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else "."


def feature_of(path):
    parts = path.split("/")
    return parts[2] if len(parts) > 3 and parts[1] == "ui" else None


def check_includes(root, complain):
    paths = list(sources(root))
    where = {}
    for path in paths:
        name = os.path.basename(path)
        if path.endswith(".h"):
            if name in where:
                complain(f"{path}: a header of this name stands in {where[name]} too")
            where[name] = path
    seen = 0
    for path in paths:
        room = room_of(path)
        if room not in ROOMS:
            complain(f"{path}: no such room is in tests/house/rooms.py")
            continue
        with open(os.path.join(root, path), encoding="utf-8") as source:
            text = source.read()
        for sign, name in INCLUDE.findall(text):
            seen += 1
            if sign == "<":
                for library, pattern in HEADERS:
                    if pattern.match(name):
                        if library not in OUTSIDE[room]:
                            complain(f"{path}: <{name}> in the room {room}, which has no {library}")
                        if library == "sqlite" and path != ENGINE:
                            complain(f"{path}: <{name}> belongs into {ENGINE} alone")
                continue
            target = where.get(os.path.basename(name))
            if target is None:
                continue  # made by the build
            other = room_of(target)
            if other != room and other not in ROOMS[room]:
                complain(f'{path}: "{name}" looks from {room} up into {other}')
            ours, theirs = feature_of(path), feature_of(target)
            if ours and theirs and ours != theirs:
                allowed = FEATURES.get(ours, FEATURES_ELSE)
                if allowed is not None and theirs not in allowed:
                    complain(f'{path}: "{name}" looks from ui/{ours} into ui/{theirs}')
    return seen


def check_targets(root, path, complain):
    """The include directories of every target of src/: a room that is not among them cannot be included at all."""
    with open(path, encoding="utf-8") as introspection:
        targets = json.load(introspection)
    seen = 0
    for target in targets:
        defined = os.path.relpath(os.path.dirname(target["defined_in"]), root).replace(os.sep, "/")
        if not (defined == "src" or defined.startswith("src/")):
            continue
        if not target["type"].endswith("library") and target["type"] != "executable":
            continue
        room = room_of(defined + "/x")
        seen += 1
        for group in target.get("target_sources", []):
            if group.get("language") != "c":
                continue
            for parameter in group["parameters"]:
                if not parameter.startswith(("-I", "-isystem")):
                    continue
                folder = re.sub(r"^-(I|isystem)", "", parameter)
                for library, pattern in DIRECTORIES:
                    if pattern.search(folder) and library not in OUTSIDE[room]:
                        complain(f"{defined}: {target['name']} is compiled with {library}")
                inside = os.path.relpath(folder, root).replace(os.sep, "/")
                if inside.startswith("src/"):
                    other = room_of(inside + "/x")
                    if other != room and other not in ROOMS[room]:
                        complain(f"{defined}: {target['name']} is compiled with the room {other} in sight")
    return seen


def main(arguments):
    root = os.path.realpath(arguments[0])
    complaints = []
    seen = check_includes(root, complaints.append)
    if seen < 100:
        complaints.append(f"only {seen} includes were found under {root}/src: is this the source tree?")
    if len(arguments) > 1:
        if check_targets(root, arguments[1], complaints.append) == 0:
            complaints.append("no target of src/ was found in the introspection")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
