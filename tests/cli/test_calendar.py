# SPDX-License-Identifier: GPL-3.0-or-later
"""Holidays, the dates of a course, and the calendar file as another program reads it."""

import csv
import datetime
import io
import os
import sqlite3

import icalendar

import program

CLASS = "春の家族教室"

# Arguments, the dates that come out, and what is left out of them.
DATES = [
    ("--start 2026-09-08 --every week --count 4 --skip-holidays", "09-08 09-15 09-29 10-06", "9/22"),
    ("--start 2026-09-14 --every week --count 3 --skip-holidays", "09-14 09-28 10-05", "9/21"),
    ("--start 2026-09-08 --every week --count 3", "09-08 09-15 09-22", ""),
    ("--start 2026-09-08 --every 2weeks --count 2 --skip-holidays", "09-08 10-06", "9/22"),
    ("--start 2026-09-02 --every 3weeks --count 2 --skip-holidays", "09-02 10-14", "9/23"),
    ("--start 2026-04-01 --every 4weeks --count 2 --skip-holidays", "04-01 05-27", "4/29"),
    ("--start 2026-09-14 --every nth --count 3 --skip-holidays", "09-14 11-09 12-14", "10/12"),
    ("--start 2026-08-31 --every nth --count 4", "08-31 09-28 10-26 11-30", ""),
    ("--start 2026-06-01 --every week --count 2 --closed 2026-06-01,R8.6.15", "06-08 06-22", "6/1 6/15"),
    ("--start 2026-06-01 --every list --count 2 --dates 2026-07-01,2026-06-05,2026-06-05,2026-08-01", "06-05 07-01", ""),
    ("--start 2026-09-01 --every list --count 2 --dates 2026-09-08、2026-09-22 --skip-holidays", "09-08", "9/22"),
    ("--every list --dates 2026-12-01,2026-11-30", "11-30 12-01", ""),
    ("--start 令和8年6月1日 --every week --count 1", "06-01", ""),
]


class Holidays(program.Program):
    def test_year(self):
        rows = self.json("holidays", "2026", "--format", "json")
        self.assertEqual([list(row) for row in rows], [["date", "name"]] * 18)
        names = {row["date"]: row["name"] for row in rows}
        self.assertEqual(list(names), sorted(names))
        self.assertEqual(
            [names[f"2026-09-{day}"] for day in (21, 22, 23)], ["敬老の日", "国民の休日", "秋分の日"])
        self.assertEqual(names["2026-05-06"], "振替休日")
        self.assertNotIn("2026-01-02", names)

    def test_forms(self):
        outputs = set()
        for self.locale in (*program.LOCALES, "C"):
            for year in ("2026", "令和8年", "R8"):
                outputs.add(self.run_program("holidays", year, "--format", "csv").out)
        self.assertEqual(len(outputs), 1)
        rows = list(csv.DictReader(io.StringIO(outputs.pop().lstrip("\ufeff"))))
        self.assertEqual(len(rows), 18)
        self.assertIn("元日", self.run_program("holidays", "2026").out)

    def test_refused(self):
        for year in ("1999", "2019", "2151"):
            self.refused("holidays", year, words=["2020", "2150", year])
        for arguments in ([], ["x"], ["2026-05"], ["2026", "2027"], ["2026", "--format", "xml"]):
            self.refused("holidays", *arguments, status=2)


