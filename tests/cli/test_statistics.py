# SPDX-License-Identifier: GPL-3.0-or-later
"""The statistics of a year, as text, CSV and JSON; confirmed, compared, and with small numbers hidden."""

import csv
import io

import program

MONTHS = ["2026-%02d" % month for month in range(4, 13)] + ["2027-%02d" % month for month in range(1, 4)]
KEYS = ["table", "row", "kind", "unit"] + MONTHS + ["whole", "hidden"]
CASES = [["R8-%03d" % number] + [""] * 9 for number in range(1, 4)]


def record(case, day, method="電話", met="母"):
    return [case, day, method, met, "", "", "", "", "", ""]


class Statistics(program.Program):
    def setUp(self):
        super().setUp()
        self.make_book()
        self.take("cases", CASES)
        self.take("records", [
            record("R8-001", "2026-04-01"), record("R8-001", "2026-05-01", "訪問", "本人・母"),
            record("R8-001", "2026-05-02", "手紙"), record("R8-002", "R8.5.3", "来所", "父"),
            record("R8-003", "2026-03-31")])

    def rows(self, *arguments):
        date = () if "--date" in arguments else ("--date", program.TODAY)
        return self.json("statistics", "--book", self.book, "--format", "json", *arguments, *date)

    def row(self, table, row, *arguments):
        found = [one for one in self.rows(*arguments) if (one["table"], one["row"]) == (table, row)]
        self.assertEqual(len(found), 1)
        return found[0]

    def test_year(self):
        rows = self.rows("--year", "2026")
        self.assertEqual(list(rows[0]), KEYS)
        self.assertEqual(rows, self.rows("--year", "R8"))
        self.assertEqual(rows, self.rows("--year", "令和8年度"))
        self.assertEqual(rows, self.rows())
        self.assertEqual(rows, self.rows("--from", "2026-04-01", "--to", "2027-03"))
        contacts = self.row("summary", "contacts", "--year", "2026")
        self.assertEqual((contacts["2026-04"], contacts["2026-05"], contacts["whole"]), (1, 2, 3))
        self.assertEqual((contacts["kind"], contacts["unit"], contacts["hidden"]), ("part", "contacts", []))
        self.assertEqual(self.row("summary", "met")["whole"], 4)
        self.assertEqual(self.row("standing", "new")["whole"], 2)
        self.assertEqual(self.row("method", "letter")["kind"], "outside")
        self.assertIsNone(self.row("classes", "average")["whole"])

    def test_outside_too(self):
        self.assertEqual(self.row("summary", "contacts", "--outside-too")["whole"], 4)
        self.assertEqual(self.row("method", "letter", "--outside-too")["kind"], "part")

    def test_for_others(self):
        row = self.row("summary", "cases", "--for-others")
        self.assertIsNone(row["whole"])
        self.assertIn("whole", row["hidden"])

    def test_csv_and_text(self):
        today = ("statistics", "--book", self.book, "--date", program.TODAY)
        text = self.run_program(*today, "--format", "csv").stdout
        self.assertTrue(text.startswith(b"\xef\xbb\xbf"))
        self.assertTrue(text.endswith(b"\r\n"))
        rows = list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))
        self.assertEqual(list(rows[0]), KEYS)
        self.assertEqual(rows[0]["whole"], "3")
        for self.locale, word in zip(program.LOCALES, ("延（件）", "Contacts (number)")):
            self.assertIn(word, self.run_program(*today).out)

    def test_confirm(self):
        later = ("--date", "2027-04-20")
        year = ("statistics", "--book", self.book, "--year", "2026", *later)
        self.refused("statistics", "--book", self.book, "--year", "2026", "--confirm", "--date", program.TODAY)
        self.refused(*year, "--confirmed")
        self.refused(*year, "--differences")
        self.run_program(*year, "--confirm", "--staff", "見本 職員")
        self.refused(*year, "--confirm")
        self.assertEqual(self.rows("--year", "2026", "--differences", *later), [])
        self.take("records", [record("R8-002", "2026-06-01", "電話", "父")])
        differences = self.rows("--year", "2026", "--differences", *later)
        self.assertEqual(differences[0],
                         {"table": "summary", "row": "contacts", "column": "2026-06", "then": 0, "now": 1})
        self.assertEqual(self.row("summary", "contacts", "--year", "2026", *later)["whole"], 4)
        self.assertEqual(self.row("summary", "contacts", "--year", "2026", "--confirmed", *later)["whole"], 3)
        self.run_program(*year, "--take-back")
        self.refused(*year, "--take-back")

    def test_refusals(self):
        for arguments in (("--year", "2026", "--from", "2026-04-01"), ("--from", "2026-04-01"),
                          ("--from", "2026-04-01", "--to", "2026-03-01"), ("--year", "平成32年4月31日"),
                          ("--from", "1900-01-01", "--to", "2026-01-01"), ("--confirm", "--confirmed"),
                          ("--differences", "--for-others"), ("--format", "xml")):
            with self.subTest(arguments):
                self.refused("statistics", "--book", self.book, *arguments, status=2)


if __name__ == "__main__":
    program.main()
