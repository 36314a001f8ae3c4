#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Count what several runs of meson test found.

    count-tests.py NAME=LOG.json …

Shows the log of each test program that failed and ends with one line, "N passed, N failed[, N skipped]".  A program
that speaks TAP counts with each of its cases, another one as one.  A run that left no log is a failure: silence proves
nothing.
"""

import json
import re
import sys

TAP = re.compile(r"^\s*(ok|not ok) \d+\b(.*)$", re.M)
BAD = {"FAIL", "TIMEOUT", "ERROR", "INTERRUPT", "UNEXPECTEDPASS"}


def count(row):
    """Passed, failed and skipped cases of one test program."""
    passed = failed = skipped = 0
    for word, rest in TAP.findall(row.get("stdout") or ""):
        if word == "not ok":
            failed += 1
        elif "# SKIP" in rest.upper():
            skipped += 1
        else:
            passed += 1
    if row["result"] in BAD:
        return passed, max(failed, 1), skipped
    if row["result"] == "SKIP":
        return 0, 0, max(skipped, 1)
    if passed + skipped == 0:
        passed = 1
    return passed, failed, skipped


def show(run, row):
    print(f"---- {run}: {row['name']}: {row['result']} ----")
    for stream in ("stdout", "stderr"):
        text = (row.get(stream) or "").rstrip()
        if len(text) > 12000:
            text = text[:4000] + "\n[…]\n" + text[-8000:]
        if text:
            print(text)
    print(flush=True)


def main(arguments):
    total = [0, 0, 0]
    for argument in arguments:
        run, _, path = argument.partition("=")
        here = [0, 0, 0]
        slow = []
        try:
            with open(path, encoding="utf-8") as log:
                rows = [json.loads(line) for line in log if line.strip()]
        except OSError as error:
            print(f"{run}: no log was written: {error}")
            rows = []
        if not rows:
            print(f"{run}: no test ran")
            here[1] += 1
        for row in rows:
            result = count(row)
            here = [a + b for a, b in zip(here, result)]
            slow.append((row.get("duration") or 0, row["name"]))
            if row["result"] in BAD:
                show(run, row)
            elif row["result"] == "SKIP":
                why = (row.get("stdout") or row.get("stderr") or "").strip().splitlines()
                print(f"{run}: {row['name']} was skipped{': ' + why[-1] if why else ''}")
        seconds = sum(duration for duration, _ in slow)
        print(f"{run}: {len(rows)} programs, {here[0]} cases passed, {here[1]} failed, {here[2]} skipped; {seconds:.0f} s")
        total = [a + b for a, b in zip(total, here)]
    passed, failed, skipped = total
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
