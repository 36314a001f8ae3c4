/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How classes and sessions are said in words, once for all pages.
 */

#pragma once

#include "tonari-class-sheet.h"
#include "tonari-context.h"
#include "tonari-session-dates.h"

G_BEGIN_DECLS

/** tonari_class_text_number: (transfer full): 第3回. */
char *tonari_class_text_number (const TonariSession *session);

/** tonari_class_text_day: (transfer full): a day with its weekday; @table: short, for tables. */
char *tonari_class_text_day (TonariContext *context,
                             TonariDate     date,
                             gboolean       table);

/** tonari_class_text_weekday: (transfer full): the weekday alone: （土）; "" where no day is known. */
char *tonari_class_text_weekday (TonariDate date);

/** tonari_class_text_times: (transfer full): 13:30–15:30; "" when no time is known. */
char *tonari_class_text_times (const TonariSession *session);

/** tonari_class_text_when: (transfer full): day and times; says so when there is no day yet. */
char *tonari_class_text_when (TonariContext       *context,
                              const TonariSession *session);

/** tonari_class_text_themes: (transfer full): the themes in one line; "" without any. */
char *tonari_class_text_themes (const TonariSession *session);

/** tonari_class_text_span: (transfer full): from the first day to the last, short; "" without any. */
char *tonari_class_text_span (TonariContext *context,
                              TonariDate     first,
                              TonariDate     last);

/** tonari_class_text_totals: (transfer full): every mark that occurs, with its number, in one line. */
char *tonari_class_text_totals (const TonariTotals *totals);

/** tonari_class_text_rhythm: (transfer full): how often, seen from that first day: 毎月第2土曜日. */
char *tonari_class_text_rhythm (TonariRhythm rhythm,
                                int          first);

/**
 * tonari_class_text_room_name: (transfer full): what the room may see of a participant; where two would be called the
 * same by their family name, the first letter of the given name tells them apart: 佐藤（花）.
 */
char *tonari_class_text_room_name (const TonariClassSheet  *sheet,
                                   const TonariParticipant *participant);

G_END_DECLS
