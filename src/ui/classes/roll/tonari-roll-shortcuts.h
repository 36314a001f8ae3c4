/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** tonari_roll_shortcuts_add: the keys that the room has beside letters and digits, for a widget with the group `roll`: Ctrl+Shift+A marks the rest, F2 and F3 are ease on coming and on leaving and back, F4 names and notes, F5 the run sheet, F6 its timer. */
void tonari_roll_shortcuts_add (GtkWidget *room);

G_END_DECLS
