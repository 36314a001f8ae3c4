/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The run sheet (進行表) of a session: its parts one after the other, when each begins, and which one it is now.
 */

#pragma once

#include "tonari-session-part.h"

G_BEGIN_DECLS

/**
 * tonari_run_sheet_parse:
 * @text: (nullable): a run sheet as typed
 *
 * Reads `15+20+5+45+5`, full-width too, and words beside the numbers (`あいさつ15+講義20分`, one part a line).  A piece
 * without a number is taken as a part whose minutes are unknown; a text without any number has no parts.
 *
 * Source: domain.md, Records: Class (run sheet, say 15+20+5+45+5 minutes).
 *
 * Returns: (transfer full) (element-type TonariSessionPart): the parts in their order, with position, minutes and title
 */
GPtrArray *tonari_run_sheet_parse (const char *text);

/** tonari_run_sheet_minutes: minutes of all parts together; unknown ones count as none. @parts: (element-type TonariSessionPart). */
gint64 tonari_run_sheet_minutes (GPtrArray *parts);

/** tonari_run_sheet_begins: when the part at @index begins, minutes after midnight, in a session that begins at @starts; unknown when that is. @index may be the number of parts: the end of all. */
gint64 tonari_run_sheet_begins (GPtrArray *parts,
                                guint      index,
                                gint64     starts);

/**
 * TonariRunPlace:
 * @index: the part that it is, -1 before the first, the number of parts after the last
 * @elapsed: seconds since it began
 * @left: seconds until it ends; 0 after the last, seconds until the first before it
 *
 * Where in the run sheet one is.
 */
typedef struct
{
  int index;
  gint64 elapsed;
  gint64 left;
} TonariRunPlace;

/** tonari_run_sheet_place: where one is @seconds after the beginning (negative before it). */
TonariRunPlace tonari_run_sheet_place (GPtrArray *parts,
                                       gint64     seconds);

G_END_DECLS
