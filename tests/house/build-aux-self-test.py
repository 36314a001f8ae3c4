#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of build-aux: their counting, their lists of packages, their syntax.

    BUILD_AUX names the folder.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

FOLDER = os.environ.get("BUILD_AUX") or os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "build-aux")
TAP = "TAP version 13\n1..3\nok 1 /a\nok 2 /b # SKIP no display\nnot ok 3 /c\n"

# rows of a log, the last line of the report, exit status
COUNTS = [
    ([("OK", "")], "1 passed, 0 failed", 0),
    ([("OK", "ok 1 /a\nok 2 /b\n"), ("OK", "")], "3 passed, 0 failed", 0),
    ([("FAIL", TAP)], "1 passed, 1 failed, 1 skipped", 1),
    ([("OK", "ok 1 /a\n"), ("SKIP", "no display\n")], "1 passed, 0 failed, 1 skipped", 0),
    # A program that dies after its last case has failed all the same.
    ([("FAIL", "ok 1 /a\n")], "1 passed, 1 failed", 1),
    ([("TIMEOUT", "")], "0 passed, 1 failed", 1),
    ([("ERROR", "")], "0 passed, 1 failed", 1),
    ([("UNEXPECTEDPASS", "")], "0 passed, 1 failed", 1),
    # Silence proves nothing.
    ([], "0 passed, 1 failed", 1),
]


class Counting(unittest.TestCase):
    def report(self, *arguments):
        return subprocess.run([sys.executable, os.path.join(FOLDER, "count-tests.py"), *arguments], capture_output=True, text=True)

    def test_table(self):
        for rows, last, status in COUNTS:
            with self.subTest(rows=rows), tempfile.TemporaryDirectory() as folder:
                log = os.path.join(folder, "log.json")
                with open(log, "w", encoding="utf-8") as out:
                    for result, stdout in rows:
                        out.write(json.dumps({"name": "x", "result": result, "stdout": stdout, "duration": 0.1}) + "\n")
                report = self.report("run=" + log)
                self.assertEqual(report.stdout.splitlines()[-1], last, report.stdout)
                self.assertEqual(report.returncode, status)

    def test_sum(self):
        with tempfile.TemporaryDirectory() as folder:
            logs = []
            for name, result in (("one", "OK"), ("two", "OK")):
                log = os.path.join(folder, name)
                with open(log, "w", encoding="utf-8") as out:
                    out.write(json.dumps({"name": name, "result": result, "stdout": "ok 1 /a\nok 2 /b\n"}) + "\n")
                logs.append(f"{name}={log}")
            self.assertEqual(self.report(*logs).stdout.splitlines()[-1], "4 passed, 0 failed")

    def test_missing_log(self):
        report = self.report("run=/nowhere/log.json")
        self.assertEqual(report.stdout.splitlines()[-1], "0 passed, 1 failed")
        self.assertEqual(report.returncode, 1)


class Scripts(unittest.TestCase):
    def test_syntax(self):
        for name in ("common.sh", "run", "test", "bench", "screenshots"):
            with self.subTest(name=name):
                self.assertEqual(subprocess.run(["bash", "-n", os.path.join(FOLDER, name)]).returncode, 0)

    def test_packages(self):
        for name in os.listdir(os.path.join(FOLDER, "packages")):
            with self.subTest(name=name), open(os.path.join(FOLDER, "packages", name), encoding="utf-8") as listing:
                lines = listing.read().splitlines()
                self.assertTrue(lines[0].startswith("# "), "a list opens with what it is for")
                names = [line for line in lines if line and not line.startswith("#")]
                self.assertEqual(names, sorted(set(names)))
                for line in names:
                    self.assertRegex(line, re.compile(r"^[a-z0-9][a-z0-9.+-]+$"))

    def test_missing_packages(self):
        """With a dpkg-query of our own: what is installed, provided by another package, or not there at all."""
        with tempfile.TemporaryDirectory() as folder:
            fake = os.path.join(folder, "dpkg-query")
            with open(fake, "w", encoding="utf-8") as out:
                out.write("#!/bin/sh\ncase \"$3\" in\n*Provides*) printf 'installed pkg-config (= 1.8), pkgconfig\\ninstalled \\n' ;;\n"
                          "*) printf 'installed meson\\nconfig-files qpdf\\ninstalled pkgconf\\n' ;;\nesac\n")
            os.chmod(fake, 0o755)
            script = f'set -eu; . "{os.path.join(FOLDER, "common.sh")}"; missing_packages meson pkg-config qpdf xvfb'
            result = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=dict(os.environ, PATH=folder + ":" + os.environ["PATH"]))
            self.assertEqual(result.stdout.split(), ["qpdf", "xvfb"], result.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main())
