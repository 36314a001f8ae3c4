# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts: the series to the letter, the layout, words, and pages."""

import datetime
import json
import os
import shutil
import subprocess
import unittest

import program
from program import TODAY


class Charts(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def chart(self, *arguments, status=0, code="R8-001", **options):
        return self.run_program("chart", "--book", self.book, "--case", code, "--date", TODAY, *arguments, status=status, **options)

    def test_keys_of_a_series(self):
        series = self.series()
        self.assertEqual(
            list(series), ["case", "from", "to", "life", "accompaniment", "problems", "episodes", "ties", "markers", "stages", "family"]
        )
        for name, keys in (
            ("life", {"date", "connection", "motivation", "known", "sparse", "told"}),
            ("accompaniment", {"date", "density", "width"}),
            ("problems", {"date", "open"}),
            ("episodes", {"from", "to", "lane", "title"}),
            ("ties", {"from", "to", "name", "kind", "received", "role"}),
            ("markers", {"date", "kind", "title"}),
            ("stages", {"date", "model", "from", "to"}),
            ("family", {"date", "present", "ease"}),
        ):
            self.assertTrue(series[name], name)
            for item in series[name]:
                self.assertLessEqual(keys, set(item), name)

    def test_samples(self):
        series = self.series()
        self.assertEqual((series["case"], series["from"], series["to"]), ("R8-001", "1990-04-05", TODAY))
        first = datetime.date(1990, 4, 5)
        last = datetime.date(2026, 11, 21)
        for step in (7, 30, 1000):
            days = [(first + datetime.timedelta(i)).isoformat() for i in range(0, (last - first).days + 1, step)]
            if days[-1] != TODAY:
                days.append(TODAY)
            series = self.series("R8-001", "--step", str(step))
            for name in ("life", "accompaniment", "problems"):
                self.assertEqual([item["date"] for item in series[name]], days)

    def test_a_span(self):
        series = self.series("R8-001", "--from", "令和元年", "--to", "2019-06", "--step", "30")
        self.assertEqual((series["from"], series["to"]), ("2019-01-01", "2019-06-30"))
        self.assertEqual([item["title"] for item in series["episodes"]], ["年金の申請"])
        self.assertEqual(series["ties"], [])
        self.assertEqual([item["open"] for item in series["problems"]], [1, 1, 1, 1, 1, 1, 0])

    def test_values(self):
        series = self.series()
        at = {item["date"]: item for item in self.series("R8-001", "--from", "2016-01-10", "--to", "2026-11-21", "--step", "1")["life"]}
        self.assertEqual(at["2016-01-10"]["connection"], 2)
        self.assertEqual(at["2019-05-01"]["connection"], 4)
        self.assertEqual(at["2016-01-10"]["motivation"], 3)
        self.assertTrue(at["2016-01-10"]["known"] and at["2017-01-10"]["sparse"] and at["2016-01-10"]["told"])
        self.assertFalse(at["2016-01-10"]["sparse"] or at["2019-05-01"]["told"])
        self.assertTrue(at["2020-10-31"]["known"])
        self.assertFalse(at["2020-11-01"]["known"])
        self.assertFalse(series["life"][0]["known"])

        self.assertEqual([(item["to"], item["lane"]) for item in series["episodes"]], [("2019-05-20", 0), (None, 0)])
        tie = series["ties"][0]
        self.assertEqual((tie["from"], tie["from_precision"], tie["to"]), ("2020-04-01", "month", None))
        self.assertEqual((tie["name"], tie["kind"], tie["received"], tie["role"]), ("みどり図書館", "居場所", "話し相手", "本の整理"))
        kinds = [item["kind"] for item in series["markers"]]
        for kind in ("problem", "crisis", "change", "family_change", "link"):
            self.assertIn(kind, kinds)
        self.assertEqual([(item["model"], item["from"], item["to"]) for item in series["stages"]], [("steps", None, 1), ("steps", 1, 2)])
        self.assertEqual([(item["present"], item["ease"]) for item in series["family"] if item["date"] == "2026-05-01"],
                         [(True, 6), (False, None)] if series["family"][0]["present"] else [(False, None), (True, 6)])

    def test_uncertain_dates_of_markers(self):
        self.take("crises", [["R8-001", "2018", "健康の急変", "通院"]], added=1)
        marker = [item for item in self.series()["markers"] if item["date"] == "2018-01-01"][0]
        self.assertEqual((marker["kind"], marker["date_precision"]), ("crisis", "year"))

    def test_nobody_asked(self):
        series = self.series("R8-002")
        self.assertTrue(all(item["connection"] is None and item["motivation"] is None and not item["known"] for item in series["life"]))
        self.assertTrue(all(item["density"] == 0 and item["width"] == 0 for item in series["accompaniment"]))
        self.assertEqual(series["to"], TODAY)

    def test_layout(self):
        layout = json.loads(self.chart("--format", "layout").out)
        self.assertLessEqual({"case", "from", "to", "width", "height", "plot", "life", "items"}, set(layout))
        self.assertEqual((layout["width"], layout["height"]), (1000, 560))
        kinds = {item["kind"] for item in layout["items"]}
        self.assertTrue({"tie", "episode"} <= kinds, kinds)
        identities = [item["id"] for item in layout["items"]]
        self.assertEqual(len(identities), len(set(identities)))
        for item in layout["items"]:
            self.assertLessEqual({"id", "kind", "row", "from", "to", "box", "label_box", "text", "description"}, set(item))
            self.assertEqual(set(item["box"]), {"x", "y", "width", "height"})
        self.assertEqual(self.chart("--format", "layout").out, self.chart("--format", "layout").out)

    def test_layers(self):
        whole = json.loads(self.chart("--format", "layout").out)
        self.assertEqual(len(whole["layers"]), 11)
        self.assertIsNone(whole["align"])
        kinds = {shape["kind"] for shape in whole["shapes"]}
        self.assertLessEqual({"ribbon", "green", "ring", "episode-line", "step", "text", "tie", "band-plot"}, kinds)
        identities = [shape["id"] for shape in whole["shapes"]]
        self.assertEqual(len(identities), len(set(identities)))
        self.assertLessEqual({item["id"] for item in whole["items"]}, set(identities))
        for shape in whole["shapes"]:
            self.assertEqual(list(shape), ["id", "kind", "box", "label_box", "text"])

        some = json.loads(self.chart("--format", "layout", "--layers", "life, tie-changes,ties").out)
        self.assertEqual(some["layers"], ["life", "ties", "tie_changes"])
        kinds = {shape["kind"] for shape in some["shapes"]}
        self.assertLessEqual({"ribbon", "ring"}, kinds)
        self.assertFalse({"green", "episode-line", "step", "burst", "attendance", "sprout"} & kinds, kinds)
        self.assertIn("みどり図書館", self.chart("--layers", "ties").out)
        self.assertNotIn("年金の申請", self.chart("--layers", "ties").out)
        self.assertIn("年金の申請", self.chart("--layers", "episodes").out)
        # What an audience must not see does not come by asking for its layer.
        self.assertNotIn("年金の申請", self.chart("--layers", "episodes", "--audience", "community").out)
        self.refused("chart", "--book", self.book, "--case", "R8-001", "--layers", "life,moods", status=2, words=["moods", "tie_changes"])
        self.refused("chart", "--book", self.book, "--case", "R8-001", "--layers", "life", "--format", "series", status=2)
        for form in ("pdf", "svg", "png"):
            first, second = self.file("a." + form), self.file("b." + form)
            self.chart("--layers", "life", "-o", first)
            self.chart("-o", second)
            with open(first, "rb") as one, open(second, "rb") as other:
                self.assertNotEqual(one.read(), other.read())

    def test_counted_from_an_event(self):
        for event, day in (("first-contact", "2026-01-05"), ("first-meeting", "2026-02-03"), ("first-class", "2026-05-01")):
            layout = json.loads(self.chart("--format", "layout", "--align", event).out)
            self.assertEqual((layout["align"]["event"], layout["align"]["date"]), (event, day))
            texts = [shape["text"] for shape in layout["shapes"] if shape["kind"] == "text"]
            self.assertIn("0", texts)
            self.assertIn("−20 y", texts)
            self.assertNotIn("2020", texts)
            self.assertIn(day[:4], self.chart("--align", event).out)
        self.locale = "ja_JP.UTF-8"
        texts = [shape["text"] for shape in json.loads(self.chart("--format", "layout", "--align", "first-class").out)["shapes"]]
        self.assertIn("はじめての家族教室", texts)
        path = self.file("aligned.pdf")
        self.chart("--align", "first-contact", "-o", path)
        self.refused("chart", "--book", self.book, "--case", "R8-002", "--align", "first-class", words=["R8-002", "はじめての家族教室"])
        self.refused("chart", "--book", self.book, "--case", "R8-002", "--align", "first-class", "-o", self.file("x.pdf"), words=["R8-002"])
        self.assertFalse(os.path.exists(self.file("x.pdf")))
        self.run_program("chart", "--book", self.book, "--case", "R8-001", "--align", "birth", status=2)

    def test_trail(self):
        book = self.file("example.tonari")
        self.run_program("demo", book, "--date", TODAY)
        codes = [case["code"] for case in json.loads(self.run_program("list", "cases", "--book", book, "--format", "json").out)]
        trail = ("chart", "--book", book, "--date", TODAY, "--view", "trail", "--case", codes[0])
        layout = json.loads(self.run_program(*trail, "--format", "layout").out)
        self.assertEqual((layout["case"], layout["view"]), (codes[0], "trail"))
        self.assertGreater(len(layout["items"]), 2)
        self.assertEqual([item["text"] for item in layout["items"]], [str(i + 1) for i in range(len(layout["items"]))])
        self.assertEqual([item["date"] for item in layout["items"]], sorted(item["date"] for item in layout["items"]))
        for i, one in enumerate(layout["items"]):
            box = one["box"]
            self.assertTrue(box["x"] > 0 and box["y"] > 0 and box["x"] + box["width"] < layout["width"] and box["y"] + box["height"] < layout["height"])
            for other in layout["items"][:i]:
                b = other["box"]
                self.assertTrue(
                    box["x"] >= b["x"] + b["width"] or b["x"] >= box["x"] + box["width"] or box["y"] >= b["y"] + b["height"] or b["y"] >= box["y"] + box["height"]
                )
        self.assertEqual(len(self.run_program(*trail).out.strip().split("\n")), 1 + len(layout["items"]))
        for form in ("pdf", "svg", "png"):
            path = self.file("trail." + form)
            self.run_program(*trail, "-o", path)
            with open(path, "rb") as stream:
                content = stream.read()
            self.assertEqual(self.run_program(*trail, "--format", form, "-o", "-").stdout, content, "same input, same bytes")
        # How staff see somebody is for staff.
        self.refused(*trail, "--audience", "family", status=2, words=["staff"])
        self.refused(*trail, "--format", "series", status=2)
        self.refused(*trail, "--layers", "life", status=2)
        self.assertIn("R8-002", self.chart("--view", "trail", code="R8-002").out)

    def test_text(self):
        for self.locale, words in (("ja_JP.UTF-8", ["みどり図書館", "年金の申請", "R8-001"]), ("en_US.UTF-8", ["みどり図書館", "R8-001"])):
            text = self.chart().out
            for word in words:
                self.assertIn(word, text)
        hidden = self.chart("--hide-names").out
        self.assertNotIn("太郎", hidden)

    def test_an_unknown_case(self):
        self.refused("chart", "--book", self.book, "--case", "R9-999", words=["R9-999"])

    def test_case_codes_forgive_width(self):
        self.assertEqual(json.loads(self.chart("--format", "series", code="Ｒ８－００１").out)["case"], "R8-001")

    def test_pages(self):
        magic = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}
        for form, start in magic.items():
            for paper in ("a4", "a3"):
                for mono in ((), ("--mono",)):
                    path = self.file("chart." + form)
                    done = self.chart("--format", form, "--paper", paper, *mono, "-o", path)
                    self.assertEqual(done.out + done.err, "")
                    with open(path, "rb") as stream:
                        content = stream.read()
                    self.assertTrue(content.startswith(start))
                    self.assertEqual(self.chart("--format", form, "--paper", paper, *mono, "-o", "-").stdout, content, "same input, same bytes")
                    os.remove(path)
        self.chart("-o", self.file("by-its-name.pdf"))
        with open(self.file("by-its-name.pdf"), "rb") as stream:
            self.assertTrue(stream.read().startswith(b"%PDF"))
        self.assertEqual(sorted(os.listdir(self.folder.name))[0], "attendance.csv", "nothing half written lies about")

    @unittest.skipUnless(shutil.which("pdftotext") and shutil.which("pdfinfo"), "poppler-utils is not installed")
    def test_what_a_pdf_says(self):
        self.locale = "ja_JP.UTF-8"
        path = self.file("all.pdf")
        self.run_program("charts", "--book", self.book, "--all", "-o", path, "--date", TODAY, "--staff", "佐藤")
        info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True, env=dict(os.environ, TZ="UTC")).stdout
        self.assertRegex(info, r"Pages: +2\n")
        self.assertIn("2026", [line for line in info.splitlines() if line.startswith("CreationDate")][0])
        text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("R8-001", text)
        self.assertIn("R8-002", text)
        self.assertNotIn("架空 太郎", text)
        self.chart("--with-name", "-o", path)
        self.assertIn("架空 太郎", subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout)

    def test_charts_of_a_class(self):
        for name in ("1", "春の家族教室"):
            path = self.file("class.pdf")
            self.run_program("charts", "--book", self.book, "--class", name, "-o", path)
            self.assertGreater(os.path.getsize(path), 1000)
        self.refused("charts", "--book", self.book, "--class", "夏", "-o", self.file("x.pdf"), words=["夏"])
        self.assertFalse(os.path.exists(self.file("x.pdf")))

    def make_many(self):
        """Six families besides those of the office; the last comes once and says nothing."""
        people = [(f"R8-1{i:02}", f"見本 {i}子") for i in range(6)]
        self.take("cases", [[code] + [""] * 9 for code, _ in people], added=6)
        self.take("relatives", [[code, name, "", "母", ""] for code, name in people], added=6)
        self.take("attendance", [["春の家族教室", "1", code, name, "遅刻" if code == "R8-100" else "出席"] for code, name in people], added=6)
        self.take("checkins", [["春の家族教室", "1", code, name, "2", "7"] for code, name in people[:3]], added=3)

    def test_class_without_names(self):
        name = ("chart", "--book", self.book, "--class", "春の家族教室", "--date", TODAY)
        for form in ("text", "layout"):
            self.refused(*name, "--format", form, words=["5"])
        self.refused(*name, "-o", self.file("x.pdf"), words=["5"])
        self.assertFalse(os.path.exists(self.file("x.pdf")))

        self.make_many()
        done = self.run_program(*name, "--format", "layout")
        layout = json.loads(done.out)
        self.assertEqual((layout["class"], layout["view"], layout["lines"]), ("春の家族教室", "class", 8))
        self.assertEqual({item["state"] for item in layout["items"]}, {"there"}, "late is there, and the father who was not has no line")
        self.assertEqual({item["session"] for item in layout["items"]}, {1}, "what is to come is not there")
        self.assertEqual({item["ease_before"] for item in layout["items"]}, {None}, "four say how they felt: none is told")
        self.assertEqual(len(layout["left_out"]), 5)
        self.assertEqual(done.out, self.run_program(*name, "--format", "layout").out, "same input, same bytes")

        texts = [done.out, self.run_program(*name, "--format", "text").out]
        for form in ("pdf", "svg", "png"):
            path = self.file("class." + form)
            self.run_program(*name, "-o", path)
            with open(path, "rb") as stream:
                content = stream.read()
            self.assertEqual(self.run_program(*name, "--format", form, "-o", "-").stdout, content, "same input, same bytes")
            texts.append(content.decode("utf-8", "replace"))
        if shutil.which("pdftotext"):
            texts.append(subprocess.run(["pdftotext", self.file("class.pdf"), "-"], capture_output=True, text=True, check=True).stdout)
        for text in texts:
            for word in ("見本", "R8-1", "架空 花子", "架空 次郎", "母"):
                self.assertNotIn(word, text)

    def test_class_used_wrongly(self):
        name = ("chart", "--book", self.book, "--class", "春の家族教室")
        for more in (("--case", "R8-001"), ("--audience", "community"), ("--audience", "family"), ("--format", "series"),
                     ("--layers", "family"), ("--align", "first-class"), ("--from", "2026"), ("--to", "2026"), ("--view", "life"),
                     ("--with-name",), ("--hide-names",), ("--paper", "a3")):
            self.refused(*name, *more, status=2)
        self.refused("chart", "--book", self.book, "--class", "夏", words=["夏"])
        self.refused("chart", "--book", self.book, status=2)

    def test_charts_of_nobody(self):
        self.book = self.file("empty.tonari")
        self.make_book()
        self.refused("charts", "--book", self.book, "--all", "-o", self.file("x.pdf"))
        self.assertFalse(os.path.exists(self.file("x.pdf")))


if __name__ == "__main__":
    program.main()
