#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every .c file is laid out as clang-format 14 lays it out; other releases disagree in small things, so they are not asked.

    format.py SOURCE-ROOT
"""

import os
import re
import shutil
import subprocess
import sys

MAJOR = "14"
SKIPPED = 77


def tool():
    for name in (f"clang-format-{MAJOR}", "clang-format"):
        path = shutil.which(name)
        if path:
            version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {MAJOR}\.", version):
                return path
    return None


def main(root):
    path = tool()
    if path is None:
        print(f"clang-format {MAJOR} is not here: the layout of the sources goes unchecked")
        return SKIPPED
    files = []
    for folder in ("src", "tests"):
        for base, _, names in os.walk(os.path.join(root, folder)):
            files += [os.path.join(base, name) for name in names if name.endswith(".c")]
    files.sort()
    if not files:
        print("no .c file was found")
        return 1
    result = subprocess.run([path, "--dry-run", "--Werror", "--style=file", *files], cwd=root, capture_output=True, text=True)
    if result.returncode:
        untidy = sorted({line.split(":")[0] for line in result.stderr.splitlines() if "clang-format-violations" in line})
        for name in untidy:
            print(f"{os.path.relpath(name, root)}: not as clang-format lays it out; please run clang-format -i on it")
        print(result.stderr[:3000])
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(os.path.realpath(sys.argv[1])))