class Dates(program.Program):
    def test_cases(self):
        for arguments, expected, skipped in DATES:
            with self.subTest(arguments=arguments):
                days = [f"2026-{day}" for day in expected.split()]
                rows = self.json("dates", *arguments.split(), "--format", "json")
                self.assertEqual([row["date"] for row in rows], days)
                self.assertEqual([row["number"] for row in rows], list(range(1, len(days) + 1)))
                for row in rows:
                    self.assertEqual(list(row), ["number", "date", "weekday"])
                    self.assertEqual(row["weekday"], f"{datetime.date.fromisoformat(row['date']):%a}".lower())

                done = self.run_program("dates", *arguments.split())
                self.assertEqual(len(done.out.splitlines()), 1 + len(days))
                for day in skipped.split():
                    self.assertIn(f"2026/{day} ", done.err)
                if not skipped:
                    self.assertEqual(done.err, "")

    def test_words(self):
        for self.locale, words in (("ja_JP.UTF-8", ["火", "国民の休日"]), ("en_US.UTF-8", ["Tue", "国民の休日"])):
            done = self.run_program("dates", *DATES[0][0].split())
            self.assertIn(words[0], done.out)
            self.assertIn(words[1], done.err)

    def test_fewer_than_wanted_is_said(self):
        arguments = "dates --every list --count 3 --dates 2026-06-01,2026-06-08".split()
        for form in ("text", "json"):
            self.assertRegex(self.run_program(*arguments, "--format", form).err, r"2.*3|3.*2")

    def test_years_whose_holidays_are_not_known(self):
        arguments = "dates --start 2019-12-30 --every week --count 2".split()
        self.assertIn("2019", self.run_program(*arguments, "--skip-holidays").err)
        self.assertEqual(self.run_program(*arguments).err, "")

    def test_refused(self):
        start = ["--start", "2026-06-01"]
        for arguments in (
            [*start],
            ["--count", "3"],
            [*start, "--count", "0"],
            [*start, "--count", "61"],
            [*start, "--count", "three"],
            [*start, "--count", "3", "--every", "day"],
            [*start, "--count", "3", "--every", "list"],
            [*start, "--count", "3", "--every", "list", "--dates", ","],
            [*start, "--count", "3", "--every", "list", "--dates", "2026-06-01,2026-02-30"],
            [*start, "--count", "3", "--dates", "2026-06-01"],
            [*start, "--count", "3", "--closed", "あした"],
            ["--start", "2026-06", "--count", "3"],
            ["--start", "2月30日", "--count", "3"],
            [*start, "--count", "3", "--format", "xml"],
            [*start, "--count", "3", "more"],
        ):
            for self.locale in program.LOCALES:
                with self.subTest(arguments=arguments, locale=self.locale):
                    self.refused("dates", *arguments, status=2)


