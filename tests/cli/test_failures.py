# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong around a book: each with a clear line, exit status 1, and nothing lost."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import unittest

import program
from program import OFFICE, TODAY


def limit_files(kilobytes=300):
    """A disk that fills after so much."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024))


class Failures(program.Program):
    def each_command(self, book):
        csv = self.table("cases", OFFICE["cases"])
        return (
            ("list", "cases", "--book", book, "--format", "json"),
            ("import", "cases", csv, "--book", book),
            ("chart", "--book", book, "--case", "R8-001"),
            ("charts", "--book", book, "--all", "-o", self.file("out.pdf")),
            ("attendance", "--book", book, "--class", "1"),
        )

    def assert_refused_everywhere(self, book, words=()):
        for self.locale in program.LOCALES:
            for arguments in self.each_command(book):
                with self.subTest(command=arguments[0], locale=self.locale):
                    self.refused(*arguments, words=[os.path.basename(book), *words])
        self.assertFalse(os.path.exists(self.file("out.pdf")))

    def test_no_such_book(self):
        self.assert_refused_everywhere(self.file("none.tonari"))
        self.assertFalse(os.path.exists(self.file("none.tonari")), "asking for a book must not make one")

    def test_what_is_no_book(self):
        for name, content in (("empty.tonari", b""), ("text.tonari", b"hello\n" * 300)):
            path = self.write(name, content)
            self.assert_refused_everywhere(path)
            with open(path, "rb") as stream:
                self.assertEqual(stream.read(), content)
        other = self.file("other.tonari")
        with sqlite3.connect(other) as connection:
            connection.execute("CREATE TABLE t (a)")
        self.assert_refused_everywhere(other)
        self.assert_refused_everywhere(self.folder.name)

    def test_a_newer_book(self):
        self.make_office()
        connection = sqlite3.connect(self.book)
        connection.execute("PRAGMA user_version = 9999")
        connection.commit()
        connection.close()
        self.assert_refused_everywhere(self.book)
        self.refused("check", self.book)

    def test_a_book_that_is_busy(self):
        self.make_office()
        other = sqlite3.connect(self.book, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        path = self.table("cases", [["R8-003", *[""] * 9]])
        self.refused("import", "cases", path, "--book", self.book, words=["book.tonari"])
        # Whoever reads need not wait for whoever writes.
        self.assertEqual(len(self.list("cases")), 2)
        other.execute("ROLLBACK")
        other.close()
        self.take("cases", path=path, added=1)

    def test_missing_files(self):
        self.make_book()
        for path in (self.file("none.csv"), self.folder.name):
            self.refused("import", "cases", path, "--book", self.book, words=[path])

    @unittest.skipIf(os.geteuid() == 0 and not shutil.which("setpriv"), "the administrator may write everywhere")
    def test_a_read_only_place(self):
        self.make_office()
        place = self.file("locked")
        os.mkdir(place)
        book = os.path.join(place, "book.tonari")
        shutil.copy(self.book, book)
        os.chmod(self.folder.name, 0o755)
        os.chmod(book, 0o444)
        os.chmod(place, 0o555)
        self.addCleanup(os.chmod, place, 0o755)
        before = os.geteuid() == 0 and ["setpriv", "--reuid", "65534", "--clear-groups"] or []
        reach = subprocess.run([*before, self.path, "--version"], capture_output=True, check=False)
        if reach.returncode != 0:
            self.skipTest("nobody else may run the program from here")
        csv = self.table("cases", [["R8-003", *[""] * 9]])
        for arguments in (("new", os.path.join(place, "new.tonari")), ("import", "cases", csv, "--book", book),
                          ("list", "cases", "--book", self.book, "-o", os.path.join(place, "list.txt"))):
            done = subprocess.run([*before, self.path, *arguments], capture_output=True, text=True, env=self.environment(), check=False)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertRegex(done.stderr, r"^tonari-cli: [^\n]{20,}\n$")
        self.assertEqual(os.listdir(place), ["book.tonari"])

    def test_a_disk_that_fills(self):
        self.make_office()
        before = self.content()
        rows = [["R8-001", "2026-03-01", "電話", "", "", "", "", "", "", f"{i} " + "あ" * 200] for i in range(3000)]
        path = self.table("records", rows)
        done = self.run_program("import", "records", path, "--book", self.book, status=1, preexec_fn=limit_files)
        self.assertRegex(done.err, r"tonari-cli: [^\n]{20,}\n$")
        self.assertEqual(self.content(), before)
        self.run_program("check", self.book)
        self.take("records", path=path, added=3000)

        # Half an example is worse than none, and the disk is given back.
        half = self.file("half.tonari")
        for kilobytes in (100, 300, 1000, 3000):
            with self.subTest(kilobytes=kilobytes):
                self.refused("demo", half, "--cases", "60", "--records", "20000", "--date", TODAY,
                             preexec_fn=lambda: limit_files(kilobytes))
                self.assertEqual([name for name in os.listdir(self.folder.name) if name.startswith("half")], [])

        old = self.write("old.pdf", "what was there")
        for form in ("pdf", "png"):
            done = self.run_program("charts" if form == "pdf" else "chart", "--book", self.book,
                                    *(("--all", "-o", old) if form == "pdf" else
                                      ("--case", "R8-001", "--paper", "a3", "--format", form, "-o", "/dev/full")),
                                    status=None, preexec_fn=limit_files)
            if done.returncode != 0:
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.err, r"^tonari-cli: [^\n]{20,}\n$")
                with open(old, encoding="utf-8") as stream:
                    self.assertEqual(stream.read(), "what was there")

    @unittest.skipUnless(os.path.exists("/dev/full"), "no device that is always full")
    def test_output_that_cannot_be_written(self):
        self.make_office()
        for arguments in (
            ("list", "cases", "--book", self.book),
            ("list", "records", "--book", self.book, "--format", "json"),
            ("chart", "--book", self.book, "--case", "R8-001", "--format", "series"),
            ("chart", "--book", self.book, "--case", "R8-001", "--format", "pdf", "-o", "-"),
            ("attendance", "--book", self.book, "--class", "1", "--format", "csv"),
            ("check", self.book),
            ("--help",),
        ):
            with self.subTest(command=arguments[0]), open("/dev/full", "wb") as full:
                done = self.run_program(*arguments, status=1, stdout=full)
                self.assertRegex(done.err, r"^tonari-cli: [^\n]{20,}\n$")
        for form in ("series", "layout", "text", "pdf", "svg", "png"):
            with self.subTest(form=form):
                self.refused("chart", "--book", self.book, "--case", "R8-001", "--format", form, "-o", "/dev/full")
        self.refused("chart", "--book", self.book, "--case", "R8-001", "--format", "pdf", "-o", self.file("no/such/folder.pdf"))
        self.refused("chart", "--book", self.book, "--case", "R8-001", "--format", "series", "-o", self.file("no/such/folder.json"))

    def test_a_pipe_that_nobody_reads(self):
        self.make_office()
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            done = self.run_program("list", "records", "--book", self.book, "--format", "json", status=1, stdout=pipe)
        self.assertRegex(done.err, r"^tonari-cli: [^\n]{20,}\n$")

    def test_a_page_never_replaces_a_book(self):
        self.make_office()
        before = self.content()
        for arguments in (
            ("list", "cases", "--book", self.book),
            ("chart", "--book", self.book, "--case", "R8-001", "--format", "pdf"),
            ("chart", "--book", self.book, "--case", "R8-001"),
            ("charts", "--book", self.book, "--all"),
            ("attendance", "--book", self.book, "--class", "1", "--format", "csv"),
        ):
            self.refused(*arguments, "-o", self.book, words=["book.tonari"])
        self.assertEqual(self.content(), before)

    def test_closed_standard_files(self):
        self.make_office()
        before = self.content()
        path = self.table("changes", [["R8-001", "2026-03-01", "本人", "窓を開けた"]])
        for closed in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
            for command in (f"list cases --book {self.book}", f"import changes {path} --book {self.book}", f"check {self.book}"):
                subprocess.run(["sh", "-c", f"exec {self.path} {command} {closed}"], env=self.environment(), capture_output=True, check=False)
                self.run_program("check", self.book)
        self.assertEqual(self.content(), before)
        self.assertEqual(len([item for item in self.series()["markers"] if item["title"] == "窓を開けた"]), 1)

    def test_a_killed_import_leaves_nothing(self):
        self.make_office()
        before = self.content()
        rows = [["R8-001", "2026-03-01", "電話", "", "", "", "", "", "", f"{i} " + "あ" * 50] for i in range(60000)]
        path = self.table("records", rows)
        running = subprocess.Popen([self.path, "import", "records", path, "--book", self.book], env=self.environment(),
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        # The log grows as soon as rows are written: that is the middle of it.
        log = self.book + "-wal"
        while running.poll() is None and (not os.path.exists(log) or os.path.getsize(log) < 1_000_000):
            pass
        running.kill()
        running.communicate()
        self.assertNotEqual(running.returncode, 0, "it was over before it could be killed")
        self.assertEqual(self.content(), before)
        self.run_program("check", self.book)


if __name__ == "__main__":
    program.main()
