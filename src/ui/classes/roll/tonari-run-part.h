/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One part of the run sheet: when it begins, what it is, how long it takes.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TONARI_TYPE_RUN_PART (tonari_run_part_get_type ())
G_DECLARE_FINAL_TYPE (TonariRunPart, tonari_run_part, TONARI, RUN_PART, GtkBox)

/**
 * TonariRunPartTime:
 * @TONARI_RUN_PART_LATER: still to come
 * @TONARI_RUN_PART_NOW: it is this one
 * @TONARI_RUN_PART_PAST: it is over
 */
typedef enum
{
  TONARI_RUN_PART_LATER,
  TONARI_RUN_PART_NOW,
  TONARI_RUN_PART_PAST,
} TonariRunPartTime;

/** tonari_run_part_new: (transfer floating): a line; @minutes may be unknown, @note (nullable) stands under the title. */
GtkWidget *tonari_run_part_new (const char *title,
                                gint64      minutes,
                                const char *note);

/** tonari_run_part_show: when it begins (minutes after midnight, or unknown), and whether it is now. */
void tonari_run_part_show (TonariRunPart    *self,
                           gint64            begins,
                           TonariRunPartTime time);

G_END_DECLS
