# SPDX-License-Identifier: GPL-3.0-or-later
"""What a class answered, as text, CSV and JSON; inside in whole numbers, outside with the small ones hidden."""

import csv
import io
import sqlite3

import program

CLASS = "春の家族教室"
KEYS = ["questionnaire", "question", "kind", "n", "values", "words"]


class Questionnaire(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def ask(self, *arguments, **options):
        return self.run_program("questionnaire", "--book", self.book, "--class", CLASS, *arguments, **options)

    def answer(self, *arguments):
        return self.json("questionnaire", "--book", self.book, "--class", CLASS, "--format", "json", *arguments)

    def hand_in(self, sheets):
        """A scale from 1 to 3 and a question in free words, and sheets of both."""
        book = sqlite3.connect(self.book)
        with book:
            class_id = book.execute("SELECT id FROM classes WHERE title = ?", (CLASS,)).fetchone()[0]
            now = "2026-11-21T00:00:00Z"
            book.execute(
                "INSERT INTO questionnaires (id, version, title, anonymous, created_at) VALUES (1, 1, 'ふりかえり', 1, ?)",
                (now,))
            book.execute(
                "INSERT INTO questionnaire_items (id, version, questionnaire, position, kind, text, least, most,"
                " least_label, most_label, created_at)"
                " VALUES (1, 1, 1, 1, 'scale', '役に立ちそうですか', 1, 3, 'いいえ', 'はい', ?),"
                " (2, 1, 1, 2, 'words', 'ひとこと', NULL, NULL, NULL, NULL, ?)", (now, now))
            for number, (value, words) in enumerate(sheets, 1):
                book.execute(
                    "INSERT INTO questionnaire_sheets (id, version, questionnaire, class_id, anonymous)"
                    " VALUES (?, 1, 1, ?, 1)", (number, class_id))
                for item, answer in ((1, (value, None)), (2, (None, words))):
                    if any(answer):
                        book.execute(
                            "INSERT INTO questionnaire_answers (version, sheet, item, value, words)"
                            " VALUES (1, ?, ?, ?, ?)", (number, item, *answer))
        book.close()

    def test_ease(self):
        rows = self.answer()
        self.assertEqual([list(row) for row in rows], [KEYS, KEYS])
        self.assertEqual([row["question"] for row in rows], ["ease_before", "ease_after"])
        for row, value in zip(rows, (3, 6)):
            self.assertEqual((row["questionnaire"], row["kind"], row["n"], row["words"]), ("ease", "scale", 1, []))
            self.assertEqual([place["value"] for place in row["values"]], list(range(11)))
            self.assertEqual([p["value"] for p in row["values"] if p["count"]], [value])
            self.assertEqual(row["values"][value], {"value": value, "label": None, "count": 1, "percent": 100})
        for row in self.answer("--outside"):
            self.assertIsNone(row["n"])
            self.assertEqual({p["count"] for p in row["values"]}, {None})

    def test_answers(self):
        self.hand_in([(3, "よかった")] + [(3, None)] * 5 + [(2, "お茶")] * 2 + [(1, None)] + [(None, None)])
        scale, words = self.answer()[2:]
        self.assertEqual(list(scale), KEYS)
        self.assertEqual((scale["questionnaire"], scale["question"]), ("ふりかえり", "役に立ちそうですか"))
        self.assertEqual(scale["n"], 9)
        self.assertEqual(
            scale["values"],
            [
                {"value": 1, "label": "いいえ", "count": 1, "percent": 11.1},
                {"value": 2, "label": None, "count": 2, "percent": 22.2},
                {"value": 3, "label": "はい", "count": 6, "percent": 66.7},
            ],
        )
        self.assertEqual((words["kind"], words["n"], words["values"]), ("words", 3, []))
        self.assertEqual(words["words"], ["お茶", "お茶", "よかった"])

        scale, words = self.answer("--outside")[2:]
        self.assertEqual([place["count"] for place in scale["values"]], [None, None, None])
        self.assertEqual((scale["n"], words["n"], words["words"]), (9, None, []))

    def test_other_forms(self):
        self.hand_in([(3, "よかった")] * 6)
        for self.locale in program.LOCALES:
            self.assertIn("役に立ちそうですか", self.ask().out)
            done = self.ask("--format", "csv")
            rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"), newline="")))
            self.assertEqual(len(rows), 11 + 11 + 3 + 6)
            last = next(row for row in rows if row["question"] == "役に立ちそうですか" and row["value"] == "3")
            self.assertEqual((last["count"], last["percent"], last["n"], last["label"]), ("6", "100", "6", "はい"))
            self.assertEqual(rows[0]["question"], "ease_before")
            self.assertEqual(rows[-1]["label"], "よかった")

    def test_refused(self):
        self.refused("questionnaire", "--book", self.book, "--class", "夏", words=["夏"])
        self.refused("questionnaire", "--book", self.book, status=2, words=["--class"])
        self.refused("questionnaire", "--book", self.book, "--class", CLASS, "--format", "xml", status=2)


if __name__ == "__main__":
    program.main()
