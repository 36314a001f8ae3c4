# SPDX-License-Identifier: GPL-3.0-or-later
"""The fading check: questions in words and as data, for staff."""

import datetime
import json

import program
from program import TODAY


class Openness(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def openness(self, *arguments, status=0, code="R8-001", **options):
        return self.run_program("openness", "--book", self.book, "--case", code, "--date", TODAY, *arguments, status=status, **options)

    def take_visits(self, first, last, every):
        rows = []
        day = datetime.date.fromisoformat(first)
        while day <= datetime.date.fromisoformat(last):
            rows.append(["R8-002", day.isoformat(), "訪問", "", "はい", "はい", "", "60", "佐藤", ""])
            day += datetime.timedelta(every)
        self.take("records", rows, added=len(rows))

    def test_a_question(self):
        self.take_visits("2022-01-03", "2024-12-30", 7)
        asked = json.loads(self.openness("--format", "json", code="R8-002").out)
        self.assertEqual(len(asked), 1)
        question = asked[0]
        self.assertEqual((question["case"], question["kind"], question["going_on"]), ("R8-002", "dense_no_new_tie", False))
        self.assertLess(question["from"], "2022-03")
        self.assertGreater(question["to"], "2024-11")
        self.assertEqual([(one["kind"], one["name"]) for one in question["beside"]], [("contact", None)])
        self.assertEqual(question["unrecorded"], [])
        self.assertTrue(question["question"] and question["recorded"])
        self.assertEqual(self.openness("--format", "json", code="R8-002").out, self.openness("--format", "json", code="Ｒ８－００２").out)

        for self.locale, words in (("ja_JP.UTF-8", ["ひらかれたつながりの点検", "R8-002", "でしょうか"]), ("en_US.UTF-8", ["R8-002", "not findings", "?"])):
            text = self.openness(code="R8-002").out
            for word in words:
                self.assertIn(word, text)

        self.take("ties", [["R8-002", "みどり図書館", "居場所", "2023-06-01", "", "話し相手", ""]], added=1)
        self.assertEqual(json.loads(self.openness("--format", "json", code="R8-002").out), [])

    def test_connection_that_grew_thin(self):
        self.take(
            "observations",
            [["R8-002", "2020-01-01", "8", "5", ""], ["R8-002", "2021-01-01", "2", "2", ""], ["R8-002", "2022-01-01", "7", "5", ""]],
            added=3,
        )
        self.take("watching", [["R8-002", "2020-12-01", "2021-02-01"]], added=1)
        (question,) = json.loads(self.openness("--format", "json", code="R8-002").out)
        self.assertEqual((question["kind"], question["approximate"]), ("grew_thin", False))
        self.assertEqual([one["kind"] for one in question["beside"]], ["watching"])
        self.assertEqual((question["beside"][0]["from"], question["beside"][0]["to"]), ("2020-12-01", "2021-01-31"))

    def test_nothing_to_ask(self):
        self.assertEqual(json.loads(self.openness("--format", "json").out), [])
        self.locale = "ja_JP.UTF-8"
        self.assertIn("ありません", self.openness().out)

    def test_refusals(self):
        self.refused("openness", "--book", self.book, "--case", "R9-999", words=["R9-999"])
        self.run_program("openness", "--book", self.book, status=2)
        self.run_program("openness", "--book", self.book, "--case", "R8-001", "--format", "csv", status=2)


if __name__ == "__main__":
    program.main()
