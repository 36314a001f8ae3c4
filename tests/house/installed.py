#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An installation holds all that the desktop looks for, and its files agree with each other.

    installed.py MESON BUILD-ROOT
"""

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ID = "io.github.tonari_app.Tonari"
WANTED = [
    "bin/tonari",
    "bin/tonari-cli",
    f"share/applications/{ID}.desktop",
    f"share/dbus-1/services/{ID}.service",
    f"share/glib-2.0/schemas/{ID}.gschema.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml",
    "share/locale/ja/LC_MESSAGES/tonari.mo",
] + [f"share/help/{language}/tonari/{page}.page" for language in ("C", "ja") for page in ("index", "first-steps", "class", "chart")]


def keys(path):
    found = {}
    with open(path, encoding="utf-8") as source:
        for line in source:
            key, sign, value = line.strip().partition("=")
            if sign:
                found[key] = value
    return found


def main(meson, build):
    complaints = []
    with tempfile.TemporaryDirectory(prefix="tonari-install-") as folder:
        result = subprocess.run([meson, "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", folder], capture_output=True, text=True)
        if result.returncode:
            print(result.stdout, result.stderr)
            return 1
        files = {}
        for base, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(base, name)
                files[os.path.relpath(path, folder).replace(os.sep, "/")] = path

        def find(end):
            return next((path for name, path in files.items() if name.endswith("/" + end)), None)

        complaints += [f"{name} is not installed" for name in WANTED if not find(name)]
        if not complaints:
            desktop = keys(find(f"share/applications/{ID}.desktop"))
            service = keys(find(f"share/dbus-1/services/{ID}.service"))
            mime = ElementTree.parse(find(f"share/mime/packages/{ID}.xml")).getroot()
            types = [node.get("type") for node in mime if node.tag.endswith("mime-type")]
            metainfo = ElementTree.parse(find(f"share/metainfo/{ID}.metainfo.xml")).getroot()
            if desktop["Exec"].split()[0] != "tonari" or desktop["Icon"] != ID:
                complaints.append("the desktop file starts another program, or shows another icon")
            if not desktop.get("Name[ja]"):
                complaints.append("the desktop file has no Japanese name")
            if desktop["MimeType"].strip(";").split(";") != types:
                complaints.append("the desktop file opens other types than are described")
            if service["Name"] != ID or not find(service["Exec"].split()[0].split("/", 2)[-1]):
                complaints.append("the service starts a program that is not installed")
            if metainfo.findtext("id") != ID or metainfo.findtext("launchable") != ID + ".desktop":
                complaints.append("the metainfo describes another program")
            if not any(node.get("{http://www.w3.org/XML/1998/namespace}lang") == "ja" for node in metainfo.findall("summary")):
                complaints.append("the metainfo has no Japanese summary")
    print(*complaints, sep="\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
