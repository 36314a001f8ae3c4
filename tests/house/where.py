#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the help that says where everything stands is true, and leaves no kind of record out.

    where.py ROOT

Each row of help/*/where.page names what it is, the writings it comes from, its Japanese word and its places.  The word must
be one that the program says; a screen must be named by words that stand on it, in either language, and a command must be one
that tonari-cli knows.  A kind of record that has no row has no place, and fails here.  What is not built says so in its row.
"""

import os
import re
import sys
import xml.etree.ElementTree as xml

MALLARD = "{http://projectmallard.org/1.0/}"
HOUSE = "{https://tonari-app.github.io/house}"
SEEDS = {"000", "001", "002", "003", "004"}
ENTRY = re.compile(r'^(?:msgctxt .*\n(?:".*"\n)*)?msgid (".*"\n(?:".*"\n)*)msgstr (".*"\n?(?:".*"\n?)*)', re.M)
TABLE = re.compile(r'TONARI_DEFINE_ENTITY(?:_WITH_FREE)? \(\s*\w+,\s*(tonari_\w+),\s*"(\w+)"')
WORD = re.compile(r'^ +\{ [A-Z_0-9]+, "([\w-]+)",', re.M)


def read(root, *path):
    with open(os.path.join(root, *path), encoding="utf-8") as source:
        return source.read()


def joined(lines):
    return "".join(re.findall(r'"(.*)"', lines)).replace("\\n", " ").replace('\\"', '"')


def plain(label):
    """A label as it is read: without the letter to press and without the dots of what asks more."""
    return re.sub(r"\(_\w\)|_|…", "", label).strip()


def said(root):
    """What the program says in English and in Japanese, as it is read."""
    entries = [(joined(english), joined(japanese)) for english, japanese in ENTRY.findall(read(root, "po", "ja.po"))]
    pairs = {}
    for english, japanese in entries:
        pairs.setdefault(plain(english), set()).add(plain(japanese))
    return pairs


def sources(root, *folder):
    place = os.path.join(root, *folder)
    return {name: read(place, name) for name in sorted(os.listdir(place)) if name.endswith(".c")}


def tables(root):
    """The table of each kind of record that the program keeps."""
    domain = "\n".join(sources(root, "src", "domain").values())
    named = dict(TABLE.findall(domain))
    kept = re.findall(r"&(tonari_\w+)_entity\b", read(root, "src", "domain", "tonari-entities.c"))
    return {named.get(kind, kind) for kind in kept}


def commands(root):
    """Each command of tonari-cli with what it can be asked for, or nothing where it takes no such word."""
    known = {name: set() for name in re.findall(r'^  \{ "([\w-]+)", tonari_cli_', read(root, "src", "cli", "tonari-cli.c"), re.M)}
    known["list"] = set(re.findall(r'^  \{ "([\w-]+)", tonari_cli_list_', read(root, "src", "cli", "tonari-cli-list.c"), re.M))
    known["print"] = {"register", "statistics"}
    for name, text in sources(root, "src", "paper").items():
        if name.endswith("-paper.c"):
            known["print"] |= set(WORD.findall(text))
    return known


def rows_of(root, language):
    page = xml.fromstring(read(root, "help", language, "where.page"))
    for table in page.iter(MALLARD + "tbody"):
        yield from table.iter(MALLARD + "tr")


def text_of(cell):
    return "".join(cell.itertext()).strip()


def complain_about_row(row, other, pairs, words, known):
    cells, others = (list(one.iter(MALLARD + "td")) for one in (row, other))
    if len(cells) != 4 or len(others) != 4:
        yield "has not four cells in both languages"
        return
    seeds = set(re.findall(r"\w+", text_of(cells[1])))
    if not seeds <= SEEDS or text_of(cells[1]) != text_of(others[1]):
        yield f"comes from {text_of(cells[1])} and {text_of(others[1])}"
    planned = row.get(HOUSE + "state") == "planned"
    term = text_of(cells[2])
    if term != text_of(others[2]) or not (planned or term in words):
        yield f"the program never says “{term}”"
    if not text_of(cells[3]) or not text_of(others[3]):
        yield "has no place"
    screens, other_screens = ([text_of(one) for one in cell.iter(MALLARD + "gui")] for cell in (cells[3], others[3]))
    if len(screens) != len(other_screens):
        yield "has other screens in the other language"
    for english, japanese in zip(screens, other_screens):
        if japanese not in pairs.get(english, ()):
            yield f"nothing on the screen is called “{english}” and “{japanese}”"
    asked = [text_of(one) for one in cells[3].iter(MALLARD + "cmd")]
    if asked != [text_of(one) for one in others[3].iter(MALLARD + "cmd")]:
        yield "has other commands in the other language"
    for command in asked:
        program, name, *kind = command.split()
        if program != "tonari-cli" or name not in known or (kind and kind[0] not in known[name]):
            yield f"there is no command “{command}”"


def complaints(root):
    pairs, known, kept = said(root), commands(root), tables(root)
    words = "\n".join(japanese for each in pairs.values() for japanese in each)
    words += "\n".join(text for name, text in sources(root, "src", "domain").items() if name == "tonari-enums.c")
    words += "\n".join(text for name, text in sources(root, "src", "paper").items() if name.endswith("-paper.c"))
    rows, others = list(rows_of(root, "C")), list(rows_of(root, "ja"))
    if len(rows) != len(others) or len(rows) < 50:
        yield f"where.page: {len(rows)} rows in English, {len(others)} in Japanese"
    placed = set()
    for row, other in zip(rows, others):
        name = text_of(next(row.iter(MALLARD + "td")))
        of = row.get(HOUSE + "of", "")
        placed |= set(of.split())
        if of != other.get(HOUSE + "of", ""):
            yield f"where.page: {name}: of other records in the other language"
        for complaint in complain_about_row(row, other, pairs, words, known):
            yield f"where.page: {name}: {complaint}"
    for table in sorted(kept - placed):
        yield f"where.page: no row says where {table} stand; add one in both languages"
    for table in sorted(placed - kept):
        yield f"where.page: there are no {table}"


def main(root):
    found = list(complaints(root))
    print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
