# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of a class: progress, waiting list and first-timers, as text, CSV and JSON."""

import csv
import io

import program

CLASS = "春の家族教室"


class People(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def ask(self, command, *arguments):
        return self.run_program(command, "--book", self.book, "--class", CLASS, "--date", program.TODAY, *arguments)

    def answer(self, command):
        return self.json(command, "--book", self.book, "--class", CLASS, "--date", program.TODAY, "--format", "json")

    def test_progress(self):
        rows = self.answer("progress")
        self.assertEqual(len(rows), 3)
        self.assertEqual(
            list(rows[0]),
            ["enrolment", "name", "called_name", "relation", "case", "status", "edition", "credited", "needed"]
            + ["lacking", "modules", "outlook"],
        )
        mother = next(row for row in rows if row["name"] == "架空 花子")
        self.assertEqual((mother["case"], mother["status"], mother["edition"]), ("R8-001", "enrolled", "basic"))
        self.assertEqual(len(mother["lacking"]) + mother["credited"], len(mother["modules"]))

    def test_first_timers(self):
        rows = self.answer("first-timers")
        self.assertEqual({row["name"] for row in rows}, {"架空 花子", "架空 次郎"})
        for row in rows:
            self.assertEqual((row["first_session"], row["first_date"]), (1, "2026-05-01"))
            self.assertEqual((row["next_sessions"], row["returned"]), ([], None))

    def test_waiting(self):
        self.assertEqual(self.answer("waiting"), [])

    def test_other_forms(self):
        for command in ("progress", "first-timers", "waiting"):
            self.ask(command)
            done = self.ask(command, "--format", "csv")
            rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"), newline="")))
            self.assertEqual(len(rows), len(self.answer(command)))

    def test_refused(self):
        for command in ("progress", "first-timers", "waiting"):
            self.refused(command, "--book", self.book, "--class", "夏", words=["夏"])
            self.refused(command, "--book", self.book, status=2, words=["--class"])


if __name__ == "__main__":
    program.main()
