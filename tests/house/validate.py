#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask a tool of the desktop about one of our files; skipped, with a word, where the tool is missing.

    validate.py TOOL FILE-OR-FOLDER …
"""

import os
import re
import shutil
import subprocess
import sys

SKIPPED = 77


def below(folders, *suffixes):
    found = []
    for folder in folders:
        for base, _, names in os.walk(folder):
            found += [os.path.join(base, name) for name in names if name.endswith(suffixes)]
    return sorted(found)


def appstream_is_new(tool):
    """From 1.0 on the validator takes what 0.16 only frowns at, so from there on it is asked to be strict."""
    version = subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"(\d+)\.\d+", version).group(1)) >= 1


def commands(name, tool, paths):
    if name == "desktop-file-validate":
        return [[tool, "--no-hints", *paths]]
    if name == "appstreamcli":
        return [[tool, "validate", "--no-net", "--explain", *(["--strict"] if appstream_is_new(tool) else []), *paths]]
    if name == "glib-compile-schemas":
        return [[tool, "--strict", "--dry-run", *paths]]
    if name == "xmllint":
        return [[tool, "--noout", "--nonet", *below(paths, ".ui", ".xml", ".svg", ".page", ".gresource.xml")]]
    if name == "yelp-check":
        languages = [folder for folder in sorted(os.listdir(paths[0])) if os.path.isdir(os.path.join(paths[0], folder))]
        assert "C" in languages and "ja" in languages, languages
        return [[tool, check, *below([os.path.join(paths[0], language)], ".page")] for language in languages
                for check in ("ids", "links", "media", "orphans")]
    raise SystemExit(f"nobody told validate.py how to call {name}")


def main(name, paths):
    tool = shutil.which(name)
    if tool is None:
        print(f"{name} is not here")
        return SKIPPED
    failed = False
    for command in commands(name, tool, paths):
        result = subprocess.run(command, capture_output=True, text=True)
        said = result.stdout + result.stderr
        # yelp-check lists what it found and leaves with 0.
        if result.returncode or (name == "yelp-check" and said.strip()):
            failed = True
            print(*command[:3], f"→ {result.returncode}")
            print(said)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
