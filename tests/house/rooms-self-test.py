#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that rooms.py sees what it is there to see: each wrong include, and none of the right ones."""

import importlib.util
import os
import sys
import tempfile
import unittest

spec = importlib.util.spec_from_file_location("rooms", os.path.join(os.path.dirname(os.path.abspath(__file__)), "rooms.py"))
rooms = importlib.util.module_from_spec(spec)
spec.loader.exec_module(rooms)

HEADERS = [
    "src/domain/tonari-case.h",
    "src/store/tonari-db.h",
    "src/chart/tonari-chart.h",
    "src/app/tonari-context.h",
    "src/ui/shared/tonari-editor.h",
    "src/ui/cases/tonari-cases-page.h",
    "src/ui/classes/tonari-classes-page.h",
    "src/ui/lifechart/tonari-life-chart.h",
]

# file, include, whether it is right
TABLE = [
    ("src/domain/tonari-case.c", '"tonari-case.h"', True),
    ("src/domain/tonari-case.c", '"tonari-db.h"', False),
    ("src/domain/tonari-case.c", "<gio/gio.h>", False),
    ("src/domain/tonari-case.c", "<glib.h>", True),
    ("src/store/tonari-db.c", "<sqlite3.h>", True),
    ("src/store/tonari-rows.c", "<sqlite3.h>", False),
    ("src/store/tonari-rows.c", '"tonari-case.h"', True),
    ("src/store/tonari-rows.c", '"tonari-context.h"', False),
    ("src/chart/tonari-chart.c", "<gtk/gtk.h>", False),
    ("src/chart/tonari-chart.c", "<pango/pangocairo.h>", True),
    ("src/chart/tonari-chart.c", '"tonari-db.h"', False),
    ("src/app/tonari-context.c", "<gtk/gtk.h>", False),
    ("src/app/tonari-context.c", '"tonari-db.h"', True),
    ("src/cli/main.c", '"tonari-context.h"', False),
    ("src/ui/cases/tonari-case-page.c", '"tonari-life-chart.h"', True),
    ("src/ui/cases/tonari-case-page.c", '"tonari-classes-page.h"', False),
    ("src/ui/classes/tonari-class-page.c", '"tonari-life-chart.h"', False),
    ("src/ui/classes/tonari-class-page.c", '"tonari-editor.h"', True),
    ("src/ui/shared/tonari-editor.c", '"tonari-cases-page.h"', False),
    ("src/ui/window/tonari-window.c", '"tonari-cases-page.h"', True),
    ("src/ui/window/tonari-window.c", "<adwaita.h>", True),
]


class Includes(unittest.TestCase):
    def test_table(self):
        for path, include, right in TABLE:
            with self.subTest(path=path, include=include), tempfile.TemporaryDirectory() as root:
                for header in HEADERS:
                    os.makedirs(os.path.join(root, os.path.dirname(header)), exist_ok=True)
                    with open(os.path.join(root, header), "w", encoding="utf-8"):
                        pass
                os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(root, path), "w", encoding="utf-8") as source:
                    source.write(f"#include {include}\n")
                complaints = []
                rooms.check_includes(root, complaints.append)
                self.assertEqual(not complaints, right, complaints)


if __name__ == "__main__":
    sys.exit(unittest.main())
