# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be is told with its place and taken nowhere; what is only strange is kept to the byte."""

import os
import sqlite3

import program
from program import HEADERS, OFFICE, TODAY

# From right to left within left to right, a family joined of four emoji, a letter outside of the basic plane, marks on a
# letter, markup, and what other programs take for commands.
STRANGE = "שלום \u202eabc\u202c 👩‍👩‍👧‍👦 𠮷 ạ\u0301\u0360 <b>&amp; '; DROP TABLE cases; -- %s%n {0} =1+1"
MEGABYTE = 1 << 20
PAGES = (STRANGE + "\n　吾輩は猫である。名前はまだ無い。\n") * (MEGABYTE // 100)

IMPOSSIBLE = ("2026-02-30", "平成32年4月1日", "R8.2.29", "2026-13-01", "0000-00-00", "きのう", "😀", "\u202e2026")
DATES = {"生年月日", "ひきこもり開始", "受付日", "日時", "日付", "開始", "終了"}
# What may stand in a column is a free text, with no words of its own.
FREE = {"氏名", "ふりがな", "紹介元", "主訴", "内容", "受けている支え", "担っている役割", "地域", "理由"}
CHART = ("chart", "--case", "R8-001", "--format", "series")


class BadInput(program.Program):
    def columns(self, kind):
        return HEADERS[kind].split(",")

    def is_date(self, kind, column):
        return column in DATES and not (kind == "classes" and column in ("開始", "終了"))

    def with_cell(self, kind, place, value):
        """A good row of one line, but for that cell."""
        row = list(OFFICE[kind][1 if kind == "records" else 0])
        row[place] = value
        return [row]

    def test_impossible_dates_in_every_column(self):
        self.make_office()
        tried = 0
        for kind in HEADERS:
            columns = [(place, column) for place, column in enumerate(self.columns(kind)) if self.is_date(kind, column)]
            rows = [self.with_cell(kind, place, date)[0] for place, _ in columns for date in IMPOSSIBLE]
            places = [f"{line}:{column}" for line, column in enumerate((column for _, column in columns for _ in IMPOSSIBLE), 2)]
            if rows:
                with self.subTest(kind=kind):
                    self.bad_rows(kind, rows, places)
                    tried += len(rows)
        self.assertGreater(tried, 90)

    def test_nul_in_every_column(self):
        self.make_office()
        for kind in HEADERS:
            columns = self.columns(kind)
            rows = [self.with_cell(kind, place, "a\0b")[0] for place in range(len(columns))]
            with self.subTest(kind=kind):
                done = self.bad_rows(kind, rows, [f"{line}:{column}" for line, column in enumerate(columns, 2)])
                self.assertNotIn("\0", done.err)

    def test_links_to_nobody(self):
        self.make_office()
        for kind, cells, place in (
            ("ties", ["R8-001", "", "居場所", "2026-04", "", "", ""], "相手"),
            ("ties", ["R8-001", "　", "居場所", "2026-04", "", "", ""], "相手"),
            ("ties", ["R8-009", "喫茶店", "", "2026-04", "", "", ""], "ケース番号"),
            ("tie-changes", ["R8-001", "2026-01-01", "つなぐ", "", "", "本人"], "相手"),
            ("tie-changes", ["R8-001", "2026-01-01", "つなぐ", "　", "", "本人"], "相手"),
            ("tie-changes", ["R8-001", "2026-01-01", "つなぐ", "喫茶店", "", "なし"], "同意"),
            ("tie-changes", ["R8-001", "2026-01-01", "つなぎ直し", "喫茶店", "", "本人"], "次の相手"),
            ("tie-changes", ["", "2026-01-01", "もどす", "喫茶店", "", ""], "ケース番号"),
            ("relatives", ["", "甲", "", "母", ""], "ケース番号"),
            ("attendance", ["春の家族教室", "1", "R8-001", "", "出席"], "氏名"),
        ):
            with self.subTest(kind=kind, cells=cells):
                self.bad_rows(kind, [cells], [f"2:{place}"])

    def test_strange_text_is_kept_to_the_byte(self):
        self.make_office()
        written = {}
        for kind in HEADERS:
            for place, column in enumerate(self.columns(kind)):
                if column not in FREE or kind in ("attendance", "checkins"):
                    continue
                # One text of a megabyte for each kind of row that has a text, all the others a line.
                text = PAGES.strip() if column == "内容" and kind == "records" else STRANGE
                rows = self.with_cell(kind, place, text)
                if kind in ("cases", "directory"):
                    rows[0][0] = f"{kind}-{place}"
                elif kind == "relatives" and place > 1:
                    rows[0][1] = f"甲{place}"
                elif kind == "stages":
                    rows[0][1] = f"2016-02-{place + 2:02}"
                with self.subTest(kind=kind, column=column):
                    self.take(kind, rows, added=1)
                    self.take(kind, rows, added=0, unchanged=1)
                    written[kind, column] = text
        self.assertGreater(len(written), 12)
        self.run_program("check", self.book)
        kept = set(self.texts())
        self.assertTrue({STRANGE, PAGES.strip()} <= kept)
        texts = [record["text"] for record in self.list("records")]
        self.assertIn(PAGES.strip(), texts)
        self.assertIn("👩", self.run_program("search", "👩‍👩‍👧‍👦", "--book", self.book).out)
        self.print_all()

    def texts(self):
        """Every text of the tables that hold what people write."""
        book = sqlite3.connect(self.book)
        for table in ("persons", "cases", "relatives", "records", "problems", "episodes", "ties", "stage_moves", "crises", "small_changes"):
            for row in book.execute(f"SELECT * FROM {table}"):
                yield from (cell for cell in row if isinstance(cell, str))
        book.close()

    def print_all(self):
        """Every page of that case, and its chart in every form, can still be made."""
        for kind in ("case", "genogram", "ecomap"):
            path = self.file(kind + ".pdf")
            self.run_program("print", kind, "--book", self.book, "--case", "R8-001", "--date", TODAY, "-o", path)
            self.assertGreater(os.path.getsize(path), 1000)
        for form in ("pdf", "svg", "png", "text", "series", "layout"):
            self.run_program("chart", "--book", self.book, "--case", "R8-001", "--format", form, "--date", TODAY, "-o", self.file("chart"))

    def test_wrong_words_on_the_command_line(self):
        self.make_office()
        book = ("--book", self.book)
        for arguments, status, words in (
            (("list", "cases", *book, "--date", "2026-02-30"), 2, ["--date", "2026-02-28"]),
            (("list", "cases", *book, "--date", "平成32年4月1日"), 2, ["--date", "令和2年4月1日"]),
            (("list", "cases", *book, "--date", ""), 2, ["--date", "2026-11-21"]),
            (("list", "cases", *book, "--date", "\u202e2026"), 2, ["--date"]),
            (("list", "cases", *book, "--date", "0000-00-00"), 2, ["--date"]),
            ((*CHART, *book, "--from", "2026-02-30"), 2, ["--from", "2026-02-28"]),
            ((*CHART, *book, "--to", "R8.11.31"), 2, ["--to", "R8.11.30"]),
            ((*CHART, *book, "--from", "2026-01-02", "--to", "2026-01-01"), 2, ["--from", "--to"]),
            ((*CHART, *book, "--step", "0"), 2, ["--step"]),
            ((*CHART, *book, "--step", "-5"), 2, ["--step"]),
            ((*CHART, *book, "--step", "9" * 30), 2, ["--step"]),
            (("chart", "--case", "", "--format", "series", *book), 1, ["code"]),
            (("chart", "--case", "😀", "--format", "series", *book), 1, ["😀"]),
            (("chart", "--case", "x" * 100000, "--format", "series", *book), 1, ["code"]),
            (("search", "", *book), 2, ["look for"]),
            (("search", "　 ", *book), 2, ["look for"]),
            (("search", b"\xff", *book), 2, ["UTF-8"]),
            (("search", "a", "--limit", "0", *book), 2, ["--limit"]),
            (("search", "a", "--limit", "-1", *book), 2, ["--limit"]),
            (("search", "a", "--in", "😀", *book), 2, ["--in"]),
            (("list", "cases", *book, "--staff", b"\xff"), 2, ["--staff"]),
            (("print", "case", *book, "--case", "R8-009", "-o", self.file("o.pdf")), 1, ["R8-009"]),
            (("print", "plan", *book, "--case", "R8-001", "--row", "x", "-o", self.file("o.pdf")), 2, ["--row"]),
            (("dates", "--start", "2026-02-30"), 2, ["--start"]),
        ):
            with self.subTest(arguments=arguments):
                self.refused(*arguments, status=status, words=words)
        self.assertFalse(os.path.exists(self.file("o.pdf")))


if __name__ == "__main__":
    program.main()
