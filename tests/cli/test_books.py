# SPDX-License-Identifier: GPL-3.0-or-later
"""Books: made, checked, and told apart from what is none; help and versions; the manners of the command line."""

import os

import program


class Books(program.Program):
    def test_new_makes_a_sound_book(self):
        done = self.run_program("new", self.book)
        self.assertEqual(done.err, "")
        self.run_program("check", self.book)
        self.assertEqual(self.list("cases"), [])

    def test_new_leaves_an_existing_file_alone(self):
        self.write("book.tonari", "something else")
        self.refused("new", self.book, words=[self.book])
        with open(self.book, encoding="utf-8") as stream:
            self.assertEqual(stream.read(), "something else")
        os.remove(self.book)
        self.make_book()
        self.refused("new", self.book, words=[self.book])

    def test_new_with_staff_names_the_first_worker(self):
        self.run_program("new", self.book, "--staff", "架空 三郎")
        self.run_program("check", self.book)

    def test_check_finds_damage(self):
        self.make_office()
        self.run_program("check", self.book)
        size = os.path.getsize(self.book)
        with open(self.book, "r+b") as stream:
            stream.seek(size // 2)
            stream.write(b"\xff" * 4096)
        done = self.run_program("check", self.book, status=1)
        self.assertIn(self.book, done.err)

    def test_check_refuses_what_is_no_book(self):
        for name, content in (("empty", b""), ("text", b"hello\n" * 200), ("noise", bytes(range(256)) * 40)):
            path = self.write(name + ".tonari", content)
            done = self.run_program("check", path, status=1)
            self.assertIn(path, done.err)
        self.refused("check", self.file("none.tonari"), words=["none.tonari"])
        self.refused("check", self.folder.name, words=[self.folder.name])

    def test_usage(self):
        self.make_book()
        book = ("--book", self.book)
        for arguments in (
            (),
            ("nothing",),
            ("--nothing",),
            ("new",),
            ("new", "a", "b"),
            ("check",),
            ("list",),
            ("list", "cases"),
            ("list", "people", *book),
            ("list", "cases", *book, "--format", "xml"),
            ("list", "cases", *book, "--nothing"),
            ("list", "cases", *book, "--date", "きのう"),
            ("list", "cases", *book, "--date", "平成32年"),
            ("import", "cases", *book),
            ("import", "people", "a.csv", *book),
            ("import", "cases", "a.csv"),
            ("import", "cases", "a.csv", *book, "--encoding", "latin1"),
            ("chart", *book),
            ("chart", "--case", "R8-001"),
            ("chart", *book, "--case", "R8-001", "--format", "gif"),
            ("chart", *book, "--case", "R8-001", "--format", "pdf"),
            ("chart", *book, "--case", "R8-001", "--paper", "a5"),
            ("chart", *book, "--case", "R8-001", "--step", "0"),
            ("chart", *book, "--case", "R8-001", "--step", "x"),
            ("chart", *book, "--case", "R8-001", "--from", "2月30日"),
            ("chart", *book, "--case", "R8-001", "--from", "2026-02-01", "--to", "2026-01-01"),
            ("charts", *book, "-o", self.file("a.pdf")),
            ("charts", *book, "--all"),
            ("charts", *book, "--all", "--class", "1", "-o", self.file("a.pdf")),
            ("attendance", *book),
            ("attendance", *book, "--class", "1", "--format", "json"),
            ("attendance", *book, "--class", "1", "--format", "pdf"),
            ("demo",),
            ("demo", self.file("d.tonari"), "--cases", "0"),
            ("demo", self.file("d.tonari"), "--years", "x"),
        ):
            for self.locale in program.LOCALES:
                with self.subTest(arguments=arguments, locale=self.locale):
                    self.refused(*arguments, status=2)

    def test_help_and_version(self):
        for self.locale, word in (("ja_JP.UTF-8", "使い方"), ("en_US.UTF-8", "Usage")):
            done = self.run_program("--help")
            self.assertIn(word, done.out)
            for command in ("new", "demo", "import", "list", "chart", "charts", "attendance", "holidays", "dates", "ics", "check"):
                self.assertIn(f"\n  {command} ", done.out)
                self.assertIn("--date", self.run_program(command, "--help").out)
        self.assertRegex(self.run_program("--version").out, r"^tonari-cli \d+\.\d+\.\d+\n$")

    def test_global_options_stand_before_or_after_the_command(self):
        self.make_office()
        after = self.run_program("chart", "--book", self.book, "--case", "R8-001", "--format", "series", "--date", "2020-01-01")
        before = self.run_program("--date", "令和2年1月1日", "chart", "--book", self.book, "--case", "R8-001", "--format", "series")
        self.assertEqual(before.out, after.out)
        self.assertIn('"to": "2020-01-01"', after.out)


class Example(program.Program):
    def test_the_same_numbers_make_the_same_book(self):
        contents = []
        for name in ("a", "b"):
            self.book = self.file(name + ".tonari")
            self.run_program("demo", self.book, "--date", program.TODAY)
            self.run_program("check", self.book)
            contents.append(self.content())
        self.assertEqual(contents[0], contents[1])
        self.assertGreaterEqual(len(self.list("cases")), 12)
        self.assertGreaterEqual(len(self.list("classes")), 2)
        self.refused("demo", self.book, words=[self.book])

    def test_as_many_as_asked_for(self):
        self.run_program("demo", self.book, "--cases", "30", "--records", "2000", "--years", "15", "--seed", "7")
        self.assertEqual(len(self.list("cases")), 30)
        self.assertEqual(len(self.list("records")), 2000)


if __name__ == "__main__":
    program.main()
