#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A book is known by its name and by its bytes, and nothing else is taken for one.

    mime.py FILE.mime.xml
"""

import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
BOOK = "application/x-tonari-book"


def sqlite_head(application):
    head = bytearray(100)
    head[:16] = b"SQLite format 3\0"
    head[68:72] = application
    return bytes(head) + bytes(412)


# name, content, whether it is a book
TABLE = [
    ("named.tonari", sqlite_head(b"TNRI"), True),
    ("nameless", sqlite_head(b"TNRI"), True),
    ("another-database", sqlite_head(b"\0\0\0\0"), False),
    ("another.sqlite3", sqlite_head(b"GPKG"), False),
    ("letter.txt", b"TNRI" * 40, False),
    ("shifted", b"x" + sqlite_head(b"TNRI"), False),
]


def main(description):
    for tool in ("update-mime-database", "gio"):
        if shutil.which(tool) is None:
            print(f"{tool} is not here")
            return SKIPPED
    complaints = []
    with tempfile.TemporaryDirectory(prefix="tonari-mime-") as home:
        packages = os.path.join(home, "mime", "packages")
        os.makedirs(packages)
        shutil.copy(description, os.path.join(packages, "tonari.xml"))
        subprocess.run(["update-mime-database", os.path.join(home, "mime")], check=True)
        environment = dict(os.environ, XDG_DATA_HOME=home, LC_ALL="C.UTF-8")
        for name, content, book in TABLE:
            path = os.path.join(home, name)
            with open(path, "wb") as out:
                out.write(content)
            said = subprocess.run(["gio", "info", "-a", "standard::content-type", path], capture_output=True, text=True, env=environment, check=True).stdout
            if (BOOK in said) != book:
                complaints.append(f"{name}: {said.strip().splitlines()[-1].strip()}")
    print(*complaints, sep="\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
