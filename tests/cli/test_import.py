# SPDX-License-Identifier: GPL-3.0-or-later
"""Files into a book: whole or not at all, nothing twice, and every bad row with its place."""

import sqlite3

import program
from program import HEADERS, OFFICE

CLASS = "春の家族教室"


class Import(program.Program):
    def test_everything_twice(self):
        for self.locale in program.LOCALES:
            self.book = self.file(self.locale + ".tonari")
            self.make_office()
            before = self.content()
            for kind, rows in OFFICE.items():
                self.take(kind, rows, added=0, unchanged=len(rows))
            self.assertEqual(self.content(), before)
            self.run_program("check", self.book)

    def test_every_encoding_is_the_same_file(self):
        self.make_office()
        for kind, rows in OFFICE.items():
            for encoding, end in (("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("cp932", "\r\n"), ("cp932", "\n")):
                self.take(kind, rows, added=0, unchanged=len(rows), encoding=encoding, end=end)
        path = self.table("cases", OFFICE["cases"], encoding="cp932")
        self.take("cases", path=path, added=0, unchanged=2, extra=("--encoding", "cp932"))
        path = self.table("cases", OFFICE["cases"], encoding="utf-8")
        self.take("cases", path=path, added=0, unchanged=2, extra=("--encoding", "utf-8"))

    def test_a_wrong_encoding_is_told_with_its_place(self):
        self.make_book()
        path = self.table("cases", [["R8-001", "架空 太郎", *[""] * 8]], encoding="cp932", header=HEADERS["cases"])
        done = self.run_program("import", "cases", path, "--book", self.book, "--encoding", "utf-8", status=1)
        self.assertIn(f"{path}:1:", done.err)
        mixed = ("\ufeff" + HEADERS["relatives"] + "\r\nR8-001,").encode() + "架空".encode("cp932") + b",,,\r\n"
        self.bad_rows("relatives", None, ["2:氏名"], path=self.write("mixed.csv", mixed))

    def test_english_headers_in_any_order(self):
        self.make_office()
        self.take("relatives", [["000-0000-0002", "母", "架空 花子", "R8-001", "かくう はなこ"]], added=0, unchanged=1,
                  header="phone,relation,name,case,kana")
        self.take("records", [["あ", "R8-001", "R8.2.3", "phone", "本人;母", "yes", "no", "10", "佐藤;鈴木"]], added=0, unchanged=1,
                  header="Text,Case Code,Date,Method,Met,Accompany,Solve,Minutes,Staff")

    def test_unknown_columns_are_named_and_skipped(self):
        self.make_book()
        done = self.take("cases", [["R8-001", "なにか"]], added=1, header="ケース番号,星座")
        self.assertIn("星座", done.err)
        self.assertEqual(len(done.err.strip().splitlines()), 1)

    def test_dry_run_takes_nothing(self):
        self.make_book()
        before = self.content()
        self.take("cases", OFFICE["cases"], added=2, extra=("--dry-run",))
        self.assertEqual(self.content(), before)
        self.take("cases", OFFICE["cases"], added=2)
        self.bad_rows("cases", [["R8-003", "", "", "ねこ", *[""] * 6]], ["2:性別"], extra=("--dry-run",))
        self.take("cases", OFFICE["cases"], added=0, unchanged=2, extra=("--dry-run",))

    def test_one_bad_row_keeps_out_all(self):
        self.make_office()
        self.bad_rows(
            "records",
            [
                ["R8-001", "2026-03-01", "電話", "", "", "", "", "", "", "一\n二"],
                ["R8-009", "2026-03-01", "電話", "", "", "", "", "", "", ""],
                ["R8-001", "2026-02-30", "のろし", "", "", "", "", "", "", ""],
                ["", "2026-03-01", "電話", "", "", "", "", "x", "", ""],
            ],
            ["4:ケース番号", "5:日時", "5:方法", "6:ケース番号", "6:分"],
        )

    def test_messages_speak_the_language_of_the_reader(self):
        self.make_office()
        rows = [["R8-001", "2026-02-30", "11", "", ""]]
        self.locale = "en_US.UTF-8"
        self.bad_rows("observations", rows, ["2:日付", "2:つながり"], words=["is not a number from 0 to 10"])
        self.locale = "ja_JP.UTF-8"
        self.bad_rows("observations", rows, ["2:日付", "2:つながり"], words=["0から10まで", "1行"])

    def test_changed_values_are_refused_unless_asked_for(self):
        self.make_office()
        for kind, row, place in (
            ("directory", ["ひだまり相談室", "000-0000-0009", "相談", "北部"], "2:電話番号"),
            ("cases", ["R8-001", "架空 太郎", "かくう たろう", "男", "H2.4.6", "平成20年頃", "2015/4/1", "保健所", "話が、したい", "佐藤"],
             "2:生年月日"),
            ("relatives", ["R8-001", "架空 花子", "かくう はなこ", "母", "000-0000-0009"], "2:電話"),
            ("classes", [CLASS, "基礎編", "1", "2026-05-02", "13:30", "15:30", "はじめに・あいさつ"], "2:日付"),
            ("attendance", [CLASS, "1", "R8-001", "架空 花子", "遅刻"], "2:出欠"),
            ("checkins", [CLASS, "1", "R8-001", "架空 花子", "3", "7"], "2:帰るとき"),
        ):
            with self.subTest(kind=kind):
                for self.locale in program.LOCALES:
                    self.bad_rows(kind, [row], [place], words=["changed"])
                done = self.take(kind, [row], extra=("--update",))
                self.assertEqual(done.out, f"{kind} added 0 unchanged 0 updated 1\n")
                self.take(kind, [row], added=0, unchanged=1)
        self.bad_rows("classes", [[CLASS, "実践編", "1", "2026-05-02", "13:30", "15:30", ""]], ["2:編"], extra=("--update",))
        self.run_program("check", self.book)

    def test_only_the_columns_of_the_file_are_compared(self):
        self.make_office()
        self.take("cases", [["R8-001", "架空 太郎"]], added=0, unchanged=1, header="ケース番号,氏名")
        done = self.take("cases", [["R8-001", "家族のこと"]], header="ケース番号,主訴", extra=("--update",))
        self.assertEqual(done.out, "cases added 0 unchanged 0 updated 1\n")
        self.assertEqual(self.list("cases")[0]["kana"], "かくう たろう")

    def test_the_same_twice_in_one_file(self):
        self.make_office()
        for kind, rows, place in (
            ("cases", [["R8-003", "甲", *[""] * 8], ["R8-003", "乙", *[""] * 8]], "3:氏名"),
            ("directory", [["あかり", "1", "", ""], ["あかり", "2", "", ""]], "3:電話番号"),
            ("relatives", [["R8-002", "甲", "", "母", "1"], ["R8-002", "甲", "", "母", "2"]], "3:電話"),
            ("classes", [["夏", "基礎編", "1", "2026-07-01", "", "", ""], ["夏", "基礎編", "1", "2026-07-02", "", "", ""]], "3:日付"),
            ("classes", [["夏", "基礎編", "1", "2026-07-01", "", "", ""], ["夏", "実践編", "2", "2026-07-02", "", "", ""]], "3:編"),
            ("attendance", [[CLASS, "2", "R8-001", "父", "出席"], [CLASS, "2", "R8-001", "父", "遅刻"]], "3:出欠"),
        ):
            with self.subTest(kind=kind):
                self.bad_rows(kind, rows, [place])
                self.bad_rows(kind, rows, [place], extra=("--update",))
        self.take("cases", [["R8-003", "甲", *[""] * 8], ["R8-003", "甲", *[""] * 8]], added=1, unchanged=1)

    def test_dated_rows_are_counted(self):
        self.make_office()
        row = ["R8-001", "2026-03-01", "電話", "母", "", "はい", "", "", "", ""]
        self.take("records", [row], added=1)
        self.take("records", [row, row], added=1, unchanged=1)
        self.take("records", [row], added=0, unchanged=1)
        self.take("records", [row, row, row], added=1, unchanged=2)
        self.assertEqual(sum(record["at"] == "2026-03-01" for record in self.list("records")), 3)

    def test_rows_of_a_record(self):
        self.make_book()
        self.take("cases", [["R8-001"]], header="ケース番号")
        cells = [
            ("2026-01-01", "訪問", "", "", {"method": "visit_unmet", "met": [], "met_person": False}),
            ("2026-01-02", "訪問", "母", "", {"method": "visit", "met": ["母"], "met_person": False}),
            ("2026-01-03", "訪問", "", "○", {"method": "visit", "met": [], "met_person": True}),
            ("2026-01-04", "来所", "本人；父", "", {"method": "office", "met": ["本人", "父"], "met_person": True}),
            ("2026-01-05", "手紙", "", "", {"method": "letter", "at": "2026-01-05"}),
            ("2026/1/6 9:05", "メール", "", "", {"method": "message", "at": "2026-01-06T09:05"}),
            ("R8.1.7", "関係機関連絡", "関係機関", "", {"method": "agency", "at": "2026-01-07"}),
            ("令和8年1月8日 午後2時", "居場所", "", "", {"method": "drop_in", "at": "2026-01-08T14:00"}),
        ]
        self.take("records", [["R8-001", at, how, who, met] for at, how, who, met, _ in cells], added=len(cells),
                  header="ケース番号,日時,方法,相手,本人に会えた")
        for record, cell in zip(self.list("records"), cells):
            for key, value in cell[4].items():
                self.assertEqual(record[key], value, cell)
            self.assertEqual(record["case"], "R8-001")
            self.assertIsNone(record["minutes"])

    def test_uncertain_dates(self):
        self.make_book()
        self.take("cases", [["R8-001", "2005", "2010-04"], ["R8-002", "平成12年頃", ""]], header="ケース番号,ひきこもり開始,受付日")
        first, second = self.list("cases")
        self.assertEqual((first["onset"], first["onset_precision"]), ("2005-01-01", "year"))
        self.assertEqual((first["intake"], first["intake_precision"]), ("2010-04-01", "month"))
        self.assertEqual((second["onset"], second["onset_precision"]), ("2000-01-01", "about"))
        self.assertIsNone(second["intake"])

    def test_the_coordinator_is_the_key_worker_where_nobody_else_is_named(self):
        self.make_book()
        self.take("cases", [["R8-001", "佐藤"]], header="ケース番号,調整役")
        self.take("cases", [["R8-002", "佐藤", "鈴木"]], header="ケース番号,調整役,主担当")
        self.assertEqual([case["key_worker"] for case in self.list("cases")], ["佐藤", "鈴木"])

    def test_links_need_consent_and_a_receiver(self):
        self.make_office()
        self.bad_rows(
            "tie-changes",
            [
                ["R8-001", "2026-01-01", "つなぐ", "喫茶店", "", ""],
                ["R8-001", "2026-01-01", "つなぐ", "", "", "はい"],
                ["R8-001", "2026-01-01", "つなぎ直し", "みどり図書館", "", "はい"],
                ["R8-001", "2026-01-01", "もどす", "みどり図書館", "", ""],
            ],
            ["2:同意", "3:相手", "4:次の相手"],
        )

    def test_ends_before_starts(self):
        self.make_office()
        self.bad_rows("problems", [["R8-001", "", "a", "2026-02-01", "2026-01-31"]], ["2:終了"])
        self.bad_rows("episodes", [["R8-001", "a", "2026-02-01", "2026-01-31"]], ["2:終了"])
        self.bad_rows("ties", [["R8-001", "a", "", "2026-02-01", "2026-01-31", "", ""]], ["2:終了"])
        self.bad_rows("watching", [["R8-001", "2026-02-01", "2026-01-31"]], ["2:終了"])

    def test_who_attends_must_be_known(self):
        self.make_office()
        self.bad_rows(
            "attendance",
            [
                ["秋の家族教室", "1", "R8-001", "架空 花子", "出席"],
                [CLASS, "9", "R8-001", "架空 花子", "出席"],
                [CLASS, "1", "R8-009", "架空 花子", "出席"],
                [CLASS, "1", "R8-001", "だれか", "出席"],
                [CLASS, "1", "R8-001", "架空 花子", "たぶん"],
                [CLASS, "1", "R8-001", "", "出席"],
            ],
            ["2:教室", "3:回", "4:ケース番号", "5:氏名", "6:出欠", "7:氏名"],
        )

    def test_a_class_whose_roll_was_called_has_been_held(self):
        self.make_office()
        self.assertEqual([session["status"] for session in self.list("sessions")], ["held", "planned"])
        # Entered ahead, an announced absence does not hold a session that is still to come.
        self.take("attendance", [[CLASS, "2", "R8-001", "父", "欠席（連絡あり）"]], added=1)
        self.assertEqual([session["status"] for session in self.list("sessions")], ["held", "planned"])
        # What was left open may be filled in later; it overwrites nothing.
        self.take("attendance", [[CLASS, "2", "R8-001", "架空 花子", "出席"]], added=1)

    def query(self, sql):
        connection = sqlite3.connect(self.book)
        rows = connection.execute(sql).fetchall()
        connection.close()
        return rows

    def test_who_did_it(self):
        self.make_office()
        row = [CLASS, "2", "R8-001", "父", "欠席（連絡あり）"]
        self.take("attendance", [row], added=1, extra=("--staff", "架空 三郎", "--dry-run"))
        self.assertEqual(self.query("SELECT count(*) FROM staff WHERE name = '架空 三郎'"), [(0,)])
        self.take("attendance", [row], added=1, extra=("--staff", "架空 三郎"))
        self.assertEqual(
            self.query("SELECT s.name, a.marked_at FROM attendance a JOIN staff s ON s.id = a.marked_by"),
            [("架空 三郎", program.TODAY + "T00:00:00Z")],
        )
        self.assertEqual(self.query("SELECT s.name FROM actions a JOIN staff s ON s.id = a.staff"), [("架空 三郎",)])

    def test_an_import_is_one_action(self):
        self.make_book()
        before = self.query("SELECT count(*) FROM actions")[0][0]
        self.take("cases", OFFICE["cases"], added=2)
        self.assertEqual(self.query("SELECT count(*) FROM actions")[0][0], before + 1)
        self.take("cases", OFFICE["cases"], added=0, unchanged=2)
        self.assertEqual(self.query("SELECT count(*) FROM actions")[0][0], before + 1)

    def test_themes(self):
        self.make_book()
        cells = (
            ("聴くこと・伝えること", ["聴くこと", "伝えること"]),
            ("聴くこと、伝えること", ["聴くこと", "伝えること"]),
            ("誘いかけと、断れること", ["誘いかけと、断れること"]),
            ("声かけ・誘い方", ["声かけ・誘い方"]),
            ("あいさつ；声かけ・誘い方;聴くこと", ["あいさつ", "声かけ・誘い方", "聴くこと"]),
            ("", []),
        )
        rows = [["教室", "実践編", i + 1, "2026-05-01", "", "", cell] for i, (cell, _) in enumerate(cells)]
        self.take("classes", rows, added=len(rows))
        self.assertEqual([session["themes"] for session in self.list("sessions")], [themes for _, themes in cells])
        self.take("classes", rows, added=0, unchanged=len(rows))

    def test_defects_of_the_file(self):
        self.make_office()
        for name, content, place in (
            ("empty", b"", "1:-"),
            ("blank", b"\r\n\r\n", "1:-"),
            ("nul", HEADERS["relatives"].encode() + b"\nR8-001,a\0b,,,\n", "2:氏名"),
            ("cells", HEADERS["relatives"].encode() + b"\nR8-001,a,,,,,\n", "2:電話"),
            ("few", HEADERS["relatives"].encode() + b"\nR8-001,a\n", "2:ふりがな"),
            ("quote", HEADERS["relatives"].encode() + b'\nR8-001,"a"b,,,\n', "2:氏名"),
            ("open", HEADERS["relatives"].encode() + b'\nR8-001,"ab,,,\n', "2:氏名"),
            ("missing", "氏名,続柄\n甲,母\n".encode(), "1:ケース番号"),
            ("english", "name,relation\n甲,母\n".encode(), "1:case"),
            ("utf16", HEADERS["relatives"].encode("utf-16"), "1:-"),
        ):
            with self.subTest(name=name):
                self.bad_rows("relatives", None, [place], path=self.write(name + ".csv", content))

    def test_a_file_with_headers_alone_adds_nothing(self):
        self.make_office()
        for kind in HEADERS:
            self.take(kind, [], added=0)

    def test_many_records(self):
        self.make_book()
        self.take("cases", [[f"R8-{i:03}"] for i in range(1, 51)], header="ケース番号", added=50)
        rows = [[f"R8-{i % 50 + 1:03}", f"20{10 + i % 15}-0{i % 9 + 1}-1{i % 10}", "電話", "母", "", "はい", "", i % 60, "佐藤", f"記録 {i}"]
                for i in range(8000)]
        self.take("records", rows, added=8000)
        self.take("records", rows, added=0, unchanged=8000)


if __name__ == "__main__":
    program.main()
