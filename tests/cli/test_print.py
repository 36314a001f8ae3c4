# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of a class as PDF."""

import os
import re
import shutil
import subprocess
import unittest

import program

CLASS = "春の家族教室"
KINDS = ("sign-in", "roster", "name-tags", "attendance-book", "run-sheet", "certificates", "letters", "course-report",
         "questionnaire", "consent")


class Print(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def paper(self, kind, *arguments, name=CLASS, **options):
        return self.run_program("print", kind, "--book", self.book, "--class", name, "--date", program.TODAY, *arguments,
                                **options)

    def words(self, path):
        if shutil.which("pdftotext") is None:
            raise unittest.SkipTest("no pdftotext")
        done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True)
        return re.sub(r"\s", "", done.stdout)

    def test_every_kind(self):
        for self.locale in ("ja_JP.UTF-8", "en_US.UTF-8"):
            for kind in KINDS:
                path = self.file(kind + ".pdf")
                self.paper(kind, "-o", path)
                with open(path, "rb") as stream:
                    self.assertTrue(stream.read().startswith(b"%PDF-"), kind)

    def test_the_same_bytes(self):
        for kind in KINDS:
            pages = []
            for name in ("one.pdf", "two.pdf"):
                self.paper(kind, "-o", self.file(name))
                with open(self.file(name), "rb") as stream:
                    pages.append(stream.read())
            self.assertEqual(pages[0], pages[1], kind)

    def test_who_is_named(self):
        path = self.file("page.pdf")
        self.paper("roster", "-o", path)
        self.assertIn("架空花子", self.words(path))
        for kind in ("sign-in", "name-tags", "run-sheet", "course-report", "questionnaire", "consent"):
            self.paper(kind, "-o", path)
            self.assertNotIn("架空花子", self.words(path), kind)

    def test_sessions(self):
        path = self.file("page.pdf")
        self.paper("sign-in", "--session", "1", "-o", path)
        self.paper("run-sheet", "--session", "all", "-o", path)
        self.refused("print", "sign-in", "--book", self.book, "--class", CLASS, "--session", "99", "-o", path,
                     words=["99"])

    def test_nobody(self):
        """A class without participants has no certificate; a blank form there is all the same."""
        self.take("classes", [["秋", "基礎編", "1", "2026-10-01", "", "", ""]], added=1)
        path = self.file("none.pdf")
        for kind in ("roster", "certificates", "letters", "attendance-ease"):
            self.refused("print", kind, "--book", self.book, "--class", "秋", "-o", path)
            self.assertFalse(os.path.exists(path))
        self.paper("sign-in", "-o", path, name="秋")

    def test_used_wrongly(self):
        path = self.file("page.pdf")
        for arguments in (("posters", "--book", self.book, "--class", CLASS, "-o", path),
                          ("--book", self.book, "--class", CLASS, "-o", path),
                          ("roster", "--book", self.book, "-o", path),
                          ("roster", "--book", self.book, "--class", CLASS),
                          ("roster", "--class", CLASS, "-o", path),
                          ("roster", "--book", self.book, "--class", CLASS, "-o", path, "--session", "1"),
                          ("letters", "--book", self.book, "--class", CLASS, "-o", path, "--session", "all")):
            self.refused("print", *arguments, status=2)


if __name__ == "__main__":
    program.main()
