# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests of the command line share: the program, a book of one's own, and files to import."""

import argparse
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest

TODAY = "2026-11-21"
LOCALES = ("ja_JP.UTF-8", "en_US.UTF-8")

HEADERS = {
    "directory": "機関名,電話番号,種別,地域",
    "cases": "ケース番号,氏名,ふりがな,性別,生年月日,ひきこもり開始,受付日,紹介元,主訴,調整役",
    "relatives": "ケース番号,氏名,ふりがな,続柄,電話",
    "records": "ケース番号,日時,方法,相手,本人に会えた,伴走,問題解決,分,担当,内容",
    "observations": "ケース番号,日付,つながり,意欲,聞き取り",
    "problems": "ケース番号,種別,内容,開始,終了",
    "episodes": "ケース番号,内容,開始,終了",
    "ties": "ケース番号,相手,種別,開始,終了,受けている支え,担っている役割",
    "classes": "教室,編,回,日付,開始,終了,テーマ",
    "attendance": "教室,回,ケース番号,氏名,出欠",
    "stages": "ケース番号,日付,モデル,前,後,理由",
    "crises": "ケース番号,日付,種別,内容",
    "changes": "ケース番号,日付,誰の,内容",
    "watching": "ケース番号,開始,終了",
    "tie-changes": "ケース番号,日付,種類,相手,次の相手,同意",
    "checkins": "教室,回,ケース番号,氏名,来たとき,帰るとき",
}

# A whole fictional office, kind by kind in the order in which one leans on the other.
OFFICE = {
    "directory": [["ひだまり相談室", "000-0000-0001", "相談", "北部"], ["みどり図書館", "", "", ""]],
    "cases": [
        ["R8-001", "架空 太郎", "かくう たろう", "男", "H2.4.5", "平成20年頃", "2015/4/1", "保健所", "話が、したい", "佐藤"],
        ["R8-002", "", "", "", "", "", "", "", "", ""],
    ],
    "relatives": [["R8-001", "架空 花子", "かくう はなこ", "母", "000-0000-0002"], ["R8-001", "", "", "父", ""]],
    "records": [
        ["R8-001", "2026-01-05T10:30", "訪問", "", "", "はい", "", "30", "佐藤", '電話, "相談"\n二行目'],
        ["R8-001", "R8.2.3", "電話", "本人・母", "", "○", "×", "10", "佐藤・鈴木", "あ"],
        ["R8-001", "R8.2.3", "電話", "本人・母", "", "○", "×", "10", "佐藤・鈴木", "あ"],
    ],
    "observations": [["R8-001", "2016-01-10", "2", "わからない", "はい"], ["R8-001", "令和元年5月1日", "4", "3", "×"]],
    "problems": [["R8-001", "生活", "家賃", "2019-01-01", "2019-06-01"], ["R8-001", "", "手続き", "2026-10-01", ""]],
    "episodes": [["R8-001", "年金の申請", "2019-01-10", "2019-05-20"], ["R8-001", "通院", "2026-10-05", ""]],
    "ties": [["R8-001", "みどり図書館", "居場所", "2020-04", "", "話し相手", "本の整理"]],
    "classes": [
        ["春の家族教室", "基礎編", "1", "2026-05-01", "13:30", "15:30", "はじめに・あいさつ"],
        ["春の家族教室", "基礎編", "2", "2026-12-01", "13:30", "15:30", ""],
    ],
    "attendance": [
        ["春の家族教室", "1", "R8-001", "架空花子", "出席"],
        ["春の家族教室", "1", "R8-001", "父", "欠席（連絡あり）"],
        ["春の家族教室", "1", "", "架空 次郎", "遅刻"],
        ["春の家族教室", "2", "R8-001", "架空 花子", ""],
    ],
    "stages": [["R8-001", "2016-02-01", "4ステップ", "", "1", ""], ["R8-001", "2018-02-01", "4ステップ", "1", "2", "本人の希望"]],
    "crises": [["R8-001", "2017-03-03", "健康の急変", "入院"]],
    "changes": [["R8-001", "2021-06-01", "本人", "庭に出た"], ["R8-001", "2021-07-01", "家族", "よく眠れた"]],
    "watching": [["R8-001", "2022-01-01", "2022-12-31"]],
    "tie-changes": [["R8-001", "2020-04-01", "つなぐ", "みどり図書館", "", "はい"]],
    "checkins": [["春の家族教室", "1", "R8-001", "架空 花子", "3", "6"]],
}


