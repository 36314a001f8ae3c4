# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists: the keys that others rely on, the same cells as CSV, and text for people."""

import csv
import io
import json

import program

KEYS = {
    "cases": "id code name kana sex birth onset intake state key_worker last_contact",
    "relatives": "id case name kana relation phone",
    "classes": "id title edition sessions participants",
    "sessions": "id class number date from to status themes",
    "organisations": "id name kind phone area",
    "records": "id case at method met met_person accompany solve minutes staff text",
}

WORK_LISTS = ("to-contact", "lacking-intake", "family-only", "mother-only", "watching", "crises", "reviews")


class Lists(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def test_keys(self):
        for name, keys in KEYS.items():
            rows = self.list(name)
            self.assertTrue(rows)
            for row in rows:
                self.assertEqual([key for key in row if not key.endswith("_precision")], keys.split())
                self.assertIsInstance(row["id"], int)

    def test_values(self):
        case = self.list("cases")[0]
        self.assertEqual(
            {key: case[key] for key in case if key not in ("id", "onset_precision")},
            {"code": "R8-001", "name": "架空 太郎", "kana": "かくう たろう", "sex": "male", "birth": "1990-04-05", "onset": "2008-01-01",
             "intake": "2015-04-01", "state": "consulting", "key_worker": "佐藤", "last_contact": "2026-02-03"},
        )
        empty = self.list("cases")[1]
        self.assertEqual([empty[key] for key in ("name", "birth", "key_worker", "last_contact")], [None] * 4)
        self.assertEqual(empty["sex"], "unknown")

        record = self.list("records")[0]
        self.assertEqual(record["at"], "2026-01-05T10:30")
        self.assertEqual(record["text"], '電話, "相談"\n二行目')
        self.assertEqual((record["accompany"], record["solve"], record["minutes"]), (True, False, 30))
        self.assertEqual(self.list("records")[1]["staff"], "佐藤・鈴木")

        session = self.list("sessions")[0]
        self.assertEqual((session["class"], session["number"], session["date"]), ("春の家族教室", 1, "2026-05-01"))
        self.assertEqual((session["from"], session["to"], session["status"]), ("13:30", "15:30", "held"))
        self.assertEqual(session["themes"], ["はじめに・あいさつ"])
        self.assertEqual(self.list("sessions")[1]["themes"], [])

        self.assertEqual(self.list("classes")[0]["edition"], "basic")
        self.assertEqual((self.list("classes")[0]["sessions"], self.list("classes")[0]["participants"]), (2, 3))
        self.assertEqual([row["case"] for row in self.list("relatives")].count("R8-001"), 2)
        self.assertEqual({row["name"] for row in self.list("organisations")}, {"ひだまり相談室", "みどり図書館"})

    def test_machine_formats_know_no_locale(self):
        for name in KEYS:
            for form in ("json", "csv"):
                outputs = set()
                for self.locale in (*program.LOCALES, "C"):
                    outputs.add(self.run_program("list", name, "--book", self.book, "--format", form).out)
                self.assertEqual(len(outputs), 1)

    def test_csv(self):
        for name, keys in KEYS.items():
            done = self.run_program("list", name, "--book", self.book, "--format", "csv")
            self.assertTrue(done.stdout.startswith(b"\xef\xbb\xbf"))
            self.assertTrue(done.stdout.endswith(b"\r\n"))
            rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"), newline="")))
            self.assertEqual(list(rows[0]), keys.split())
            self.assertEqual([row["id"] for row in rows], [str(row["id"]) for row in self.list(name)])

    def test_what_goes_out_comes_in_again(self):
        for name, kind in (("cases", "cases"), ("records", "records"), ("organisations", "directory"), ("relatives", "relatives")):
            path = self.file("out.csv")
            self.run_program("list", name, "--book", self.book, "--format", "csv", "-o", path)
            count = len(self.list(name))
            if name == "relatives":
                continue
            self.take(kind, path=path, added=0, unchanged=count)

    def test_text(self):
        for self.locale, word in (("ja_JP.UTF-8", "ふりがな"), ("en_US.UTF-8", "Reading")):
            done = self.run_program("list", "cases", "--book", self.book)
            self.assertIn(word, done.out.splitlines()[0])
            self.assertIn("架空 太郎", done.out)
            self.assertEqual(len(done.out.splitlines()), 3)

    def found(self, text, *options):
        done = self.run_program("search", text, "--book", self.book, "--format", "json", *options)
        return json.loads(done.out)

    def on(self, name, day):
        return self.json("list", name, "--book", self.book, "--format", "json", "--date", day)

    def test_work_lists(self):
        for name in WORK_LISTS:
            for row in self.on(name, "2026-11-21"):
                self.assertEqual(
                    [key for key in row if not key.endswith("_precision")],
                    "id case name kind date title detail promise".split(),
                )
        self.assertEqual([row["case"] for row in self.on("to-contact", "2026-11-21")], ["R8-001"])
        self.assertEqual(self.on("to-contact", "2026-02-04"), [])
        self.assertIn("R8-001", {row["case"] for row in self.on("today", "2026-11-21")})

    def test_today_has_what_the_work_lists_have(self):
        path = self.file("example.tonari")
        self.run_program("demo", path, "--cases", "12", "--records", "12", "--date", "2026-11-21")
        self.book = path
        today = {(row["kind"], row["title"]) for row in self.on("today", "2026-11-21")}
        seen = set()
        for name in WORK_LISTS:
            for row in self.on(name, "2026-11-21"):
                # What is only due on a later day waits for it.
                if row["date"] is None or row["date"] <= "2026-11-21":
                    kind = "follow_up" if row["kind"] == "crisis" else row["kind"]
                    self.assertIn((kind, row["title"]), today)
                    seen.add(kind)
        self.assertGreaterEqual(len(seen), 5)

    def test_search(self):
        self.assertEqual([(row["kind"], row["case"]) for row in self.found("太郎")], [("person", "R8-001")])
        self.assertEqual(self.found("太郎", "--in", "records"), [])
        self.assertEqual(self.found("二行")[0]["excerpt"], "二行目")
        self.assertEqual(self.found("二行")[0]["date"], "2026-01-05")
        self.assertLessEqual(len(self.found("r8", "--limit", "1")), 1)
        self.assertEqual(self.found("どこにもない言葉"), [])
        self.run_program("search", "--rebuild", "--book", self.book)
        self.assertEqual(len(self.found("二行")), 1)

    def test_to_a_file(self):
        path = self.file("cases.json")
        done = self.run_program("list", "cases", "--book", self.book, "--format", "json", "-o", path)
        self.assertEqual(done.out, "")
        with open(path, encoding="utf-8") as stream:
            self.assertEqual(json.load(stream), self.list("cases"))


if __name__ == "__main__":
    program.main()
