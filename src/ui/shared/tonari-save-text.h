/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A text that leaves the book as a file: a table, a calendar.
 */

#pragma once

#include "tonari-compat.h"
#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * tonari_save_text:
 * @context: the context, to tell what became of it
 * @parent: a widget of the window that asks
 * @title: translated title of the question where to
 * @name: the name that is proposed, with its suffix; need not be one that every file system takes
 * @filter: what kind of file it is
 * @text: (transfer full): what the file is to hold
 *
 * Asks where to, and writes it.  What the file holds is settled when the person asks for it, not when the place is chosen.
 */
void tonari_save_text (TonariContext            *context,
                       GtkWidget                *parent,
                       const char               *title,
                       const char               *name,
                       const TonariCompatFilter *filter,
                       GString                  *text);

/** tonari_save_text_name: (transfer full): @name (transfer full) as a name that a file can have anywhere. */
char *tonari_save_text_name (char *name);

G_END_DECLS
