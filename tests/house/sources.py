#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source names its licence in its first lines, none grows past its size, nothing is left for later, what has one
door is not reached by another, and every test is run.

    sources.py SOURCE-ROOT
"""

import os
import re
import sys

FOLDERS = ("src", "tests", "build-aux", "data", "help", "flatpak", ".ci")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
METADATA_LICENCE = "SPDX-License-Identifier: CC0-1.0"
LONGEST = {".c": 600, ".ui": 300}
LATER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
# What leaves the room is made from a life that was spared for whoever looks: the series for somebody is the one door.
DOORS = {
    "tonari_audience_spare (": ("src/domain/tonari-audience.", "src/domain/tonari-series.", "tests/"),
    "tonari_series_new (": ("src/domain/tonari-series.", "src/ui/lifechart/", "tests/"),
}
LICENSED = (".c", ".h", ".py", ".sh", ".ui", ".sql")


def scripts_too(path):
    """Whether a file without a suffix is a script."""
    if os.path.splitext(path)[1]:
        return False
    with open(path, "rb") as head:
        return head.read(2) == b"#!"


def is_run(path):
    """Whether the meson.build beside a test names it, whole or as what stands between test- and .c."""
    name = os.path.splitext(os.path.basename(path))[0]
    with open(os.path.join(os.path.dirname(path), "meson.build"), encoding="utf-8") as build:
        quoted = re.findall(r"'([^']*)'", re.sub(r"#.*", "", build.read()))
    return any(one in (name, name + ".c", name[len("test-"):]) for one in quoted)


def main(root):
    complaints = []
    seen = 0
    for folder in FOLDERS:
        for base, folders, names in os.walk(os.path.join(root, folder)):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(names):
                path = os.path.join(base, name)
                short = os.path.relpath(path, root)
                suffix = os.path.splitext(name)[1]
                if suffix not in LICENSED and not scripts_too(path):
                    continue
                seen += 1
                with open(path, encoding="utf-8") as source:
                    lines = source.read().split("\n")
                head = "\n".join(lines[:3])
                if LICENCE not in head and METADATA_LICENCE not in head:
                    complaints.append(f"{short}:1: the line “{LICENCE}” is missing")
                if len(lines) - 1 > LONGEST.get(suffix, len(lines)):
                    complaints.append(f"{short}: {len(lines) - 1} lines; past {LONGEST[suffix]} look for the second thing it does")
                for number, line in enumerate(lines, 1):
                    if LATER.search(line) and not path.endswith(os.path.basename(__file__)):
                        complaints.append(f"{short}:{number}: {line.strip()}")
                    if suffix in (".c", ".h") and "\t" in line:
                        complaints.append(f"{short}:{number}: a tab")
                    if line != line.rstrip():
                        complaints.append(f"{short}:{number}: blanks at the end of the line")
                    for call, places in DOORS.items():
                        if suffix in (".c", ".h") and call in line and not short.startswith(places):
                            complaints.append(f"{short}:{number}: {call.split()[0]} is called only in {', '.join(places)}")
                if folder == "tests" and suffix == ".c" and name.startswith("test-") and not is_run(path):
                    complaints.append(f"{short}: nothing runs it: the meson.build beside it does not name it")
                if suffix == ".h" and "#pragma once" not in lines:
                    complaints.append(f"{short}: no “#pragma once”")
    if seen < 50:
        complaints.append(f"only {seen} sources were found under {root}")
    print(*complaints, sep="\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(os.path.realpath(sys.argv[1])))
