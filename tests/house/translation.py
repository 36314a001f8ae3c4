#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language in po/LINGUAS says everything: no file left out of POTFILES, no message missing, fuzzy or malformed.

    translation.py SOURCE-ROOT
"""

import os
import re
import subprocess
import sys
import tempfile

MARKED = {
    ".c": re.compile(r"(?<![\w])(_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2?) ?\( ?\""),
    ".ui": re.compile(r"translatable=\"(yes|true|1)\""),
}
# gettext stops at such a macro, and finds no translation at run time.
CUT = re.compile(r"\"\s*G_G?\w*_FORMAT\b")
CALL = re.compile(r"(?<![\w])(?:_|N_|C_|NC_|ngettext|g_dngettext) ?\([^;]*?;", re.S)
WHOLE = (".desktop.in", ".metainfo.xml.in", ".gschema.xml", ".mime.xml.in")
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3", "g_dpgettext2:2c,3"]


def marked(root):
    """The files with something to translate."""
    for folder in ("src", "data"):
        for base, _, names in os.walk(os.path.join(root, folder)):
            for name in names:
                path = os.path.join(base, name)
                short = os.path.relpath(path, root).replace(os.sep, "/")
                pattern = MARKED.get(os.path.splitext(name)[1])
                if name.endswith(WHOLE):
                    yield short
                elif pattern:
                    with open(path, encoding="utf-8") as source:
                        if pattern.search(source.read()):
                            yield short


def run(*command, root):
    return subprocess.run(command, cwd=root, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE=""))


def main(root):
    complaints = []
    with open(os.path.join(root, "po", "POTFILES"), encoding="utf-8") as listing:
        listed = {line.strip() for line in listing if line.strip() and not line.startswith("#")}
    there = set(marked(root))
    complaints += [f"po/POTFILES: {name} is not listed" for name in sorted(there - listed)]
    complaints += [f"po/POTFILES: {name} is listed and does not exist" for name in sorted(listed) if not os.path.exists(os.path.join(root, name))]

    for name in sorted(there):
        if name.endswith(".c"):
            with open(os.path.join(root, name), encoding="utf-8") as source:
                text = source.read()
            for call in CALL.finditer(text):
                if CUT.search(call.group().split(")")[0]):
                    line = text.count("\n", 0, call.start()) + 1
                    complaints.append(f"{name}:{line}: a format macro inside a message; print the number first, and pass it as %s")

    with open(os.path.join(root, "po", "LINGUAS"), encoding="utf-8") as listing:
        languages = [line.strip() for line in listing if line.strip() and not line.startswith("#")]
    if "ja" not in languages:
        complaints.append("po/LINGUAS: no Japanese")

    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "tonari.pot")
        made = run("xgettext", "--files-from=po/POTFILES", "--from-code=UTF-8", *[f"-k{word}" for word in KEYWORDS], "-o", template, root=root)
        if made.returncode or not os.path.exists(template):
            complaints.append("xgettext: " + made.stderr)
        else:
            for language in languages:
                merged = os.path.join(folder, language + ".po")
                po = f"po/{language}.po"
                step = run("msgmerge", "-q", "--no-fuzzy-matching", "-o", merged, po, template, root=root)
                if step.returncode:
                    complaints.append(f"{po}: {step.stderr}")
                    continue
                checked = run("msgfmt", "-c", "-o", os.devnull, po, root=root)
                if checked.returncode:
                    complaints.append(f"{po}: {checked.stderr}")
                for what in ("--untranslated", "--only-fuzzy"):
                    left = run("msgattrib", what, "--no-obsolete", "--no-wrap", merged, root=root).stdout
                    words = [line for line in left.splitlines() if line.startswith(("msgid ", "#:")) and line != 'msgid ""']
                    for line in words:
                        if line.startswith("msgid "):
                            complaints.append(f"{po}: {what[2:]}: {line[6:]}")
    print(*complaints, sep="\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(os.path.realpath(sys.argv[1])))
