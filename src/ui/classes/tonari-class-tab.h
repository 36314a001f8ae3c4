/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The frame of a part of the class page: a line that sums up, buttons that add, a list, and what to do while it is empty.
 */

#pragma once

#include "tonari-row-list.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_TAB (tonari_class_tab_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassTab, tonari_class_tab, TONARI, CLASS_TAB, AdwBin)

/** tonari_class_tab_new: (transfer floating): an empty part; @name is the accessible name of its list. */
GtkWidget *tonari_class_tab_new (const char *name,
                                 const char *icon,
                                 const char *empty_title,
                                 const char *empty_text);

/** tonari_class_tab_add_button: a button above the list, and below the words while it is empty. */
void tonari_class_tab_add_button (TonariClassTab *self,
                                  const char     *label,
                                  const char     *action,
                                  gboolean        suggested);

/** tonari_class_tab_add_tool: a widget before the buttons above the list, such as a filter. */
void tonari_class_tab_add_tool (TonariClassTab *self,
                                GtkWidget      *tool);

/** tonari_class_tab_set_summary: the line that sums up. */
void tonari_class_tab_set_summary (TonariClassTab *self,
                                   const char     *summary);

/** tonari_class_tab_list: (transfer none): its list; after filling call tonari_class_tab_update(). */
TonariRowList *tonari_class_tab_list (TonariClassTab *self);

/** tonari_class_tab_update: shows the list, or what to do while it is empty. */
void tonari_class_tab_update (TonariClassTab *self);

G_END_DECLS
