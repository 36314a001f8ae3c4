#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icons are where a theme looks for them, stand alone, and the symbolic one is one colour.

    icons.py FOLDER
"""

import os
import re
import sys
import xml.etree.ElementTree as ElementTree

NAME = "io.github.tonari_app.Tonari"
WANTED = {
    f"hicolor/scalable/apps/{NAME}.svg": 128,
    f"hicolor/symbolic/apps/{NAME}-symbolic.svg": 16,
}


def main(folder):
    complaints = []
    for name, size in WANTED.items():
        path = os.path.join(folder, name)
        if not os.path.exists(path):
            complaints.append(f"{name}: is not there")
            continue
        root = ElementTree.parse(path).getroot()
        if (root.get("width"), root.get("height")) != (str(size), str(size)):
            complaints.append(f"{name}: is not {size} × {size}")
        with open(path, encoding="utf-8") as source:
            text = source.read()
        if "href" in text or "<text" in text or "<image" in text:
            complaints.append(f"{name}: needs something outside of itself")
        if "symbolic" in name and len(set(re.findall(r"#[0-9a-f]{3,6}", text))) > 1:
            complaints.append(f"{name}: has more than one colour")
    print(*complaints, sep="\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