class Ics(program.Program):
    def setUp(self):
        super().setUp()
        self.make_office()

    def ics(self, *arguments, **options):
        return self.run_program("ics", "--book", self.book, "--date", program.TODAY, *arguments, **options)

    def calendar(self, *arguments):
        """The calendar, after what RFC 5545 asks of every line."""
        content = self.ics(*arguments).stdout
        self.assertTrue(content.endswith(b"\r\n"))
        for line in content[:-2].split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
            line.decode("utf-8")
        calendar = icalendar.Calendar.from_ical(content)
        self.assertEqual(calendar.errors, [])
        for event in calendar.walk("VEVENT"):
            self.assertEqual(event.errors, [])
        return calendar

    def events(self, *arguments):
        return {str(event["SUMMARY"]): event for event in self.calendar(*arguments).walk("VEVENT")}

    def change(self, sql, *values):
        with sqlite3.connect(self.book) as book:
            book.execute(sql, values)
        book.close()

    def test_course(self):
        calendar = self.calendar("--class", CLASS)
        self.assertEqual(calendar["METHOD"], "PUBLISH")
        self.assertEqual(calendar["VERSION"], "2.0")
        self.assertEqual([str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")], ["Asia/Tokyo"])

        self.locale = "ja_JP.UTF-8"
        events = self.events("--class", CLASS)
        self.assertEqual(list(events), [f"{CLASS} 第1回", f"{CLASS} 第2回"])
        event = events[f"{CLASS} 第1回"]
        start = event.decoded("DTSTART")
        self.assertEqual(start.isoformat(), "2026-05-01T13:30:00+09:00")
        self.assertEqual(event.decoded("DTEND") - start, datetime.timedelta(hours=2))
        self.assertEqual(str(event["DESCRIPTION"]), "はじめに・あいさつ")
        self.assertEqual(event["STATUS"], "CONFIRMED")
        self.assertEqual(event.decoded("DTSTAMP").date().isoformat(), program.TODAY)
        self.assertEqual(int(events[f"{CLASS} 第2回"]["SEQUENCE"]), 0)
        self.assertTrue(str(event["ORGANIZER"]).startswith("urn:uuid:"))
        self.assertEqual(event["ORGANIZER"].params["CN"], CLASS)

    def test_nobody_is_named(self):
        text = self.ics("--class", CLASS).out
        for name in ("架空", "花子", "次郎", "R8-001", "母", "父"):
            self.assertNotIn(name, text)

    def test_moved_and_cancelled(self):
        before = {event["UID"]: event for event in self.calendar("--class", CLASS).walk("VEVENT")}
        self.change("UPDATE sessions SET date = '2026-12-03', moved_from = '2026-12-01', version = version + 1 WHERE number = 2")
        self.change("UPDATE sessions SET status = 'cancelled', version = version + 3 WHERE number = 1")
        after = {event["UID"]: event for event in self.calendar("--class", CLASS).walk("VEVENT")}
        self.assertEqual(list(before), list(after))
        cancelled, moved = after.values()
        self.assertEqual((cancelled["STATUS"], moved["STATUS"]), ("CANCELLED", "CONFIRMED"))
        for uid, event in after.items():
            self.assertGreater(int(event["SEQUENCE"]), int(before[uid]["SEQUENCE"]))
        self.assertEqual(moved.decoded("DTSTART").date().isoformat(), "2026-12-03")

    def test_a_date_that_is_imported_anew_is_a_newer_entry(self):
        before = self.calendar("--class", CLASS).walk("VEVENT")
        self.take("classes", [[CLASS, "基礎編", "2", "2026-12-08", "13:30", "15:30", ""]], extra=["--update"])
        after = self.calendar("--class", CLASS).walk("VEVENT")
        self.assertEqual(before[1]["UID"], after[1]["UID"])
        self.assertLess(int(before[1]["SEQUENCE"]), int(after[1]["SEQUENCE"]))
        self.assertEqual(int(before[0]["SEQUENCE"]), int(after[0]["SEQUENCE"]))

    def test_without_times_and_without_a_day(self):
        self.change("UPDATE sessions SET starts = NULL, ends = NULL WHERE number = 1")
        self.change("UPDATE sessions SET date = NULL WHERE number = 2")
        done = self.ics("--class", CLASS)
        self.assertIn("tonari-cli: ", done.err)
        (event,) = self.calendar("--class", CLASS).walk("VEVENT")
        self.assertEqual(event.decoded("DTSTART"), datetime.date(2026, 5, 1))
        self.assertEqual(event.decoded("DTEND"), datetime.date(2026, 5, 2))

    def test_long_and_odd_words(self):
        title = '教室, "春"; \\ ' + "長い名前の" * 30
        themes = ["改行\nのあるテーマ", "カンマ, セミコロン; 円記号\\", "𠮷" * 60]
        self.change("UPDATE classes SET title = ?, place = ?", title, "会議室; 3階, 奥")
        self.change("UPDATE sessions SET themes = json_array(?, ?, ?) WHERE number = 1", *themes)
        self.locale = "ja_JP.UTF-8"
        number = str(self.list("classes")[0]["id"])
        event = self.events("--class", number)[title + " 第1回"]
        self.assertEqual(str(event["DESCRIPTION"]), "\n".join(themes))
        self.assertEqual(str(event["LOCATION"]), "会議室; 3階, 奥")

    def test_one_session(self):
        row = self.list("sessions")[1]
        by_row = self.ics("--session", str(row["id"])).out
        (event,) = self.calendar("--session", str(row["id"])).walk("VEVENT")
        self.assertEqual(event.decoded("DTSTART").date().isoformat(), row["date"])
        uid = str(event["UID"]).split("@", maxsplit=1)[0]
        self.assertEqual(self.ics("--session", uid).out, by_row)
        self.assertIn(event["UID"], [other["UID"] for other in self.calendar("--class", CLASS).walk("VEVENT")])

    def test_to_a_file(self):
        path = self.file("out.ics")
        self.assertEqual(self.ics("--class", CLASS, "-o", path).out, "")
        with open(path, "rb") as stream:
            content = stream.read()
        self.assertEqual(content, self.ics("--class", CLASS).stdout)
        self.refused("ics", "--book", self.book, "--class", CLASS, "-o", self.file("no/out.ics"))
        self.refused("ics", "--book", self.book, "--class", CLASS, "-o", self.book)
        self.assertEqual(sorted(os.listdir(self.folder.name)).count("out.ics"), 1)

    def test_refused(self):
        book = ["ics", "--book", self.book]
        for arguments in (book, [*book, "--class", CLASS, "--session", "1"], ["ics", "--class", CLASS], [*book, "--class", CLASS, "x"]):
            self.refused(*arguments, status=2)
        self.refused(*book, "--class", "夏", words=["夏"])
        for session in ("4711", "0", "x", "-1"):
            self.refused(*book, f"--session={session}", words=[session])


if __name__ == "__main__":
    program.main()
