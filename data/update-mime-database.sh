#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# After an installation the desktop learns what a .tonari file is; a package's own triggers do it otherwise.
[ -n "${DESTDIR:-}" ] || update-mime-database "$1"
