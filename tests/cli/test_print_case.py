# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of a case, of the register, of meetings and of the statistics as PDF."""

import os
import re
import shutil
import sqlite3
import subprocess
import unittest

import program

KINDS = ("intake", "case", "assessment", "crisis", "plan", "letter", "referral", "consent", "handover", "meeting",
         "genogram", "ecomap")
BLANK = ("intake", "assessment", "crisis", "plan", "letter", "consent")


class PrintCase(program.Program):
    def setUp(self):
        super().setUp()
        self.run_program("demo", self.file("demo.tonari"), "--date", program.TODAY)
        self.demo = self.file("demo.tonari")
        self.case = self.listed("cases")[0]

    def listed(self, name):
        return self.json("list", name, "--book", self.demo, "--format", "json")

    def paper(self, kind, path, *arguments):
        self.run_program("print", kind, "--book", self.demo, "--date", program.TODAY, "-o", path, *arguments)

    def words(self, path, tool=("pdftotext",)):
        if shutil.which("pdftotext") is None:
            raise unittest.SkipTest("no pdftotext")
        done = subprocess.run([*tool, path, *(["-"] if tool[0] == "pdftotext" else [])], capture_output=True, check=True,
                              text=True)
        return re.sub(r"\s", "", done.stdout)

    def test_every_kind(self):
        for self.locale in program.LOCALES:
            for kind in KINDS:
                one, two = self.file("one.pdf"), self.file("two.pdf")
                for path in (one, two):
                    self.paper(kind, path, "--case", self.case["code"])
                with open(one, "rb") as first, open(two, "rb") as second:
                    page = first.read()
                    self.assertTrue(page.startswith(b"%PDF-"), kind)
                    self.assertEqual(page, second.read(), kind)

    def test_blank(self):
        path = self.file("blank.pdf")
        for kind in BLANK:
            self.paper(kind, path, "--blank")
            self.assertNotIn(self.case["code"], self.words(path), kind)
        self.refused("print", "handover", "--book", self.demo, "--blank", "-o", path, status=2)

    def test_no_name_outside(self):
        """Neither the title of a PDF nor a page for the family names the person; the memo not even the case."""
        name = re.sub(r"\s", "", self.case["name"])
        path = self.file("page.pdf")
        for kind in KINDS:
            self.paper(kind, path, "--case", self.case["code"])
            self.assertNotIn(name, self.words(path, tool=("pdfinfo",)), kind)
        for kind in ("crisis", "plan", "letter", "consent"):
            self.paper(kind, path, "--case", self.case["code"])
            self.assertNotIn(name, self.words(path), kind)
        self.paper("letter", path, "--case", self.case["code"])
        self.assertNotIn(self.case["code"], self.words(path))

    def test_no_notes_of_the_staff_outside(self):
        note = "職員だけの覚え書き"
        book = sqlite3.connect(self.demo)
        for table in ("plans", "crisis_cards", "consent_forms"):
            self.assertGreater(book.execute(f"UPDATE {table} SET note = ?", (note,)).rowcount, 0)
        book.commit()
        book.close()
        path = self.file("page.pdf")
        for kind in ("crisis", "plan", "consent"):
            self.paper(kind, path, "--case", self.case["code"])
            self.assertNotIn(note, self.words(path), kind)

    def test_letter_is_what_was_written_to_them(self):
        """What the staff noted about a letter is no letter: it is printed neither by itself nor by its row."""
        note, words = "職員だけの覚え書き", "またドアの外から、ごあいさつだけさせてください"
        path = self.file("page.pdf")
        book = sqlite3.connect(self.demo)
        case = book.execute("SELECT id FROM cases WHERE code = ?", (self.case["code"],)).fetchone()[0]
        book.execute("UPDATE records SET text = ?, letter_text = NULL, method = 'letter' WHERE case_id = ?", (note, case))
        newest, oldest = (book.execute("SELECT id FROM records WHERE case_id = ? AND deleted_at IS NULL ORDER BY at " + way
                                       + ", id " + way, (case,)).fetchone()[0] for way in ("DESC", "ASC"))
        book.commit()
        arguments = ("print", "letter", "--book", self.demo, "--date", program.TODAY, "-o", path, "--case", self.case["code"])
        for self.locale, words_of_it in zip(program.LOCALES, ("手紙の文面", "Words of the Letter")):
            self.refused(*arguments, words=[words_of_it])
            self.refused(*arguments, "--row", str(newest), words=[words_of_it])
        # Of years ago, beyond the records that other pages show.
        book.execute("UPDATE records SET letter_text = ? WHERE id = ?", (words, oldest))
        book.commit()
        book.close()
        for more in ((), ("--row", str(oldest))):
            self.run_program(*arguments, *more)
            self.assertIn(words, self.words(path))
            self.assertNotIn(note, self.words(path))
        self.refused(*arguments, "--row", str(newest), words=["Words of the Letter"])

    def test_referral_needs_a_consent(self):
        """Nobody is named to another agency without a consent that holds and is for that agency."""
        path = self.file("page.pdf")
        arguments = ("print", "referral", "--book", self.demo, "--date", program.TODAY, "-o", path, "--case",
                     self.case["code"])
        self.run_program(*arguments)
        self.assertIn(re.sub(r"\s", "", self.case["name"]), self.words(path))
        book = sqlite3.connect(self.demo)
        for change, japanese, english in (
            ("UPDATE consent_forms SET until_on = '2000-01-01', until_on_precision = 'day', date = '1999-01-01'", "期限",
             "term"),
            ("UPDATE consent_forms SET until_on = NULL, until_on_precision = NULL, withdrawn_on = '2026-11-01', "
             "withdrawn_on_precision = 'day'", "撤回", "withdrawn"),
            ("UPDATE consent_forms SET withdrawn_on = NULL, withdrawn_on_precision = NULL, organisation = NULL, "
             "to_whom = '別の方'", "別の", "somebody else"),
            ("UPDATE referral_letters SET consent_form = NULL", "同意書", "consent form"),
        ):
            book.execute(change)
            book.commit()
            os.remove(path) if os.path.exists(path) else None
            for self.locale, word in zip(program.LOCALES, (japanese, english)):
                self.refused(*arguments, words=[word])
            self.assertFalse(os.path.exists(path))
        # In an emergency the grounds take its place.
        book.execute("INSERT INTO sharings (version, case_id, date, date_precision, organisation, what, basis, grounds, "
                     "created_at) SELECT 1, case_id, date, date_precision, organisation, '住まい', 'emergency', "
                     "'職員だけの根拠', created_at FROM referral_letters")
        book.commit()
        book.close()
        self.run_program(*arguments)
        words = self.words(path)
        self.assertIn(re.sub(r"\s", "", self.case["name"]), words)
        self.assertNotIn("職員だけの根拠", words)

    def test_study_pack_names_nobody(self):
        cases = self.listed("cases")
        relatives = self.listed("relatives")
        path = self.file("pack.pdf")
        self.paper("meeting", path, "--meeting", "2")
        words = self.words(path)
        for one in cases + relatives:
            if one["name"]:
                self.assertNotIn(re.sub(r"\s", "", one["name"]), words)
        for one in cases:
            self.assertNotIn(one["code"], words)

    def test_register(self):
        path = self.file("register.pdf")
        self.paper("register", path)
        words = self.words(path)
        for one in self.listed("cases"):
            self.assertIn(one["code"], words)
        self.paper("register", path, "--view", "見守り中")
        words = self.words(path)
        for one in self.listed("cases"):
            (self.assertIn if one["state"] == "watching" else self.assertNotIn)(one["code"], words)
        self.refused("print", "register", "--book", self.demo, "--view", "そんな表示", "-o", path, words=["そんな表示"])

    def test_statistics(self):
        """The figures on paper are those of the list; for people outside the small ones are not there."""
        path = self.file("statistics.pdf")
        self.paper("statistics", path, "--year", "2025")
        words = self.words(path, ("pdftotext", "-layout"))
        for row in self.json("statistics", "--book", self.demo, "--date", program.TODAY, "--year", "2025", "--format", "json"):
            if row["table"] == "summary":
                self.assertIn("".join(str(number) for month, number in row.items() if month.startswith("20")), words)
        self.assertNotIn("×", words)
        self.paper("statistics", path, "--year", "R7", "--for-others", "--mono")
        self.assertIn("×", self.words(path))
        year = ("statistics", "--book", self.demo, "--date", program.TODAY, "--year", "2025")
        self.run_program(*year, "--take-back")
        self.run_program(*year, "--confirm", "--staff", "見本 職員")
        self.paper("statistics", path, "--year", "2025", "--confirmed")
        self.assertIn("見本職員", self.words(path))
        self.paper("statistics", path, "--year", "2025", "--confirmed", "--for-others")
        self.assertNotIn("見本職員", self.words(path))
        self.paper("statistics", path, "--from", "2025-05", "--to", "2025-05")
        for arguments, status in (
            (("--year", "2025", "--from", "2025-04-01"), 2),
            (("--case", self.case["code"]), 2),
            (("--year", "2024", "--confirmed"), 1),
        ):
            self.refused("print", "statistics", "--book", self.demo, *arguments, "-o", path, status=status)
        self.refused("print", "register", "--book", self.demo, "--year", "2025", "-o", path, status=2)

    def test_what_cannot_be(self):
        path = self.file("none.pdf")
        for arguments, status in (
            (("plan",), 2),
            (("plan", "--case", "R99-999"), 1),
            (("register", "--case", "X"), 2),
            (("plan", "--case", self.case["code"], "--class", "1"), 2),
            (("roster",), 2),
            (("plan", "--case", self.case["code"], "--row", "99999"), 1),
        ):
            self.refused("print", *arguments, "--book", self.demo, "-o", path, status=status)


if __name__ == "__main__":
    program.main()
