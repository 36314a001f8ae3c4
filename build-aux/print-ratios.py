#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Print the lines "ratio …" of a run of meson test --benchmark; exit status 1 if a benchmark could not run."""

import json
import sys


def main(path):
    broken = 0
    with open(path, encoding="utf-8") as log:
        rows = [json.loads(line) for line in log if line.strip()]
    for row in rows:
        lines = (row.get("stdout") or "").splitlines()
        ratios = [line.lstrip("# ") for line in lines if line.lstrip("# ").startswith("ratio ")]
        for line in ratios:
            print(line)
        if row["result"] != "OK" or not ratios:
            broken += 1
            print(f"{row['name']}: {row['result']}", *(lines + (row.get("stderr") or "").splitlines())[-20:], sep="\n  ")
    if not rows:
        print("no benchmark ran")
    return 1 if broken or not rows else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