class Program(unittest.TestCase):
    """A test with a folder of its own in which a book may stand."""

    path = None
    locale = LOCALES[1]

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="tonari-cli-")
        self.addCleanup(self.folder.cleanup)
        self.book = self.file("book.tonari")

    def file(self, name):
        return os.path.join(self.folder.name, name)

    def environment(self):
        return dict(os.environ, LC_ALL=self.locale, LANGUAGE="")

    def run_program(self, *arguments, status=0, **options):
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        options.setdefault("env", self.environment())
        done = subprocess.run([self.path, *arguments], timeout=500, check=False, **options)
        done.out = (done.stdout or b"").decode("utf-8", "replace")
        done.err = (done.stderr or b"").decode("utf-8", "replace")
        if status is not None:
            self.assertEqual(done.returncode, status, f"{arguments}: {done.out[-300:]} {done.err[-900:]}")
        return done

    def refused(self, *arguments, status=1, words=(), **options):
        """The program refuses: nothing on stdout, one line on stderr that holds the words."""
        done = self.run_program(*arguments, status=status, **options)
        lines = done.err.strip().split("\n")
        self.assertEqual(len(lines), 1, done.err)
        self.assertTrue(lines[0].startswith("tonari-cli: "), done.err)
        self.assertGreater(len(lines[0]), 25, "a bare word says nothing")
        self.assertEqual(done.out, "")
        for word in words:
            self.assertIn(word, lines[0])
        return done

    def write(self, name, text, encoding="utf-8"):
        path = self.file(name)
        with open(path, "wb") as stream:
            stream.write(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    def table(self, kind, rows, header=None, encoding="utf-8-sig", end="\r\n", name=None):
        out = io.StringIO()
        writer = csv.writer(out, lineterminator=end)
        writer.writerow((header or HEADERS[kind]).split(","))
        writer.writerows(rows)
        return self.write(name or kind + ".csv", out.getvalue(), encoding)

    def take(self, kind, rows=None, added=None, unchanged=0, path=None, extra=(), **options):
        """Imports rows and compares the line that says what became of them."""
        path = path or self.table(kind, rows, **options)
        done = self.run_program("import", kind, path, "--book", self.book, "--date", TODAY, *extra)
        if added is not None:
            self.assertEqual(done.out, f"{kind} added {added} unchanged {unchanged}\n")
        return done

    def bad_rows(self, kind, rows, places, extra=(), path=None, words=(), **options):
        """Imports rows that are refused, at these places, and nothing is taken."""
        path = path or self.table(kind, rows, **options)
        before = self.content()
        done = self.run_program("import", kind, path, "--book", self.book, "--date", TODAY, *extra, status=1)
        found = [line for line in done.err.splitlines() if not line.startswith("tonari-cli: ")]
        for line, place in zip(found, places):
            self.assertTrue(line.startswith(f"{path}:{place}: "), f"{line} is not at {place}")
        self.assertEqual(len(found), len(places), done.err)
        for word in words:
            self.assertIn(word, done.err)
        self.assertEqual(done.out, "")
        self.assertEqual(self.content(), before, "something was taken all the same")
        return done

    def content(self):
        """Everything that lists print of the book, so that two states of it can be compared."""
        lists = ("cases", "relatives", "classes", "sessions", "organisations", "records")
        return [self.run_program("list", name, "--book", self.book, "--format", "json").out for name in lists]

    def make_book(self):
        self.run_program("new", self.book)

    def make_office(self):
        self.make_book()
        for kind, rows in OFFICE.items():
            self.take(kind, rows, added=len(rows))

    def json(self, *arguments):
        return json.loads(self.run_program(*arguments).out)

    def list(self, name):
        return self.json("list", name, "--book", self.book, "--format", "json")

    def series(self, code="R8-001", *extra):
        return self.json("chart", "--book", self.book, "--case", code, "--format", "series", "--date", TODAY, *extra)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    known, rest = parser.parse_known_args()
    Program.path = os.path.abspath(known.program)
    unittest.main(argv=[sys.argv[0], *rest])
