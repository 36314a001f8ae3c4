/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A process that says `saved N` the moment the book has its N-th change, and is killed at any moment. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tonari_ui_kill_once:
 * @argv: (array zero-terminated=1): the program and its arguments
 * @first: the number that was confirmed before it begins
 * @enough: at which number it is killed, or soon after
 *
 * Returns: the last number that it said, also what it still said before it died: that was on the disk as well
 */
guint tonari_ui_kill_once (const char *const *argv,
                           guint              first,
                           guint              enough);

G_END_DECLS
