# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes out as a page: many charts in one file, small ones side by side, and whether other programs can read them."""

import json
import os
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as xml

import program
from program import TODAY

TOOLS = ("qpdf", "pdffonts", "pdfinfo", "pdftotext", "xmllint")


def tool(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True, env=dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8"))


@unittest.skipUnless(all(shutil.which(name) for name in TOOLS), ", ".join(TOOLS) + ": not all installed")
class Pages(program.Program):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.shared = program.tempfile.TemporaryDirectory(prefix="tonari-pages-")
        cls.addClassCleanup(cls.shared.cleanup)
        cls.example = os.path.join(cls.shared.name, "example.tonari")
        subprocess.run([cls.path, "demo", cls.example, "--date", TODAY], check=True, capture_output=True)
        cls.cases = json.loads(subprocess.run([cls.path, "list", "cases", "--book", cls.example, "--format", "json"], check=True, capture_output=True).stdout)
        cls.codes = [case["code"] for case in cls.cases]

    def charts(self, name, *arguments, **options):
        path = self.file(name)
        self.run_program("charts", "--book", self.example, "--date", TODAY, *arguments, "-o", path, **options)
        return path

    def sound(self, path):
        """A PDF that other programs read without a word of complaint, with its letters inside."""
        checked = tool("qpdf", "--check", path)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertNotIn("WARNING", checked.stdout + checked.stderr)
        fonts = tool("pdffonts", path).stdout.strip().split("\n")[2:]
        self.assertTrue(fonts)
        for font in fonts:
            # name, type, encoding, emb, sub, uni, object
            self.assertRegex(font, r"\s+yes\s+yes\s+yes\s+\d+\s+\d+$")

    def words(self, path):
        return tool("pdftotext", path, "-").stdout

    def bookmarks(self, path):
        described = json.loads(tool("qpdf", "--json", "--json-key=outlines", path).stdout)
        return [(one["title"], one["destpageposfrom1"]) for one in described["outlines"]]

    def n_pages(self, path):
        return int(re.search(r"Pages: +(\d+)", tool("pdfinfo", path).stdout).group(1))

    def test_jobs_do_not_change_a_byte(self):
        contents = set()
        for jobs in ("1", "2", "7"):
            with open(self.charts("jobs.pdf", "--all", "--jobs", jobs), "rb") as stream:
                contents.add(stream.read())
        self.assertEqual(len(contents), 1)
        for jobs in ("0", "65", "many"):
            self.run_program("charts", "--book", self.example, "--all", "--jobs", jobs, "-o", self.file("x.pdf"), status=2)

    def test_bookmarks(self):
        path = self.charts("all.pdf", "--all", "--jobs", "2")
        self.sound(path)
        self.assertEqual(self.n_pages(path), len(self.codes))
        marks = self.bookmarks(path)
        self.assertEqual([page for _, page in marks], list(range(1, len(self.codes) + 1)))
        for code, (title, _) in zip(self.codes, marks):
            self.assertIn(code, title)

    def test_small_multiples(self):
        names = [case["name"] for case in self.cases if case.get("name")]
        self.assertTrue(names)
        for self.locale in program.LOCALES:
            for paper, per_page in (("a4", 6), ("a3", 12), ("a4", 1)):
                path = self.charts("small.pdf", "--all", "--paper", paper, "--per-page", str(per_page))
                self.sound(path)
                self.assertEqual(self.n_pages(path), -(-len(self.codes) // per_page))
                self.assertEqual(len(self.bookmarks(path)), self.n_pages(path))
                words = self.words(path)
                with open(path, "rb") as stream:
                    content = stream.read()
                for code in self.codes:
                    self.assertIn(code, words)
                for name in names:
                    self.assertNotIn(name, words, "a page of many is by code alone")
                    self.assertNotIn(name.encode(), content)
                for worker in {case["key_worker"] for case in self.cases if case.get("key_worker")}:
                    self.assertNotIn(worker, words, "no worker stands on it")
        self.run_program("charts", "--book", self.example, "--all", "--per-page", "25", "-o", self.file("x.pdf"), status=2)
        self.refused("charts", "--book", self.example, "--all", "--per-page", "6", "--with-name", "-o", self.file("x.pdf"), status=2)
        with open(self.charts("one.pdf", "--all", "--per-page", "6"), "rb") as one, open(self.charts("many.pdf", "--all", "--per-page", "6", "--jobs", "4"), "rb") as many:
            self.assertEqual(one.read(), many.read())

    def test_small_multiples_in_the_order_of_the_codes(self):
        words = self.words(self.charts("order.pdf", "--all", "--per-page", "4"))
        found = re.findall(r"^([HR]\d+-\d+)$", words, re.M)
        self.assertEqual(found, self.codes)

    def test_counted_from_an_event(self):
        for event in ("first-contact", "first-class", "first-meeting"):
            for per_page in ((), ("--per-page", "4")):
                path = self.charts("aligned.pdf", "--all", "--align", event, *per_page)
                self.sound(path)
                self.assertRegex(self.words(path), r"[+−]\d+ y")

    def test_layers(self):
        whole, some = self.charts("whole.pdf", "--all"), self.charts("some.pdf", "--all", "--layers", "life")
        self.assertLess(os.path.getsize(some), os.path.getsize(whole))

    def test_every_form_is_sound(self):
        self.locale = "ja_JP.UTF-8"
        for audience in ("staff", "person", "family", "community"):
            for view in ("life", "trail") if audience == "staff" else ("life",):
                chart = ("chart", "--book", self.example, "--date", TODAY, "--case", self.codes[0], "--audience", audience, "--view", view)
                path = self.file("page.pdf")
                self.run_program(*chart, "-o", path)
                self.sound(path)
                self.assertIn(self.codes[0], tool("pdfinfo", path).stdout)
                path = self.file("page.svg")
                self.run_program(*chart, "-o", path)
                checked = tool("xmllint", "--noout", "--nonet", path)
                self.assertEqual((checked.returncode, checked.stderr), (0, ""))
                root = xml.parse(path).getroot()
                self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
                # A name that is used is a name that is given, and given once.
                with open(path, encoding="utf-8") as stream:
                    text = stream.read()
                given = re.findall(r'\bid="([^"]+)"', text)
                self.assertEqual(len(given), len(set(given)))
                used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', text))
                self.assertLessEqual(used, set(given))

    def test_reading_order(self):
        """A reader hears who it is and when before the picture, its parts from above to below, and the foot last."""
        self.locale = "ja_JP.UTF-8"
        path = self.file("page.pdf")
        self.run_program("chart", "--book", self.example, "--date", TODAY, "--case", self.codes[0], "-o", path)
        words = self.words(path)
        order = ["つながりの生涯図", "期間", "人々の輪", "問題解決", "年齢", "ページ"]
        places = [words.find(word) for word in order]
        self.assertNotIn(-1, places, list(zip(order, places)))
        self.assertEqual(places, sorted(places), list(zip(order, places)))


if __name__ == "__main__":
    program.main()
