# SPDX-License-Identifier: GPL-3.0-or-later
"""The attendance sheet of a class, as text, CSV and PDF."""

import csv
import io

import program

CLASS = "春の家族教室"


class Attendance(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def sheet(self, *arguments, name=CLASS, **options):
        return self.run_program("attendance", "--book", self.book, "--class", name, *arguments, **options)

    def rows(self):
        return list(csv.DictReader(io.StringIO(self.sheet("--format", "csv").stdout.decode("utf-8-sig"), newline="")))

    def test_by_number_or_title(self):
        number = str(self.list("classes")[0]["id"])
        self.assertEqual(self.sheet().out, self.sheet(name=number).out)
        self.refused("attendance", "--book", self.book, "--class", "夏", words=["夏"])

    def test_a_class_without_participants(self):
        self.take("classes", [["秋", "基礎編", "1", "2026-10-01", "", "", ""]], added=1)
        self.assertEqual(self.run_program("attendance", "--book", self.book, "--class", "秋").err, "")

    def test_csv(self):
        rows = self.rows()
        self.assertEqual(list(rows[0]), ["class", "session", "date", "case", "name", "relation", "state"])
        marks = {(row["session"], row["name"]): row["state"] for row in rows}
        self.assertEqual(marks[("1", "架空 花子")], "present")
        self.assertEqual(marks[("1", "父")], "absent_notified")
        self.assertEqual(marks[("1", "架空 次郎")], "late")
        self.assertEqual(marks[("2", "架空 花子")], "unmarked")

    def test_csv_comes_in_again(self):
        path = self.file("sheet.csv")
        self.sheet("--format", "csv", "-o", path)
        done = self.take("attendance", path=path)
        self.assertRegex(done.out, r"^attendance added \d unchanged \d\n$")
        self.assertEqual(self.take("attendance", path=path).out, "attendance added 0 unchanged 6\n")

    def test_text(self):
        for self.locale, mark in (("ja_JP.UTF-8", "遅"), ("en_US.UTF-8", "L")):
            text = self.sheet().out
            for word in (CLASS, "架空 花子", "父", "架空 次郎", "5/1", "12/1", "○", mark):
                self.assertIn(word, text)

    def test_totals_of_what_was(self):
        """A session to come has no totals yet; on its day it has."""
        for today, last in (("2026-11-21", "–"), ("2026-12-01", "0")):
            line = self.sheet("--date", today).out.rstrip().split("\n")[-1]
            self.assertEqual(line.split()[-2:], ["2", last])

    def test_pdf(self):
        path = self.file("sheet.pdf")
        self.sheet("--format", "pdf", "-o", path, "--date", program.TODAY)
        with open(path, "rb") as stream:
            content = stream.read()
        self.assertTrue(content.startswith(b"%PDF"))
        self.assertEqual(self.sheet("--format", "pdf", "-o", "-", "--date", program.TODAY).stdout, content)


if __name__ == "__main__":
    program.main()
